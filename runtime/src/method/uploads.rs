//! The files of a request that goes out as a form.

use crate::fields::Fields;
use crate::{Body, Dialect, Error, InputFile, Multipart};

/// The uploads of a request, named.
pub(crate) struct Uploads {
    dialect: Dialect,
    files: Vec<(String, InputFile)>,
}

impl Uploads {
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            files: Vec::new(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub(crate) fn visit(&mut self, part: Option<&'static str>, file: &mut InputFile) {
        if !file.is_upload() {
            return;
        }
        let name = match part {
            Some(part) => part.to_owned(),
            None => {
                let name = format!("file{}", self.files.len());
                let (before, after) = self.dialect.attach;
                file.attach(&name, format!("{before}{name}{after}"));
                name
            }
        };
        self.files.push((name, file.clone()));
    }

    /// Writes the parameters as form fields: text as it is, everything else as JSON.
    pub(crate) fn multipart(self, method: &'static str, json: &[u8]) -> Result<Body, Error> {
        let fields = Fields::of(method, json)?;
        let mut multipart = Multipart::new();
        for (name, value) in fields.texts() {
            multipart = multipart.text(name, value.as_bytes());
        }
        for (name, file) in self.files {
            multipart = multipart.file(&name, file);
        }
        Ok(Body::Multipart(multipart))
    }
}
