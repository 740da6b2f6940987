//! A request as plain data, whatever the protocol.

use serde::Serialize;

use crate::check::{Scope, Violations};
use crate::input_file::InputFile;

/// The parameters of a method, and what is known of them before they are sent.
///
/// It is the base of [`Method`](crate::Method) and of the methods of other protocols, which add how the
/// request travels and how its answer is read.
pub trait Payload: Serialize + Send {
    /// What the server answers.
    type Output: Send;

    /// The name of the method: what errors and events call it and, for a bot, its name on the wire.
    const NAME: &'static str;

    /// Reports every limit and rule that the request breaks.
    fn check(&self, _scope: &mut Scope<'_>) {}

    /// Visits every file: with the name of its part where it is a parameter, without one
    /// where it is nested and refers to its part by an attach reference.
    fn files(&mut self, _visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {}

    /// Visits every text that no error may show, should the server echo it.
    fn private(&self, _hide: &mut dyn FnMut(&str)) {}

    /// About how many bytes the request has as JSON.
    fn size_hint(&self) -> usize {
        256
    }
}

/// Everything that is wrong with a request.
pub fn violations(payload: &impl Payload) -> Violations {
    let mut found = Violations::default();
    payload.check(&mut Scope::new(&mut found));
    found
}
