//! Saved models: `model.json`, and the baselines of releases.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

use crate::{Api, Field, Path, Rule, is_default};

const FORMAT: u64 = 3;

/// An API as a file. The keys are listed in `spec/README.md`, under Exports.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct SavedModel<'a> {
    comment: Cow<'a, str>,
    format: u64,
    /// The git revision that was released; only in the baseline of a release.
    #[serde(default, skip_serializing_if = "is_default")]
    pub revision: Option<Cow<'a, str>>,
    pub api: Cow<'a, Api>,
}

/// Why a saved model cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub message: String,
    pub help: &'static str,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nhelp: {}", self.message, self.help)
    }
}

impl<'a> SavedModel<'a> {
    /// The text to save of an API, with the git revision that it was made of.
    pub fn text(api: &'a Api, revision: Option<&'a str>) -> String {
        let saved = Self {
            comment: api.mark().into(),
            format: FORMAT,
            revision: revision.map(Cow::from),
            api: Cow::Borrowed(api),
        };
        let mut text = Vec::new();
        let mut serializer = Serializer::with_formatter(&mut text, Lines::default());
        // Keys are text, all numbers are finite, and writing to memory cannot fail.
        let _ = saved.serialize(&mut serializer);
        text.push(b'\n');
        String::from_utf8(text).unwrap_or_default()
    }
}

impl SavedModel<'static> {
    /// Reads what `export --format model` or a release wrote.
    ///
    /// # Errors
    ///
    /// If the text is not a saved model, or if its format is not the one of this version.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let unreadable = |message: String| Unreadable {
            message,
            help: "give a file that `cargo xtask export API --format model` or a release wrote",
        };
        let value: Value = serde_json::from_str(text)
            .map_err(|error| unreadable(format!("this is not a saved model: {error}")))?;
        let format = value.get("format").and_then(Value::as_u64);
        let format = format.ok_or_else(|| {
            unreadable("this is not a saved model: it has no `format`".to_owned())
        })?;
        if format != FORMAT {
            let which = if format < FORMAT {
                "an older"
            } else {
                "a newer"
            };
            return Err(Unreadable {
                message: format!(
                    "the saved model is of format {format}, {which} one; this reads format {FORMAT}"
                ),
                help: "compare with the git revision it was saved at, whose spec is read anew: \
                       `cargo xtask diff API REVISION`",
            });
        }
        let saved: Self = serde_json::from_str(text)
            .map_err(|error| unreadable(format!("the saved model is not whole: {error}")))?;
        match twice(&saved.api) {
            Some(name) => Err(unreadable(format!("the saved model has `{name}` twice"))),
            None => Ok(saved),
        }
    }
}

/// A name that two parts of one thing have. Who looks up the name would see the first alone.
fn twice(api: &Api) -> Option<String> {
    let mut names = api
        .errors
        .iter()
        .map(|it| it.name.clone())
        .collect::<Vec<_>>();
    names.extend(
        api.chapters
            .iter()
            .map(|it| format!("chapter {}", it.module)),
    );
    let parts = |owner: &str, fields: &[Field], rules: &[Rule]| {
        let fields = fields.iter().map(|it| format!("{owner}.{}", it.wire));
        let rules = rules.iter().map(|it| format!("rule {owner}.{}", it.id));
        fields.chain(rules).collect::<Vec<_>>()
    };
    for ty in api.types.values() {
        let owner = &ty.name;
        names.extend(parts(owner, ty.fields(), &ty.rules));
        names.extend(ty.values().iter().map(|it| format!("{owner}.{}", it.wire)));
        names.extend(ty.variants().iter().map(|it| {
            let path = Path::variant(owner, it);
            format!("member {path}")
        }));
        names.extend(
            ty.shortcuts
                .iter()
                .map(|it| format!("{owner}.{}()", it.name)),
        );
        names.extend(
            ty.accessors
                .iter()
                .map(|it| format!("{owner}.{}()", it.name)),
        );
    }
    for method in api.methods.values() {
        names.extend(parts(&method.wire, &method.params, &method.rules));
    }
    let mut seen = HashSet::new();
    names.into_iter().find(|name| !seen.insert(name.clone()))
}

/// One line for each key of an object; a list goes on in the line where it begins.
#[derive(Default)]
struct Lines(PrettyFormatter<'static>);

impl Formatter for Lines {
    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if first {
            Ok(())
        } else {
            writer.write_all(b", ")
        }
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}
