//! Rust names.

mod reserved;

pub use reserved::{
    CALL_METHODS, CHAPTERS, CLIENT_METHODS, CLIENTS, CRATES, DEVICES, TYPE_METHODS, TYPES,
};

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use semver::Version;

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a name is a keyword of any edition up to 2024.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Whether a name can be an identifier.
pub fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name != "_"
}

/// Whether a text can be the name of an HTTP header, in lower case as HTTP/2 requires.
pub fn is_header(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether a text can be the name of a crate, both in the registry and in a file system.
pub fn is_crate(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.len() <= 64
        && !is_keyword(name)
}

/// A version of three numbers.
pub fn version(text: &str) -> Option<Version> {
    let version = Version::parse(text).ok()?;
    (version.pre.is_empty() && version.build.is_empty()).then_some(version)
}

/// Whether a spec may give this name to a field, a parameter or a function: a name in snake_case, or a
/// keyword with `_` after it. No other such name ends with `_`, so the variables of generated code,
/// which do, never meet one.
pub fn is_snake(name: &str) -> bool {
    let plain = name.strip_suffix('_').filter(|name| is_keyword(name));
    is_identifier(name) && !is_keyword(name) && snake(name) == plain.unwrap_or(name)
}

/// Whether a spec may give this name to a type, a value or an error. Names of several capital letters
/// in a row are none, so generated code calls its generic parameters so.
pub fn is_upper_camel(name: &str) -> bool {
    is_identifier(name) && !is_keyword(name) && upper_camel(name) == name
}

/// The nearest name that is one in snake_case. `word` says what it names.
pub fn to_snake(text: &str, word: &str) -> String {
    let word = snake(word);
    let name = snake(&ascii(text));
    match name.chars().next() {
        None => word,
        Some('0'..='9') => format!("{word}_{name}"),
        Some(_) if is_keyword(&name) => format!("{name}_"),
        Some(_) => name,
    }
}

/// The nearest name that is one in UpperCamelCase. `word` says what it names.
pub fn to_upper_camel(text: &str, word: &str) -> String {
    let word = upper_camel(word);
    // Of single letters it takes twice: `a b` becomes `AB`, and that `Ab`.
    let name = upper_camel(&upper_camel(&ascii(text)));
    match name.chars().next() {
        None => word,
        Some('0'..='9') => format!("{word}{name}"),
        Some(_) if is_keyword(&name) => format!("{name}{word}"),
        Some(_) => name,
    }
}

/// The text without what no name in Rust here has.
fn ascii(text: &str) -> String {
    let chars = text.chars();
    chars
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect()
}

/// `sendMessage` to `send_message`.
pub fn snake(name: &str) -> String {
    name.to_snake_case()
}

/// `send_message` to `sendMessage`.
pub fn lower_camel(name: &str) -> String {
    name.to_lower_camel_case()
}

/// `upload_photo` to `UploadPhoto`.
pub fn upper_camel(name: &str) -> String {
    name.to_upper_camel_case()
}

/// A name with more words after it. A keyword that is freed by a `_` needs no second one.
pub fn joined(name: &str, more: &str) -> String {
    format!("{}_{more}", name.trim_end_matches('_'))
}

/// `caption` to `CAPTION`.
pub fn shouty(name: &str) -> String {
    name.to_shouty_snake_case()
}
