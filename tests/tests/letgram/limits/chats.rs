//! What a chat and a bot are called, and the commands that a bot has.

use letgram_bot::types::BotCommand;

use super::{characters, items};

#[tokio::test]
async fn a_chat_has_a_title_of_1_to_128_characters_and_a_description_of_at_most_255() {
    characters(
        "title",
        "setChatTitle.title.length",
        1..=128,
        |bot, text| bot.set_chat_title(7, text),
    )
    .await;
    characters(
        "description",
        "setChatDescription.description.length",
        0..=255,
        |bot, text| bot.set_chat_description(7).description(text),
    )
    .await;
}

#[tokio::test]
async fn a_bot_has_up_to_100_commands_in_a_language_of_two_letters() {
    items(
        "commands",
        "setMyCommands.commands.items",
        0..=100,
        || BotCommand::new("start", "Starts."),
        |bot, list| bot.set_my_commands(list),
    )
    .await;
    characters(
        "commands[0].command",
        "BotCommand.command.length",
        1..=32,
        |bot, text| bot.set_my_commands([BotCommand::new(text, "Starts.")]),
    )
    .await;
    characters(
        "commands[0].description",
        "BotCommand.description.length",
        1..=256,
        |bot, text| bot.set_my_commands([BotCommand::new("start", text)]),
    )
    .await;
    characters(
        "language_code",
        "setMyCommands.language_code.length",
        2..=2,
        |bot, text| bot.set_my_commands([]).language_code(text),
    )
    .await;
    characters(
        "language_code",
        "getMyCommands.language_code.length",
        2..=2,
        |bot, text| bot.get_my_commands().language_code(text),
    )
    .await;
    characters(
        "language_code",
        "deleteMyCommands.language_code.length",
        2..=2,
        |bot, text| bot.delete_my_commands().language_code(text),
    )
    .await;
}
