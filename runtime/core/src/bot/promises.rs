//! What a filter promises to the handler behind it.

use super::filter::{All, Any, Either, Has, Not, TextThat, When};
use super::logic::{Flag, No, Number, Yes};
use super::part::{self, Part};

/// Whether every update that passes this filter has the part `P`.
///
/// A handler behind `filter::photo()` can take the photo. One behind `filter::photo().or(filter::text())` cannot.
pub trait Promises<P: Part> {
    /// Yes or no.
    type Is: Flag;
}

impl<P: Part> Promises<P> for Any {
    type Is = No;
}

impl<P: Part, T> Promises<P> for When<T> {
    type Is = No;
}

impl<P: Part, F> Promises<P> for Not<F> {
    type Is = No;
}

impl<P: Part, Q: Part> Promises<P> for Has<Q> {
    type Is = <Q::Number as Number>::Is<P::Number>;
}

impl<P: Part, T> Promises<P> for TextThat<T> {
    type Is = <Has<part::Text> as Promises<P>>::Is;
}

impl<P: Part, A: Promises<P>, B: Promises<P>> Promises<P> for All<A, B> {
    type Is = <A::Is as Flag>::Or<B::Is>;
}

impl<P: Part, A: Promises<P>, B: Promises<P>> Promises<P> for Either<A, B> {
    type Is = <A::Is as Flag>::And<B::Is>;
}

/// The answer to [`Promises`] is yes, for the part `P`.
#[diagnostic::on_unimplemented(
    message = "this handler takes `{P}`, but the filter of its route lets updates without it through",
    label = "not every update of this route has it",
    note = "add the part to the filter, such as `filter::photo().and(…)`, or take an `Option`"
)]
pub trait Given<P> {}

impl<P> Given<P> for Yes {}
