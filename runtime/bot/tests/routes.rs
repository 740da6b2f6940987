//! Which handler is called for which update.

mod support;

use bazu::{
    Command, Failure, Identity, Joined, Left, Next, Origin, Outcome, Reject, Rest, Router, State,
    Text, filter, kind,
};
use support::{
    Bot, CallbackQuery, Log, Message, Photo, Price, Update, UpdateKind, User, message, now,
    pressed, serve, text, unknown,
};

/// A handler that writes its name.
macro_rules! named {
    ($($name:ident)*) => {$(
        async fn $name(State(log): State<Log>) {
            log.write(stringify!($name));
        }
    )*};
}

named!(one two three other);

/// What the handlers wrote for an update, and how it ended.
fn seen(router: &Router<Bot>, log: &Log, update: &Update) -> (Vec<String>, Outcome) {
    let outcome = serve(router, update);
    (log.lines(), outcome)
}

#[test]
fn arguments_come_from_the_update_and_the_state() {
    #[expect(clippy::too_many_arguments)] // As many as a handler can have.
    async fn all(
        bot: &Bot,
        whole: &Update,
        message: &Message,
        Text(text): Text<'_>,
        user: Option<&User>,
        State(log): State<Log>,
        State(price): State<Price>,
        at: Origin,
    ) -> bazu::Result {
        assert!(format!("{bot:?}") == "Bot" && whole.id == 5);
        let user = user.map(|user| user.id);
        log.write(format!("{} {text} {user:?} {}", message.chat, price.0));
        assert_eq!((at.update, at.chat, at.user), (Some(5), Some(7), Some(9)));
        Ok(())
    }
    let log = Log::default();
    let router = Router::new()
        .message(filter::text(), all)
        .with_state(log.clone());
    let (lines, outcome) = seen(&router, &log, &text("hi"));
    assert_eq!(
        (lines.as_slice(), outcome),
        (&["7 hi Some(9) 3".into()][..], Outcome::Handled)
    );
}

#[test]
fn the_first_route_that_fits_takes_the_update() {
    let log = Log::default();
    let long =
        filter::when(|message: &Message| message.text.as_ref().is_some_and(|it| it.len() > 3));
    let router = Router::new()
        .message(filter::photo(), one)
        .message(long, two)
        .command("start", three)
        .message(filter::text(), other)
        .with_state(log.clone());
    let lines = |update: &Update| seen(&router, &log, update).0;
    assert_eq!(lines(&text("/start")), ["two"]);
    assert_eq!(lines(&text("hi")), ["other"]);
    let photo = message(Message {
        photo: Some(vec![]),
        text: Some("long".into()),
        ..Message::default()
    });
    assert_eq!(lines(&photo), ["one"]);
    assert_eq!(
        seen(&router, &log, &pressed("x")),
        (vec![], Outcome::Unrouted)
    );
}

#[test]
fn commands_are_found_in_the_order_of_all_routes() {
    let log = Log::default();
    let router = Router::new()
        .command("a", one)
        .message(filter::text(), two)
        .command("b", three)
        .with_state(log.clone());
    assert_eq!(seen(&router, &log, &text("/a x")).0, ["one"]);
    assert_eq!(seen(&router, &log, &text("/b")).0, ["two"]);
    assert_eq!(seen(&router, &log, &text("/A@fakebot")).0, ["one"]);
    assert_eq!(seen(&router, &log, &text("/a@other")).0, ["two"]);
}

