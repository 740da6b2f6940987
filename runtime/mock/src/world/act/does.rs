//! What users do, as it is written.

use serde::{Deserialize, Serialize};

use crate::parameters::Fields;

/// What a user does.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Act {
    /// The id of the user.
    #[serde(rename = "as")]
    pub user: i64,
    /// Where, if it is done in a chat.
    #[serde(rename = "in", default)]
    pub chat: Option<Place>,
    /// What is done.
    #[serde(flatten)]
    pub does: Does,
}

impl Act {
    /// Something that a user does, in a chat if there is one.
    pub fn new(user: i64, chat: impl Into<Option<Place>>, does: Does) -> Self {
        let chat = chat.into();
        Self { user, chat, does }
    }
}

/// A chat, as a user names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The private chat with a bot, by the id of the bot.
    Bot(i64),
    /// A group or channel, by its id.
    Chat(i64),
}

/// What a user does.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(tag = "does", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Does {
    /// Writes a text.
    Writes {
        /// The text. Commands and mentions in it are found.
        text: String,
        /// The message that it answers.
        #[serde(default)]
        reply_to: Option<i64>,
    },
    /// Sends something else than a text.
    Sends {
        /// The field of the API's message, such as `photo`, `document`, `contact` or `location`.
        what: String,
        /// Fields of the content, such as `phone_number`, beside those of a file, which the server makes. A contact
        /// without fields is the user's own.
        #[serde(default)]
        with: Fields,
        /// The `file_id` of a file of the server, where the content is a file.
        #[serde(default)]
        file: Option<String>,
        /// The caption.
        #[serde(default)]
        caption: Option<String>,
        /// The message that it answers.
        #[serde(default)]
        reply_to: Option<i64>,
        /// Messages with the same name are one album.
        #[serde(default)]
        album: Option<String>,
    },
    /// Edits a message of their own.
    Edits {
        /// The message.
        message: i64,
        /// The new text, or the new caption.
        text: String,
    },
    /// Deletes a message.
    Deletes {
        /// The message.
        message: i64,
    },
    /// Forwards a message of another chat to this one.
    Forwards {
        /// The chat of the message.
        from: Place,
        /// The message.
        message: i64,
    },
    /// Presses a button of a message, or of the keyboard below the text field.
    Presses {
        /// The message with the inline buttons; none for the keyboard below the text field.
        #[serde(default)]
        message: Option<i64>,
        /// Which button.
        button: Press,
    },
    /// Follows a link to a bot with a payload, such as `https://ble.ir/shop_bot?start=x`, or a link to join a chat.
    Follows {
        /// The link.
        link: String,
    },
    /// Pays an invoice.
    Pays {
        /// The message with the invoice, if it is in a chat.
        #[serde(default)]
        message: Option<i64>,
        /// The link or the id that `createInvoiceLink` returned, otherwise.
        #[serde(default)]
        link: Option<String>,
    },
    /// Picks a way of shipping that the bot offered.
    PicksShipping {
        /// The id of the shipping query.
        query: String,
        /// The id of the option.
        option: String,
    },
    /// Asks a bot inline, in any chat.
    Asks {
        /// The bot.
        bot: i64,
        /// What the user typed.
        query: String,
        /// Which page of the results.
        #[serde(default)]
        offset: String,
    },
    /// Chooses a result of an inline query. The message goes to the chat where it is done.
    Chooses {
        /// The id of the inline query.
        query: String,
        /// The id of the result.
        result: String,
    },
    /// Votes in a poll.
    Votes {
        /// The message with the poll.
        message: i64,
        /// Numbers of the options, from 0; empty to take the vote back.
        options: Vec<i64>,
    },
    /// Starts the game of a message.
    Plays {
        /// The message with the game.
        message: i64,
    },
    /// Joins a group or channel.
    Joins,
    /// Leaves a group or channel.
    Leaves,
    /// Adds someone, who may be a bot, as a member.
    Invites {
        /// The user or bot.
        user: i64,
    },
    /// Removes someone.
    Removes {
        /// The user or bot.
        user: i64,
    },
    /// Makes someone an administrator.
    Promotes {
        /// The user or bot.
        user: i64,
        /// Rights, named as fields of the API's administrator. Who names none gives all that they have, but not the one
        /// to make others administrators. Someone whose rights are all false is a member again.
        #[serde(default)]
        rights: Fields,
    },
    /// Takes rights from someone.
    Restricts {
        /// The user or bot.
        user: i64,
        /// Rights that stay, named as fields of the API's restricted member. Someone who has all of them is a member
        /// without restrictions.
        #[serde(default)]
        rights: Fields,
    },
    /// Blocks the bot of the private chat.
    Blocks,
    /// Unblocks the bot of the private chat.
    Unblocks,
    /// Pins a message.
    Pins {
        /// The message.
        message: i64,
    },
    /// Renames a group or channel.
    Renames {
        /// The new title.
        title: String,
    },
    /// Sends data from a mini app.
    Submits {
        /// The data.
        data: String,
        /// The text of the button that opened the mini app; by default that of the keyboard below the text field.
        #[serde(default)]
        button_text: String,
    },
}

/// Which button.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "server", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Press {
    /// The one with this text.
    Text(String),
    /// The one with this `callback_data`.
    Data(String),
}
