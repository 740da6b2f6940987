//! The handler goes to a state of what is not a dialogue.
//! error: `Shop` is not a dialogue

async fn start() -> bazu::Result<Goto<Shop>> {
    Ok(Goto(Shop))
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
