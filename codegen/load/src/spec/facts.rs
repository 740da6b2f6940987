//! The keys that every fact may have.

use schemars::JsonSchema;
use serde::Deserialize;

use bazu_model::Basis;

use crate::source::{Raw, Spanned};

/// One or several names.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[schemars(with = "OneOrMany")]
#[serde(transparent)]
pub struct Names(#[serde(deserialize_with = "names")] pub Vec<Spanned<String>>);

#[derive(JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

fn names<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Vec<Spanned<String>>, D::Error> {
    struct Visitor;
    impl<'de> serde::de::Visitor<'de> for Visitor {
        type Value = Vec<(Option<Spanned<String>>, String)>;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a name or a list of names")
        }
        fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Self::Value, E> {
            Ok(vec![(None, name.to_owned())])
        }
        fn visit_seq<A: serde::de::SeqAccess<'de>>(
            self,
            mut seq: A,
        ) -> Result<Self::Value, A::Error> {
            let mut names = Vec::new();
            while let Some(name) = seq.next_element::<Spanned<String>>()? {
                names.push((Some(name), String::new()));
            }
            Ok(names)
        }
    }
    struct Any(Vec<(Option<Spanned<String>>, String)>);
    impl<'de> Deserialize<'de> for Any {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
            d.deserialize_any(Visitor).map(Any)
        }
    }
    let all = Spanned::<Any>::deserialize(d)?;
    let span = all.span;
    let spanned = |(name, text): (Option<Spanned<String>>, String)| {
        name.unwrap_or(Spanned { span, value: text })
    };
    Ok(all.value.0.into_iter().map(spanned).collect())
}

/// When something appeared.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// Date or month.
    pub date: Option<Raw>,
    /// Version of the API.
    pub version: Option<Raw>,
}

/// Client versions that show something.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clients {
    /// The first month or version of such clients.
    pub from: Raw,
    /// What older clients do.
    pub note: Option<String>,
}

/// Since when something is deprecated or removed, and why.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Date, month or version.
    pub since: Option<Raw>,
    /// What to use instead, or why it was removed.
    pub note: Option<Spanned<String>>,
}

/// The keys that every fact may have.
#[derive(Clone, Copy, Debug)]
pub struct FactsRef<'a> {
    pub doc: Option<&'a str>,
    pub source: Option<&'a Names>,
    pub basis: Option<&'a Spanned<Basis>>,
    pub note: Option<&'a str>,
    pub remark: Option<&'a str>,
    pub since: Option<&'a Since>,
    pub clients: Option<&'a Clients>,
    pub deprecated: Option<&'a Spanned<Notice>>,
    pub removed: Option<&'a Spanned<Notice>>,
}

/// Adds the keys that every fact may have to a struct.
macro_rules! with_facts {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $ty:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, ::serde::Deserialize, ::schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $ty,)*
            /// What it is, in Markdown.
            pub doc: Option<String>,
            /// The source of the fact: `docs#anchor`, or a list.
            pub source: Option<$crate::spec::Names>,
            /// How sure the fact is.
            pub basis: Option<$crate::source::Spanned<::bazu_model::Basis>>,
            /// What a caller must also know, in one short sentence. The docs of the crate and the
            /// exports show it.
            pub note: Option<String>,
            /// For readers of the spec: what each source says, and how sure it is. Only
            /// `cargo xtask explain` and `model.json` show it.
            pub remark: Option<String>,
            /// When it appeared.
            pub since: Option<$crate::spec::Since>,
            /// Client versions that show it.
            pub clients: Option<$crate::spec::Clients>,
            /// Set if it should no longer be used.
            pub deprecated: Option<$crate::source::Spanned<$crate::spec::Notice>>,
            /// Set if the server has removed it. The crate keeps it as deprecated until the entry is
            /// deleted.
            pub removed: Option<$crate::source::Spanned<$crate::spec::Notice>>,
        }

        impl $name {
            /// The keys of the item that every fact may have.
            pub fn facts(&self) -> $crate::spec::FactsRef<'_> {
                $crate::spec::FactsRef {
                    doc: self.doc.as_deref(),
                    source: self.source.as_ref(),
                    basis: self.basis.as_ref(),
                    note: self.note.as_deref(),
                    remark: self.remark.as_deref(),
                    since: self.since.as_ref(),
                    clients: self.clients.as_ref(),
                    deprecated: self.deprecated.as_ref(),
                    removed: self.removed.as_ref(),
                }
            }
        }
    };
}
