//! A request as plain data, for any protocol.

use serde::Serialize;

use crate::check::{Scope, Violations};
use crate::input_file::InputFile;

/// The parameters of a method, and what is known about them before they are sent.
///
/// It is the base of [`Method`](crate::Method) and of the methods of other protocols. These define how to
/// send the request and how to read its answer.
pub trait Payload: Serialize + Send {
    /// The type of the result.
    type Output: Send;

    /// The name of the method in errors and events. For a bot, it is also the name in the request.
    const NAME: &'static str;

    /// Reports every limit and rule that the request breaks.
    fn check(&self, _scope: &mut Scope<'_>) {}

    /// Visits every file. The name of the part is given if the file is a parameter. A nested file has no such
    /// name: it refers to its part by an attach reference.
    fn files(&mut self, _visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {}

    /// Visits every private text. Errors must not show these texts, even if the server echoes them.
    fn private(&self, _hide: &mut dyn FnMut(&str)) {}

    /// The approximate size of the request as JSON, in bytes.
    fn size_hint(&self) -> usize {
        256
    }
}

/// All violations of a request.
pub fn violations<P: Payload>(payload: &P) -> Violations {
    let mut found = Violations::default();
    found.method = Some(P::NAME);
    payload.check(&mut Scope::new(&mut found));
    found
}
