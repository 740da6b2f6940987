// @generated from spec/letgram/commands.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Commands

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::ChatId;

/// A command and what it does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommand {
    /// The command, without the slash. Length: 1 to 32 characters.
    ///
    /// Use only small Latin letters, digits and `_`.
    pub command: String,
    /// What the command does. Length: 1 to 256 characters.
    pub description: String,
    pub(crate) broken_: wire::Broken,
}

impl BotCommand {
    /// Limit of `BotCommand.command`. Length: 1 to 32 characters.
    pub const COMMAND_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 32,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `BotCommand.description`. Length: 1 to 256 characters.
    pub const DESCRIPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 256,
        unit: bazu_core::Unit::Chars,
    };

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

/// The users that see a list of commands. The list with the narrowest scope is shown.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BotCommandScope {
    /// All users without a list of a narrower scope.
    Default(BotCommandScopeDefault),
    /// All private chats.
    AllPrivateChats(BotCommandScopeAllPrivateChats),
    /// All groups and supergroups.
    AllGroupChats(BotCommandScopeAllGroupChats),
    /// The administrators of all groups and supergroups.
    AllChatAdministrators(BotCommandScopeAllChatAdministrators),
    /// One chat.
    Chat(BotCommandScopeChat),
    /// The administrators of one group or supergroup.
    ChatAdministrators(BotCommandScopeChatAdministrators),
    /// One member of a group or supergroup.
    ChatMember(BotCommandScopeChatMember),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
}

impl From<BotCommandScopeDefault> for BotCommandScope {
    fn from(value: BotCommandScopeDefault) -> Self {
        Self::Default(value)
    }
}

impl From<BotCommandScopeAllPrivateChats> for BotCommandScope {
    fn from(value: BotCommandScopeAllPrivateChats) -> Self {
        Self::AllPrivateChats(value)
    }
}

impl From<BotCommandScopeAllGroupChats> for BotCommandScope {
    fn from(value: BotCommandScopeAllGroupChats) -> Self {
        Self::AllGroupChats(value)
    }
}

impl From<BotCommandScopeAllChatAdministrators> for BotCommandScope {
    fn from(value: BotCommandScopeAllChatAdministrators) -> Self {
        Self::AllChatAdministrators(value)
    }
}

impl From<BotCommandScopeChat> for BotCommandScope {
    fn from(value: BotCommandScopeChat) -> Self {
        Self::Chat(value)
    }
}

impl From<BotCommandScopeChatAdministrators> for BotCommandScope {
    fn from(value: BotCommandScopeChatAdministrators) -> Self {
        Self::ChatAdministrators(value)
    }
}

impl From<BotCommandScopeChatMember> for BotCommandScope {
    fn from(value: BotCommandScopeChatMember) -> Self {
        Self::ChatMember(value)
    }
}

/// All users without a list of a narrower scope.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeDefault {}

impl BotCommandScopeDefault {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {}
    }
}

/// All private chats.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllPrivateChats {}

impl BotCommandScopeAllPrivateChats {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {}
    }
}

/// All groups and supergroups.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllGroupChats {}

impl BotCommandScopeAllGroupChats {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {}
    }
}

/// The administrators of all groups and supergroups.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllChatAdministrators {}

impl BotCommandScopeAllChatAdministrators {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {}
    }
}

/// One chat.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChat {
    /// The chat, as an id or a name such as `@supergroupusername`.
    pub chat_id: ChatId,
}

impl BotCommandScopeChat {
    /// Creates it from its fields.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// The administrators of one group or supergroup.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatAdministrators {
    /// The chat, as an id or a name such as `@supergroupusername`.
    pub chat_id: ChatId,
}

impl BotCommandScopeChatAdministrators {
    /// Creates it from its fields.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

/// One member of a group or supergroup.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatMember {
    /// The chat, as an id or a name such as `@supergroupusername`.
    pub chat_id: ChatId,
    /// Id of the member.
    pub user_id: i64,
}

