//! The handler has nine arguments.
//! error: this is not a handler function

type A = Origin;

async fn start(_: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A, _: A) {}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
