//! A handler takes a photo behind a filter for texts.
//! error: this handler takes `Photo`, but the filter of its route lets updates without it through

async fn save(Photo(sizes): Photo<'_>) {
    drop(sizes);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().message(filter::text(), save));
}
