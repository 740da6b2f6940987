//! From what the arguments of a handler are taken.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;

use super::api::{Api, Identity};
use super::brings::Carries;

/// The type of a route: its bot, the kind of its updates, and its filter.
pub struct On<B, K, F>(PhantomData<Names<(B, K, F)>>);

/// Names types without holding them, so that it can be sent between threads.
type Names<T> = fn() -> T;

impl<B, K, F> fmt::Debug for On<B, K, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("On")
    }
}

/// A route, as a type. [`On`] implements it, and what a framework has for events that are not updates.
pub trait Route: 'static {
    /// The bot.
    type Bot: Api;
    /// The whole update.
    type Update: Send + Sync + 'static;
    /// The content of its updates.
    type Payload: Send + Sync + 'static;
    /// Its filter.
    type Filter: 'static;
}

impl<B: Carries<K>, K: 'static, F: 'static> Route for On<B, K, F> {
    type Bot = B;
    type Update = B::Update;
    type Payload = B::Payload;
    type Filter = F;
}

/// What an argument of a handler is made of. See [`FromUpdate`](super::FromUpdate).
#[non_exhaustive]
pub struct Context<'a, R: Route, S> {
    /// The bot.
    pub bot: &'a R::Bot,
    /// The whole update.
    pub update: &'a R::Update,
    /// The content of the update.
    pub payload: &'a R::Payload,
    /// Which of the members who joined, on a route that is called once for each.
    pub item: usize,
    /// The state of the router.
    pub state: &'a S,
    /// Who the bot is, if a runner asked for it.
    pub me: Option<&'a Identity>,
    /// The command, on the route of a command.
    pub command: Option<CommandLine<'a>>,
    /// What the runner gives to its own arguments.
    pub scope: Option<&'a (dyn Any + Send + Sync)>,
}

impl<'a, R: Route, S> Context<'a, R, S> {
    /// Makes a context without identity, command and scope.
    pub fn new(
        bot: &'a R::Bot,
        update: &'a R::Update,
        payload: &'a R::Payload,
        state: &'a S,
    ) -> Self {
        Self {
            bot,
            update,
            payload,
            item: 0,
            state,
            me: None,
            command: None,
            scope: None,
        }
    }
}

impl<R: Route, S> Clone for Context<'_, R, S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R: Route, S> Copy for Context<'_, R, S> {}

impl<R: Route, S> fmt::Debug for Context<'_, R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("me", &self.me)
            .field("command", &self.command)
            .finish_non_exhaustive()
    }
}

/// What a route has is the type that an argument of its handler asks for. Only a type and itself are the same.
///
/// With an equality instead, the compiler would take the bot of a router from the first argument, and would report
/// the bot of another messenger as a router of the wrong type.
#[diagnostic::on_unimplemented(
    message = "this handler takes `{T}`, but its router has `{Self}`",
    label = "from another crate than the bot"
)]
pub trait Same<T> {
    /// The same value.
    fn same(&self) -> &T;
}

#[diagnostic::do_not_recommend]
impl<T> Same<T> for T {
    fn same(&self) -> &T {
        self
    }
}

/// A command in a text, such as `/add 5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandLine<'a> {
    /// The name as it was written, without `/` and without `@botname`.
    pub name: &'a str,
    /// The text after it, without spaces around.
    pub arguments: &'a str,
}

impl<'a> CommandLine<'a> {
    /// Makes a command.
    pub fn new(name: &'a str, arguments: &'a str) -> Self {
        Self { name, arguments }
    }
}