#[test]
fn a_handler_that_rejects_an_update_leaves_it_to_the_next_route() {
    struct Admin;
    impl<R: bazu::Route<Update: bazu::core::bot::Update>, S: 'static> bazu::FromUpdate<R, S> for Admin {
        type Item<'a> = Self;
        fn from_update(context: bazu::Context<'_, R, S>) -> Result<Self, Reject> {
            match bazu::core::bot::Update::user(context.update) {
                Some(1) => Ok(Self),
                _ => Err(Reject::Skip),
            }
        }
    }
    async fn admin(_: Admin, State(log): State<Log>) {
        log.write("admin");
    }
    let log = Log::default();
    let router = Router::new()
        .command("stop", admin)
        .command("stop", other)
        .with_state(log.clone());
    assert_eq!(seen(&router, &log, &text("/stop")).0, ["other"]);
    let from = Some(User { id: 1 });
    let update = message(Message {
        from,
        text: Some("/stop".into()),
        ..Message::default()
    });
    assert_eq!(seen(&router, &log, &update).0, ["admin"]);
}

#[test]
fn arguments_of_a_command_are_read_and_what_cannot_be_read_is_an_error() {
    async fn add(Command((count, what)): Command<(u32, Rest)>, State(log): State<Log>) {
        log.write(format!("{count} {what}"));
    }
    async fn failed(failure: &Failure, at: Origin, whole: &Update, State(log): State<Log>) {
        assert_eq!(at.chat, Some(7));
        assert_eq!(whole.id, 5);
        assert!(failure.downcast_ref::<bazu::ArgumentError>().is_some());
        log.write(failure);
    }
    let log = Log::default();
    let router = Router::new()
        .command("add", add)
        .on_error(failed)
        .with_state(log.clone());
    assert_eq!(
        seen(&router, &log, &text("/add ۲ چای‌ سبز")).0,
        ["2 چای‌ سبز"]
    );
    let (lines, outcome) = seen(&router, &log, &text("/add tea"));
    assert_eq!(
        lines,
        ["argument 1 of the command, \"tea\": invalid digit found in string"]
    );
    assert_eq!(outcome, Outcome::Failed);
}

#[test]
fn a_whole_text_is_found_as_a_button_of_a_keyboard_sends_it() {
    let log = Log::default();
    let router = Router::new()
        .text("🛒 خرید", one)
        .message(filter::any(), other)
        .with_state(log.clone());
    assert_eq!(seen(&router, &log, &text("🛒 خرید")).0, ["one"]);
    assert_eq!(seen(&router, &log, &text("🛒 خرید ")).0, ["other"]);
}

#[test]
fn each_event_has_its_route() {
    async fn joined(message: &Message, Joined(user): Joined<'_, User>, State(log): State<Log>) {
        log.write(format!("joined {} {}", message.chat, user.id));
    }
    async fn left(Left(user): Left<'_, User>, State(log): State<Log>) {
        log.write(format!("left {}", user.id));
    }
    async fn photo(Photo(sizes): Photo<'_>, State(log): State<Log>) {
        log.write(sizes.concat());
    }
    async fn button(query: &CallbackQuery, user: &User, State(log): State<Log>) {
        log.write(format!("{} {:?}", user.id, query.data));
    }
    async fn any(whole: &Update, State(log): State<Log>) {
        log.write(bazu::core::bot::Update::name(whole));
    }
    let log = Log::default();
    let router = Router::new()
        .member_joined(joined)
        .member_left(left)
        .successful_payment(one)
        .message(filter::photo(), photo)
        .edited_message(filter::any(), two)
        .callback(button)
        .on(kind::Any, filter::any(), any)
        .with_state(log.clone());
    let lines = |update: &Update| seen(&router, &log, update).0;
    let users = vec![User { id: 1 }, User { id: 2 }];
    let update = message(Message {
        new_chat_members: Some(users),
        ..Message::default()
    });
    assert_eq!(lines(&update), ["joined 0 1", "joined 0 2"]);
    let update = message(Message {
        left_chat_member: Some(User { id: 3 }),
        ..Message::default()
    });
    assert_eq!(lines(&update), ["left 3"]);
    let update = message(Message {
        successful_payment: Some(5),
        ..Message::default()
    });
    assert_eq!(lines(&update), ["one"]);
    let update = message(Message {
        photo: Some(vec!["p".into()]),
        ..Message::default()
    });
    assert_eq!(lines(&update), ["p"]);
    let kind = UpdateKind::EditedMessage(Box::default());
    assert_eq!(lines(&Update { id: 1, kind }), ["two"]);
    assert_eq!(lines(&pressed("x")), ["9 Some(\"x\")"]);
    assert_eq!(lines(&text("hi")), ["message"]);
    assert_eq!(lines(&unknown()), ["dream"]);
}

