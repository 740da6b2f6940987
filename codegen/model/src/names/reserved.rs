//! Names that generated code needs for itself, so that no item of a spec can have them.

/// What a chapter imports when its code writes the name, and from where.
pub const IMPORTS: &[(&str, &str)] = &[
    ("BodyKind", "bazu::BodyKind"),
    ("Check", "bazu::Check"),
    ("Choices", "bazu::Choices"),
    ("Client", "bazu::Client"),
    ("ClientBuilder", "bazu::ClientBuilder"),
    ("Deserialize", "bazu::serde::Deserialize"),
    ("Deserializer", "bazu::serde::Deserializer"),
    ("Duration", "std::time::Duration"),
    ("Error", "bazu::Error"),
    ("FileLimit", "bazu::FileLimit"),
    ("InputFile", "bazu::InputFile"),
    ("ItemsLimit", "bazu::ItemsLimit"),
    ("LazyUpdate", "bazu::LazyUpdate"),
    ("LengthLimit", "bazu::LengthLimit"),
    ("MapAccess", "bazu::serde::de::MapAccess"),
    ("Method", "bazu::Method"),
    ("Otp", "bazu::Otp"),
    ("PhoneNumber", "bazu::PhoneNumber"),
    ("Policy", "bazu::Policy"),
    ("RangeLimit", "bazu::RangeLimit"),
    ("RawValue", "bazu::serde_json::value::RawValue"),
    ("RequestId", "bazu::RequestId"),
    ("Response", "bazu::Response"),
    ("RestMethod", "bazu::RestMethod"),
    ("RestResponse", "bazu::RestResponse"),
    ("Scope", "bazu::Scope"),
    ("Secret", "bazu::Secret"),
    ("SeqAccess", "bazu::serde::de::SeqAccess"),
    ("Serialize", "bazu::serde::Serialize"),
    ("Serializer", "bazu::serde::Serializer"),
    ("Token", "bazu::Token"),
    ("Tolerant", "bazu::Tolerant"),
    ("True", "bazu::True"),
    ("UndecodableUpdate", "bazu::UndecodableUpdate"),
    ("Unit", "bazu::Unit"),
    ("UnknownUpdate", "bazu::UnknownUpdate"),
    ("UnknownValue", "bazu::UnknownValue"),
    ("UnknownVariant", "bazu::UnknownVariant"),
    ("Verb", "bazu::Verb"),
    ("Violations", "bazu::Violations"),
    ("fmt", "std::fmt"),
    // A trait is needed where its methods are called, though nobody names it.
    ("serialize_map", "bazu::serde::ser::SerializeMap"),
    ("wire", "bazu::wire"),
];

/// What only the module of the client imports besides. It names no item of a spec but the client.
pub const CLIENT_IMPORTS: &[(&str, &str)] = &[
    ("Auth", "bazu::Auth"),
    ("Dialect", "bazu::Dialect"),
    ("Options", "bazu::Options"),
    ("Pin", "std::pin::Pin"),
    ("RestClient", "bazu::RestClient"),
    ("RestClientBuilder", "bazu::RestClientBuilder"),
];

/// What chapters write without an import: names of the prelude, derived traits, generic parameters,
/// and what the generated crate defines itself.
const UNIMPORTED: &[&str] = &[
    "A",
    "Bot",
    "Box",
    "Call",
    "Clone",
    "D",
    "Debug",
    "Default",
    "Eq",
    "Err",
    "ErrorKind",
    "FnMut",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "S",
    "Self",
    "SerializeMap",
    "Some",
    "String",
    "Vec",
];

/// What only the module of the client writes without an import.
const CLIENT_UNIMPORTED: &[&str] = &["AsRef", "Future", "IntoFuture", "M", "Send"];

/// Method names of the generated call type that a parameter's setter would hide.
pub const CALL_METHODS: &[&str] = &[
    "check",
    "into_future",
    "into_method",
    "new",
    "request_timeout",
    "validation",
];

/// Functions of the generated client, beside those of the API's methods.
pub const CLIENT_METHODS: &[&str] = &["builder", "call", "client", "from_env", "new"];

/// Functions that generated code calls on values of the API's types.
pub const TYPE_METHODS: &[&str] = &["as_str", "check", "clone", "files", "private", "serialize"];

/// Variables of the functions that read a type, beside one for each of its fields.
pub const LOCALS: &[&str] = &["unknown_kind", "wire_key", "wire_object"];

/// Modules of a generated crate, crates that it names in its root, and files with a meaning for
/// Cargo.
pub const CHAPTERS: &[&str] = &[
    "bazu",
    "bazu_client",
    "bazu_core",
    "bazu_rest",
    "bot",
    "client",
    "errors",
    "lib",
    "main",
    "methods",
    "types",
    "wire",
];

/// The names that chapters write for what is not an item of the spec, so that neither a type nor
/// the struct of a method can have one.
pub fn reserved() -> impl Iterator<Item = &'static str> {
    let imported = IMPORTS.iter().map(|(name, _)| *name);
    imported.chain(UNIMPORTED.iter().copied())
}

/// The names that the generated client cannot have.
pub fn reserved_for_a_client() -> impl Iterator<Item = &'static str> {
    let imported = CLIENT_IMPORTS.iter().map(|(name, _)| *name);
    let own = imported.chain(CLIENT_UNIMPORTED.iter().copied());
    // The first is its usual name; the runtime's type of the second is imported for bots alone.
    reserved()
        .filter(|name| !["Bot", "Client"].contains(name))
        .chain(own)
}
