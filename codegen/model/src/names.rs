//! Rust names.

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Method names of the generated call type that a parameter's setter would hide.
pub const CALL_METHODS: &[&str] = &[
    "check",
    "into_future",
    "into_method",
    "new",
    "request_timeout",
    "validation",
];

/// Type names that the generated crate brings itself, or that its code writes without a path.
pub const RESERVED_TYPES: &[&str] = &[
    "Bot",
    "Box",
    "Call",
    "Check",
    "Choices",
    "Client",
    "ClientBuilder",
    "Default",
    "Deserialize",
    "Deserializer",
    "Duration",
    "Err",
    "Error",
    "ErrorKind",
    "FileLimit",
    "From",
    "InputFile",
    "Into",
    "IntoIterator",
    "Iterator",
    "ItemsLimit",
    "LazyUpdate",
    "LengthLimit",
    "MapAccess",
    "Method",
    "None",
    "Ok",
    "Option",
    "Otp",
    "Payload",
    "PhoneNumber",
    "Policy",
    "RangeLimit",
    "RawValue",
    "RequestId",
    "Response",
    "Result",
    "Scope",
    "Secret",
    "Self",
    "SeqAccess",
    "Serialize",
    "SerializeMap",
    "Serializer",
    "Some",
    "String",
    "Token",
    "Tolerant",
    "True",
    "UndecodableUpdate",
    "Unit",
    "UnknownUpdate",
    "UnknownValue",
    "UnknownVariant",
    "Vec",
    "Violations",
];

/// Whether a name is a keyword of any edition up to 2024.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Whether a name can be an identifier at all.
pub fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name != "_"
}

/// Whether a text can be the name of an HTTP header, in the lower case that HTTP/2 asks for.
pub fn is_header(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether a text can be the name of a crate, as the registry and a file system both take it.
pub fn is_crate(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.len() <= 64
        && !is_keyword(name)
}

/// Whether a text is a version of three numbers.
pub fn is_version(text: &str) -> bool {
    let version = semver::Version::parse(text);
    version.is_ok_and(|version| version.pre.is_empty() && version.build.is_empty())
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

/// `caption` to `CAPTION`.
pub fn shouty(name: &str) -> String {
    name.to_shouty_snake_case()
}