#[test]
fn one_member_who_cannot_be_welcomed_does_not_stop_the_others() {
    async fn joined(Joined(user): Joined<'_, User>, State(log): State<Log>) -> bazu::Result {
        log.write(user.id);
        match user.id {
            1 => Err("no room".into()),
            _ => Ok(()),
        }
    }
    async fn failed(failure: &Failure, State(log): State<Log>) {
        log.write(failure);
    }
    let log = Log::default();
    let router = Router::new()
        .member_joined(joined)
        .on_error(failed)
        .with_state(log.clone());
    let users = Some(vec![User { id: 1 }, User { id: 2 }]);
    let update = message(Message {
        new_chat_members: users,
        ..Message::default()
    });
    assert_eq!(
        seen(&router, &log, &update),
        (
            vec!["1".into(), "2".into(), "no room".into()],
            Outcome::Failed
        )
    );
    let nobody = message(Message {
        new_chat_members: Some(vec![]),
        ..Message::default()
    });
    assert_eq!(seen(&router, &log, &nobody), (vec![], Outcome::Unrouted));
}

#[test]
fn a_fallback_stands_behind_all_routes_also_behind_those_added_later() {
    let log = Log::default();
    let router = Router::new()
        .fallback(other)
        .command("a", one)
        .with_state(log.clone());
    assert_eq!(seen(&router, &log, &text("/a")).0, ["one"]);
    assert_eq!(seen(&router, &log, &text("/b")).0, ["other"]);
    assert_eq!(seen(&router, &log, &unknown()).0, ["other"]);
}

#[test]
fn merged_routers_are_one_with_the_first_fallback_and_error_hook() {
    async fn broken() -> bazu::Result {
        Err("broken".into())
    }
    async fn hook(failure: &Failure, State(log): State<Log>) {
        log.write(failure);
    }
    let log = Log::default();
    let second = Router::new()
        .command("b", two)
        .command("c", broken)
        .fallback(three)
        .on_error(hook)
        .with_state(log.clone());
    let router = Router::new()
        .command("a", one)
        .fallback(other)
        .with_state(log.clone())
        .merge(second);
    assert_eq!(seen(&router, &log, &text("/a")).0, ["one"]);
    assert_eq!(seen(&router, &log, &text("/b")).0, ["two"]);
    assert_eq!(seen(&router, &log, &text("/c")).0, ["broken"]);
    assert_eq!(seen(&router, &log, &text("/d")).0, ["other"]);
}

#[test]
fn a_nested_router_sees_only_updates_that_pass_its_filter() {
    let log = Log::default();
    let nested = Router::new().command("a", one).fallback(two);
    let admin = filter::when(|update: &Update| bazu::core::bot::Update::user(update) == Some(9));
    let router = Router::new()
        .nest(admin, nested)
        .command("a", three)
        .fallback(other)
        .with_state(log.clone());
    assert_eq!(seen(&router, &log, &text("/a")).0, ["one"]);
    assert_eq!(seen(&router, &log, &text("/b")).0, ["two"]);
    let stranger = |text: &str| {
        message(Message {
            text: Some(text.into()),
            ..Message::default()
        })
    };
    assert_eq!(seen(&router, &log, &stranger("/a")).0, ["three"]);
    assert_eq!(seen(&router, &log, &stranger("/b")).0, ["other"]);
}

