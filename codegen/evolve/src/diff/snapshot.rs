//! An API at one time: the resolved model read back from its JSON, so that a saved one and one
//! just resolved are compared by the same code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use super::place::{self, Places};
use bazu_export::{self as export, Format};
use bazu_model::SourceFile;

/// An API at one time.
#[derive(Debug)]
pub struct Snapshot {
    /// The model.
    pub(super) model: Model,
    /// Where its parts stand; empty where nobody noted it.
    pub(super) places: Places,
}

/// Why a saved model cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nhelp: {}", self.message, self.help)
    }
}

impl Snapshot {
    /// The API as it was just resolved.
    ///
    /// # Errors
    ///
    /// When the model's JSON is not what is read here, which is a fault of the generator.
    pub fn of(api: &bazu_model::Api, files: &[SourceFile]) -> Result<Self, Unreadable> {
        let mut snapshot = Self::read(&export::export(api, Format::Model))?;
        snapshot.places = place::places(api, files);
        Ok(snapshot)
    }

    /// A saved model: what `export --format model` writes, or a release's baseline.
    ///
    /// # Errors
    ///
    /// When it is no saved model, or one of another format.
    pub fn read(text: &str) -> Result<Self, Unreadable> {
        let no_model = |message: String| Unreadable {
            message,
            help: "give a file that `cargo xtask export API --format model` or a release wrote"
                .to_owned(),
        };
        let value: Value = serde_json::from_str(text)
            .map_err(|error| no_model(format!("this is not a saved model: {error}")))?;
        match value.get("format").and_then(Value::as_i64) {
            Some(export::model::FORMAT) => {}
            Some(other) => {
                let which = if other < export::model::FORMAT {
                    "an older"
                } else {
                    "a newer"
                };
                return Err(Unreadable {
                    message: format!(
                        "the saved model is of format {other}, {which} one; this reads format {}",
                        export::model::FORMAT
                    ),
                    help: "compare with the git revision it was saved at, whose spec is read \
                           anew: `cargo xtask diff API REVISION`"
                        .to_owned(),
                });
            }
            None => {
                return Err(no_model(
                    "this is not a saved model: it has no `format`".to_owned(),
                ));
            }
        }
        let places = match value.get("places") {
            Some(places) => Places::deserialize(places)
                .map_err(|error| no_model(format!("the places are not readable: {error}")))?,
            None => Places::default(),
        };
        let model = Model::deserialize(&value)
            .map_err(|error| no_model(format!("the saved model is not whole: {error}")))?;
        Ok(Self { model, places })
    }

    /// The API's id.
    pub fn api(&self) -> &str {
        &self.model.api
    }

    /// The version of its crate.
    pub fn version(&self) -> &str {
        &self.model.krate.version
    }

    /// The name of its crate.
    pub fn crate_name(&self) -> &str {
        &self.model.krate.name
    }

    /// The git revision that it was saved of, where somebody noted it.
    pub fn revision(&self) -> Option<&str> {
        self.model.revision.as_deref()
    }

    /// The text to save of a release: the model with the git revision that it was made of and the
    /// places of its parts.
    pub fn save(api: &bazu_model::Api, files: &[SourceFile], revision: &str) -> String {
        export::model::saved(api, revision, place::places(api, files))
    }
}

/// The keys are documented in `spec/README.md`, under Exports.
#[derive(Debug, Deserialize)]
pub(super) struct Model {
    /// Only in a release's baseline.
    #[serde(default)]
    pub(super) revision: Option<String>,
    pub(super) api: String,
    pub(super) title: String,
    pub(super) doc: String,
    #[serde(default)]
    pub(super) example: Option<String>,
    pub(super) protocol: String,
    pub(super) docs: String,
    #[serde(rename = "crate")]
    pub(super) krate: Crate,
    pub(super) client: String,
    #[serde(default)]
    pub(super) auth: Option<Value>,
    pub(super) server: Server,
    #[serde(default)]
    pub(super) sources: BTreeMap<String, Value>,
    #[serde(default)]
    pub(super) errors: Vec<ErrorCode>,
    #[serde(default)]
    pub(super) types: Vec<Type>,
    #[serde(default)]
    pub(super) methods: Vec<Method>,
}

