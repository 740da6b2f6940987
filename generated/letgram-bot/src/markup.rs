// @generated from spec/letgram/api.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Texts with markup. What a user wrote stays text: it is escaped.

use crate::messages::ParseMode;
use crate::users::User;

/// Text with HTML tags. It can write everything, so prefer it.
///
/// Undocumented.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(bazu_core::Markup);

impl Html {
    /// The value of the parameter `parse_mode` for such a text.
    pub const PARSE_MODE: ParseMode = ParseMode::Html;

    const ESCAPE: bazu_core::Escape = bazu_core::Escape::References;

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
    pub fn bold(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("<b>{text}</b>", text.into().0, &[]);
        self
    }

    /// Appends italic text.
    pub fn italic(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("<i>{text}</i>", text.into().0, &[]);
        self
    }

    /// Appends underlined text.
    pub fn underline(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("<u>{text}</u>", text.into().0, &[]);
        self
    }

    /// Appends struck out text.
    pub fn strikethrough(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("<s>{text}</s>", text.into().0, &[]);
        self
    }

    /// Appends a text that is hidden until the reader reveals it.
    pub fn spoiler(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("<tg-spoiler>{text}</tg-spoiler>", text.into().0, &[]);
        self
    }

    /// Appends code in a line.
    pub fn code(mut self, code: impl AsRef<str>) -> Self {
        self.0
            .mark(
                "<code>{code}</code>",
                bazu_core::Markup::from_text(code.as_ref()),
                &[],
            );
        self
    }

    /// Appends a block of code.
    pub fn pre(mut self, code: impl AsRef<str>) -> Self {
        self.0
            .mark("<pre>{code}</pre>", bazu_core::Markup::from_text(code.as_ref()), &[]);
        self
    }

    /// Appends a block of code in a language.
    pub fn program(mut self, code: impl AsRef<str>, language: impl AsRef<str>) -> Self {
        self.0
            .mark(
                "<pre><code class=\"language-{language}\">{code}</code></pre>",
                bazu_core::Markup::from_text(code.as_ref()),
                &[("language", language.as_ref())],
            );
        self
    }

    /// Appends a text that opens an address.
    pub fn link(mut self, text: impl Into<Self>, address: impl AsRef<str>) -> Self {
        self.0
            .mark(
                "<a href=\"{address}\">{text}</a>",
                text.into().0,
                &[("address", address.as_ref())],
            );
        self
    }

    /// Appends a text that mentions a user by the id.
    pub fn mention(mut self, text: impl Into<Self>, id: i64) -> Self {
        self.0
            .mark(
                "<a href=\"tg://user?id={id}\">{text}</a>",
                text.into().0,
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
impl std::fmt::Display for Html {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.write(Self::ESCAPE))
    }
}

impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self(bazu_core::Markup::from_text(text))
    }
}

impl From<String> for Html {
    fn from(text: String) -> Self {
        Self(bazu_core::Markup::from_text(&text))
    }
}

impl From<&String> for Html {
    fn from(text: &String) -> Self {
        Self(bazu_core::Markup::from_text(text))
    }
}

impl From<Html> for String {
    fn from(text: Html) -> Self {
        text.to_string()
    }
}

impl From<&Html> for String {
    fn from(text: &Html) -> Self {
        text.to_string()
    }
}

/// Text with the newer kind of Markdown.
///
/// Undocumented.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkdownV2(bazu_core::Markup);

impl MarkdownV2 {
    /// The value of the parameter `parse_mode` for such a text.
    pub const PARSE_MODE: ParseMode = ParseMode::MarkdownV2;

    const ESCAPE: bazu_core::Escape = bazu_core::Escape::Backslash {
        text: "\\_*[]()~`>#+-=|{}.!",
        code: "\\`",
        address: "\\)",
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
    pub fn bold(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("*{text}*", text.into().0, &[]);
        self
    }

    /// Appends italic text.
    pub fn italic(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("_{text}_", text.into().0, &[]);
        self
    }

    /// Appends struck out text.
    pub fn strikethrough(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("~{text}~", text.into().0, &[]);
        self
    }

    /// Appends a text that is hidden until the reader reveals it.
    pub fn spoiler(mut self, text: impl Into<Self>) -> Self {
        self.0.mark("||{text}||", text.into().0, &[]);
        self
    }

    /// Appends code in a line.
    pub fn code(mut self, code: impl AsRef<str>) -> Self {
        self.0.mark("`{code}`", bazu_core::Markup::from_text(code.as_ref()), &[]);
        self
    }

    /// Appends a block of code.
    pub fn pre(mut self, code: impl AsRef<str>) -> Self {
        self.0.mark("```\n{code}```", bazu_core::Markup::from_text(code.as_ref()), &[]);
        self
    }

    /// Appends a block of code in a language.
    pub fn program(mut self, code: impl AsRef<str>, language: impl AsRef<str>) -> Self {
        self.0
            .mark(
                "```{language}\n{code}```",
                bazu_core::Markup::from_text(code.as_ref()),
                &[("language", language.as_ref())],
            );
        self
    }

    /// Appends a text that opens an address.
    pub fn link(mut self, text: impl Into<Self>, address: impl AsRef<str>) -> Self {
        self.0
            .mark(
                "[{text}]({address})",
                text.into().0,
                &[("address", address.as_ref())],
            );
        self
    }

    /// Appends a text that mentions a user by the id.
    pub fn mention(mut self, text: impl Into<Self>, id: i64) -> Self {
        self.0
            .mark(
                "[{text}](tg://user?id={id})",
                text.into().0,
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
impl std::fmt::Display for MarkdownV2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.write(Self::ESCAPE))
    }
}

impl From<&str> for MarkdownV2 {
    fn from(text: &str) -> Self {
        Self(bazu_core::Markup::from_text(text))
    }
}

impl From<String> for MarkdownV2 {
    fn from(text: String) -> Self {
        Self(bazu_core::Markup::from_text(&text))
    }
}

impl From<&String> for MarkdownV2 {
    fn from(text: &String) -> Self {
        Self(bazu_core::Markup::from_text(text))
    }
}

impl From<MarkdownV2> for String {
    fn from(text: MarkdownV2) -> Self {
        text.to_string()
    }
}

impl From<&MarkdownV2> for String {
    fn from(text: &MarkdownV2) -> Self {
        text.to_string()
    }
}
