// @generated from spec/bale/commands.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Commands

use bazu_core::wire;

use crate::{Bot, Call};

/// A command and what it does.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommand {
    /// The command, without the slash.
    pub command: String,
    /// What the command does.
    pub description: String,
    pub(crate) broken_: wire::Broken,
}

impl BotCommand {
    /// Creates it from its fields.
    pub fn new(command: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            description: description.into(),
            broken_: std::default::Default::default(),
        }
    }
}

impl BotCommand {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

/// Sets the bot's list of commands.
///
/// The request of [`Bot::set_my_commands`](crate::Bot::set_my_commands).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetMyCommands {
    /// The new list. It replaces the previous one.
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

/// Returns the bot's list of commands.
///
/// The request of [`Bot::get_my_commands`](crate::Bot::get_my_commands).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyCommands {}

impl GetMyCommands {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

/// Removes the bot's list of commands.
///
/// The request of [`Bot::delete_my_commands`](crate::Bot::delete_my_commands).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMyCommands {}

impl DeleteMyCommands {
    /// Creates the request.
    pub fn new() -> Self {
        Self {}
    }
}

/// # Commands
///
/// The list of commands that a client offers in the chat with the bot.
impl Bot {
    /// Sets the bot's list of commands.
    ///
    /// Undocumented.
    ///
    /// Arguments:
    /// - `commands`: The new list. It replaces the previous one.
    pub fn set_my_commands(
        &self,
        commands: impl IntoIterator<Item = BotCommand>,
    ) -> Call<'_, SetMyCommands> {
        self.call(SetMyCommands::new(commands))
    }

    /// Returns the bot's list of commands.
    ///
    /// Undocumented.
    pub fn get_my_commands(&self) -> Call<'_, GetMyCommands> {
        self.call(GetMyCommands::new())
    }

    /// Removes the bot's list of commands.
    ///
    /// Undocumented.
    pub fn delete_my_commands(&self) -> Call<'_, DeleteMyCommands> {
        self.call(DeleteMyCommands::new())
    }
}