impl Model {
    /// The address of files, where it does not follow from that of the API.
    pub(super) fn own_file_url(&self) -> Option<&str> {
        let usual = format!("{}/file", self.server.api);
        (self.server.file != usual).then_some(self.server.file.as_str())
    }

    /// What a client is made with: the kind of authorization without its particulars.
    pub(super) fn credentials(&self) -> Option<bool> {
        self.auth.as_ref().map(|auth| auth.get("header").is_some())
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) description: String,
    #[serde(default)]
    pub(super) keywords: Vec<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct Server {
    pub(super) api: String,
    pub(super) file: String,
    #[serde(default)]
    pub(super) attach: Option<String>,
    #[serde(default)]
    pub(super) webhook_secret_header: Option<String>,
}

/// What is known of an item beside what it is.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(super) struct Facts {
    #[serde(default)]
    pub(super) doc: String,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    #[serde(default = "documented")]
    pub(super) basis: String,
    #[serde(default)]
    pub(super) note: Option<String>,
    #[serde(default)]
    pub(super) since: Option<String>,
    #[serde(default)]
    pub(super) clients: Option<String>,
    #[serde(default)]
    pub(super) deprecated: Option<Ended>,
    #[serde(default)]
    pub(super) removed: Option<Ended>,
}

fn documented() -> String {
    "documented".to_owned()
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct Ended {
    #[serde(default)]
    pub(super) since: Option<String>,
    pub(super) note: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct ErrorCode {
    pub(super) name: String,
    pub(super) code: i64,
    #[serde(default)]
    pub(super) contains: Option<String>,
    #[serde(flatten)]
    pub(super) facts: Facts,
}

#[derive(Debug, Deserialize)]
pub(super) struct Type {
    pub(super) name: String,
    pub(super) kind: String,
    #[serde(default)]
    pub(super) tag: Option<Value>,
    #[serde(default)]
    pub(super) fields: Vec<Field>,
    #[serde(default)]
    pub(super) kinds: Vec<Variant>,
    #[serde(default)]
    pub(super) values: Vec<EnumValue>,
    #[serde(default)]
    pub(super) by: Option<String>,
    #[serde(default)]
    pub(super) variants: Vec<Variant>,
    #[serde(default)]
    pub(super) sent: bool,
    #[serde(default)]
    pub(super) received: bool,
    #[serde(default)]
    pub(super) rules: Vec<Rule>,
    #[serde(default)]
    pub(super) shortcuts: Vec<Shortcut>,
    #[serde(default)]
    pub(super) accessors: Vec<Accessor>,
    #[serde(flatten)]
    pub(super) facts: Facts,
}

#[derive(Debug, Deserialize)]
pub(super) struct EnumValue {
    pub(super) name: String,
    pub(super) rust: String,
    #[serde(flatten)]
    pub(super) facts: Facts,
}

#[derive(Debug, Deserialize)]
pub(super) struct Variant {
    pub(super) name: String,
    #[serde(default)]
    pub(super) key: Option<String>,
    pub(super) rust: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
    #[serde(flatten)]
    pub(super) facts: Facts,
}

#[derive(Debug, Deserialize)]
pub(super) struct Method {
    pub(super) name: String,
    pub(super) rust: String,
    pub(super) rust_type: String,
    pub(super) returns: Returns,
    #[serde(default)]
    pub(super) params: Vec<Field>,
    #[serde(default)]
    pub(super) long_poll: Option<String>,
    pub(super) body: String,
    #[serde(default)]
    pub(super) verb: Option<String>,
    #[serde(default)]
    pub(super) path: Option<String>,
    #[serde(default)]
    pub(super) request_id: Option<String>,
    #[serde(default)]
    pub(super) errors: BTreeSet<String>,
    #[serde(default)]
    pub(super) rules: Vec<Rule>,
    #[serde(flatten)]
    pub(super) facts: Facts,
}

#[derive(Debug, Deserialize)]
pub(super) struct Returns {
    #[serde(rename = "type")]
    pub(super) ty: String,
    #[serde(flatten)]
    pub(super) facts: Facts,
}

#[derive(Debug, Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) rust: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) limits: Limits,
    #[serde(default)]
    pub(super) default: Option<Value>,
    #[serde(default)]
    pub(super) absent: Option<Value>,
    #[serde(default)]
    pub(super) alias: BTreeSet<String>,
    #[serde(default)]
    pub(super) accepts_other: bool,
    #[serde(default, rename = "as")]
    pub(super) sent_as: Option<String>,
    #[serde(flatten)]
    pub(super) facts: Facts,
}

#[derive(Debug, Default, PartialEq, Deserialize)]
pub(super) struct Limits {
    #[serde(default)]
    pub(super) length: Option<Bounds>,
    #[serde(default)]
    pub(super) range: Option<Bounds>,
    #[serde(default)]
    pub(super) items: Option<Bounds>,
    #[serde(default)]
    pub(super) choices: BTreeSet<i64>,
    #[serde(default)]
    pub(super) pattern: Option<String>,
    #[serde(default)]
    pub(super) file: Option<FileLimit>,
    #[serde(default)]
    pub(super) unit: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct Bounds {
    #[serde(default)]
    pub(super) min: Option<f64>,
    #[serde(default)]
    pub(super) max: Option<f64>,
    /// Of a length.
    #[serde(default)]
    pub(super) unit: Option<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
pub(super) struct FileLimit {
    #[serde(default)]
    pub(super) max: Option<u64>,
    #[serde(default)]
    pub(super) url_max: Option<u64>,
    #[serde(default)]
    pub(super) formats: BTreeSet<String>,
    #[serde(default)]
    pub(super) upload_only: bool,
}

/// A rule; what it demands is compared as a whole.
#[derive(Debug, Deserialize)]
pub(super) struct Rule {
    pub(super) id: String,
    #[serde(default)]
    pub(super) reason: Option<String>,
    #[serde(default = "documented")]
    pub(super) basis: String,
    #[serde(flatten)]
    pub(super) demand: BTreeMap<String, Value>,
}

impl Rule {
    /// The fields of each alternative, where the rule is a choice.
    pub(super) fn alternatives(&self) -> Vec<BTreeSet<&str>> {
        let keys = ["exactly_one_of", "at_most_one_of"];
        let lists = keys
            .iter()
            .filter_map(|key| self.demand.get(*key)?.as_array());
        let alternatives = lists.flatten().map(|names| {
            let names = names.as_array().into_iter().flatten();
            names.filter_map(Value::as_str).collect()
        });
        alternatives.collect()
    }

    /// Whether two rules demand the same. In which order conditions are named means nothing.
    pub(super) fn demands_as(&self, other: &Self) -> bool {
        let sorted = |rule: &Self| {
            let mut demand = rule.demand.clone();
            if let Some(Value::Array(conditions)) = demand.get_mut("when") {
                conditions.sort_by_key(Value::to_string);
            }
            demand
        };
        sorted(self) == sorted(other)
    }
}

impl Method {
    /// The alternatives that make constructors and calls of their own: those of the rules that
    /// name constructors.
    pub(super) fn targets(&self) -> Vec<BTreeSet<&str>> {
        let named = |rule: &&Rule| rule.demand.contains_key("constructors");
        let rules = self.rules.iter().filter(named);
        rules.flat_map(Rule::alternatives).collect()
    }

    /// Whether the plain call takes a parameter as an argument.
    pub(super) fn takes(&self, param: &str) -> bool {
        let mut params = self.params.iter();
        let required = params.any(|known| known.name == param && known.required);
        let targets = self.targets();
        required || targets.first().is_some_and(|target| target.contains(param))
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Shortcut {
    pub(super) name: String,
    pub(super) method: String,
    pub(super) with: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) doc: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Accessor {
    pub(super) name: String,
    #[serde(default)]
    pub(super) doc: String,
    #[serde(flatten)]
    pub(super) reads: BTreeMap<String, Value>,
}
