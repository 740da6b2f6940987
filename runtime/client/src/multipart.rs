//! Forms with files, `multipart/form-data`, streamed in constant memory.

mod file;
mod stream;

use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use bazu_core::{Error, FileError, InputFile, Upload};
use bytes::Bytes;
use hyper::header::HeaderValue;

pub(crate) use stream::MultipartBody;

use file::FilePart;
use stream::Segment;

/// A form: text fields, then files. `Debug` does not show their content.
pub struct Multipart {
    boundary: String,
    /// The text fields, encoded.
    text: Vec<u8>,
    files: Vec<(String, InputFile)>,
}

impl Multipart {
    /// An empty form with a random boundary.
    pub fn new() -> Self {
        // 128 bits that the sender of a text cannot guess: the keys come from the system's randomness.
        let half = || RandomState::new().hash_one(0);
        Self::with_boundary(format!("bazu{:016x}{:016x}", half(), half()))
    }

    /// Makes an empty form with a given boundary, for tests that compare bytes. The boundary must have 1 to
    /// 70 letters, digits, `-` and `_`, and must not appear in the fields.
    pub fn with_boundary(boundary: impl Into<String>) -> Self {
        Self {
            boundary: boundary.into(),
            text: Vec::new(),
            files: Vec::new(),
        }
    }

    /// Adds a text field.
    pub fn text(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        let value = value.as_ref();
        let head = self.part_head(name);
        self.text.reserve(head.len() + value.len() + 6);
        self.text.extend_from_slice(head.as_bytes());
        self.text.extend_from_slice(b"\r\n\r\n");
        self.text.extend_from_slice(value);
        self.text.extend_from_slice(b"\r\n");
        self
    }

    /// Adds a file. An id or a URL is added as a text field, because it has no content to upload.
    pub fn file(mut self, name: &str, file: InputFile) -> Self {
        match file.reference() {
            Some(reference) if !file.is_upload() => self.text(name, reference),
            _ => {
                self.files.push((name.to_owned(), file));
                self
            }
        }
    }

    /// Copies the form. Returns `None` if a file comes from a reader, because a reader can be sent once.
    pub(crate) fn again(&self) -> Option<Self> {
        let once = |(_, file): &(String, InputFile)| file.as_upload().is_some_and(Upload::is_once);
        (!self.files.iter().any(once)).then(|| Self {
            boundary: self.boundary.clone(),
            text: self.text.clone(),
            files: self.files.clone(),
        })
    }

    pub(crate) fn content_type(&self) -> Result<HeaderValue, Error> {
        let stands = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        let boundary = &self.boundary;
        let refuse = || Error::config("the boundary must have 1 to 70 letters, digits, - and _");
        if !(1..=70).contains(&boundary.len()) || !boundary.bytes().all(stands) {
            return Err(refuse());
        }
        let value = format!("multipart/form-data; boundary={boundary}");
        HeaderValue::from_maybe_shared(Bytes::from(value)).map_err(|_| refuse())
    }

    /// Opens the files before anything is sent, so that a missing file is reported early.
    pub(crate) async fn open(mut self) -> Result<MultipartBody, FileError> {
        let mut segments = VecDeque::with_capacity(2 * self.files.len() + 1);
        let mut between = std::mem::take(&mut self.text);
        for (name, file) in &self.files {
            let Some(upload) = file.as_upload() else {
                continue;
            };
            between.extend_from_slice(self.file_head(name, upload).as_bytes());
            segments.push_back(Segment::Bytes(std::mem::take(&mut between).into()));
            segments.push_back(Segment::File(FilePart::open(upload).await?));
            between.extend_from_slice(b"\r\n");
        }
        between.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        segments.push_back(Segment::Bytes(between.into()));
        Ok(MultipartBody(segments))
    }

    fn part_head(&self, name: &str) -> String {
        let (boundary, name) = (&self.boundary, escaped(name));
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"")
    }

    fn file_head(&self, name: &str, upload: &Upload) -> String {
        format!(
            "{}; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
            self.part_head(name),
            escaped(upload.sent_name()),
            upload.media_type()
        )
    }
}

impl Default for Multipart {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart")
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

/// A name for a quoted string, as in the WHATWG's "multipart/form-data encoding algorithm". UTF-8 is
/// unchanged. The backslash is unchanged too, although some servers read it as an escape.
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('\\', "%5C")
        .replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_a_boundary_of_its_own() {
        let (a, b) = (Multipart::new().boundary, Multipart::new().boundary);
        assert_ne!(a, b);
        assert!(a.len() >= 32, "{a}");
    }

    #[test]
    fn a_name_cannot_end_its_header() {
        assert_eq!(escaped("a\"\r\n\\b\0.ف"), "a%22%0D%0A%5Cb.ف");
    }

    #[test]
    fn a_media_type_that_would_end_its_header_is_left_out() {
        let file = InputFile::bytes("a.png", "x").mime("text/plain\r\nx: y");
        let upload = file.as_upload().unwrap();
        let head = Multipart::with_boundary("b").file_head("f", upload);
        assert!(head.ends_with("Content-Type: image/png\r\n\r\n"), "{head}");
    }

    #[test]
    fn a_boundary_that_cannot_stand_in_a_header_is_refused() {
        for boundary in ["", "a b", "a\r\nb", &"x".repeat(71)] {
            assert!(Multipart::with_boundary(boundary).content_type().is_err());
        }
    }

    #[test]
    fn debug_shows_no_content() {
        let form = Multipart::new().text("token", "hush");
        assert!(!format!("{form:?}").contains("hush"));
    }
}
