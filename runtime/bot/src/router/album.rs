//! Routes of albums.

use bazu_core::bot::{Carries, CommandLine, Holds, Needs, filter, kind, part};

use super::Router;
use super::endpoint::{Endpoint, Filtered, Updates};
use super::index::Key;
use crate::handler::{Handler, Result};
use crate::scope::Scope;
use crate::serve::{BoxFuture, Turn};

/// What the route of an album promises.
type IsAlbum = filter::All<filter::Has<part::MediaGroupId>, filter::Has<part::Album>>;

impl<B: bazu_core::bot::Api, S: Send + Sync + 'static> Router<B, S> {
    /// Calls a handler once for all messages of an album, which are the argument [`Album`](crate::Album). `&Message` is
    /// the first of them.
    ///
    /// The messages of an album come one by one, and nothing says which one is the last. So they are collected until
    /// none has come for 1 second, until there are 10, or for 10 seconds. Meanwhile other updates of the chat are
    /// handled. None of the messages is confirmed before the handler ends: if the process dies before, all come again.
    ///
    /// If another route takes the first message, as when an album comes from somebody whom a filter around this route
    /// does not let through, then each message goes through the routes by itself. A handler that waits for a message
    /// gets one of an album as any other.
    ///
    /// ```
    /// use bale_bot::{Bot, types::Message};
    /// use bazu::{Album, Router};
    ///
    /// async fn save(Album(messages): Album<'_, Message>) {
    ///     println!("{} at once", messages.len());
    /// }
    ///
    /// let router: Router<Bot> = Router::new().album(save);
    /// ```
    pub fn album<H, A>(mut self, handler: H) -> Self
    where
        B: Carries<kind::Message, Payload: Holds<part::MediaGroupId, Value = str>>,
        H: Handler<A, bazu_core::bot::On<B, kind::Message, IsAlbum>, S>,
        A: 'static,
    {
        self.album = Some(|update| B::get(update)?.part());
        let key = B::INDEX.map_or(Key::Every, Key::Kind);
        let has_album = filter::has::<part::MediaGroupId>();
        let route = Filtered::<B, kind::Message, IsAlbum, _, _, A>::new(has_album, handler);
        self.add(key, TakesAlbum(route))
    }
}

/// A route that takes a whole album.
struct TakesAlbum<E>(E);

impl<B: bazu_core::bot::Api, S, E: Endpoint<Updates<B>, S>> Endpoint<Updates<B>, S>
    for TakesAlbum<E>
{
    fn take<'a>(
        &'a self,
        input: &(Turn<'a, B>, Option<CommandLine<'a>>),
        state: &'a S,
    ) -> Option<BoxFuture<'a, Result>> {
        let taken = self.0.take(input, state)?;
        if let Some(scope) = Scope::of(input.0.scope) {
            scope.take_album();
        }
        Some(taken)
    }

    fn needs(&self, needs: &mut Needs) {
        self.0.needs(needs);
    }
}
