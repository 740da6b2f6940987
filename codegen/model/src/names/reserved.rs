//! Names that generated code needs itself, so that items of a spec cannot have them.

/// The names that a chapter imports if its code contains them, with their paths. For a REST API the
/// names of `bazu_client` come from `bazu_rest`, which re-exports them.
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
    ("IntegerRange", "bazu_core::IntegerRange"),
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
    // A call of a trait's method needs the trait, although the code does not contain its name.
    ("serialize_map", "bazu_core::serde::ser::SerializeMap"),
    ("wire", "bazu_core::wire"),
];

/// The names that only the module of the client imports. It contains no names of the spec except
/// the client's.
pub const CLIENT_IMPORTS: &[(&str, &str)] = &[
    ("Auth", "bazu_rest::Auth"),
    ("Dialect", "bazu_core::Dialect"),
    ("Options", "bazu_client::Options"),
    ("Pin", "std::pin::Pin"),
    ("RestClient", "bazu_rest::RestClient"),
    ("RestClientBuilder", "bazu_rest::RestClientBuilder"),
];

/// The names that chapters contain without an import: those of the prelude, of derived traits, of
/// generic parameters, and of the generated crate itself.
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

/// The names that only the module of the client contains without an import.
const CLIENT_UNIMPORTED: &[&str] = &["AsRef", "Future", "IntoFuture", "M", "Send"];

/// Methods of every generated call. A setter with the same name would hide one.
pub const CALL_METHODS: &[&str] = &[
    "check",
    "into_future",
    "into_method",
    "new",
    "request_timeout",
    "validation",
];

/// Functions that every generated client has.
pub const CLIENT_METHODS: &[&str] = &["builder", "call", "client", "from_env", "new"];

/// Functions that generated code calls on values of the API's types. Another function with the same
/// name would hide one.
pub const TYPE_METHODS: &[&str] = &["as_str", "check", "clone", "files", "private", "serialize"];

/// Variables of the functions that read a type. They also have one variable per field.
pub const LOCALS: &[&str] = &["unknown_kind", "wire_key", "wire_object"];

/// Names that a chapter cannot have: modules of the generated crate, crates that its root names, and
/// files with a meaning for Cargo.
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

/// The names that neither a type nor the struct of a method can have.
pub fn reserved() -> impl Iterator<Item = &'static str> {
    let imported = IMPORTS.iter().map(|(name, _)| *name);
    imported.chain(UNIMPORTED.iter().copied())
}

/// The names that the generated client cannot have.
pub fn reserved_for_a_client() -> impl Iterator<Item = &'static str> {
    let imported = CLIENT_IMPORTS.iter().map(|(name, _)| *name);
    let own = imported.chain(CLIENT_UNIMPORTED.iter().copied());
    // `Bot` is the default name, and the runtime's `Client` is only imported for bots.
    reserved()
        .filter(|name| !["Bot", "Client"].contains(name))
        .chain(own)
}
