//! Adds routes to a router.

use std::sync::Arc;

use bazu_core::bot::{Api, Carries, Filter, HasText, Holds, On, filter, kind, part};

use super::command::CommandName;
use super::endpoint::{EachMember, Filtered, Hook, OnFailure, Ready};
use super::index::Key;
use super::{Entry, Router};
use crate::handler::Handler;
use crate::layer::IntoLayer;

/// What the route of a command promises.
type IsCommand = filter::All<filter::Has<part::Text>, filter::Has<part::Command>>;
/// What the route of a whole text promises.
type IsText = filter::Has<part::Text>;
/// What a route that is called for each member promises.
type IsJoined = filter::All<filter::Has<part::NewChatMembers>, filter::Has<part::JoinedMember>>;
/// What the route of a member who left promises.
type IsLeft = filter::Has<part::LeftChatMember>;
/// What the route of a payment promises.
type IsPaid = filter::Has<part::SuccessfulPayment>;

impl<B: Api, S: Send + Sync + 'static> Router<B, S> {
    /// Calls a handler for the updates of a kind that pass a filter.
    ///
    /// `kind::Any` is every kind: the handler then takes the whole update.
    ///
    /// ```
    /// use bale_bot::{Bot, types::PreCheckoutQuery};
    /// use bazu::{Router, filter, kind};
    ///
    /// async fn agree(bot: &Bot, query: &PreCheckoutQuery) -> bazu::Result {
    ///     query.answer(bot, true).await?;
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().on(kind::PreCheckoutQuery, filter::any(), agree);
    /// ```
    pub fn on<K, F, H, A>(self, _: K, filter: F, handler: H) -> Self
    where
        B: Carries<K>,
        K: 'static,
        F: Filter<B::Payload>,
        H: Handler<A, On<B, K, F>, S>,
        A: 'static,
    {
        let key = B::INDEX.map_or(Key::Every, Key::Kind);
        self.add(key, Filtered::<B, K, F, _, _, A>::new(filter, handler))
    }

    /// Calls a handler for a command, such as `/start`, in a new message.
    ///
    /// A name with a description is in the menu, too: `("start", "Shows the shop")`. Names are compared without
    /// case, and with both spellings of Persian letters and digits. `/start@botname` counts only if it is this
    /// bot. What stands behind the command is the argument [`Command`](crate::Command).
    ///
    /// ```
    /// use bale_bot::{Bot, types::Message};
    /// use bazu::{Command, Router};
    ///
    /// async fn add(bot: &Bot, message: &Message, Command(sum): Command<i64>) -> bazu::Result {
    ///     message.reply_text(bot, format!("{sum} more")).await?;
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().command(("add", "Adds a sum"), add);
    /// ```
    pub fn command<H, A>(mut self, name: impl Into<CommandName>, handler: H) -> Self
    where
        B: Carries<kind::Message, Payload: HasText>,
        H: Handler<A, On<B, kind::Message, IsCommand>, S>,
        A: 'static,
    {
        let name = name.into();
        let key = Key::Command(name.key());
        self.describe(name);
        self.text = Some(text_of::<B>);
        let route = Filtered::<B, kind::Message, IsCommand, _, _, A>::new(filter::any(), handler);
        self.add(key, route)
    }

    /// Calls a handler for new messages with exactly this text, as a button of a reply keyboard sends it.
    ///
    /// ```
    /// use bale_bot::{Bot, types::Message};
    /// use bazu::Router;
    ///
    /// async fn basket(bot: &Bot, message: &Message) -> bazu::Result {
    ///     message.reply_text(bot, "It is empty.").await?;
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().text("🛒 سبد خرید", basket);
    /// ```
    pub fn text<H, A>(mut self, text: &str, handler: H) -> Self
    where
        B: Carries<kind::Message, Payload: HasText>,
        H: Handler<A, On<B, kind::Message, IsText>, S>,
        A: 'static,
    {
        self.text = Some(text_of::<B>);
        let route = Filtered::<B, kind::Message, IsText, _, _, A>::new(filter::any(), handler);
        self.add(Key::Text(text.into()), route)
    }

    /// Calls a handler for new messages that pass a filter.
    ///
    /// ```
    /// use bale_bot::{Bot, types::Message};
    /// use bazu::{Router, Text, filter};
    ///
    /// async fn shout(bot: &Bot, message: &Message, Text(text): Text<'_>) -> bazu::Result {
    ///     message.reply_text(bot, text.to_uppercase()).await?;
    ///     Ok(())
    /// }
    ///
    /// let in_group = filter::when(|message: &Message| message.chat.id < 0);
    /// let router: Router<Bot> = Router::new().message(filter::text().and(in_group.not()), shout);
    /// ```
    pub fn message<F, H, A>(self, filter: F, handler: H) -> Self
    where
        B: Carries<kind::Message>,
        F: Filter<B::Payload>,
        H: Handler<A, On<B, kind::Message, F>, S>,
        A: 'static,
    {
        self.on(kind::Message, filter, handler)
    }

    /// Asks the server for updates of a kind that no route takes: a handler waits for them, or the fallback wants them.
    /// Needed only for kinds that the server sends on request; all others come anyway.
    ///
    /// ```
    /// # use bazu::core::bot::{Carries, kind};
    /// # fn router<Bot: Carries<kind::ChatMember>>() -> bazu::Router<Bot> {
    /// bazu::Router::new().with_kind(kind::ChatMember)
    /// # }
    /// ```
    pub fn with_kind<K>(mut self, _: K) -> Self
    where
        B: Carries<K>,
    {
        self.wanted.extend(B::INDEX);
        self
    }

    /// Calls a handler for edited messages that pass a filter.
    pub fn edited_message<F, H, A>(self, filter: F, handler: H) -> Self
    where
        B: Carries<kind::EditedMessage>,
        F: Filter<B::Payload>,
        H: Handler<A, On<B, kind::EditedMessage, F>, S>,
        A: 'static,
    {
        self.on(kind::EditedMessage, filter, handler)
    }

    /// Calls a handler for presses of buttons. A handler that takes [`Callback`](crate::Callback) is called for the
    /// buttons of that type only.
    ///
    /// ```
    /// use bale_bot::{Bot, types::CallbackQuery};
    /// use bazu::Router;
    ///
    /// async fn pressed(bot: &Bot, query: &CallbackQuery) -> bazu::Result {
    ///     query.answer(bot).text("Thanks").await?;
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().callback(pressed);
    /// ```
    pub fn callback<H, A>(self, handler: H) -> Self
    where
        B: Carries<kind::CallbackQuery>,
        H: Handler<A, On<B, kind::CallbackQuery, filter::Any>, S>,
        A: 'static,
    {
        self.on(kind::CallbackQuery, filter::any(), handler)
    }

    /// Calls a handler once for each user who joined a chat. The user is the argument [`Joined`](crate::Joined).
    ///
    /// If a call fails, the others are made all the same, and the first error is reported.
    ///
    /// ```
    /// use bale_bot::{Bot, types::{Message, User}};
    /// use bazu::{Joined, Router};
    ///
    /// async fn welcome(bot: &Bot, message: &Message, Joined(user): Joined<'_, User>) -> bazu::Result {
    ///     message.reply_text(bot, format!("Welcome, {}", user.first_name)).await?;
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().member_joined(welcome);
    /// ```
    pub fn member_joined<H, A, U>(self, handler: H) -> Self
    where
        B: Carries<kind::Message, Payload: Holds<part::NewChatMembers, Value = [U]>>,
        U: 'static,
        H: Handler<A, On<B, kind::Message, IsJoined>, S>,
        A: 'static,
    {
        let key = <B as Carries<kind::Message>>::INDEX.map_or(Key::Every, Key::Kind);
        self.add(key, EachMember::<IsJoined, _, A>::new(handler))
    }

    /// Calls a handler for a user who left a chat or was removed. The user is the argument [`Left`](crate::Left).
    pub fn member_left<H, A>(self, handler: H) -> Self
    where
        B: Carries<kind::Message, Payload: Holds<part::LeftChatMember>>,
        H: Handler<A, On<B, kind::Message, IsLeft>, S>,
        A: 'static,
    {
        self.on(kind::Message, filter::left_chat_member(), handler)
    }

    /// Calls a handler for the receipt of a payment.
    pub fn successful_payment<H, A>(self, handler: H) -> Self
    where
        B: Carries<kind::Message, Payload: Holds<part::SuccessfulPayment>>,
        H: Handler<A, On<B, kind::Message, IsPaid>, S>,
        A: 'static,
    {
        self.on(kind::Message, filter::successful_payment(), handler)
    }

    /// Calls a handler for updates of any kind that no route took, also of a kind that this version does not know.
    ///
    /// A second fallback is tried if the first one does not take the update.
    ///
    /// ```
    /// use bale_bot::{Bot, types::Update};
    /// use bazu::Router;
    ///
    /// async fn unknown(update: &Update) {
    ///     println!("not for this bot: {}", update.id);
    /// }
    ///
    /// let router: Router<Bot> = Router::new().fallback(unknown);
    /// ```
    pub fn fallback<H, A>(mut self, handler: H) -> Self
    where
        H: Handler<A, On<B, kind::Any, filter::Any>, S>,
        A: 'static,
    {
        let route = Filtered::<B, kind::Any, filter::Any, _, _, A>::new(filter::any(), handler);
        self.push_fallback(Entry::new(Key::Every, route));
        self
    }

    /// Calls a handler when the bot has started, before the first update. It can take the bot, the state and
    /// [`&Identity`](crate::Identity).
    ///
    /// ```
    /// use bale_bot::Bot;
    /// use bazu::{Identity, Router};
    ///
    /// async fn ready(me: &Identity) {
    ///     println!("I am {me}.");
    /// }
    ///
    /// let router: Router<Bot> = Router::new().ready(ready);
    /// ```
    pub fn ready<H, A>(mut self, handler: H) -> Self
    where
        H: Handler<A, Ready<B>, S>,
        A: 'static,
    {
        self.starts
            .push(Box::new(Hook::<Ready<B>, _, A>::new(handler)));
        self
    }

    /// Calls a handler for each update that was not handled: a handler or layer returned an error, an argument could
    /// not be had, or something panicked.
    ///
    /// It can take [`&Failure`](crate::Failure), the bot, the whole update, the state and [`Origin`](crate::Origin). A
    /// router has one; the last one given counts. Without one, failures are logged.
    ///
    /// ```
    /// use bale_bot::Bot;
    /// use bazu::{ArgumentError, Failure, Origin, Router};
    ///
    /// async fn failed(bot: &Bot, failure: &Failure, at: Origin) -> bazu::Result {
    ///     match (failure.downcast_ref::<ArgumentError>(), at.chat) {
    ///         (Some(error), Some(chat)) => {
    ///             bot.send_message(chat, error.to_string()).await?;
    ///         }
    ///         _ => eprintln!("{failure}"),
    ///     }
    ///     Ok(())
    /// }
    ///
    /// let router: Router<Bot> = Router::new().on_error(failed);
    /// ```
    pub fn on_error<H, A>(mut self, handler: H) -> Self
    where
        H: Handler<A, OnFailure<B>, S>,
        A: 'static,
    {
        let hook = Hook::<OnFailure<B>, _, A>::new(handler);
        self.failures = Some(Box::new(hook));
        self
    }

    /// Puts a layer around all routes and fallbacks of this router, also those that are added later. The first layer is
    /// the outermost.
    ///
    /// ```
    /// use bale_bot::{Bot, types::Update};
    /// use bazu::{Next, Router};
    ///
    /// async fn log(_: &Bot, update: &Update, next: Next<'_>) -> bazu::Result {
    ///     let result = next.run().await;
    ///     println!("{}: {}", update.id, if result.is_ok() { "done" } else { "failed" });
    ///     result
    /// }
    ///
    /// let router: Router<Bot> = Router::new().layer(log);
    /// ```
    pub fn layer<FORM>(mut self, layer: impl IntoLayer<B, FORM>) -> Self {
        self.layers.push(Arc::new(layer.into_layer()));
        self
    }
}

fn text_of<B: Carries<kind::Message, Payload: HasText>>(update: &B::Update) -> Option<&str> {
    B::get(update)?.text()
}
