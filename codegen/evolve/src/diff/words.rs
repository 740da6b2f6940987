//! Changes in words. Nothing is ever read out of them: they are made last, for people.

use std::fmt;

use serde_json::json;

use super::change::{Change, Detail};
use super::compare::Limit;
use super::rules::Id;
use bazu_emit::UnionTrait;
use bazu_model::{AccessorKind, Auth, Bounds, Path, UnionBy, words};

/// What changed, in a sentence without its subject.
pub fn sentence(change: &Change) -> String {
    let (before, after) = (detail(&change.before), detail(&change.after));
    match change.rule {
        Id::ErrorAdded
        | Id::MethodAdded
        | Id::FieldOptionalAdded
        | Id::FieldRequiredAdded
        | Id::ValueAdded
        | Id::VariantAdded
        | Id::KindAdded
        | Id::TypeAdded
        | Id::ShortcutAdded
        | Id::AccessorAdded => format!("the {} is new", noun(change)),
        Id::ErrorRemoved
        | Id::MethodRemoved
        | Id::FieldOptionalRemoved
        | Id::FieldRequiredRemoved
        | Id::ValueRemoved
        | Id::VariantRemoved
        | Id::KindRemoved
        | Id::TypeRemoved
        | Id::ShortcutRemoved
        | Id::AccessorRemoved => format!("the {} is gone", noun(change)),
        Id::RuleAdded | Id::ChoiceAdded => "the rule is new".to_owned(),
        Id::RuleRemoved | Id::ChoiceRemoved => "the rule is gone".to_owned(),
        Id::RuleChanged | Id::ChoiceChanged => "the rule demands something else".to_owned(),
        Id::RemovedAdded => {
            format!(
                "the {} is there as one that the server no longer knows",
                noun(change)
            )
        }
        Id::RemovedDeleted => {
            format!(
                "the {}, which the server no longer knew, is gone",
                noun(change)
            )
        }
        Id::RemovedSet | Id::FieldMarkedRemoved => {
            format!("the server no longer knows it{}", notice(change))
        }
        Id::RemovedLifted | Id::FieldRestored => "the server knows it again".to_owned(),
        Id::DeprecatedSet => format!("it should no more be used{}", notice(change)),
        Id::DeprecatedLifted => "it may be used again".to_owned(),
        Id::ApiConstantAdded => format!("{after} is new"),
        Id::ApiConstantRemoved => format!("{before} is gone"),
        Id::ApiAbout | Id::DocsChanged => format!("told otherwise: {after}"),
        Id::MethodErrorListed => format!("it may answer with {after}"),
        Id::MethodErrorUnlisted => format!("it is not said to answer with {before}"),
        Id::FieldBecameRequired => "now always there, could be left out".to_owned(),
        Id::FieldBecameOptional => "may now be left out, was always there".to_owned(),
        Id::FieldAliasAdded => format!("also read as {after}"),
        Id::FieldAliasRemoved => format!("no longer read as {before}"),
        Id::FieldReadWidened => "read from text and numbers alike".to_owned(),
        Id::FieldReadNarrowed => "no longer read from text and numbers alike".to_owned(),
        Id::FieldSentAs => format!("sent as {after}, was {before}"),
        Id::FieldDefault => format!("left out means {after}, meant {before}"),
        Id::FieldAbsentAdded | Id::FieldAbsentRemoved | Id::FieldAbsentChanged => {
            format!("missing, read as {after}, was {before}")
        }
        Id::LimitAdded => format!("{}: {after}, had none", limit_key(change)),
        Id::LimitRemoved => format!("{}: no limit, was {before}", limit_key(change)),
        Id::LimitTightened | Id::LimitLoosened | Id::LimitMoved => {
            format!("{}: {after}, was {before}", limit_key(change))
        }
        Id::PatternAdded => format!("must match {after}"),
        Id::PatternRemoved => format!("need not match {before} any more"),
        Id::PatternChanged => format!("must match {after}, was {before}"),
        Id::UnitChanged => format!("counts {after}, was {before}"),
        Id::TypeBecameSent => "a request may now hold it".to_owned(),
        Id::TypeNoLongerSent => "no request holds it any more".to_owned(),
        Id::TypeBecameReceived => "an answer may now hold it".to_owned(),
        Id::TypeNoLongerReceived => "no answer holds it any more".to_owned(),
        Id::UnionTraitGained => format!("it has {after}"),
        Id::UnionTraitLost => format!("it has no {before} any more"),
        Id::RustName => format!("in Rust now {after}, was {before}"),
        Id::ApiServer
        | Id::ApiAuth
        | Id::ApiAuthMoved
        | Id::ApiProtocol
        | Id::ApiClient
        | Id::ApiCrate
        | Id::ApiAttach
        | Id::ApiWebhook
        | Id::ErrorChanged
        | Id::MethodEndpoint
        | Id::MethodBody
        | Id::MethodLongPoll
        | Id::MethodRequestId
        | Id::ShapeChanged
        | Id::ShapeRefined
        | Id::ShapeRenamed
        | Id::ShapeWidened
        | Id::ShapeNarrowed
        | Id::UnionDiscriminator
        | Id::TypeKind
        | Id::Reordered
        | Id::ShortcutChanged
        | Id::ShortcutRebound
        | Id::AccessorChanged
        | Id::AccessorRetyped
        | Id::BasisStrengthened
        | Id::BasisWeakened => format!("now {after}, was {before}"),
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.rule.code(), self.path, sentence(self))
    }
}

