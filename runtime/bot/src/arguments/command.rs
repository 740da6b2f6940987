//! A command with its arguments, as an argument.

use bazu_core::bot::{Context, FromUpdate, Given, On, Promises, Reject, Route, part};

use crate::arguments::words::{CommandArguments, Words};

/// What stands behind a command. An argument of a handler of [`command`](crate::Router::command).
///
/// `Command<i64>` reads one number, `Command<(String, i64)>` a word and a number. [`CommandArguments`] lists
/// what can be read. Arguments that cannot be read are an [`ArgumentError`](crate::ArgumentError) for the error
/// hook.
///
/// ```
/// use bazu::{Command, Rest};
///
/// async fn add(Command((count, name)): Command<(u32, Rest)>) {
///     println!("{count} of {name}");
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Command<T = ()>(pub T);

impl<B, K, F, S, T> FromUpdate<On<B, K, F>, S> for Command<T>
where
    On<B, K, F>: Route,
    B: 'static,
    K: 'static,
    F: Promises<part::Command, Is: Given<Self>> + 'static,
    S: 'static,
    T: CommandArguments,
{
    type Item<'a> = Self;

    fn from_update(context: Context<'_, On<B, K, F>, S>) -> Result<Self, Reject> {
        let command = context.command.ok_or(Reject::Skip)?;
        let mut words = Words::new(command.arguments);
        let read = T::read(&mut words).and_then(|read| words.end().map(|()| read));
        read.map(Self).map_err(Reject::error)
    }
}
