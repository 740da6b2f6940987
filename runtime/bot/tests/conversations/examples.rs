//! The examples, as a user drives them.

use std::time::Duration;

use bazu_mock::bots::MockServer;

#[allow(dead_code, reason = "a test has its own `main`")]
#[path = "../../../../generated/bale-bot/examples/conversation.rs"]
mod bale;
#[allow(dead_code, reason = "a test has its own `main`")]
#[path = "../../../../generated/letgram-bot/examples/letgram_conversation.rs"]
mod letgram;

macro_rules! examples {
    ($($name:ident $krate:ident)*) => {$(
        mod $name {
            use super::*;

            #[tokio::test]
            async fn the_bot_asks_for_name_and_age() {
                let mock = MockServer::<$krate::Bot>::in_process();
                mock.runs(super::super::$name::router());
                let ali = mock.user("Ali");
                ali.writes("/start").await;
                ali.expect_message().text("What is your name?").await;
                ali.writes("Ali").await;
                ali.expect_message().text("How old are you?").await;
                ali.writes("old").await;
                ali.expect_message().text("A number, please.").await;
                ali.writes("۳۲").await;
                ali.expect_message().text("Ali is 32 years old.").await;
                ali.writes("and now?").await;
                ali.expect_silence().await;
            }

            #[tokio::test]
            async fn the_bot_gives_up_after_five_minutes() {
                let mock = MockServer::<$krate::Bot>::in_process();
                mock.runs(super::super::$name::router());
                let ali = mock.user("Ali");
                ali.writes("/start").await;
                ali.expect_message().text("What is your name?").await;
                mock.pass(Duration::from_secs(299)).await;
                ali.writes("Ali").await;
                ali.expect_message().text("How old are you?").await;
                mock.pass(Duration::from_secs(301)).await;
                ali.expect_message().text("Another time, then.").await;
                ali.writes("32").await;
                ali.expect_silence().await;
            }
        }
    )*};
}

mod test {
    use super::*;
    examples! {
        bale bale_bot
        letgram letgram_bot
    }
}
