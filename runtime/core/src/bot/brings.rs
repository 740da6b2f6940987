//! What comes with updates of a kind.

use super::api::Api;
use super::failure::Failure;
use super::kind;
use super::part::Part;

/// A bot gets updates of the kind `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` gets no updates of the kind `{K}`",
    label = "there are no such updates"
)]
pub trait Carries<K>: Api {
    /// The content of such an update.
    type Payload: Send + Sync + 'static;

    /// The index of the kind in [`Update::KINDS`](super::Update::KINDS). `None` for [`kind::Any`] and [`kind::Failure`].
    const INDEX: Option<usize>;

    /// The content, if the update is of this kind.
    fn get(update: &Self::Update) -> Option<&Self::Payload>;
}

impl<B: Api> Carries<kind::Any> for B {
    type Payload = B::Update;
    const INDEX: Option<usize> = None;

    fn get(update: &B::Update) -> Option<&B::Update> {
        Some(update)
    }
}

/// Only an error hook has this kind, and it is called with the content.
impl<B: Api> Carries<kind::Failure> for B {
    type Payload = Failure;
    const INDEX: Option<usize> = None;

    fn get(_: &B::Update) -> Option<&Failure> {
        None
    }
}

/// The content of an update always brings a `T`: the content itself, its chat or its user.
///
/// A generated crate implements it for each type of a handler's argument.
#[diagnostic::on_unimplemented(
    message = "a handler of `{Self}` updates cannot take `{T}`",
    label = "such an update does not always bring it",
    note = "if it comes with some of them, take `Option<&{T}>`"
)]
pub trait Brings<T> {
    /// Finds it.
    fn bring(&self) -> &T;
}

/// The content of an update may bring a `T`. What it always brings, it also may bring.
#[diagnostic::on_unimplemented(
    message = "a handler of `{Self}` updates cannot take `Option<&{T}>`",
    label = "such an update never brings it"
)]
pub trait MayBring<T> {
    /// Finds it.
    fn may_bring(&self) -> Option<&T>;
}

/// The content of an update that may have the part `P`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `{P}`",
    label = "a filter or an argument of this route asks for it"
)]
pub trait Holds<P: Part> {
    /// The type of the part.
    type Value: ?Sized;

    /// The part, if it is there.
    fn part(&self) -> Option<&Self::Value>;
}

/// The content of an update that may have a text, such as a message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no text, and this handler takes one",
    label = "no update of this route has a text"
)]
pub trait HasText {
    /// The text.
    fn text(&self) -> Option<&str>;
}

/// The content of an update that may have the data of a button.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no data of a button, and this handler takes it",
    label = "only the press of a button has data"
)]
pub trait HasData {
    /// The greatest length of the data in bytes.
    const MAX_BYTES: usize;

    /// The data.
    fn data(&self) -> Option<&str>;
}
