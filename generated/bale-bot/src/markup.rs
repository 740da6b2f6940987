// @generated from spec/bale/api.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Texts with markup. What a user wrote stays text: it is escaped.

use crate::users::User;

/// Text in the format of Bale. Every text and every caption has it.
///
/// Bale cannot write a sign that would be markup. So an invisible zero width non-joiner is
/// written beside such a sign, and square brackets in the text of a link become round ones.
/// Bold and italic text gets the spaces that Bale needs around it, line by line.
///
/// [Official page](https://docs.bale.ai)
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markdown(bazu_core::Markup);

impl Markdown {
    const ESCAPE: bazu_core::Escape = bazu_core::Escape::Separate {
        signs: "*_",
        pairs: &["](", "``"],
    };

    /// A text without anything in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes a text so that nothing in it is markup.
    pub fn escape(text: &str) -> String {
        Self::from(text).to_string()
    }

    /// Appends a text. Nothing in it is markup.
    pub fn text(mut self, text: impl AsRef<str>) -> Self {
        self.0.text(text.as_ref());
        self
    }

    /// Appends a text with markup.
    pub fn append(mut self, other: Self) -> Self {
        self.0.append(other.0);
        self
    }

    /// Appends bold text.
    pub fn bold(mut self, text: impl AsRef<str>) -> Self {
        self.0.mark_apart("*{text}*", bazu_core::Markup::from_text(text.as_ref()));
        self
    }

    /// Appends italic text.
    pub fn italic(mut self, text: impl AsRef<str>) -> Self {
        self.0.mark_apart("_{text}_", bazu_core::Markup::from_text(text.as_ref()));
        self
    }

    /// Appends a text that opens an address.
    pub fn link(mut self, text: impl AsRef<str>, address: impl AsRef<str>) -> Self {
        self.0
            .mark(
                "[{text}]({address})",
                bazu_core::Markup::from_text(text.as_ref()),
                &[("address", address.as_ref())],
            );
        self
    }

    /// Appends a text that the reader can open by its title.
    pub fn expandable(mut self, text: impl AsRef<str>, title: impl AsRef<str>) -> Self {
        self.0
            .mark(
                "```[{title}]{text}```",
                bazu_core::Markup::from_text(text.as_ref()),
                &[("title", title.as_ref())],
            );
        self
    }

    /// Appends a text that mentions a user by the id.
    ///
    /// Undocumented.
    pub fn mention(mut self, text: impl AsRef<str>, id: i64) -> Self {
        self.0
            .mark(
                "[{text}](uid:{id})",
                bazu_core::Markup::from_text(text.as_ref()),
                &[("id", &id.to_string())],
            );
        self
    }

    /// Mentions a user: by the username, or without one by the first name that links to the user.
    pub fn mention_user(self, user: &User) -> Self {
        match &user.username {
            Some(username) => self.text(format!("@{username}")),
            None => self.mention(user.first_name.as_str(), user.id),
        }
    }

    /// The text as a reader sees it. The limits of a text are about this one.
    pub fn plain(&self) -> String {
        self.0.plain(Self::ESCAPE)
    }

    /// Whether the text, without its markup, is within a limit, such as `SendMessage::TEXT_LENGTH`.
    pub fn fits(&self, limit: bazu_core::LengthLimit) -> bool {
        limit.holds(&self.plain())
    }
}

/// The text with its markup.
impl std::fmt::Display for Markdown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.write(Self::ESCAPE))
    }
}

impl From<&str> for Markdown {
    fn from(text: &str) -> Self {
        Self(bazu_core::Markup::from_text(text))
    }
}

impl From<String> for Markdown {
    fn from(text: String) -> Self {
        Self(bazu_core::Markup::from_text(&text))
    }
}

impl From<&String> for Markdown {
    fn from(text: &String) -> Self {
        Self(bazu_core::Markup::from_text(text))
    }
}

impl From<Markdown> for String {
    fn from(text: Markdown) -> Self {
        text.to_string()
    }
}

impl From<&Markdown> for String {
    fn from(text: &Markdown) -> Self {
        text.to_string()
    }
}
