//! How a server words what is wrong with a parameter. What follows `Bad Request: ` is known for a few of them; the
//! others name the parameter and what it must be.

use std::fmt::Display;

use bazu_model::{Field, Rule, words};

use crate::reply::Refusal;
use crate::step::{Step, written};

/// A parameter or a field is missing.
pub(super) fn missing(path: &[Step<'_>], field: &Field) -> Refusal {
    let path = written(path);
    Refusal::Bad(match path.as_str() {
        "text" => "message text is empty".to_owned(),
        "chat_id" => "chat_id is empty".to_owned(),
        path if field.holds_files() => format!("there is no {path} in the request"),
        path => format!("parameter \"{path}\" is required"),
    })
}

/// A value is not what its type allows.
pub(super) fn not_a(path: &[Step<'_>], expected: impl Display) -> Refusal {
    Refusal::Bad(match written(path).as_str() {
        // In one of the APIs this was seen, and is an error of its own.
        "chat_id" => "chat_id: must be a valid value".to_owned(),
        path => format!("{path}: must be {expected}"),
    })
}

/// A text is no JSON, and should be.
pub(super) fn not_json(path: &[Step<'_>]) -> Refusal {
    Refusal::Bad(format!("can't parse {} JSON object", written(path)))
}

/// A text has a wrong length.
pub(super) fn length(
    path: &[Step<'_>],
    field: &Field,
    limit: impl Display,
    actual: usize,
) -> Refusal {
    let path = written(path);
    Refusal::Bad(match path.as_str() {
        "text" if field.required && actual == 0 => "message text is empty".to_owned(),
        "text" if field.required => "message is too long".to_owned(),
        "caption" => "message caption is too long".to_owned(),
        path => format!("{path}: must have {limit}, has {actual}"),
    })
}

/// A list has a wrong number of items.
pub(super) fn items(path: &[Step<'_>], limit: impl Display, actual: usize) -> Refusal {
    Refusal::Bad(format!(
        "{}: must have {limit} items, has {actual}",
        written(path)
    ))
}

/// A file is too large.
pub(super) fn too_large(path: &[Step<'_>], max: u64, actual: u64) -> Refusal {
    let (path, max) = (written(path), words::size(max));
    Refusal::Bad(format!(
        "{path}: file is too big: {actual} bytes, at most {max}"
    ))
}

/// A file is named, and must be uploaded.
pub(super) fn not_uploaded(path: &[Step<'_>]) -> Refusal {
    Refusal::Bad(format!("{} must be uploaded as a file", written(path)))
}

/// What names a file is no file that the server knows, and no address.
pub(super) fn unknown_file(path: &[Step<'_>]) -> Refusal {
    match path {
        [_] => Refusal::bad("wrong file identifier/HTTP URL specified"),
        path => Refusal::Bad(format!(
            "{}: wrong file identifier/HTTP URL specified",
            written(path)
        )),
    }
}

/// A reference leads to no part of the body.
pub(super) fn unknown_part(path: &[Step<'_>], part: &str) -> Refusal {
    Refusal::Bad(format!(
        "{}: there is no part {part:?} in the request",
        written(path)
    ))
}

/// Parameters or fields do not fit each other.
pub(super) fn rule(path: &[Step<'_>], rule: &Rule) -> Refusal {
    let words = words::rule(&rule.kind);
    match path {
        [] => Refusal::Bad(words),
        path => Refusal::Bad(format!("{}: {words}", written(path))),
    }
}
