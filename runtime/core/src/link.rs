//! Links that open a bot.

mod error;
mod read;

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

pub use error::LinkError;

use crate::LengthLimit;

/// What an address has in it without an escape.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The form of a link, as a spec states it.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct LinkFormat {
    /// The address, with the names of its parts in braces: `https://ble.ir/{username}?start={payload}`.
    pub url: &'static str,
    /// The address without the last part, if there is one.
    pub short: Option<&'static str>,
    /// The parts in the order of the arguments.
    pub parts: &'static [LinkPart],
}

/// A part of a link.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct LinkPart {
    /// Its name in the address.
    pub name: &'static str,
    /// How long it may be.
    pub length: Option<LengthLimit>,
    /// What the whole part matches. A part without a pattern is percent-encoded in the address.
    pub pattern: Option<&'static str>,
}

/// The parts of a link. The generated crate has a type around it for each form.
#[doc(hidden)]
#[derive(Clone)]
pub struct Link {
    format: &'static LinkFormat,
    /// As many as the form has, or one less for the short address.
    values: Vec<String>,
}

impl Link {
    /// Makes a link of the parts. Without the last one it has the short address.
    ///
    /// # Errors
    ///
    /// If a part is outside of its limits.
    pub fn new(format: &'static LinkFormat, values: &[&str]) -> Result<Self, LinkError> {
        let mut checked = Vec::with_capacity(values.len());
        for (part, value) in format.parts.iter().zip(values) {
            // People write a username with the sign of a mention.
            let value = match part.name {
                "username" => value.strip_prefix('@').unwrap_or(value),
                _ => value,
            };
            part.check(value)?;
            checked.push(value.to_owned());
        }
        Ok(Self {
            format,
            values: checked,
        })
    }

    /// Reads a link. The scheme may be missing, and other parameters of its query are ignored.
    ///
    /// # Errors
    ///
    /// If it is another address, or a part is outside of its limits.
    pub fn parse(format: &'static LinkFormat, text: &str) -> Result<Self, LinkError> {
        let other = || LinkError::OtherLink { form: format.url };
        let read = |url| read::read(url, text.trim(), format.parts);
        let values = read(format.url).or_else(|| format.short.and_then(read));
        let values = values.ok_or_else(other)?;
        let values: Vec<&str> = values.iter().map(|value| &**value).collect();
        Self::new(format, &values)
    }

    /// A part by its place.
    pub fn part(&self, place: usize) -> Option<&str> {
        self.values.get(place).map(String::as_str)
    }
}

impl LinkPart {
    fn check(&self, value: &str) -> Result<(), LinkError> {
        let part = self.name;
        if let Some(limit) = self.length {
            let count = limit.unit.count(value);
            if count < limit.min || count > limit.max {
                return Err(LinkError::Length { part, count, limit });
            }
        }
        let Some(pattern) = self.pattern else {
            return Ok(());
        };
        let whole = regex_lite::Regex::new(&format!("^(?:{pattern})$"));
        if whole.is_ok_and(|whole| !whole.is_match(value)) {
            return Err(LinkError::Pattern { part, pattern });
        }
        Ok(())
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.format.parts;
        let mut rest = match self.format.short {
            Some(short) if self.values.len() < parts.len() => short,
            _ => self.format.url,
        };
        for (part, value) in parts.iter().zip(&self.values) {
            let hole = format!("{{{}}}", part.name);
            let Some((before, after)) = rest.split_once(&*hole) else {
                continue;
            };
            write!(f, "{before}{}", utf8_percent_encode(value, UNRESERVED))?;
            rest = after;
        }
        f.write_str(rest)
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({self})")
    }
}

impl PartialEq for Link {
    fn eq(&self, other: &Self) -> bool {
        self.format.url == other.format.url && self.values == other.values
    }
}

impl Eq for Link {}

#[cfg(test)]
mod tests;
