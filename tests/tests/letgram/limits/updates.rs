//! How many updates come at a time, and the secret they come with.

use super::{characters, numbers};
use crate::{refuses, sends};

#[tokio::test]
async fn updates_come_and_connections_open_up_to_100_at_a_time() {
    numbers("limit", "getUpdates.limit.range", 1..=100, |bot, number| {
        bot.get_updates().limit(number)
    })
    .await;
    numbers(
        "max_connections",
        "setWebhook.max_connections.range",
        1..=100,
        |bot, number| bot.set_webhook("https://a.example").max_connections(number),
    )
    .await;
    numbers(
        "limit",
        "getUserProfilePhotos.limit.range",
        1..=100,
        |bot, number| bot.get_user_profile_photos(3).limit(number),
    )
    .await;
}

#[tokio::test]
async fn the_secret_of_a_webhook_has_1_to_256_characters() {
    characters(
        "secret_token",
        "setWebhook.secret_token.length",
        1..=256,
        |bot, text| bot.set_webhook("https://a.example").secret_token(text),
    )
    .await;
}

#[tokio::test]
async fn the_address_of_a_webhook_is_https_or_empty() {
    for url in ["", "https://a.example/hook?x=1", "https://a.example:8443"] {
        let sent = sends(|bot| bot.set_webhook(url)).await;
        assert_eq!(sent.json()["url"], url);
    }
    for url in [
        "http://a.example",
        "a.example",
        "https://",
        " https://a.example",
    ] {
        refuses(
            |bot| bot.set_webhook(url),
            &[("url", "setWebhook.url.pattern")],
        )
        .await;
    }
}
