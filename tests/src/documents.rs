//! The programs in the documents, which compile as they stand.

/// Compiles the Rust of a document as doc tests.
macro_rules! document {
    ($name:ident, $path:literal) => {
        #[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../", $path))]
        struct $name;
    };
}

document!(Repository, "README.md");
document!(BaleBot, "generated/bale-bot/README.md");
document!(BaleOtp, "generated/bale-otp/README.md");
document!(BaleSafir, "generated/bale-safir/README.md");
document!(LetgramBot, "generated/letgram-bot/README.md");
