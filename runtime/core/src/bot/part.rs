//! Parts of messages and of other contents. Each is a marker: a filter and an argument of a handler name the part
//! by it.

use std::fmt::Debug;

use super::logic::{No, Number, Yes};

/// A part that the content of an update may have.
///
/// The compiler distinguishes parts by their number. Two parts of one content need different numbers. The markers
/// of this module have the numbers below 64. A crate of an API has the rest for parts that only it has. A number
/// never changes its meaning.
pub trait Part: Debug + Send + Sync + 'static {
    /// The number, with 7 digits.
    type Number: Number;
}

macro_rules! digit {
    (0) => {
        No
    };
    (1) => {
        Yes
    };
}

macro_rules! parts {
    ($($a:tt $b:tt $c:tt $d:tt $e:tt $f:tt $(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Part for $name {
            type Number = (No, (digit!($a), (digit!($b), (digit!($c), (digit!($d), (digit!($e), (digit!($f), ())))))));
        }
    )*};
}

parts! {
    0 0 0 0 0 0 /// The text of a message.
    Text
    0 0 0 0 0 1 /// The text below a file.
    Caption
    0 0 0 0 1 0 /// A GIF or a video without sound.
    Animation
    0 0 0 0 1 1 /// An audio file.
    Audio
    0 0 0 1 0 0 /// A general file.
    Document
    0 0 0 1 0 1 /// A photo.
    Photo
    0 0 0 1 1 0 /// A sticker.
    Sticker
    0 0 0 1 1 1 /// A video.
    Video
    0 0 1 0 0 0 /// A round video message.
    VideoNote
    0 0 1 0 0 1 /// A voice message.
    Voice
    0 0 1 0 1 0 /// A shared contact.
    Contact
    0 0 1 0 1 1 /// A shared location.
    Location
    0 0 1 1 0 0 /// A shared place with a name.
    Venue
    0 0 1 1 0 1 /// A die.
    Dice
    0 0 1 1 1 0 /// A game.
    Game
    0 0 1 1 1 1 /// A poll.
    Poll
    0 1 0 0 0 0 /// A story.
    Story
    0 1 0 0 0 1 /// Users who came into the chat.
    NewChatMembers
    0 1 0 0 1 0 /// A user who left the chat.
    LeftChatMember
    0 1 0 0 1 1 /// A money request.
    Invoice
    0 1 0 1 0 0 /// The receipt of a payment.
    SuccessfulPayment
    0 1 0 1 0 1 /// Data that a mini app sent.
    WebAppData
    0 1 0 1 1 0 /// The message that this one answers.
    ReplyToMessage
    0 1 0 1 1 1 /// The user who sent it.
    Sender
    0 1 1 0 0 0 /// The data of a button.
    Data
    0 1 1 0 0 1 /// A command at the start of a text, such as `/start`. Only the route of a command promises it.
    Command
    0 1 1 0 1 0 /// One user who came into the chat. Only a route that is called once for each promises it.
    JoinedMember
    0 1 1 0 1 1 /// The user who wrote the original of a forwarded message.
    ForwardFrom
    0 1 1 1 0 0 /// The chat that a forwarded message comes from.
    ForwardFromChat
    0 1 1 1 0 1 /// The chat that sent the message, such as the channel of a post.
    SenderChat
    0 1 1 1 1 0 /// The id of the album of a message.
    MediaGroupId
    0 1 1 1 1 1 /// The new title of the chat.
    NewChatTitle
    1 0 0 0 0 0 /// The new photo of the chat.
    NewChatPhoto
    1 0 0 0 0 1 /// The message that was pinned.
    PinnedMessage
    1 0 0 0 1 0 /// All messages of an album. Only the route of an album promises it.
    Album
}
