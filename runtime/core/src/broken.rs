//! Parts of an answer that could not be read, and reading what is left.
//!
//! A value that cannot be read costs as little as possible: an optional field is left out, an element of a list
//! too. Where a required field cannot be read, the object around it is left out, and so on. Nothing here runs
//! for an answer that can be read as it is.

use std::collections::HashSet;
use std::fmt::{self, Write as _};
use std::ops::Range;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::excerpt::is_hidden;
use crate::fields::Fields;
use crate::json_path::{offset, without_place};
use crate::mend::mend;
use crate::response::Response;

/// How many parts of one update, one element or one result are left out at most. With more, it cannot be read.
const PARTS: usize = 64;

/// Values that are deeper in a result are left out or kept whole. serde_json reads no deeper ones.
const DEPTH: usize = 128;

/// A part of an answer that could not be read. The value that it belongs to was read without it.
///
/// `Debug` shows the path and the error.
#[derive(Clone, PartialEq, Eq)]
pub struct BrokenPart {
    path: Box<str>,
    json: Box<str>,
    error: Box<str>,
}

impl BrokenPart {
    pub(crate) fn new(path: String, json: &str, error: String) -> Self {
        Self {
            path: path.into(),
            json: json.into(),
            error: error.into(),
        }
    }

    /// Reports the part without its content, and returns it without secrets in its error.
    pub(crate) fn for_users(self, answer: &Response) -> Self {
        let (method, path, bytes) = (answer.method, &self.path, self.json.len());
        let found = match self.json.as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "a text",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            _ => "a number",
        };
        tracing::warn!(method, %path, found, bytes, "left out a part that cannot be read");
        Self {
            error: answer.message(&self.error).into(),
            json: answer.redact(&self.json).into(),
            ..self
        }
    }

    /// The path of the part: `$.message.reply_to_message` in an update, `$.result.photo` in a result.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The part as the server wrote it, without secrets that this bot sent.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Why the part could not be read, with the path of the value.
    pub fn error(&self) -> &str {
        &self.error
    }
}

impl fmt::Debug for BrokenPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrokenPart")
            .field("path", &self.path)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// A value that keeps the parts of it that could not be read.
pub trait KeepBroken {
    /// Keeps parts. The default drops them: numbers, texts and enums have no parts.
    fn keep_broken(&mut self, _parts: Vec<BrokenPart>) {}
}

impl KeepBroken for bool {}
impl KeepBroken for f64 {}
impl KeepBroken for i64 {}
impl KeepBroken for String {}

impl<T: KeepBroken + ?Sized> KeepBroken for Box<T> {
    fn keep_broken(&mut self, parts: Vec<BrokenPart>) {
        (**self).keep_broken(parts);
    }
}

impl<T: KeepBroken> KeepBroken for Vec<T> {
    fn keep_broken(&mut self, parts: Vec<BrokenPart>) {
        if let Some(first) = self.first_mut() {
            first.keep_broken(parts);
        }
    }
}

/// The broken parts of a value. It takes the space of a pointer.
#[derive(Clone, Default, PartialEq)]
pub struct Broken(Option<Box<Parts>>);

#[derive(Clone, PartialEq)]
struct Parts(Vec<BrokenPart>);

impl Broken {
    /// Adds parts.
    pub fn keep(&mut self, parts: Vec<BrokenPart>) {
        if !parts.is_empty() {
            let kept = self.0.get_or_insert_with(|| Box::new(Parts(Vec::new())));
            kept.0.extend(parts);
        }
    }

    /// The parts.
    pub fn parts(&self) -> &[BrokenPart] {
        self.0.as_ref().map_or(&[], |kept| &kept.0)
    }
}

impl fmt::Debug for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().fmt(f)
    }
}

