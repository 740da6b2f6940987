//! Names that items of a spec cannot have. There are few: generated code writes full paths, and its
//! own variables and generic parameters have names that no spec can give.

/// The names that neither a type nor the struct of a method can have: what generated code writes
/// without a path, because every reader of Rust knows it, and the call of the generated crate. The
/// client's name is the last of them.
pub const TYPES: &[&str] = &[
    "Box",
    "Call",
    "From",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "String",
    "Vec",
];

/// The names that the generated client cannot have: what its module writes without a path, and what
/// stands beside it in the root of the crate.
pub const CLIENTS: &[&str] = &[
    "AsRef",
    "Box",
    "Call",
    "Client",
    "ClientBuilder",
    "Download",
    "Error",
    "ErrorKind",
    "From",
    "FromReader",
    "Future",
    "InputFile",
    "Into",
    "IntoFuture",
    "M",
    "Option",
    "Otp",
    "PhoneNumber",
    "Policy",
    "Progress",
    "Proxy",
    "RequestId",
    "RestClientBuilder",
    "Result",
    "Secret",
    "Send",
    "String",
    "Token",
    "Vec",
    "Violations",
];

/// Methods of every generated call. A setter with the same name would hide one. A request has a
/// constructor `new`.
pub const CALL_METHODS: &[&str] = &[
    "check",
    "into_future",
    "into_method",
    "new",
    "read_timeout",
    "request_timeout",
    "validation",
];

/// Functions that every generated client has, by itself or by a trait that its users rely on.
pub const CLIENT_METHODS: &[&str] = &[
    "builder", "call", "client", "clone", "from", "from_env", "new",
];

/// Functions that users call on values of every type. Another function with the same name would hide
/// one.
pub const TYPE_METHODS: &[&str] = &["clone"];

/// Names that a chapter cannot have: modules of the generated crate, crates that its root names, and
/// files with a meaning for Cargo.
pub const CHAPTERS: &[&str] = &[
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
