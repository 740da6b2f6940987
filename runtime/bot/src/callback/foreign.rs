//! Data that a type did not write, or that another version of it wrote.

use std::error::Error;
use std::fmt;

use serde::de::DeserializeOwned;

use super::decode;

/// Why data cannot be read as a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForeignData {
    /// Another type wrote it, or somebody by hand.
    OtherName,
    /// Another version of the type wrote it, and [`upgrade`](super::CallbackData::upgrade) does not read it.
    OtherVersion(u32),
    /// It has the name and the version of the type, but not its form: the type was changed without a new version, or
    /// somebody wrote it by hand.
    Malformed,
}

impl fmt::Display for ForeignData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherName => f.write_str("the data is not of this type"),
            Self::OtherVersion(version) => {
                write!(f, "version {version} of the type wrote the data")
            }
            Self::Malformed => f.write_str("the data does not have the form of this type"),
        }
    }
}

impl Error for ForeignData {}

/// Data that another version of a type wrote. See [`upgrade`](super::CallbackData::upgrade).
#[derive(Clone, Copy, Debug)]
pub struct OldData<'d> {
    version: u32,
    fields: Option<&'d str>,
}

impl<'d> OldData<'d> {
    pub(super) fn new(version: u32, fields: Option<&'d str>) -> Self {
        Self { version, fields }
    }

    /// The version that wrote it. It may be a newer one.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Reads the fields as they were then: a struct that keeps the old form, or a tuple of the fields. `None` if they
    /// have another form.
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        decode::decode(self.fields).ok()
    }
}
