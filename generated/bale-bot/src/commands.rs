// @generated from spec/bale/commands.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Commands
//!
//! The list of commands that a client offers in the chat with the bot. Nothing of it is on the
//! official page; the methods have the shape they have in Telegram. Its siblings `setMyName`,
//! `setMyDescription` and `setMyShortDescription` answer 501 and are left out.

use crate::{Bot, Call};

/// A command and what it does.
///
/// Not documented: observed by EFive Bale Bot SDK.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommand {
    /// The command, without the slash.
    ///
    /// Note: Telegram takes 1 to 32 Latin letters, digits and underscores. What Bale takes is not
    /// known, so nothing is checked.
    pub command: String,
    /// What the command does.
    ///
    /// Note: Telegram takes 1 to 256 characters. What Bale takes is not known, so nothing is
    /// checked.
    pub description: String,
}

impl BotCommand {
    /// Creates it from its fields.
    pub fn new(command: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            description: description.into(),
        }
    }
}

/// Sets the bot's list of commands.
///
/// Not documented: observed by EFive Bale Bot SDK, SaveIt bot.
///
/// Note: Reported to work. Telegram's `scope` and `language_code` are left out, since nobody
/// saw Bale honour them.
///
/// Sent by [`Bot::set_my_commands`](crate::Bot::set_my_commands), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetMyCommands {
    /// The whole list, which replaces the former one.
    ///
    /// Note: Telegram takes up to 100 commands. What Bale takes is not known, so nothing is
    /// checked.
    pub commands: Vec<BotCommand>,
}

impl SetMyCommands {
    /// Creates the request from its parameters.
    pub fn new(commands: impl IntoIterator<Item = BotCommand>) -> Self {
        Self {
            commands: commands.into_iter().collect(),
        }
    }
}

/// # Commands
///
/// The list of commands that a client offers in the chat with the bot. Nothing of it is on the
/// official page; the methods have the shape they have in Telegram. Its siblings `setMyName`,
/// `setMyDescription` and `setMyShortDescription` answer 501 and are left out.
impl Bot {
    /// Sets the bot's list of commands.
    ///
    /// Not documented: observed by EFive Bale Bot SDK, SaveIt bot.
    ///
    /// Note: Reported to work. Telegram's `scope` and `language_code` are left out, since nobody
    /// saw Bale honour them.
    ///
    /// Arguments:
    /// - `commands`: The whole list, which replaces the former one. Note: Telegram takes up to 100
    ///   commands. What Bale takes is not known, so nothing is checked.
    pub fn set_my_commands(
        &self,
        commands: impl IntoIterator<Item = BotCommand>,
    ) -> Call<'_, SetMyCommands> {
        self.call(SetMyCommands::new(commands))
    }
}

/// Returns the bot's list of commands.
///
/// Not documented: observed by EFive Bale Bot SDK.
///
/// Sent by [`Bot::get_my_commands`](crate::Bot::get_my_commands), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyCommands {}

impl GetMyCommands {
    /// Creates the request from its parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Bot {
    /// Returns the bot's list of commands.
    ///
    /// Not documented: observed by EFive Bale Bot SDK.
    pub fn get_my_commands(&self) -> Call<'_, GetMyCommands> {
        self.call(GetMyCommands::new())
    }
}

/// Empties the bot's list of commands.
///
/// Not documented: observed by EFive Bale Bot SDK.
///
/// Sent by [`Bot::delete_my_commands`](crate::Bot::delete_my_commands), or by
/// [`Bot::call`](crate::Bot::call).
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMyCommands {}

impl DeleteMyCommands {
    /// Creates the request from its parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Bot {
    /// Empties the bot's list of commands.
    ///
    /// Not documented: observed by EFive Bale Bot SDK.
    pub fn delete_my_commands(&self) -> Call<'_, DeleteMyCommands> {
        self.call(DeleteMyCommands::new())
    }
}
