//! Kinds of updates. Each is a marker: a route names the kind of its updates by it.
//!
//! A kind that only one API has may be a marker in the crate of that API.

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
    )*};
}

kinds! {
    /// Every update, whatever its kind is. Its content is the whole update.
    Any
    /// An update that was not handled. Its content is the [`Failure`](super::Failure).
    Failure
    /// A new message.
    Message
    /// The new version of a message.
    EditedMessage
    /// A new post in a channel.
    ChannelPost
    /// The new version of a post in a channel.
    EditedChannelPost
    /// A button below a message was pressed.
    CallbackQuery
    /// A user typed a query to the bot in a chat.
    InlineQuery
    /// A user chose a result of an inline query.
    ChosenInlineResult
    /// A payment needs the bot's confirmation.
    PreCheckoutQuery
    /// A buyer needs the options of shipping.
    ShippingQuery
    /// A poll was stopped or has a new vote.
    Poll
    /// A user changed a vote in a poll that is not anonymous.
    PollAnswer
    /// The bot's own status in a chat changed.
    MyChatMember
    /// A member's status in a chat changed.
    ChatMember
}
