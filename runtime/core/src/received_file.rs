//! Files that were received.

use crate::input_file::InputFile;

/// A file that was received: a photo, a document, a sticker. Generated crates implement it for each of their types of
/// files.
///
/// ```
/// use bazu_core::{FileRef, ReceivedFile};
///
/// fn describe(file: &dyn ReceivedFile) -> String {
///     let name = file.file_name().unwrap_or("a file");
///     format!("{name}, {} bytes", file.file_size().unwrap_or_default())
/// }
///
/// let file = FileRef::new("id").with_name("a.txt").with_size(5);
/// assert_eq!(describe(&file), "a.txt, 5 bytes");
/// ```
pub trait ReceivedFile {
    /// All that is known of the file.
    fn file(&self) -> FileRef<'_>;

    /// The id to download the file or to send it again. It is valid for this bot only.
    fn file_id(&self) -> &str {
        self.file().id
    }

    /// The id that is the same for every bot. It cannot be used to download or send the file. `None` if the type has no
    /// such id.
    fn file_unique_id(&self) -> Option<&str> {
        self.file().unique_id
    }

    /// The size in bytes, if it is stated.
    fn file_size(&self) -> Option<u64> {
        self.file().size
    }

    /// The name that the sender gave the file, if there is one. It may be any text: do not use it as a path.
    fn file_name(&self) -> Option<&str> {
        self.file().name
    }

    /// The media type that the sender gave the file, if there is one, such as `image/png`. The content may be of another
    /// type.
    fn media_type(&self) -> Option<&str> {
        self.file().media_type
    }

    /// The file, to send it again by its id.
    fn to_input_file(&self) -> InputFile {
        InputFile::id(self.file().id)
    }
}

/// What is known of a file that was received. See [`ReceivedFile`], which has the functions to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FileRef<'a> {
    /// The id to download the file or to send it again.
    pub id: &'a str,
    /// The id that is the same for every bot.
    pub unique_id: Option<&'a str>,
    /// The size in bytes.
    pub size: Option<u64>,
    /// The name that the sender gave the file.
    pub name: Option<&'a str>,
    /// The media type that the sender gave the file.
    pub media_type: Option<&'a str>,
}

impl<'a> FileRef<'a> {
    /// Makes it from the id of a file.
    pub fn new(id: &'a str) -> Self {
        Self {
            id,
            unique_id: None,
            size: None,
            name: None,
            media_type: None,
        }
    }

    /// Sets the id that is the same for every bot.
    #[must_use]
    pub fn with_unique_id(mut self, unique_id: impl Into<Option<&'a str>>) -> Self {
        self.unique_id = unique_id.into();
        self
    }

    /// Sets the size in bytes. A negative size is no size.
    #[must_use]
    pub fn with_size(mut self, size: impl Into<Option<i64>>) -> Self {
        self.size = size.into().and_then(|size| u64::try_from(size).ok());
        self
    }

    /// Sets the name.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<Option<&'a str>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the media type.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<Option<&'a str>>) -> Self {
        self.media_type = media_type.into();
        self
    }

    /// The file, to send it again by its id.
    pub fn to_input_file(&self) -> InputFile {
        InputFile::id(self.id)
    }
}

impl ReceivedFile for FileRef<'_> {
    fn file(&self) -> FileRef<'_> {
        *self
    }
}

impl From<FileRef<'_>> for InputFile {
    fn from(file: FileRef<'_>) -> Self {
        file.to_input_file()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_of_a_file_is_none() {
        let file = FileRef::new("id").with_size(-1).with_name(None);
        assert_eq!(file, FileRef::new("id"));
        let found = (file.file_id(), file.file_unique_id(), file.media_type());
        assert_eq!(found, ("id", None, None));
        assert_eq!(file.file_size(), None);
        assert_eq!(InputFile::from(file), InputFile::id("id"));
    }
}
