//! The formats in which a page of the docs can be compared with a spec.

/// A format of saved pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFormat {
    /// HTML with a TL schema, as Telegram's pages have it.
    Tl,
    /// HTML or Markdown with tables in Persian, as docs.bale.ai has them.
    Persian,
    /// Blocks between ```` ```APIDOC ```` fences, each with the address it was copied from.
    Apidoc,
    /// Text with tables in Markdown.
    Markdown,
}

impl PageFormat {
    /// All of them. A text that could be in several formats is in the first of these.
    pub const ALL: [Self; 4] = [Self::Tl, Self::Persian, Self::Apidoc, Self::Markdown];

    /// The name, as a source in a spec has it under `page`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tl => "tl",
            Self::Persian => "persian",
            Self::Apidoc => "apidoc",
            Self::Markdown => "markdown",
        }
    }
}