/// What came or went.
fn noun(change: &Change) -> &'static str {
    let required = matches!(
        change.rule,
        Id::FieldRequiredAdded | Id::FieldRequiredRemoved
    );
    match &change.path {
        Path::Api => "API",
        Path::Error(_) => "error",
        Path::Type(_) => "type",
        Path::Method(_) => "method",
        Path::Result(_) => "result",
        Path::Field { .. } if required => "required field",
        Path::Field { .. } => "optional field",
        Path::Parameter { .. } if required => "required parameter",
        Path::Parameter { .. } => "optional parameter",
        Path::Value { .. } => "value",
        Path::Variant { .. } if matches!(change.rule, Id::KindAdded | Id::KindRemoved) => {
            "kind of update"
        }
        Path::Variant { .. } => "member",
        Path::Rule { .. } => "rule",
        Path::Shortcut { .. } => "call",
        Path::Accessor { .. } => "function",
    }
}

/// The key of the spec language for the limit that changed.
fn limit_key(change: &Change) -> &'static str {
    match (&change.before, &change.after) {
        (Some(Detail::Limit(limit)), _) | (_, Some(Detail::Limit(limit))) => limit.key(),
        _ => "limit",
    }
}

/// Since when something should no longer be used, and what was said of it.
fn notice(change: &Change) -> String {
    let Some(Detail::Notice(notice)) = &change.after else {
        return String::new();
    };
    let since = notice.since.as_ref().map(|since| format!(" since {since}"));
    format!("{}: {}", since.unwrap_or_default(), notice.note)
}

fn detail(detail: &Option<Detail>) -> String {
    let detail = detail.as_ref();
    detail.map_or_else(|| "nothing".to_owned(), Detail::to_string)
}

impl fmt::Display for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "`{text}`"),
            Self::Names(names) => f.write_str(&names.join(", ")),
            Self::Server { api, files: None } => write!(f, "`{api}`"),
            Self::Server {
                api,
                files: Some(files),
            } => write!(f, "`{api}` with files at `{files}`"),
            Self::Auth(Auth::Header(name)) => write!(f, "a key in the header `{name}`"),
            Self::Auth(Auth::ClientCredentials { path, scope }) => {
                write!(f, "a token from `{path}` for the scope `{scope}`")
            }
            Self::Error {
                code,
                contains: None,
            } => write!(f, "{code}"),
            Self::Error {
                code,
                contains: Some(text),
            } => write!(f, "{code} with \"{text}\""),
            Self::Type(ty) => write!(f, "`{ty}`"),
            Self::Value(value) => write!(f, "`{}`", json!(value)),
            Self::Limit(limit) => limit.fmt(f),
            Self::Basis(basis) => f.write_str(basis.name()),
            Self::Notice(notice) => f.write_str(&notice.note),
            Self::Discriminator(by) => match by {
                UnionBy::Tag(field) => write!(f, "by the field `{field}`"),
                UnionBy::Kind => f.write_str("by the JSON kind"),
                UnionBy::Field => f.write_str("by a field that only one member has"),
            },
            Self::Tag(field, value) => write!(f, "`{field}` is `{value}`"),
            Self::Rule(kind) => f.write_str(&words::rule(kind)),
            Self::Shortcut { method, with } => {
                let with: Vec<_> = with
                    .iter()
                    .map(|(param, path)| format!("`{param}` from `{path}`"))
                    .collect();
                write!(f, "`{method}` with {}", with.join(", "))
            }
            Self::Accessor(AccessorKind::First(paths)) => {
                let paths: Vec<_> = paths.iter().map(|path| format!("`{path}`")).collect();
                f.write_str(&paths.join(" or "))
            }
            Self::Accessor(AccessorKind::Format(text)) => write!(f, "`{text}`"),
            Self::Trait(UnionTrait::From(ty)) => write!(f, "`From<{ty}>`"),
            Self::Trait(used) => write!(f, "`{used:?}`"),
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(length) => {
                let unit = json!(length.unit);
                write!(
                    f,
                    "{} {}",
                    range(&length.bounds),
                    unit.as_str().unwrap_or_default()
                )
            }
            Self::Range(bounds) | Self::Items(bounds) => f.write_str(&range(bounds)),
            Self::Choices(choices) => {
                let choices: Vec<_> = choices.iter().map(i64::to_string).collect();
                f.write_str(&choices.join(", "))
            }
            Self::File(limit) => f.write_str(&words::file(limit)),
        }
    }
}

fn range(bounds: &Bounds) -> String {
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    let (min, max) = (number(bounds.min), number(bounds.max));
    format!("{}..{}", min.unwrap_or_default(), max.unwrap_or_default())
}
