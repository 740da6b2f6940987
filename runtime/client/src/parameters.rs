//! Converts a payload to the parameters of a request: checks it, then serializes it.

use std::fmt;

use bazu_core::{Dialect, Error, Fields, InputFile, Payload, Policy, Violations, violations};
use bytes::Bytes;

use crate::multipart::Multipart;
use crate::request::Body;

/// The parameters of a request as JSON, and the files to send with them. `Debug` does not show them.
pub struct Parameters {
    method: &'static str,
    json: Bytes,
    uploads: Uploads,
}

impl Parameters {
    /// Checks a payload under the policy, and serializes it.
    ///
    /// # Errors
    ///
    /// [`Error::Validation`] if a strict check finds a violation.
    pub fn of<P: Payload>(
        payload: &mut P,
        dialect: Dialect,
        policy: Policy,
    ) -> Result<Self, Error> {
        if policy != Policy::Off {
            judge(P::NAME, policy, violations(payload))?;
        }
        let mut uploads = Uploads {
            dialect,
            files: Vec::new(),
        };
        payload.files(&mut |part, file| uploads.visit(part, file));
        match bazu_core::to_json(payload, payload.size_hint()) {
            Ok(json) => Ok(Self {
                method: P::NAME,
                json: json.into(),
                uploads,
            }),
            Err(error) => Err(Error::unencodable(P::NAME, &error)),
        }
    }

    /// Returns a JSON object, or the form of [`multipart`](Self::multipart) if a file is uploaded.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the payload does not serialize as an object.
    pub fn json(self) -> Result<Body, Error> {
        match self.uploads.files.is_empty() {
            true => Ok(Body::Json(self.json)),
            false => self.multipart(),
        }
    }

    /// Returns a form with files: text unchanged, everything else as JSON.
    ///
    /// # Errors
    ///
    /// Same as [`json`](Self::json).
    pub fn multipart(self) -> Result<Body, Error> {
        let mut multipart = Multipart::new();
        for (name, value) in self.fields()?.texts() {
            multipart = multipart.text(name, value.as_bytes());
        }
        for (name, file) in self.uploads.files {
            multipart = multipart.file(&name, file);
        }
        Ok(Body::Multipart(multipart))
    }

    /// Returns the parameters one by one.
    ///
    /// # Errors
    ///
    /// Same as [`json`](Self::json).
    pub fn fields(&self) -> Result<Fields<'_>, Error> {
        Fields::of(self.method, &self.json)
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Parameters({})", self.method)
    }
}

struct Uploads {
    dialect: Dialect,
    files: Vec<(String, InputFile)>,
}

impl Uploads {
    fn visit(&mut self, part: Option<&'static str>, file: &mut InputFile) {
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
}

/// Handles violations under the policy.
fn judge(method: &'static str, policy: Policy, found: Violations) -> Result<(), Error> {
    if found.is_empty() {
        return Ok(());
    }
    if policy == Policy::Strict {
        return Err(found.into());
    }
    for violation in &found {
        tracing::warn!(method, "{violation}");
    }
    Ok(())
}
