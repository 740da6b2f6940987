//! Names that generated code needs for itself, so that no item of a spec can have them.

/// What a chapter imports when its code writes the name, and from where. REST clients re-export
/// what their users need of `bazu_client`.
pub const IMPORTS: &[(&str, &str)] = &[
    ("BodyKind", "bazu_rest::BodyKind"),
    ("Check", "bazu_core::Check"),
    ("Choices", "bazu_core::Choices"),
    ("Client", "bazu_client::Client"),
    ("ClientBuilder", "bazu_client::ClientBuilder"),
    ("Deserialize", "bazu_core::serde::Deserialize"),
    ("Deserializer", "bazu_core::serde::Deserializer"),
    ("Duration", "std::time::Duration"),
    ("Error", "bazu_core::Error"),
    ("FileLimit", "bazu_core::FileLimit"),
    ("InputFile", "bazu_core::InputFile"),
    ("ItemsLimit", "bazu_core::ItemsLimit"),
    ("LazyUpdate", "bazu_core::LazyUpdate"),
    ("LengthLimit", "bazu_core::LengthLimit"),
    ("MapAccess", "bazu_core::serde::de::MapAccess"),
    ("Method", "bazu_core::Method"),
    ("Otp", "bazu_rest::Otp"),
    ("Payload", "bazu_core::Payload"),
    ("PhoneNumber", "bazu_rest::PhoneNumber"),
    ("Policy", "bazu_core::Policy"),
    ("RangeLimit", "bazu_core::RangeLimit"),
    ("RawValue", "bazu_core::serde_json::value::RawValue"),
    ("RequestId", "bazu_rest::RequestId"),
    ("Response", "bazu_core::Response"),
    ("RestMethod", "bazu_rest::RestMethod"),
    ("RestResponse", "bazu_rest::RestResponse"),
    ("Scope", "bazu_core::Scope"),
    ("Secret", "bazu_core::Secret"),
    ("SeqAccess", "bazu_core::serde::de::SeqAccess"),
    ("Serialize", "bazu_core::serde::Serialize"),
    ("Serializer", "bazu_core::serde::Serializer"),
    ("Token", "bazu_core::Token"),
    ("Tolerant", "bazu_core::Tolerant"),
    ("True", "bazu_core::True"),
    ("UndecodableUpdate", "bazu_core::UndecodableUpdate"),
    ("Unit", "bazu_core::Unit"),
    ("UnknownUpdate", "bazu_core::UnknownUpdate"),
    ("UnknownValue", "bazu_core::UnknownValue"),
    ("UnknownVariant", "bazu_core::UnknownVariant"),
    ("Verb", "bazu_rest::Verb"),
    ("Violations", "bazu_core::Violations"),
    ("fmt", "std::fmt"),
    // A trait is needed where its methods are called, though nobody names it.
    ("serialize_map", "bazu_core::serde::ser::SerializeMap"),
    ("wire", "bazu_core::wire"),
];

/// What only the module of the client imports besides. It names no item of a spec but the client.
pub const CLIENT_IMPORTS: &[(&str, &str)] = &[
    ("Auth", "bazu_rest::Auth"),
    ("Dialect", "bazu_core::Dialect"),
    ("Options", "bazu_client::Options"),
    ("Pin", "std::pin::Pin"),
    ("RestClient", "bazu_rest::RestClient"),
    ("RestClientBuilder", "bazu_rest::RestClientBuilder"),
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
