//! Changes in words. Nothing is ever read out of them: they are made last, for people.

use std::fmt;

use serde_json::json;

use super::change::{Change, Detail};
use super::compare::Limit;
use super::rules::Id;
use bazu_emit::UnionTrait;
use bazu_model::{AccessorKind, Auth, Path, RuleKind, UnionBy, words};

/// What changed, in a sentence without its subject.
pub fn sentence(change: &Change) -> String {
    let (before, after) = (detail(&change.before), detail(&change.after));
    match change.rule {
        Id::ErrorAdded
        | Id::LinkAdded
        | Id::FormatAdded
        | Id::MarkAdded
        | Id::MethodAdded
        | Id::FieldOptionalAdded
        | Id::FieldRequiredAdded
        | Id::FieldTrueAdded
        | Id::ValueAdded
        | Id::VariantAdded
        | Id::KindAdded
        | Id::TypeAdded
        | Id::ShortcutAdded
        | Id::AccessorAdded => format!("the {} is new", noun(change)),
        Id::KindOnRequest => match change.after {
            Some(_) => "now sent only to bots that ask for it".to_owned(),
            None => "no longer sent only to bots that ask for it".to_owned(),
        },
        Id::BringsAdded => format!("brings {after}"),
        Id::BringsRemoved => format!("no longer brings {before}"),
        Id::BringsAlways => format!("now always brings {after}"),
        Id::BringsSometimes => format!("no longer always brings {before}"),
        Id::BringsMoved => format!("now brings {after}, brought {before}"),
        Id::MethodRepeatable => "now repeated if its answer is lost".to_owned(),
        Id::MethodUnrepeatable => "no longer repeated if its answer is lost".to_owned(),
        Id::EffectAdded => format!("its effect is now stated: {after}"),
        Id::EffectRemoved => format!("its effect is no longer stated: {before}"),
        Id::EffectChanged => format!("its effect is now {after}, was {before}"),
        Id::MethodRoleGiven => format!("has the role {after}"),
        Id::MethodRoleTaken => format!("no longer has the role {before}"),
        Id::ErrorRemoved
        | Id::LinkRemoved
        | Id::FormatRemoved
        | Id::MarkRemoved
        | Id::MethodRemoved
        | Id::FieldOptionalRemoved
        | Id::FieldRequiredRemoved
        | Id::FieldTrueRemoved
        | Id::ValueRemoved
        | Id::VariantRemoved
        | Id::KindRemoved
        | Id::TypeRemoved
        | Id::ShortcutRemoved
        | Id::AccessorRemoved => format!("the {} was deleted", noun(change)),
        Id::RuleAdded | Id::ChoiceAdded => format!("the rule is new: {after}"),
        Id::RuleRemoved | Id::ChoiceRemoved => format!("the rule was deleted: {before}"),
        Id::RemovedAdded => format!("new, and already marked as removed{}", notice(change)),
        Id::RemovedDeleted => "deleted after it was marked as removed".to_owned(),
        Id::RemovedSet | Id::FieldMarkedRemoved => format!("marked as removed{}", notice(change)),
        Id::RemovedLifted | Id::FieldRestored => "no longer marked as removed".to_owned(),
        Id::DeprecatedSet => format!("deprecated{}", notice(change)),
        Id::DeprecatedLifted => "no longer deprecated".to_owned(),
        Id::ApiConstantAdded => format!("the constant {after} is new"),
        Id::ApiConstantRemoved => format!("the constant {before} was deleted"),
        Id::ApiAbout | Id::DocsChanged => format!("changed: {after}"),
        Id::MethodErrorListed => format!("lists the error {after}"),
        Id::MethodErrorUnlisted => format!("no longer lists the error {before}"),
        Id::FieldBecameRequired => "now required, was optional".to_owned(),
        Id::FieldBecameOptional => "now optional, was required".to_owned(),
        Id::FieldAliasAdded => format!("also read as {after}"),
        Id::FieldAliasRemoved => format!("no longer read as {before}"),
        Id::FieldReadWidened => "now read from both text and numbers".to_owned(),
        Id::FieldReadNarrowed => "no longer read from both text and numbers".to_owned(),
        Id::FieldSentAs => {
            let own = |detail: &Option<Detail>, words: String| match detail {
                Some(_) => words,
                None => "its own type".to_owned(),
            };
            let (before, after) = (own(&change.before, before), own(&change.after, after));
            format!("now sent as {after}, was {before}")
        }
        Id::FieldDefault => format!("the default is now {after}, was {before}"),
        Id::FieldAbsentAdded => format!("if it is missing, it is now read as {after}"),
        Id::FieldAbsentRemoved => format!("if it is missing, it is no longer read as {before}"),
        Id::FieldAbsentChanged => {
            format!("if it is missing, it is now read as {after}, was read as {before}")
        }
        Id::LimitAdded => format!("{}: now {after}, had no limit", limit_key(change)),
        Id::LimitRemoved => format!("{}: no limit any more, was {before}", limit_key(change)),
        Id::LimitTightened | Id::LimitLoosened | Id::LimitMoved => {
            format!("{}: now {after}, was {before}", limit_key(change))
        }
        Id::PatternAdded => format!("must now match {after}"),
        Id::PatternRemoved => format!("no longer has to match {before}"),
        Id::PatternChanged => format!("must now match {after}, was {before}"),
        Id::UnitChanged => format!("the unit is now {after}, was {before}"),
        Id::TypeBecameSent => "now part of a request".to_owned(),
        Id::TypeNoLongerSent => "no longer part of a request".to_owned(),
        Id::TypeBecameReceived => "now part of an answer".to_owned(),
        Id::TypeNoLongerReceived => "no longer part of an answer".to_owned(),
        Id::ErrorChanged | Id::UnionDiscriminator if is_order(change) => {
            format!("now looked for in the order {after}; before: {before}")
        }
        Id::UnionDiscriminator => format!("the discriminator is now {after}, was {before}"),
        Id::UnionTraitGained => format!("now implements {after}"),
        Id::UnionTraitLost => format!("no longer implements {before}"),
        Id::Reordered => format!("the order of arguments is now {after}; before: {before}"),
        Id::RuleChanged | Id::ChoiceChanged | Id::ShortcutChanged | Id::ShortcutRebound => {
            format!("now {after}; before: {before}")
        }
        Id::RustName => format!("renamed in Rust: now {after}, was {before}"),
        Id::WireName => format!("renamed on the wire: now {after}, was {before}"),
        Id::ViolationName => format!("renamed in violations: now {after}, was {before}"),
        Id::ApiServer
        | Id::ApiAuth
        | Id::ApiAuthMoved
        | Id::ApiProtocol
        | Id::ApiClient
        | Id::ApiCrate
        | Id::ApiAttach
        | Id::ApiWebhook
        | Id::LinkChanged
        | Id::LinkArguments
        | Id::FormatChanged
        | Id::FormatMode
        | Id::FormatModeAdded
        | Id::FormatModeRemoved
        | Id::MarkChanged
        | Id::MarkArguments
        | Id::ErrorChanged
        | Id::ErrorMeaning
        | Id::MethodChat
        | Id::MethodEndpoint
        | Id::MethodBody
        | Id::MethodLongPoll
        | Id::MethodRequestId
        | Id::ShapeChanged
        | Id::ShapeRefined
        | Id::ShapeRenamed
        | Id::ShapeWidened
        | Id::ShapeNarrowed
        | Id::TypeKind
        | Id::AccessorChanged
        | Id::AccessorRetyped
        | Id::BasisStrengthened
        | Id::BasisWeakened => format!("now {after}, was {before}"),
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.label(), sentence(self))
    }
}

