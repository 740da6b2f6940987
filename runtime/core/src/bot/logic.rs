//! Yes and no, and numbers of them, as types. With these the compiler computes what a filter promises.

use std::fmt::Debug;

/// [`Yes`] or [`No`].
pub trait Flag: Debug + Send + Sync + 'static {
    /// Whether one of both is yes.
    type Or<F: Flag>: Flag;
    /// Whether both are yes.
    type And<F: Flag>: Flag;
    /// Whether both are the same.
    type Same<F: Flag>: Flag;
    /// The other one.
    type Not: Flag;
}

/// Yes.
#[derive(Debug)]
pub struct Yes;

/// No.
#[derive(Debug)]
pub struct No;

impl Flag for Yes {
    type Or<F: Flag> = Yes;
    type And<F: Flag> = F;
    type Same<F: Flag> = F;
    type Not = No;
}

impl Flag for No {
    type Or<F: Flag> = F;
    type And<F: Flag> = No;
    type Same<F: Flag> = F::Not;
    type Not = Yes;
}

/// A number in binary: the first digit, and the rest. `()` ends it.
pub trait Number: Debug + Send + Sync + 'static {
    /// The first digit.
    type First: Flag;
    /// The rest.
    type Rest: Number;
    /// Whether it is the same as another number with as many digits.
    type Is<N: Number>: Flag;
}

impl Number for () {
    type First = No;
    type Rest = ();
    type Is<N: Number> = Yes;
}

impl<F: Flag, R: Number> Number for (F, R) {
    type First = F;
    type Rest = R;
    type Is<N: Number> = <F::Same<N::First> as Flag>::And<R::Is<N::Rest>>;
}
