//! Stable ids in reports, and what `explain` says about them.

use std::borrow::Cow;

/// Ids of one kind, each with a page.
#[derive(Debug)]
pub struct Family {
    pub title: &'static str,
    /// Whether a text looks like an id of this kind. If it is not one, it is a misspelt one.
    pub resembles: fn(&str) -> bool,
    /// The words before a remedy.
    pub advice: &'static str,
    pub entries: fn() -> Vec<Entry>,
}

/// An id with its page.
#[derive(Debug)]
pub struct Entry {
    pub id: &'static str,
    /// What it means, in a few words.
    pub title: &'static str,
    /// Why it matters, with an example, in Markdown.
    pub explanation: Cow<'static, str>,
    /// What to do.
    pub remedy: &'static str,
}

/// An enum of ids, each with its code, its meaning and its remedy.
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
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title),* }
            }

            pub fn remedy(self) -> &'static str {
                match self { $(Self::$name => $remedy),* }
            }

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