/// What was added or deleted.
fn noun(change: &Change) -> &'static str {
    let required = matches!(
        change.rule,
        Id::FieldRequiredAdded
            | Id::FieldRequiredRemoved
            | Id::FieldTrueAdded
            | Id::FieldTrueRemoved
    );
    match &change.path {
        Path::Api => "API",
        Path::Chapter(_) => "chapter",
        Path::Error(_) => "error",
        Path::Link(_) => "link",
        Path::Format(_) => "format",
        Path::Mark { .. } => "mark",
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
        Path::Shortcut { .. } => "shortcut",
        Path::Accessor { .. } => "accessor",
    }
}

/// Whether the same names have another order.
fn is_order(change: &Change) -> bool {
    matches!(change.after, Some(Detail::Names(_)))
}

/// The key of the spec language for the limit that changed.
fn limit_key(change: &Change) -> &'static str {
    match (&change.before, &change.after) {
        (Some(Detail::Limit(limit)), _) | (_, Some(Detail::Limit(limit))) => limit.key(),
        _ => "limit",
    }
}

/// Since when something should no longer be used, and why or what to use instead.
pub(crate) fn notice(change: &Change) -> String {
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
            Self::Names(names) => f.write_str(&quoted(names).join(", ")),
            Self::Server { api, files: None } => write!(f, "`{api}`"),
            Self::Server {
                api,
                files: Some(files),
            } => write!(f, "`{api}` (files: `{files}`)"),
            Self::Auth(Auth::Header(name)) => write!(f, "a key in the header `{name}`"),
            Self::Auth(Auth::ClientCredentials { path, scope }) => {
                write!(f, "a token from `{path}` with the scope `{scope}`")
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
                UnionBy::Tag(field) => write!(f, "the field `{field}`"),
                UnionBy::Kind => f.write_str("the JSON type"),
                UnionBy::Field => f.write_str("a field that only one member has"),
            },
            Self::Tag(field, value) => write!(f, "`{field}: {value}`"),
            Self::Rule(kind) => {
                f.write_str(&words::rule(kind))?;
                if let RuleKind::OneOf { constructors, .. } = kind {
                    for (field, name) in constructors {
                        write!(f, " (constructor of `{field}`: `{name}`)")?;
                    }
                }
                Ok(())
            }
            Self::Shortcut { method, with } => {
                let with = with.iter();
                let with: Vec<_> = with
                    .map(|(param, path)| format!("`{param}` from `{path}`"))
                    .collect();
                write!(f, "`{method}` with {}", with.join(", "))
            }
            Self::Accessor(AccessorKind::First(paths)) => f.write_str(&quoted(paths).join(" or ")),
            Self::Accessor(AccessorKind::Format(text)) => write!(f, "`{text}`"),
            Self::Accessor(AccessorKind::Utf16 { offset, length }) => {
                write!(
                    f,
                    "the part of a text at `{offset}` of `{length}` UTF-16 units"
                )
            }
            Self::Accessor(AccessorKind::Marked(parts)) => {
                let parts = parts.iter();
                let parts = parts.map(|(text, marks)| format!("`{text}` marked by `{marks}`"));
                f.write_str(&parts.collect::<Vec<_>>().join(" and "))
            }
            Self::Accessor(AccessorKind::Among {
                accessor,
                field,
                values,
                value,
            }) => {
                let values = quoted(values).join(" or ");
                write!(f, "the parts of `{accessor}` whose `{field}` is {values}")?;
                match value {
                    Some(value) => write!(f, ", or their `{value}`"),
                    None => Ok(()),
                }
            }
            Self::Accessor(AccessorKind::Download { path, .. }) => {
                write!(f, "a download of `{path}`")
            }
            Self::Accessor(AccessorKind::Time(path)) => write!(f, "the time of `{path}`"),
            Self::Accessor(AccessorKind::File(fields)) => {
                let given = fields
                    .given()
                    .map(|(key, name)| format!("`{key}` from `{name}`"));
                write!(f, "a file with {}", given.collect::<Vec<_>>().join(", "))
            }
            Self::Accessor(AccessorKind::Attached(names)) => {
                write!(f, "the file in {}", quoted(names).join(" or "))
            }
            Self::Accessor(AccessorKind::Across(across)) => {
                write!(f, "`{}` of each member", across.field)?;
                for (value, members) in [("true", &across.yes), ("false", &across.no)] {
                    if !members.is_empty() {
                        write!(f, ", {value} for {}", quoted(members).join(" and "))?;
                    }
                }
                Ok(())
            }
            Self::Accessor(AccessorKind::Into { target, path }) => {
                write!(f, "`{target}` from `{path}`")
            }
            Self::Trait(UnionTrait::From(ty)) => write!(f, "`From<{ty}>`"),
            Self::Trait(used) => write!(f, "`{used:?}`"),
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(length) => length.fmt(f),
            Self::Range(bounds) | Self::Items(bounds) => bounds.fmt(f),
            Self::Choices(choices) => {
                let choices: Vec<_> = choices.iter().map(i64::to_string).collect();
                f.write_str(&choices.join(", "))
            }
            Self::File(limit) => f.write_str(&words::file(limit)),
        }
    }
}

fn quoted<T: fmt::Display>(names: &[T]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}
