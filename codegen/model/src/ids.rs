//! Stable ids: what stands in reports, and what can be looked up by it.

use std::borrow::Cow;

/// Ids of one kind, each with a page.
#[derive(Debug)]
pub struct Family {
    /// What they are ids of.
    pub title: &'static str,
    /// Whether something is written as these ids are, so that it is a slip if none is written so.
    pub resembles: fn(&str) -> bool,
    /// The words before what to do about one.
    pub advice: &'static str,
    /// The ids, in their order.
    pub entries: fn() -> Vec<Entry>,
}

/// What is known of an id.
#[derive(Debug)]
pub struct Entry {
    pub id: &'static str,
    /// What it stands for, in a few words.
    pub title: &'static str,
    /// Why that matters, with an example, in Markdown.
    pub explanation: Cow<'static, str>,
    /// What to do about it.
    pub remedy: &'static str,
}

/// An enum of ids: for each its code, what it stands for, and what to do.
#[macro_export]
macro_rules! ids {
    (
        $(#[$meta:meta])*
        pub enum $enum:ident { $($(#[$doc:meta])* $name:ident $code:expr, $title:literal $remedy:literal)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $enum { $($(#[$doc])* $name),* }

        impl $enum {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The id as it is written.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// What it stands for, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title),* }
            }

            /// What to do about it.
            pub fn remedy(self) -> &'static str {
                match self { $(Self::$name => $remedy),* }
            }

            /// Looks one up by its code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|id| id.code() == code)
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}
