// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! Arguments of handlers that are parts of an update, such as a photo.

use bazu_core::bot;

use crate::chats::Chat;
use crate::media::PhotoSize;
use crate::messages::Message;
use crate::users::User;

/// The user who sent the update.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a>(pub &'a User);

bazu_core::part_argument!(Sender, bot::part::Sender, Message);

/// Caption of an animation, audio file, document, photo, video or voice message.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a>(pub &'a str);

bazu_core::part_argument!(Caption, bot::part::Caption, Message);

impl bot::Holds<bot::part::Caption> for Message {
    type Value = str;

    fn part(&self) -> Option<&str> {
        self.caption.as_deref()
    }
}

/// A GIF or a video without sound.
#[derive(Clone, Copy, Debug)]
pub struct Animation<'a>(pub &'a crate::media::Animation);

bazu_core::part_argument!(Animation, bot::part::Animation, Message);

impl bot::Holds<bot::part::Animation> for Message {
    type Value = crate::media::Animation;

    fn part(&self) -> Option<&crate::media::Animation> {
        self.animation.as_deref()
    }
}

/// An audio file, shown in the music player.
#[derive(Clone, Copy, Debug)]
pub struct Audio<'a>(pub &'a crate::media::Audio);

bazu_core::part_argument!(Audio, bot::part::Audio, Message);

impl bot::Holds<bot::part::Audio> for Message {
    type Value = crate::media::Audio;

    fn part(&self) -> Option<&crate::media::Audio> {
        self.audio.as_deref()
    }
}

/// A general file.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a>(pub &'a crate::media::Document);

bazu_core::part_argument!(Document, bot::part::Document, Message);

impl bot::Holds<bot::part::Document> for Message {
    type Value = crate::media::Document;

    fn part(&self) -> Option<&crate::media::Document> {
        self.document.as_deref()
    }
}

/// A photo in several sizes, the largest last.
#[derive(Clone, Copy, Debug)]
pub struct Photo<'a>(pub &'a [PhotoSize]);

bazu_core::part_argument!(Photo, bot::part::Photo, Message);

impl bot::Holds<bot::part::Photo> for Message {
    type Value = [PhotoSize];

    fn part(&self) -> Option<&[PhotoSize]> {
        self.photo.as_deref()
    }
}

/// A sticker.
#[derive(Clone, Copy, Debug)]
pub struct Sticker<'a>(pub &'a crate::stickers::Sticker);

bazu_core::part_argument!(Sticker, bot::part::Sticker, Message);

impl bot::Holds<bot::part::Sticker> for Message {
    type Value = crate::stickers::Sticker;

    fn part(&self) -> Option<&crate::stickers::Sticker> {
        self.sticker.as_deref()
    }
}

/// A video.
#[derive(Clone, Copy, Debug)]
pub struct Video<'a>(pub &'a crate::media::Video);

bazu_core::part_argument!(Video, bot::part::Video, Message);

impl bot::Holds<bot::part::Video> for Message {
    type Value = crate::media::Video;

    fn part(&self) -> Option<&crate::media::Video> {
        self.video.as_deref()
    }
}

/// A voice message.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a>(pub &'a crate::media::Voice);

bazu_core::part_argument!(Voice, bot::part::Voice, Message);

impl bot::Holds<bot::part::Voice> for Message {
    type Value = crate::media::Voice;

    fn part(&self) -> Option<&crate::media::Voice> {
        self.voice.as_deref()
    }
}

/// A shared contact.
#[derive(Clone, Copy, Debug)]
pub struct Contact<'a>(pub &'a crate::media::Contact);

bazu_core::part_argument!(Contact, bot::part::Contact, Message);

impl bot::Holds<bot::part::Contact> for Message {
    type Value = crate::media::Contact;

    fn part(&self) -> Option<&crate::media::Contact> {
        self.contact.as_deref()
    }
}

/// A shared location.
#[derive(Clone, Copy, Debug)]
pub struct Location<'a>(pub &'a crate::media::Location);

bazu_core::part_argument!(Location, bot::part::Location, Message);

impl bot::Holds<bot::part::Location> for Message {
    type Value = crate::media::Location;

    fn part(&self) -> Option<&crate::media::Location> {
        self.location.as_deref()
    }
}

/// A poll.
#[derive(Clone, Copy, Debug)]
pub struct Poll<'a>(pub &'a crate::messages::Poll);

bazu_core::part_argument!(Poll, bot::part::Poll, Message);

impl bot::Holds<bot::part::Poll> for Message {
    type Value = crate::messages::Poll;

    fn part(&self) -> Option<&crate::messages::Poll> {
        self.poll.as_deref()
    }
}

/// Users who were added to the chat.
#[derive(Clone, Copy, Debug)]
pub struct NewChatMembers<'a>(pub &'a [User]);

bazu_core::part_argument!(NewChatMembers, bot::part::NewChatMembers, Message);

impl bot::Holds<bot::part::NewChatMembers> for Message {
    type Value = [User];

    fn part(&self) -> Option<&[User]> {
        self.new_chat_members.as_deref()
    }
}

/// A user who left or was removed.
#[derive(Clone, Copy, Debug)]
pub struct LeftChatMember<'a>(pub &'a User);

bazu_core::part_argument!(LeftChatMember, bot::part::LeftChatMember, Message);

impl bot::Holds<bot::part::LeftChatMember> for Message {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.left_chat_member.as_deref()
    }
}