/// Reads a value without the parts of it that cannot be read. `place` is its path. The members `fixed` of the
/// value are never left out.
///
/// `json` is valid JSON that could not be read whole. Its texts are repaired first.
pub(crate) fn read_without_broken<T: DeserializeOwned>(
    json: &RawValue,
    place: &str,
    fixed: &[&str],
) -> Option<(T, Vec<BrokenPart>)> {
    let mended = mend(json.get().as_bytes())?;
    let mut draft = Draft::new(serde_json::from_str(&mended).ok()?);
    for _ in 0..=PARTS {
        match serde_json::from_str(draft.write()) {
            Ok(value) => return Some((value, draft.broken(place))),
            Err(error) if draft.leave_out(&error, fixed) => {}
            Err(_) => return None,
        }
    }
    None
}

/// A value without the parts that were left out so far.
struct Draft<'a> {
    root: Node<'a>,
    text: String,
    /// Whether numbers such as `7.0` are written as integers.
    whole_numbers: bool,
}

/// A value in a draft.
struct Node<'a> {
    raw: &'a str,
    members: Members<'a>,
    /// Why it was left out.
    left_out: Option<String>,
    /// Where it stands in the text of the draft.
    place: Range<usize>,
}

enum Members<'a> {
    None,
    Object(Vec<(String, Node<'a>)>),
    Array(Vec<Node<'a>>),
}

impl<'a> Draft<'a> {
    fn new(json: &'a RawValue) -> Self {
        Self {
            root: Node::new(json, 0),
            text: String::new(),
            whole_numbers: false,
        }
    }

    /// The JSON of the draft.
    fn write(&mut self) -> &str {
        self.text.clear();
        self.root.write(&mut self.text, self.whole_numbers);
        &self.text
    }

    /// Leaves out the innermost value that an error of the draft is about. If this value was left out already,
    /// the value around it cannot be read without it, so that one is left out.
    fn leave_out(&mut self, error: &serde_json::Error, fixed: &[&str]) -> bool {
        let (message, inner) = without_place(error);
        let mut path = Vec::new();
        let place = offset(&self.text, error.line(), error.column());
        let mut node = self.root.find(place, &mut path);
        for inner in &inner {
            node = node.follow(inner, &mut path);
        }
        if !self.whole_numbers && whole_number(node.raw).is_some() {
            self.whole_numbers = true;
            return true;
        }
        let mut cause = format!("{message} at {}", self.path("$", &path));
        while let Some(node) = self.root.at(&path) {
            match node.left_out.take() {
                Some(earlier) => cause = earlier,
                None if path.is_empty() => return false,
                None => break,
            }
            path.pop();
        }
        if let (Members::Object(members), [only]) = (&self.root.members, path.as_slice())
            && members
                .get(*only)
                .is_some_and(|(key, _)| fixed.contains(&key.as_str()))
        {
            return false;
        }
        let Some(node) = self.root.at(&path) else {
            return false;
        };
        node.left_out = Some(cause);
        true
    }

    /// The path of a value as text, after the path of the root.
    fn path(&self, root: &str, path: &[usize]) -> String {
        let mut text = root.to_owned();
        let mut node = &self.root;
        for &index in path {
            // Writing to a String cannot fail.
            let _ = match &node.members {
                Members::None => Ok(()),
                Members::Object(members) => {
                    let (key, value) = &members[index];
                    node = value;
                    write!(text, ".{}", key.replace(is_hidden, " "))
                }
                Members::Array(items) => {
                    node = &items[index];
                    write!(text, "[{index}]")
                }
            };
        }
        text
    }

    /// The parts that were left out.
    fn broken(&self, place: &str) -> Vec<BrokenPart> {
        let mut parts = Vec::new();
        self.root.broken(&mut Vec::new(), &mut |path, node, error| {
            let path = self.path(place, path);
            parts.push(BrokenPart::new(path, node.raw, error.to_owned()));
        });
        parts
    }
}

impl<'a> Node<'a> {
    fn new(json: &'a RawValue, depth: usize) -> Self {
        let raw = json.get();
        let members = match raw.as_bytes().first() {
            Some(b'{') if depth < DEPTH => match serde_json::from_str::<Fields<'a>>(raw) {
                Ok(fields) => {
                    let fields = fields.into_members().into_iter();
                    let node = |(key, json)| (key, Node::new(json, depth + 1));
                    Members::Object(fields.map(node).collect())
                }
                Err(_) => Members::None,
            },
            Some(b'[') if depth < DEPTH => match serde_json::from_str::<Vec<&'a RawValue>>(raw) {
                Ok(items) => {
                    let items = items.into_iter();
                    Members::Array(items.map(|json| Node::new(json, depth + 1)).collect())
                }
                Err(_) => Members::None,
            },
            _ => Members::None,
        };
        Self {
            raw,
            members,
            left_out: None,
            place: 0..0,
        }
    }

    /// Writes the value, or `null` if it was left out. An element that was left out is not written, and neither
    /// is the second member with a key.
    fn write(&mut self, out: &mut String, whole_numbers: bool) {
        let start = out.len();
        match &mut self.members {
            _ if self.left_out.is_some() => out.push_str("null"),
            Members::None => match whole_number(self.raw).filter(|_| whole_numbers) {
                Some(integer) => out.push_str(&integer.to_string()),
                None => out.push_str(self.raw),
            },
            Members::Object(members) => {
                out.push('{');
                let mut keys: HashSet<&str> = HashSet::new();
                let mut first = true;
                for (key, value) in members {
                    // `null` would still be there twice.
                    if !keys.insert(key) && value.left_out.is_some() {
                        value.place = 0..0;
                        continue;
                    }
                    if !first {
                        out.push(',');
                    }
                    first = false;
                    let key_start = out.len();
                    out.push_str(&serde_json::Value::from(key.as_str()).to_string());
                    out.push(':');
                    value.write(out, whole_numbers);
                    // An error may be reported at the key.
                    value.place.start = key_start;
                }
                out.push('}');
            }
            Members::Array(items) => {
                out.push('[');
                let mut first = true;
                for item in items.iter_mut().filter(|item| item.left_out.is_none()) {
                    if !first {
                        out.push(',');
                    }
                    first = false;
                    let start = out.len() - 1;
                    item.write(out, whole_numbers);
                    // serde_json reports some errors one byte before the value.
                    if matches!(item.raw.as_bytes().first(), Some(b'{' | b'[')) {
                        item.place.start = start;
                    }
                }
                out.push(']');
            }
        }
        self.place = start..out.len();
    }

    /// The innermost value at a place of the text.
    fn find(&self, place: usize, path: &mut Vec<usize>) -> &Self {
        let inside = |node: &Self| node.place.contains(&place);
        let found = match &self.members {
            _ if self.left_out.is_some() => None,
            Members::None => None,
            Members::Object(members) => {
                let found = members.iter().position(|(_, value)| inside(value));
                found.map(|index| (index, &members[index].1))
            }
            Members::Array(items) => {
                let mut items = items.iter().enumerate();
                items.find(|(_, item)| item.left_out.is_none() && inside(item))
            }
        };
        match found {
            Some((index, node)) => {
                path.push(index);
                node.find(place, path)
            }
            None => self,
        }
    }

    /// The value at the end of a path as text, such as `.user.names[2]`, as far as it leads.
    fn follow(&self, way: &str, path: &mut Vec<usize>) -> &Self {
        let found = match &self.members {
            _ if self.left_out.is_some() => None,
            Members::None => None,
            Members::Object(members) => {
                let members = members.iter().enumerate();
                let rest = |key: &str| {
                    let rest = way.strip_prefix('.')?.strip_prefix(key)?;
                    (rest.is_empty() || rest.starts_with(['.', '['])).then_some(rest)
                };
                let found = members.filter_map(|(at, (key, node))| Some((at, node, rest(key)?)));
                // The longest key that fits.
                found.min_by_key(|(.., rest)| rest.len())
            }
            Members::Array(items) => {
                let written = items.iter().enumerate();
                let mut written = written.filter(|(_, item)| item.left_out.is_none());
                let index = way.strip_prefix('[').and_then(|way| way.split_once(']'));
                index.and_then(|(index, rest)| {
                    let (at, node) = written.nth(index.parse().ok()?)?;
                    Some((at, node, rest))
                })
            }
        };
        match found {
            Some((index, node, rest)) => {
                path.push(index);
                node.follow(rest, path)
            }
            None => self,
        }
    }

    /// The value at a path.
    fn at(&mut self, path: &[usize]) -> Option<&mut Self> {
        let Some((&index, rest)) = path.split_first() else {
            return Some(self);
        };
        match &mut self.members {
            Members::None => None,
            Members::Object(members) => members.get_mut(index)?.1.at(rest),
            Members::Array(items) => items.get_mut(index)?.at(rest),
        }
    }

    /// Visits the values that were left out.
    fn broken(&self, path: &mut Vec<usize>, visit: &mut dyn FnMut(&[usize], &Self, &str)) {
        if let Some(error) = &self.left_out {
            return visit(path, self, error);
        }
        let inner: Vec<&Self> = match &self.members {
            Members::None => Vec::new(),
            Members::Object(members) => members.iter().map(|(_, value)| value).collect(),
            Members::Array(items) => items.iter().collect(),
        };
        for (index, node) in inner.into_iter().enumerate() {
            path.push(index);
            node.broken(path, visit);
            path.pop();
        }
    }
}

