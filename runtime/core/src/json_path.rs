//! Converts the position of a JSON error to the path of the value.
//!
//! The decoder reports the line and column of an error. To find the path, this module reads the text up to
//! that position again. So decoding without errors has no extra cost.

use std::fmt::Write as _;

use crate::excerpt::is_hidden;

enum Frame {
    Object(Option<String>),
    Array(usize),
}

/// The path of the value an error is about: `$.result[3].message.chat.id`.
pub(crate) fn json_path(text: &str, error: &serde_json::Error) -> String {
    let stop = offset(text, error.line(), error.column());
    let mut frames: Vec<Frame> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < stop {
        match bytes[at] {
            b'{' => frames.push(Frame::Object(None)),
            b'[' => frames.push(Frame::Array(0)),
            b'}' | b']' => {
                frames.pop();
            }
            b',' => match frames.last_mut() {
                Some(Frame::Object(key)) => *key = None,
                Some(Frame::Array(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let end = string_end(bytes, at);
                if let Some(Frame::Object(key @ None)) = frames.last_mut() {
                    *key = Some(serde_json::from_str(&text[at..end]).unwrap_or_default());
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    // At a closing bracket the error is about the container, not about its last member.
    if matches!(bytes.get(stop), Some(b'}' | b']')) {
        frames.pop();
    }
    let mut path = "$".to_owned();
    for frame in &frames {
        // Writing to a String cannot fail.
        let _ = match frame {
            Frame::Object(Some(key)) => write!(path, ".{}", key.replace(is_hidden, " ")),
            Frame::Object(None) => Ok(()),
            Frame::Array(index) => write!(path, "[{index}]"),
        };
    }
    path
}

/// The message for an error in a text that is a part of the answer, or that was assembled from parts of it.
///
/// The line and column of the error are positions in this text. If they stayed in the message, serde_json would
/// read them as positions in the answer. So the message has the path inside the text instead.
pub(crate) fn inside(text: &str, error: &serde_json::Error) -> String {
    let message = without_position(error);
    match json_path(text, error).trim_start_matches('$') {
        "" => message,
        path => format!("{message} in `{}`", path.trim_start_matches('.')),
    }
}

/// The message of an error without places, and the paths that [`inside`] wrote into it, from the outermost text
/// to the innermost.
pub(crate) fn without_place(error: &serde_json::Error) -> (String, Vec<String>) {
    let mut message = without_position(error);
    let mut paths = Vec::new();
    while let Some((before, path)) = message
        .strip_suffix('`')
        .and_then(|message| message.rsplit_once(" in `"))
        // Other messages may quote the answer.
        && !path.contains(['`', '"', ' '])
    {
        let dot = if path.starts_with('[') { "" } else { "." };
        paths.push(format!("{dot}{path}"));
        message.truncate(before.len());
    }
    (message, paths)
}

fn without_position(error: &serde_json::Error) -> String {
    let mut message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    if let Some(bare) = message.strip_suffix(&position) {
        message.truncate(bare.len());
    }
    message
}

/// The byte offset of a line and column. Both count from 1; the column counts bytes.
pub(crate) fn offset(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].find('\n') {
            Some(newline) => start += newline + 1,
            None => break,
        }
    }
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The byte after the closing quote of a string that begins at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn path_of<T: for<'de> serde::Deserialize<'de> + std::fmt::Debug>(text: &str) -> String {
        let error = serde_json::from_str::<T>(text).expect_err("the text does not fit the type");
        json_path(text, &error)
    }

    type Numbers = std::collections::BTreeMap<String, Vec<i64>>;

    #[test]
    fn a_wrong_value_is_found_by_keys_and_indices() {
        assert_eq!(path_of::<Numbers>(r#"{"a":[1],"b":[1,2,"x"]}"#), "$.b[2]");
        assert_eq!(path_of::<Numbers>("{\"a\":[1],\n \"b\":\n 5}"), "$.b");
        assert_eq!(path_of::<Numbers>(r#"{"a]\"{":{}}"#), r#"$.a]"{"#);
        assert_eq!(path_of::<Vec<i64>>("null"), "$");
        assert_eq!(path_of::<Vec<(i64, i64)>>("[[1,2],[3]]"), "$[1]");
    }

    #[test]
    fn a_text_cut_anywhere_has_a_path() {
        let text = r#"{"a":[1,{"b":"ü\"x"}],"c":{"d":null}}"#;
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let error = serde_json::from_str::<Value>(&text[..end]).expect_err("it is cut");
            assert!(json_path(&text[..end], &error).starts_with('$'));
        }
    }

    #[test]
    fn a_position_inside_a_character_is_where_the_character_begins() {
        for (line, column, expected) in [
            (1, 1, 0),
            (1, 2, 1),
            (1, 3, 1),
            (1, 4, 3),
            (2, 1, 4),
            (2, 9, 5),
            (9, 1, 4),
        ] {
            let found = offset("aب\nb", line, column);
            assert_eq!(found, expected, "{line}:{column}");
        }
    }
}