#[test]
fn layers_stand_around_handlers_from_the_outermost_to_the_innermost() {
    struct Around(Log, &'static str);
    impl bazu::Layer<Bot> for Around {
        async fn around(&self, _: &Bot, _: &Update, next: Next<'_>) -> bazu::Result {
            self.0.write(format!("<{}", self.1));
            let result = next.run().await;
            self.0.write(format!("{}>", self.1));
            result
        }
    }
    async fn no_photos(_: &Bot, update: &Update, next: Next<'_>) -> bazu::Result {
        match &update.kind {
            UpdateKind::Message(message) if message.photo.is_some() => Err("a photo".into()),
            _ => next.run().await,
        }
    }
    async fn hook(failure: &Failure, State(log): State<Log>) {
        log.write(failure);
    }
    let log = Log::default();
    let layer = |name| Around(log.clone(), name);
    let inner = Router::new().command("b", two).layer(layer("inner"));
    let router = Router::new()
        .layer(layer("outer"))
        .merge(inner)
        .command("a", one)
        .message(filter::photo(), three)
        .layer(no_photos)
        .on_error(hook)
        .with_state(log.clone());
    assert_eq!(
        seen(&router, &log, &text("/a")).0,
        ["<outer", "one", "outer>"]
    );
    assert_eq!(
        seen(&router, &log, &text("/b")).0,
        ["<outer", "<inner", "two", "inner>", "outer>"]
    );
    let photo = message(Message {
        photo: Some(vec![]),
        ..Message::default()
    });
    assert_eq!(
        seen(&router, &log, &photo).0,
        ["<outer", "outer>", "a photo"]
    );
    assert_eq!(
        seen(&router, &log, &pressed("x")),
        (vec![], Outcome::Unrouted)
    );
}

#[test]
fn the_error_hook_sees_a_panic_and_the_start_has_hooks() {
    use bazu::{Serve, Turn};
    async fn hook(failure: &Failure, State(log): State<Log>) {
        log.write(failure);
    }
    async fn ready(bot: &Bot, me: &Identity, State(log): State<Log>) {
        log.write(format!("{bot:?} {me}"));
    }
    let log = Log::default();
    let router: Router<Bot> = Router::new()
        .ready(ready)
        .on_error(hook)
        .with_state(log.clone());
    let me = support::me();
    now(router.started(bazu::Startup::new(&Bot, &me)));
    let update = text("x");
    now(router.panicked(Turn::new(&Bot, &update), "index out of bounds"));
    assert_eq!(
        log.lines(),
        ["Bot @FakeBot", "panicked: index out of bounds"]
    );
}

#[test]
fn the_menu_and_the_kinds_come_from_the_routes() {
    use bazu::Serve;
    let nested =
        Router::new()
            .command(("b", "Buys"), two)
            .on(kind::ChatMember, filter::any(), other);
    let router: Router<Bot, Log> = Router::new()
        .command(("/start", "Begins"), one)
        .command("hidden", two)
        .command(("start", "Again"), three);
    let few = router.with_state::<()>(Log::default());
    assert_eq!(few.commands(), [("start", "Begins")]);
    assert_eq!(
        few.kinds().unwrap(),
        ["message", "edited_message", "callback_query"]
    );
    let all = few.merge(nested.with_state(Log::default()));
    assert_eq!(all.commands(), [("start", "Begins"), ("b", "Buys")]);
    assert_eq!(all.kinds().unwrap().last(), Some(&"chat_member"));
}

#[test]
fn shared_routes_are_written_for_any_bot() {
    use bazu::core::bot::{Carries, HasText};
    async fn shout(Text(text): Text<'_>, State(log): State<Log>) {
        log.write(text.to_uppercase());
    }
    fn common<B: Carries<kind::Message, Payload: HasText>>() -> Router<B, Log> {
        Router::new().text("hi", shout)
    }
    let log = Log::default();
    let router = common().with_state(log.clone());
    assert_eq!(seen(&router, &log, &text("hi")).0, ["HI"]);
}
