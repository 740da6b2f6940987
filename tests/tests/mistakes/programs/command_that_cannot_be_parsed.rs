//! A type that cannot be read from the arguments of a command.
//! error: `Db` cannot be read from the arguments of a command

async fn add(Command(db): Command<Db>) {
    drop(db);
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("add", add));
}