/// The value of a number such as `7.0` or `7e0`: with a fraction or an exponent, but whole.
pub(crate) fn whole_number(json: &str) -> Option<i64> {
    if !json.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        return None;
    }
    if let Some((whole, fraction)) = json.split_once('.')
        && fraction.bytes().all(|digit| digit == b'0')
    {
        return whole.parse().ok();
    }
    if json
        .bytes()
        .all(|byte| byte == b'-' || byte.is_ascii_digit())
    {
        return None;
    }
    whole_float(json.parse().ok()?)
}

/// A whole number that a float represents exactly.
pub(crate) fn whole_float(value: f64) -> Option<i64> {
    // Beyond 2^53 a float stands for several integers.
    let exact = value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0;
    exact.then_some(value as i64)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    type Fields = BTreeMap<String, Option<Vec<BTreeMap<String, Option<String>>>>>;

    /// Path, JSON and error.
    type Part = (String, String, String);

    fn read<T: DeserializeOwned>(json: &str) -> Option<(T, Vec<Part>)> {
        let json: &RawValue = serde_json::from_str(json).expect("it is JSON");
        let (value, parts) = read_without_broken(json, "$", &["id"])?;
        let parts = parts.into_iter();
        let text = |text: Box<str>| text.into_string();
        let parts = parts.map(|part| (text(part.path), text(part.json), text(part.error)));
        Some((value, parts.collect()))
    }

    fn part(path: &str, json: &str, error: &str) -> Part {
        (path.to_owned(), json.to_owned(), error.to_owned())
    }

    #[test]
    fn an_element_costs_itself_and_an_optional_part_costs_itself() {
        let json =
            r#"{"a": [{"x":"1"}, ["y"], {"x":{"z":[]},"y":"2"}, 3], "b": 7, "c": null, "a.x":{}}"#;
        let (value, parts): (Fields, _) = read(json).expect("it is read in part");
        let read = serde_json::to_string(&value).unwrap();
        assert_eq!(
            read,
            r#"{"a":[{"x":"1"},{"x":null,"y":"2"}],"a.x":null,"b":null,"c":null}"#
        );
        let wrong = |found: &str, expected: &str, path: &str| {
            format!("invalid type: {found}, expected {expected} at {path}")
        };
        assert_eq!(
            parts,
            [
                part("$.a[1]", r#"["y"]"#, &wrong("sequence", "a map", "$.a[1]")),
                part(
                    "$.a[2].x",
                    r#"{"z":[]}"#,
                    &wrong("map", "a string", "$.a[2].x")
                ),
                part("$.a[3]", "3", &wrong("integer `3`", "a map", "$.a[3]")),
                part("$.b", "7", &wrong("integer `7`", "a sequence", "$.b")),
                part("$.a.x", "{}", &wrong("map", "a sequence", "$.a.x")),
            ]
        );
    }

    #[test]
    fn what_is_fixed_or_the_whole_is_not_left_out() {
        assert_eq!(read::<Fields>(r#"{"id": 7}"#), None);
        assert_eq!(read::<Fields>("7"), None);
        assert_eq!(read::<Fields>("[]"), None);
        assert_eq!(read::<(i64, i64)>(r#"[1, "x"]"#), None);
    }

    #[test]
    fn a_whole_number_with_a_fraction_is_an_integer() {
        let json = "[7.0, 7e0, -70e-1, 1.5e3, 4503599627370497.00, 9007199254740993.0, 8, -0.0]";
        let (value, parts): (Vec<i64>, _) = read(json).expect("they are whole");
        assert_eq!(
            value,
            [7, 7, -7, 1500, 4503599627370497, 9007199254740993, 8, 0]
        );
        assert_eq!(parts, []);
        let json = "[1, 7.5, 1e999, 1e18, 9223372036854775808.0, 2.0]";
        let (value, parts): (Vec<i64>, _) = read(json).expect("some are whole");
        assert_eq!(value, [1, 2]);
        let left_out: Vec<&str> = parts.iter().map(|(_, json, _)| json.as_str()).collect();
        assert_eq!(left_out, ["7.5", "1e999", "1e18", "9223372036854775808.0"]);
    }

    #[test]
    fn with_too_many_broken_parts_nothing_is_read() {
        let list = |count: usize| format!("[1{}]", r#","x""#.repeat(count));
        let (value, parts): (Vec<i64>, _) = read(&list(PARTS)).expect("it is at the limit");
        assert_eq!((value, parts.len()), (vec![1], PARTS));
        assert_eq!(read::<Vec<i64>>(&list(PARTS + 1)), None);
    }

    #[test]
    fn a_value_of_any_depth_is_no_stack_overflow() {
        let deep = format!("[{}1{}, 2]", "[".repeat(100_000), "]".repeat(100_000));
        let (value, parts): (Vec<i64>, _) = read(&deep).expect("the second is read");
        assert_eq!((value, parts.len()), (vec![2], 1));
    }

    #[test]
    fn a_broken_part_has_no_secret_for_its_user_and_its_debug_not_the_content() {
        let token = crate::token::Token::new("123456:abcdefghij").unwrap();
        let answer = Response::new("getMe", 200, "").with_secrets(token.secrets());
        let json = r#"["123456:abcdefghij"]"#;
        let error = "123456:abcdefghij is no name".to_owned();
        let part = BrokenPart::new("$.a".to_owned(), json, error).for_users(&answer);
        assert_eq!(part.json(), r#"["***"]"#);
        assert_eq!(part.error(), "*** is no name");
        let mut broken = Broken::default();
        broken.keep(vec![part]);
        let shown = r#"[BrokenPart { path: "$.a", error: "*** is no name", .. }]"#;
        assert_eq!(format!("{broken:?}"), shown);
    }

    #[test]
    fn only_a_number_with_a_fraction_or_an_exponent_is_taken_for_a_whole_one() {
        for (json, expected) in [
            ("7", None),
            ("-7", None),
            ("7.0", Some(7)),
            ("-7.00", Some(-7)),
            ("7.5", None),
            ("7e2", Some(700)),
            ("-7e0", Some(-7)),
            ("70e-1", Some(7)),
            ("7e-1", None),
            ("1e300", None),
            ("9007199254740992.0", Some(9_007_199_254_740_992)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("true", None),
            ("\"7.0\"", None),
        ] {
            assert_eq!(whole_number(json), expected, "{json}");
        }
    }
}
