//! The model of an API, prepared for looking up.

use std::collections::HashMap;
use std::sync::Arc;

use bazu_model::effect::Effect;
use bazu_model::{
    Api, BotApi, Crate, ErrorCode, Meaning, Method, Protocol, SavedModel, Span, Struct, TypeKind,
    Unreadable,
};

use crate::parameters::{Exact, Keyboard};
use crate::world::Shown;

/// The type of messages.
pub(crate) const MESSAGE: &str = "Message";

/// The model of an API, prepared for looking up.
#[derive(Debug)]
pub struct Model {
    api: Api,
    /// Index of each method, by its name in lower case: servers take names in any case.
    methods: HashMap<String, usize>,
    /// The names of the fields of each type that has fields.
    names: HashMap<String, Names>,
    /// Index of the type of messages, if there is one.
    message: Option<usize>,
    exact: Exact,
    shown: Shown,
    /// The size in bytes of the largest file that a method takes.
    largest_upload: u64,
    /// The text that it was read from, if it was.
    text: Option<Arc<str>>,
}

impl Model {
    /// Prepares a model.
    pub fn new(api: Api) -> Self {
        let names = api.methods.keys().enumerate();
        let methods = names.map(|(index, name)| (name.to_ascii_lowercase(), index));
        Self {
            methods: methods.collect(),
            names: Names::of_all(&api),
            message: api.types.get_index_of(MESSAGE),
            exact: Exact::new(&api),
            shown: Shown::new(&api),
            largest_upload: largest_upload(&api),
            api,
            text: None,
        }
    }

    /// Reads a `model.json`, as `cargo xtask export API --format model` writes it.
    ///
    /// # Errors
    ///
    /// If the text is not a saved model, or if its format is not the one of this version.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let mut model = Self::new(SavedModel::read(text)?.api.into_owned());
        model.text = Some(text.into());
        Ok(model)
    }

    /// The API.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// The text of the saved model, if it was read from one.
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// A method by its name in any case.
    pub fn method(&self, name: &str) -> Option<&Method> {
        let index = match self.api.methods.get_index_of(name) {
            Some(index) => index,
            None => *self.methods.get(&name.to_ascii_lowercase())?,
        };
        self.api.methods.get_index(index).map(|(_, method)| method)
    }

    /// The size in bytes of the largest file that a method takes.
    pub fn largest_upload(&self) -> u64 {
        self.largest_upload
    }

    /// The addresses of a bot API; none of another protocol.
    pub fn bot(&self) -> Option<&BotApi> {
        self.api.protocol.bot()
    }

    /// The fields of a type, if it has any.
    pub(crate) fn fields_of(&self, ty: &str) -> Option<&Struct> {
        match ty {
            // It is asked for most.
            MESSAGE => self.message(),
            ty => self.api.fields_of(ty),
        }
    }

    /// What a method does to the state of the server.
    pub fn effect<'a>(&self, method: &'a Method) -> Option<&'a Effect> {
        method.call.bot()?.effect.as_deref()
    }

    /// The first error with a meaning and a part of the description, most specific first.
    pub fn error(&self, fits: impl Fn(&ErrorCode) -> bool) -> Option<&ErrorCode> {
        self.api.errors.iter().find(|error| fits(error))
    }

    /// The first error with a meaning.
    pub fn error_that_means(&self, meaning: Meaning) -> Option<&ErrorCode> {
        self.error(|error| error.means.as_deref() == Some(&meaning))
    }

    /// Whether a type has a field. Fields differ from API to API, so nothing is written that a type does not have.
    pub fn has_field(&self, ty: &str, field: &str) -> bool {
        self.names(ty).has(field)
    }

    /// The names of the fields of a type; none of a type without fields.
    pub(crate) fn names(&self, ty: &str) -> &Names {
        static NONE: Names = Names(Vec::new());
        self.names.get(ty).unwrap_or(&NONE)
    }

    /// The type of messages, if the API has it.
    pub(crate) fn message(&self) -> Option<&Struct> {
        let (_, ty) = self.api.types.get_index(self.message?)?;
        match &ty.kind {
            TypeKind::Struct(item) => Some(item),
            TypeKind::Enum(_) | TypeKind::Union(_) => None,
        }
    }

    /// How a method takes a keyboard that is exactly as its type says; none of a name in another case.
    pub(crate) fn keyboard(&self, method: &str) -> Option<Keyboard<'_>> {
        self.exact.keyboard(&self.api, method)
    }

    /// Which fields that the state knows the API has.
    pub(crate) fn shown(&self) -> &Shown {
        &self.shown
    }

    /// Whether updates have a kind, such as `edited_message`.
    pub fn has_kind(&self, kind: &str) -> bool {
        let kinds = self.api.update().map(|(_, item)| item.kinds.as_slice());
        kinds
            .unwrap_or_default()
            .iter()
            .any(|known| known.wire == kind)
    }
}

/// Names of fields, in their order.
#[derive(Debug)]
pub(crate) struct Names(Vec<String>);

impl Names {
    fn of_all(api: &Api) -> HashMap<String, Self> {
        let types = api.types.keys().filter_map(|name| {
            let fields = api.fields_of(name)?.fields.iter();
            let mut names: Vec<_> = fields.map(|field| field.wire.clone()).collect();
            names.sort_unstable();
            Some((name.clone(), Self(names)))
        });
        types.collect()
    }

    /// Whether a name is among them.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0
            .binary_search_by(|known| known.as_str().cmp(name))
            .is_ok()
    }
}

/// The size in bytes of a file that every method takes, if the API says nothing of sizes.
const UPLOAD: u64 = 50 << 20;

fn largest_upload(api: &Api) -> u64 {
    let params = api.methods.values().flat_map(|method| &method.params);
    let fields = api.types.values().flat_map(|ty| ty.fields());
    let sizes = params
        .chain(fields)
        .filter_map(|field| field.limits.file.as_ref()?.max);
    sizes.max().unwrap_or(UPLOAD)
}

impl Default for Model {
    /// The model of an API that has nothing. A world that is read from a file has it until it gets its own.
    fn default() -> Self {
        Self::new(Api {
            id: String::new(),
            span: Span::default(),
            files: Vec::new(),
            title: String::new(),
            doc: String::new(),
            remark: None,
            example: None,
            protocol: Protocol::Bot(BotApi::default()),
            docs: String::new(),
            krate: Crate {
                name: String::new(),
                version: Default::default(),
                description: String::new(),
                keywords: Vec::new(),
            },
            client: String::new(),
            sources: Default::default(),
            errors: Vec::new(),
            chapters: Vec::new(),
            types: Default::default(),
            methods: Default::default(),
            corrections: Vec::new(),
            not_taken: Vec::new(),
            left_out: Default::default(),
        })
    }
}
