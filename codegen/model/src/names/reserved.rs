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
    "HasModel",
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
    "ReceivedFile",
    "RequestId",
    "RestClientBuilder",
    "Result",
    "Sample",
    "Secret",
    "Send",
    "String",
    "Token",
    "Vec",
    "Violations",
];

/// Functions of every generated call. A setter with the same name would hide one.
pub const CALL_METHODS: &[&str] = &[
    "check",
    "into_future",
    "into_method",
    "poll",
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
    "filter",
    "framework",
    "kind",
    "lib",
    "links",
    "main",
    "markup",
    "methods",
    "part",
    "test_util",
    "types",
    "wire",
];

/// Names that no file on Windows can have, whatever its ending.
pub const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Names that the crate of an API cannot have: those of the runtime, of what the runtime re-exports
/// into it, and of what every crate of Rust has already.
pub const CRATES: &[&str] = &[
    "alloc",
    "bazu",
    "bazu-client",
    "bazu-core",
    "bazu-rest",
    "core",
    "proc-macro",
    "std",
    "test",
    "tokio",
];
