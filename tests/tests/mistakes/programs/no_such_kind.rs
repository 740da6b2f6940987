//! The API has no updates of this kind.
//! error: `Bot` gets no updates of the kind `InlineQuery`

async fn search(bot: &Bot) {
    drop(bot);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().on(kind::InlineQuery, filter::any(), search));
}
