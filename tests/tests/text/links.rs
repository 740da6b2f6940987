//! Links that open the bot, from the link to the handler.

use bale_bot::links::{AppLink, LinkError, StartLink};
use bazu::{CallbackData, Router, Start};
use bazu_mock::bots::MockServer;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Invited {
    by: i64,
}

impl CallbackData for Invited {
    const NAME: &'static str = "i";
}

async fn invited(
    bot: &bale_bot::Bot,
    message: &bale_bot::types::Message,
    Start(invited): Start<Invited>,
) -> bazu::Result {
    message
        .reply_text(bot, format!("by {}", invited.by))
        .await?;
    Ok(())
}

async fn start(bot: &bale_bot::Bot, message: &bale_bot::types::Message) -> bazu::Result {
    message.reply_text(bot, "hello").await?;
    Ok(())
}

#[tokio::test]
async fn a_user_who_follows_a_link_starts_the_bot_with_its_payload() {
    let mock = MockServer::<bale_bot::Bot>::in_process();
    mock.runs(
        Router::new()
            .command("start", invited)
            .command("start", start),
    );
    let payload = Invited { by: 7 }.to_payload().expect("it can be written");
    let link = StartLink::new("test_bot", payload).expect("it can be made");
    let ali = mock.user("Ali");
    ali.follows(&link.to_string()).await;
    ali.expect_message().text("by 7").await;
    let link = StartLink::new("test_bot", "somebody-else").expect("it can be made");
    ali.follows(&link.to_string()).await;
    ali.expect_message().text("hello").await;
}

#[test]
fn a_payload_of_65_letters_is_an_error_that_names_the_limit() {
    let error = StartLink::new("shop_bot", "x".repeat(65)).expect_err("it is too long");
    let LinkError::Length {
        part, count, limit, ..
    } = error.clone()
    else {
        panic!("another error: {error}");
    };
    assert_eq!(
        (part, count, limit),
        ("payload", 65, StartLink::PAYLOAD_LENGTH)
    );
    assert!(error.to_string().contains("at most 64"), "{error}");
    assert!(StartLink::new("shop_bot", "a b").is_err());
    assert!(letgram_bot::links::StartLink::new("shop_bot", "x".repeat(65)).is_err());
}

#[test]
fn links_are_read_as_users_send_them() {
    let link: StartLink = "ble.ir/shop_bot?start=ref-7".parse().expect("it is a link");
    assert_eq!(
        (link.username(), link.payload()),
        ("shop_bot", Some("ref-7"))
    );
    let link: StartLink = "https://ble.ir/shop_bot".parse().expect("it is a link");
    assert_eq!((link.username(), link.payload()), ("shop_bot", None));
    assert!(
        "https://ble.ir/shop_bot?startapp=a"
            .parse::<StartLink>()
            .is_err()
    );
    let link: AppLink = "https://ble.ir/shop_bot?startapp=a"
        .parse()
        .expect("it is a link");
    assert_eq!(link.payload(), Some("a"));
    let link = letgram_bot::links::AppLink::new("shop_bot", "shop", "item-7");
    let link = link.expect("it can be made");
    assert_eq!(
        link.to_string(),
        "https://letgram.ru/shop_bot/shop?startapp=item-7"
    );
    assert_eq!((link.app(), link.payload()), ("shop", Some("item-7")));
    let link = letgram_bot::links::AppLink::without_payload("shop_bot", "shop");
    assert_eq!(
        link.expect("it can be made").to_string(),
        "https://letgram.ru/shop_bot/shop"
    );
}

proptest! {
    #[test]
    fn any_link_that_can_be_made_is_read_back(
        username in "@?[A-Za-z0-9_]{1,20}",
        payload in "[A-Za-z0-9_-]{1,64}",
        app in "\\PC{1,40}",
    ) {
        let link = StartLink::new(&username, &payload).unwrap();
        prop_assert_eq!(link.to_string().parse(), Ok(link));
        let link = AppLink::new(&username, &app).unwrap();
        prop_assert_eq!(link.payload(), Some(app.as_str()));
        prop_assert_eq!(link.to_string().parse(), Ok(link));
    }

    #[test]
    fn no_text_makes_reading_panic(
        text in any::<String>(),
        nearly in "(https?://|x://)?ble\\.ir(/[a-z_%]{0,5}){0,3}[?#&=%a-f0-9+]{0,8}(start(app)?=?\\PC{0,5})?",
    ) {
        for text in [text, nearly] {
            let _ = text.parse::<StartLink>();
            let _ = text.parse::<AppLink>();
            let _ = text.parse::<letgram_bot::links::AppLink>();
        }
    }
}
