//! The predicate of a state does not say which dialogue it is about.
//! vague error: type annotations needed for `&_`

fn routes(bot: Bot) {
    poll(bot, Router::new().in_state(|it| *it == Order::Size, Router::new()));
}
