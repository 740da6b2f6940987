//! The handler holds an `Rc` while it waits.
//! vague error: future cannot be sent between threads safely

async fn start(bot: &Bot) {
    let counter = std::rc::Rc::new(1);
    std::future::ready(()).await;
    drop((bot, counter));
}

fn routes(bot: Bot) {
    poll(bot, Router::new().command("start", start));
}