impl BotCommandScopeChatMember {
    /// Creates it from its fields.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
        }
    }
}

/// Sets the list of commands for a scope and a language.
///
/// The request of [`Bot::set_my_commands`](crate::Bot::set_my_commands).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetMyCommands {
    /// The new list. It replaces the previous one. Items: at most 100.
    pub commands: Vec<BotCommand>,
    /// The users that see the list. The default may be
    /// [`BotCommandScopeDefault`](crate::types::BotCommandScopeDefault).
    pub scope: Option<BotCommandScope>,
    /// Language of the list, by ISO 639-1. Without it, the list may be for all languages that have
    /// no own list. Length: exactly 2 characters.
    pub language_code: Option<String>,
}

impl SetMyCommands {
    /// Limit of `setMyCommands.commands`. Items: at most 100.
    pub const COMMANDS_ITEMS: bazu_core::ItemsLimit = bazu_core::ItemsLimit {
        min: 0,
        max: 100,
    };

    /// Limit of `setMyCommands.language_code`. Length: exactly 2 characters.
    pub const LANGUAGE_CODE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 2,
        max: 2,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(commands: impl IntoIterator<Item = BotCommand>) -> Self {
        Self {
            commands: commands.into_iter().collect(),
            scope: None,
            language_code: None,
        }
    }

    /// The users that see the list. The default may be
    /// [`BotCommandScopeDefault`](crate::types::BotCommandScopeDefault).
    #[must_use]
    pub fn scope<FORM>(
        mut self,
        scope: impl bazu_core::IntoOption<BotCommandScope, FORM>,
    ) -> Self {
        self.scope = bazu_core::IntoOption::into_option(scope);
        self
    }

    /// Language of the list, by ISO 639-1. Without it, the list may be for all languages that have
    /// no own list. Length: exactly 2 characters.
    #[must_use]
    pub fn language_code<FORM>(
        mut self,
        language_code: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.language_code = bazu_core::IntoOption::into_option(language_code);
        self
    }
}

impl Call<'_, SetMyCommands> {
    /// The users that see the list. The default may be
    /// [`BotCommandScopeDefault`](crate::types::BotCommandScopeDefault).
    pub fn scope<FORM>(
        mut self,
        scope: impl bazu_core::IntoOption<BotCommandScope, FORM>,
    ) -> Self {
        self.method.scope = bazu_core::IntoOption::into_option(scope);
        self
    }

    /// Language of the list, by ISO 639-1. Without it, the list may be for all languages that have
    /// no own list. Length: exactly 2 characters.
    pub fn language_code<FORM>(
        mut self,
        language_code: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.language_code = bazu_core::IntoOption::into_option(language_code);
        self
    }
}

/// Returns the list of commands of a scope and a language.
///
/// The request of [`Bot::get_my_commands`](crate::Bot::get_my_commands).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMyCommands {
    /// The users that see the list.
    pub scope: Option<BotCommandScope>,
    /// Language of the list, by ISO 639-1. Length: exactly 2 characters.
    pub language_code: Option<String>,
}

impl GetMyCommands {
    /// Limit of `getMyCommands.language_code`. Length: exactly 2 characters.
    pub const LANGUAGE_CODE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 2,
        max: 2,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request.
    pub fn new() -> Self {
        Self {
            scope: None,
            language_code: None,
        }
    }

    /// The users that see the list.
    #[must_use]
    pub fn scope<FORM>(
        mut self,
        scope: impl bazu_core::IntoOption<BotCommandScope, FORM>,
    ) -> Self {
        self.scope = bazu_core::IntoOption::into_option(scope);
        self
    }

    /// Language of the list, by ISO 639-1. Length: exactly 2 characters.
    #[must_use]
    pub fn language_code<FORM>(
        mut self,
        language_code: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.language_code = bazu_core::IntoOption::into_option(language_code);
        self
    }
}

