//! Methods as plain data, and the way from data to an answer.

use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;
use serde_json::value::RawValue;

use crate::check::{Policy, Scope, Violations};
use crate::wire::Key;
use crate::{Body, Client, Error, InputFile, Multipart, Request, Response};

/// A request of an API.
pub trait Method: Serialize + Send {
    /// What the server answers.
    type Output: Send;

    /// The name on the wire.
    const NAME: &'static str;

    /// Whether the server reads this method only from `multipart/form-data`.
    const MULTIPART: bool = false;

    /// Reports every limit and rule that the request breaks.
    fn check(&self, _scope: &mut Scope<'_>) {}

    /// Visits every file: with the name of its part where it is a parameter, without one
    /// where it is nested and refers to its part by an attach reference.
    fn files(&mut self, _visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {}

    /// How long the server may wait before it answers.
    fn long_poll(&self) -> Option<Duration> {
        None
    }

    /// About how many bytes the request has as JSON.
    fn size_hint(&self) -> usize {
        256
    }

    /// Reads the answer.
    ///
    /// Not generic, so that it is compiled once in the crate of the API and not again in
    /// every bot.
    ///
    /// # Errors
    ///
    /// What the server refused, and what could not be read.
    fn decode(response: &Response) -> Result<Self::Output, Error>;
}

/// What differs from one API to another in how requests are written.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Dialect {
    /// What stands before and after the name of a part in a reference to it.
    pub attach: (&'static str, &'static str),
}

impl Dialect {
    /// A dialect with the text around the name of a part in a reference to it.
    pub const fn new(attach: (&'static str, &'static str)) -> Self {
        Self { attach }
    }
}

/// What one call does differently from its bot.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// What to do about violations.
    pub policy: Option<Policy>,
    /// How long the whole call may take.
    pub timeout: Option<Duration>,
}

/// Everything that is wrong with a request.
pub fn violations(method: &impl Method) -> Violations {
    let mut found = Violations::default();
    method.check(&mut Scope::new(&mut found));
    found
}

/// Checks a request, sends it and reads the answer.
///
/// # Errors
///
/// See [`Error`]; nothing is sent when a strict check finds a violation.
pub async fn send<M: Method>(
    client: &Client,
    dialect: Dialect,
    mut method: M,
    options: Options,
) -> Result<M::Output, Error> {
    let request = prepare(&mut method, dialect, options, client.policy())?;
    drop(method);
    let response = client.execute(request).await?;
    M::decode(&response)
}

fn prepare<M: Method>(
    method: &mut M,
    dialect: Dialect,
    options: Options,
    policy: Policy,
) -> Result<Request, Error> {
    let policy = options.policy.unwrap_or(policy);
    if policy != Policy::Off {
        judge(M::NAME, policy, violations(method))?;
    }
    let mut uploads = Uploads::new(dialect);
    method.files(&mut |part, file| uploads.visit(part, file));
    let mut json = Vec::with_capacity(method.size_hint());
    if let Err(error) = serde_json::to_writer(&mut json, method) {
        return Err(Error::unencodable(M::NAME, &error));
    }
    let json = Bytes::from(json);
    let body = if M::MULTIPART || !uploads.files.is_empty() {
        uploads.multipart(M::NAME, &json)?
    } else {
        Body::Json(json)
    };
    let mut request = Request::new(M::NAME, body);
    request.timeout = options.timeout;
    if let Some(waiting) = method.long_poll() {
        request = request.waiting(waiting);
    }
    Ok(request)
}

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

/// The uploads of a request, named.
struct Uploads {
    dialect: Dialect,
    files: Vec<(String, InputFile)>,
}

impl Uploads {
    fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            files: Vec::new(),
        }
    }

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

    /// Writes the parameters as form fields: text as it is, everything else as JSON.
    fn multipart(self, method: &'static str, json: &[u8]) -> Result<Body, Error> {
        let fields: Fields<'_> =
            serde_json::from_slice(json).map_err(|error| Error::unencodable(method, &error))?;
        let mut multipart = Multipart::new();
        for (name, value) in fields.0 {
            let text = match serde_json::from_str::<String>(value.get()) {
                Ok(text) => text,
                Err(_) => value.get().to_owned(),
            };
            multipart = multipart.text(&name, text);
        }
        for (name, file) in self.files {
            multipart = multipart.file(&name, file);
        }
        Ok(Body::Multipart(multipart))
    }
}

/// The members of an object, in order, unread.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de> serde::Deserialize<'de> for Fields<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Fields<'de>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(key) = map.next_key::<Key<'de>>()? {
                    fields.push((key.as_str().to_owned(), map.next_value()?));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}