/// A money request or a crowdfunding message.
#[derive(Clone, Copy, Debug)]
pub struct Invoice<'a>(pub &'a crate::payments::Invoice);

bazu_core::part_argument!(Invoice, bot::part::Invoice, Message);

impl bot::Holds<bot::part::Invoice> for Message {
    type Value = crate::payments::Invoice;

    fn part(&self) -> Option<&crate::payments::Invoice> {
        self.invoice.as_deref()
    }
}

/// Receipt of a payment.
#[derive(Clone, Copy, Debug)]
pub struct SuccessfulPayment<'a>(pub &'a crate::payments::SuccessfulPayment);

bazu_core::part_argument!(SuccessfulPayment, bot::part::SuccessfulPayment, Message);

impl bot::Holds<bot::part::SuccessfulPayment> for Message {
    type Value = crate::payments::SuccessfulPayment;

    fn part(&self) -> Option<&crate::payments::SuccessfulPayment> {
        self.successful_payment.as_deref()
    }
}

/// Data that a mini app sent to the bot.
#[derive(Clone, Copy, Debug)]
pub struct WebAppData<'a>(pub &'a crate::messages::WebAppData);

bazu_core::part_argument!(WebAppData, bot::part::WebAppData, Message);

impl bot::Holds<bot::part::WebAppData> for Message {
    type Value = crate::messages::WebAppData;

    fn part(&self) -> Option<&crate::messages::WebAppData> {
        self.web_app_data.as_deref()
    }
}

/// The message this one answers.
#[derive(Clone, Copy, Debug)]
pub struct ReplyToMessage<'a>(pub &'a Message);

bazu_core::part_argument!(ReplyToMessage, bot::part::ReplyToMessage, Message);

impl bot::Holds<bot::part::ReplyToMessage> for Message {
    type Value = Message;

    fn part(&self) -> Option<&Message> {
        self.reply_to_message.as_deref()
    }
}

/// The user who wrote the forwarded message.
#[derive(Clone, Copy, Debug)]
pub struct ForwardFrom<'a>(pub &'a User);

bazu_core::part_argument!(ForwardFrom, bot::part::ForwardFrom, Message);

impl bot::Holds<bot::part::ForwardFrom> for Message {
    type Value = User;

    fn part(&self) -> Option<&User> {
        self.forward_from.as_deref()
    }
}

/// The chat that a forwarded message comes from.
#[derive(Clone, Copy, Debug)]
pub struct ForwardFromChat<'a>(pub &'a Chat);

bazu_core::part_argument!(ForwardFromChat, bot::part::ForwardFromChat, Message);

impl bot::Holds<bot::part::ForwardFromChat> for Message {
    type Value = Chat;

    fn part(&self) -> Option<&Chat> {
        self.forward_from_chat.as_deref()
    }
}

/// Id of the album of the message.
#[derive(Clone, Copy, Debug)]
pub struct MediaGroupId<'a>(pub &'a str);

bazu_core::part_argument!(MediaGroupId, bot::part::MediaGroupId, Message);

impl bot::Holds<bot::part::MediaGroupId> for Message {
    type Value = str;

    fn part(&self) -> Option<&str> {
        self.media_group_id.as_deref()
    }
}

/// The chat that sent the message, for example the channel of a channel post.
#[derive(Clone, Copy, Debug)]
pub struct SenderChat<'a>(pub &'a Chat);

bazu_core::part_argument!(SenderChat, bot::part::SenderChat, Message);

impl bot::Holds<bot::part::SenderChat> for Message {
    type Value = Chat;

    fn part(&self) -> Option<&Chat> {
        self.sender_chat.as_deref()
    }
}

/// The chat's new title.
#[derive(Clone, Copy, Debug)]
pub struct NewChatTitle<'a>(pub &'a str);

bazu_core::part_argument!(NewChatTitle, bot::part::NewChatTitle, Message);

impl bot::Holds<bot::part::NewChatTitle> for Message {
    type Value = str;

    fn part(&self) -> Option<&str> {
        self.new_chat_title.as_deref()
    }
}

/// The chat's new photo in several sizes.
#[derive(Clone, Copy, Debug)]
pub struct NewChatPhoto<'a>(pub &'a [PhotoSize]);

bazu_core::part_argument!(NewChatPhoto, bot::part::NewChatPhoto, Message);

impl bot::Holds<bot::part::NewChatPhoto> for Message {
    type Value = [PhotoSize];

    fn part(&self) -> Option<&[PhotoSize]> {
        self.new_chat_photo.as_deref()
    }
}

/// The message that was pinned.
#[derive(Clone, Copy, Debug)]
pub struct PinnedMessage<'a>(pub &'a Message);

bazu_core::part_argument!(PinnedMessage, bot::part::PinnedMessage, Message);

impl bot::Holds<bot::part::PinnedMessage> for Message {
    type Value = Message;

    fn part(&self) -> Option<&Message> {
        self.pinned_message.as_deref()
    }
}

/// Where a forwarded message comes from.
#[derive(Clone, Copy, Debug)]
pub struct ForwardOrigin<'a>(pub &'a crate::messages::ForwardOrigin);

bazu_core::part_argument!(ForwardOrigin, crate::filter::ForwardOrigin, Message);

impl bot::Holds<crate::filter::ForwardOrigin> for Message {
    type Value = crate::messages::ForwardOrigin;

    fn part(&self) -> Option<&crate::messages::ForwardOrigin> {
        self.forward_origin.as_deref()
    }
}
