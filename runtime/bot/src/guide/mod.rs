//! Guides. Each answers one question of the author of a bot.
//!
//! | you want to | read |
//! |---|---|
//! | write your first bot and run it | [`first_bot`] |
//! | send an update to the right handler | [`routes`] |
//! | write texts, buttons and links | [`texts`] |
//! | receive and send files | [`files`] |
//! | remember where a user is in a conversation | [`conversations`] |
//! | do something later, or every day | [`jobs`] |
//! | sell something | [`payments`] |
//! | work in groups | [`groups`] |
//! | know who opened your mini app | [`mini_apps`] |
//! | keep a bot running | [`running`] |
//! | test a bot | [`testing`] |
//!
//! You know another library already: [`from_python_bale_bot`], [`from_teloxide`], [`from_aiogram`].
//!
//! The code in the guides is compiled by the tests of this crate, and what can run there is run. It uses `bale-bot`. Other
//! messengers differ in the name of the crate, and in what their messenger has.

/// A picture below a page. It is in the page itself, because the documentation has no folder for files.
macro_rules! picture {
    ($what:literal, $name:literal) => {
        concat!(
            "\n# A picture\n\n![",
            $what,
            "](data:image/png;base64,",
            include_str!(concat!("pictures/", $name, ".png.base64")),
            ")"
        )
    };
}

#[doc = include_str!("first_bot.md")]
pub mod first_bot {}

#[doc = include_str!("routes.md")]
pub mod routes {}

#[doc = include_str!("texts.md")]
pub mod texts {}

#[doc = include_str!("files.md")]
pub mod files {}

#[doc = include_str!("conversations.md")]
#[doc = picture!("The example conversation, on the page of the mock server", "conversation")]
pub mod conversations {}

#[doc = include_str!("jobs.md")]
pub mod jobs {}

#[doc = include_str!("mini_apps.md")]
pub mod mini_apps {}

#[doc = include_str!("groups.md")]
pub mod groups {}

#[doc = include_str!("running.md")]
pub mod running {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("payments.md")]
#[doc = picture!("The example invoice, on the page of the mock server", "payment")]
pub mod payments {}

#[doc = include_str!("from_python_bale_bot.md")]
pub mod from_python_bale_bot {}

#[doc = include_str!("from_teloxide.md")]
pub mod from_teloxide {}

#[doc = include_str!("from_aiogram.md")]
pub mod from_aiogram {}
