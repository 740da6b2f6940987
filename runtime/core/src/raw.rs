//! Answers as JSON.

use std::time::Duration;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::chat_key::ChatKey;
use crate::check::Scope;
use crate::error::Error;
use crate::input_file::InputFile;
use crate::method::Method;
use crate::payload::Payload;
use crate::response::Response;

/// A request whose answer stays JSON, with the fields that this version does not know.
///
/// It is for fields that a server sends and a crate does not have yet. The request is checked and sent as without it.
///
/// ```
/// use bazu_core::{Method, Payload, Raw};
///
/// /// The file type of the server, which the type `File` of a crate does not have.
/// fn codec<M: Method>(answer: &<Raw<M> as Payload>::Output) -> Option<&str> {
///     answer["codec"].as_str()
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raw<M>(pub M);

impl<M: Serialize> Serialize for Raw<M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<M: Payload> Payload for Raw<M> {
    type Output = Value;
    const NAME: &'static str = M::NAME;

    fn check(&self, scope: &mut Scope<'_>) {
        self.0.check(scope);
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        self.0.files(visit);
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        self.0.private(hide);
    }

    fn size_hint(&self) -> usize {
        self.0.size_hint()
    }
}

impl<M: Method> Method for Raw<M> {
    const MULTIPART: bool = M::MULTIPART;
    const REPEATABLE: bool = M::REPEATABLE;

    fn chat(&self) -> Option<ChatKey> {
        self.0.chat()
    }

    fn long_poll(&self) -> Option<Duration> {
        self.0.long_poll()
    }

    fn decode(response: &Response) -> Result<Value, Error> {
        response.result()
    }
}
