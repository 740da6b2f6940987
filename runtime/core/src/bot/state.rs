//! The state of a router.

/// A part of the state `S` of a router, or the whole of it.
///
/// ```
/// use bazu_core::bot::FromRef;
///
/// #[derive(Clone)]
/// struct Shop {
///     db: Db,
/// }
/// #[derive(Clone)]
/// struct Db;
///
/// impl FromRef<Shop> for Db {
///     fn from_ref(shop: &Shop) -> Self {
///         shop.db.clone()
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "the state `{Self}` was not given to this router",
    label = "there is no `{Self}` in `{S}`",
    note = "give the router its state: `.with_state(…)`; for a part of that state, implement `FromRef<{S}>` for `{Self}`"
)]
pub trait FromRef<S> {
    /// Copies the part.
    fn from_ref(state: &S) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Clone> FromRef<T> for T {
    fn from_ref(state: &T) -> T {
        state.clone()
    }
}

/// Nobody's state.
///
/// With a single impl of [`FromRef`] for a type, the compiler would take the state of a router from the first
/// argument that asks for one. A missing `.with_state` would be reported as a router of the wrong type.
#[derive(Debug)]
pub struct Guess<T>(T);

#[diagnostic::do_not_recommend]
impl<T: Clone> FromRef<Guess<T>> for T {
    fn from_ref(state: &Guess<T>) -> T {
        state.0.clone()
    }
}
