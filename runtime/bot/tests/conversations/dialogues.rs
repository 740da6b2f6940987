//! A handler that waits, and a dialogue of the same chat.

use bazu::{Dialogue, Goto, In};
use serde::{Deserialize, Serialize};

use super::*;

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
enum Light {
    #[default]
    Off,
    On,
}

impl Dialogue for Light {
    const NAME: &'static str = "light";
}

/// Switches the light on, after the user has agreed.
async fn on(
    bot: &Bot,
    message: &Message,
    _: In<Light>,
    mut talk: Conversation<'_, Bot>,
) -> bazu::Result<Goto<Light>> {
    message.reply_text(bot, "sure?").await?;
    let yes = filter::text_that(|text| text == "yes");
    talk.wait_for(kind::Message, yes, MINUTE).await?;
    Ok(Goto(Light::On))
}

async fn toggle(In(light): In<Light>) -> Goto<Light> {
    match light {
        Light::On => Goto(Light::Off),
        Light::Off => Goto(Light::On),
    }
}

async fn show(bot: &Bot, message: &Message, In(light): In<Light>) -> bazu::Result {
    message.reply_text(bot, format!("{light:?}")).await?;
    Ok(())
}

async fn failed(bot: &Bot, at: bazu::Origin, failure: &bazu::Failure) -> bazu::Result {
    if let Some(chat) = at.chat {
        bot.send_message(chat, failure.to_string()).await?;
    }
    Ok(())
}

fn light() -> Router<Bot> {
    Router::new()
        .command("on", on)
        .command("toggle", toggle)
        .command("show", show)
        .on_error(failed)
}

#[tokio::test]
async fn a_dialogue_of_the_chat_goes_on_while_a_handler_waits() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(light());
    let ali = mock.user("Ali");
    ali.writes("/on").await;
    ali.expect_message().text("sure?").await;
    ali.writes("/show").await;
    ali.expect_message().text("Off").await;
    ali.writes("yes").await;
    ali.writes("/show").await;
    ali.expect_message().text("On").await;
}

#[tokio::test]
async fn a_state_that_changed_while_a_handler_waited_stays_and_the_handler_fails() {
    let mock = MockServer::<Bot>::in_process();
    mock.runs(light());
    let ali = mock.user("Ali");
    ali.writes("/on").await;
    ali.expect_message().text("sure?").await;
    ali.writes("/toggle").await;
    ali.writes("yes").await;
    let failed = ali.expect_message().await.text();
    assert!(
        failed.contains("changed while the handler waited"),
        "{failed}"
    );
    ali.writes("/toggle").await;
    ali.writes("/show").await;
    ali.expect_message().text("Off").await;
}