impl Call<'_, GetMyCommands> {
    /// The users that see the list.
    pub fn scope<FORM>(
        mut self,
        scope: impl bazu_core::IntoOption<BotCommandScope, FORM>,
    ) -> Self {
        self.method.scope = bazu_core::IntoOption::into_option(scope);
        self
    }

    /// Language of the list, by ISO 639-1. Length: exactly 2 characters.
    pub fn language_code<FORM>(
        mut self,
        language_code: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.language_code = bazu_core::IntoOption::into_option(language_code);
        self
    }
}

/// Removes the list of commands of a scope and a language.
///
/// The request of [`Bot::delete_my_commands`](crate::Bot::delete_my_commands).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMyCommands {
    /// The users that see the list.
    pub scope: Option<BotCommandScope>,
    /// Language of the list, by ISO 639-1. Length: exactly 2 characters.
    pub language_code: Option<String>,
}

impl DeleteMyCommands {
    /// Limit of `deleteMyCommands.language_code`. Length: exactly 2 characters.
    pub const LANGUAGE_CODE_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 2,
        max: 2,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request.
    pub fn new() -> Self {
        Self {
            scope: None,
            language_code: None,
        }
    }

    /// The users that see the list.
    #[must_use]
    pub fn scope<FORM>(
        mut self,
        scope: impl bazu_core::IntoOption<BotCommandScope, FORM>,
    ) -> Self {
        self.scope = bazu_core::IntoOption::into_option(scope);
        self
    }

    /// Language of the list, by ISO 639-1. Length: exactly 2 characters.
    #[must_use]
    pub fn language_code<FORM>(
        mut self,
        language_code: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.language_code = bazu_core::IntoOption::into_option(language_code);
        self
    }
}

impl Call<'_, DeleteMyCommands> {
    /// The users that see the list.
    pub fn scope<FORM>(
        mut self,
        scope: impl bazu_core::IntoOption<BotCommandScope, FORM>,
    ) -> Self {
        self.method.scope = bazu_core::IntoOption::into_option(scope);
        self
    }

    /// Language of the list, by ISO 639-1. Length: exactly 2 characters.
    pub fn language_code<FORM>(
        mut self,
        language_code: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.language_code = bazu_core::IntoOption::into_option(language_code);
        self
    }
}

/// # Commands
///
/// The lists of commands that a client offers in the chat with the bot. Each pair of a scope
/// and a language has its own list.
impl Bot {
    /// Sets the list of commands for a scope and a language.
    ///
    /// Arguments:
    /// - `commands`: The new list. It replaces the previous one. Items: at most 100.
    ///
    /// Optional parameters, set on the call:
    /// - [`scope`](method@SetMyCommands::scope): The users that see the list.
    /// - [`language_code`](method@SetMyCommands::language_code): Language of the list, by ISO
    ///   639-1.
    pub fn set_my_commands(
        &self,
        commands: impl IntoIterator<Item = BotCommand>,
    ) -> Call<'_, SetMyCommands> {
        self.call(SetMyCommands::new(commands))
    }

    /// Returns the list of commands of a scope and a language.
    ///
    /// Optional parameters, set on the call:
    /// - [`scope`](method@GetMyCommands::scope): The users that see the list.
    /// - [`language_code`](method@GetMyCommands::language_code): Language of the list, by ISO
    ///   639-1.
    pub fn get_my_commands(&self) -> Call<'_, GetMyCommands> {
        self.call(GetMyCommands::new())
    }

    /// Removes the list of commands of a scope and a language.
    ///
    /// Optional parameters, set on the call:
    /// - [`scope`](method@DeleteMyCommands::scope): The users that see the list.
    /// - [`language_code`](method@DeleteMyCommands::language_code): Language of the list, by ISO
    ///   639-1.
    pub fn delete_my_commands(&self) -> Call<'_, DeleteMyCommands> {
        self.call(DeleteMyCommands::new())
    }
}
