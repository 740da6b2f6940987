//! Reads saved pages. The format follows from the content, not from the name of the file.

mod apidoc;
mod block;
mod error;
mod file_size;
mod html;
mod limits;
mod markdown;
mod pattern;
pub mod persian;
pub mod tl;

use super::page::Page;
use bazu_model::page::PageFormat;
pub use error::{Fault, ReadError};

/// The format of a text. A new format is a module here and a variant of [`PageFormat`].
pub fn format(text: &str) -> Option<PageFormat> {
    let is_in = |format: &PageFormat| match format {
        PageFormat::Tl => tl::recognizes(text),
        PageFormat::Persian => persian::recognizes(text),
        PageFormat::Apidoc => apidoc::recognizes(text),
        PageFormat::Markdown => markdown::recognizes(text),
    };
    PageFormat::ALL.into_iter().find(is_in)
}

/// Reads a text. If it holds pages from several addresses, the one from `address` is read.
///
/// # Errors
///
/// Why it cannot be read as a page.
pub fn read(text: &str, address: Option<&str>) -> Result<Page, ReadError> {
    match format(text).ok_or(ReadError::UnknownFormat)? {
        PageFormat::Tl => Ok(tl::read(text)?),
        PageFormat::Persian => Ok(persian::read(text)?),
        PageFormat::Apidoc => apidoc::read(text, address),
        PageFormat::Markdown => markdown::read(text),
    }
}
