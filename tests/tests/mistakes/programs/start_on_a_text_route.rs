//! A handler takes the payload of a link behind a filter for texts.
//! error: this handler takes `Start<Invited>`, but the filter of its route lets updates without it through

use bazu::{CallbackData, Start};

#[derive(serde::Serialize, serde::Deserialize)]
struct Invited(i64);

impl CallbackData for Invited {
    const NAME: &'static str = "i";
}

async fn invited(Start(invited): Start<Invited>) {
    drop(invited);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().message(filter::text(), invited));
}
