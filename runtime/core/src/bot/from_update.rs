//! Arguments of handlers.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;

use super::context::{Context, Route};

/// Any error.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A type that can be an argument of a handler on the route `R`, in a router with the state `S`.
///
/// Arguments are taken before the handler starts. This does not wait: an argument that needs to wait is a handle, and
/// the handler awaits it.
///
/// A type that borrows from the update implements it with the lifetime `'static`, and names the same type with the
/// lifetime of the update as [`Item`](Self::Item). A type that borrows nothing has `type Item<'a> = Self`.
///
/// ```
/// use bazu_core::bot::{Context, FromUpdate, Reject, Route, Update};
///
/// /// Who may use a route. For anybody else the next route is tried.
/// struct Admin(i64);
///
/// impl<R: Route<Update: Update>, S: 'static> FromUpdate<R, S> for Admin {
///     type Item<'a> = Self;
///
///     fn from_update(context: Context<'_, R, S>) -> Result<Self, Reject> {
///         match context.update.user() {
///             Some(id) if id == 7 => Ok(Self(id)),
///             _ => Err(Reject::Skip),
///         }
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of this handler",
    label = "no update brings a `{Self}`",
    note = "arguments are: `&Bot` or `Bot`, the content of the update such as `&Message`, parts of it such as `Text<'_>`, \
            `State<T>`, `Command<T>`, `Callback<T>`, `In<T>`, `Conversation<'_, Bot>`, `Origin`, and \
            your types that implement `FromUpdate`",
    note = "what belongs to the update is borrowed: `&Message`, not `Message`"
)]
pub trait FromUpdate<R: Route, S: 'static>: 'static {
    /// The argument.
    type Item<'a>: Send;

    /// Makes the argument.
    ///
    /// # Errors
    ///
    /// [`Reject::Skip`] if the next route should be tried, [`Reject::Error`] for the error hook.
    fn from_update<'a>(context: Context<'a, R, S>) -> Result<Self::Item<'a>, Reject>;

    /// Adds what the framework has to prepare before this argument can be made. By default nothing.
    ///
    /// An argument that is made of another one passes this on to it.
    fn needs(needs: &mut Needs) {
        let _ = needs;
    }
}

/// What the arguments and the result of a handler need before the handler is called.
///
/// A framework adds values of its own types, and finds them here again.
#[derive(Default)]
pub struct Needs(Vec<Box<dyn Any + Send + Sync>>);

impl Needs {
    /// Adds a need.
    pub fn add<T: Any + Send + Sync>(&mut self, need: T) {
        self.0.push(Box::new(need));
    }

    /// The needs of a type, in the order in which they were added.
    pub fn of<T: Any>(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter_map(|need| need.downcast_ref())
    }
}

impl fmt::Debug for Needs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Needs").field(&self.0.len()).finish()
    }
}

/// A type whose `Option` can be an argument of a handler.
#[diagnostic::on_unimplemented(
    message = "`Option<{Self}>` cannot be an argument of this handler",
    label = "no update brings a `{Self}`"
)]
pub trait Optional<R: Route, S: 'static>: 'static {
    /// The content of the option.
    type Item<'a>: Send;

    /// Makes the content, if it is there.
    ///
    /// # Errors
    ///
    /// Same as [`FromUpdate::from_update`].
    fn optional<'a>(context: Context<'a, R, S>) -> Result<Option<Self::Item<'a>>, Reject>;
}

impl<R: Route, S: 'static, T: Optional<R, S>> FromUpdate<R, S> for Option<T> {
    type Item<'a> = Option<T::Item<'a>>;

    fn from_update<'a>(context: Context<'a, R, S>) -> Result<Self::Item<'a>, Reject> {
        T::optional(context)
    }
}

/// Why an argument cannot be had.
#[derive(Debug)]
pub enum Reject {
    /// This route is not for the update. The next one is tried.
    Skip,
    /// The update ends here, with an error for the error hook.
    Error(BoxError),
}

impl Reject {
    /// Makes an error.
    pub fn error(error: impl Into<BoxError>) -> Self {
        Self::Error(error.into())
    }
}

impl fmt::Display for Reject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Skip => f.write_str("the route is not for this update"),
            Self::Error(error) => error.fmt(f),
        }
    }
}
