//! The control side: what a test or a person does to the world, over HTTP.
//!
//! The verbs are below `/control/v1`; their description is at `/control/v1/openapi.json`. The page at `/` uses them.

mod acts;
mod calls;
mod chats;
mod check;
mod clock;
mod events;
mod faults;
mod files;
mod input;
mod openapi;
mod page;
mod people;
mod refused;
mod route;
mod state;
mod updates;
mod wait;

use std::sync::{Arc, LazyLock};

use axum::Router;
use serde_json::Value;

use refused::Refused;
use route::{Route, Verb, about};

use crate::server::Shell;

/// Where the verbs are.
const BASE: &str = "/control/v1";

/// What the handlers share.
#[derive(Clone, Debug)]
pub(crate) struct Control {
    shell: Shell,
    description: Arc<Value>,
}

/// The routes and their description, which are the same for every server. They are made once.
static MADE: LazyLock<(Router<Control>, Arc<Value>)> = LazyLock::new(|| {
    let routes = routes();
    let description = openapi::document(&routes);
    let mut router = Router::new();
    for route in routes {
        router = router.route(&format!("{BASE}{}", route.about.path), route.serve);
    }
    let nothing = "there is nothing at this path";
    let help = "the verbs are below /control/v1, as /control/v1/openapi.json describes";
    let router = router
        .merge(page::router())
        .method_not_allowed_fallback(async || Refused::verb())
        .fallback(async move || Refused::unknown(nothing, help));
    (router, Arc::new(description))
});

/// The verbs below `/control/v1`, and the page at `/`.
pub(crate) fn router(shell: Shell) -> Router {
    let (router, description) = &*MADE;
    let description = description.clone();
    router.clone().with_state(Control { shell, description })
}

/// All verbs.
fn routes() -> Vec<Route> {
    use Verb::{Delete, Get, Post, Put};
    vec![
        about(
            Get,
            "",
            "get_server",
            "Returns which API the server has.",
        )
        .by(state::server),
        about(
            Get,
            "/openapi.json",
            "describe",
            "Returns this description.",
        )
        .by(openapi::read),
        about(
            Get,
            "/bots",
            "list_bots",
            "Lists the bots with their tokens.",
        )
        .by(people::bots),
        about(
            Post,
            "/bots",
            "add_bot",
            "Creates a bot. Its token is in the answer.",
        )
        .by(people::add_bot),
        about(Get, "/users", "list_users", "Lists the users.").by(people::users),
        about(Post, "/users", "add_user", "Creates a user.").by(people::add_user),
        about(
            Get,
            "/users/{user}/notices",
            "list_notices",
            "Lists what bots answered to the queries of a user, and how payments went on. The answer to a press of a \
             button is a notice.",
        )
        .by(calls::notices),
        about(Get, "/chats", "list_chats", "Lists the chats.").by(chats::list),
        about(
            Post,
            "/chats",
            "add_chat",
            "Creates a group or channel. A private chat begins when its user writes to the bot.",
        )
        .by(chats::add),
        about(Get, "/chats/{chat}", "get_chat", "Returns a chat with its members.").by(chats::one),
        about(
            Get,
            "/chats/{chat}/messages",
            "list_messages",
            "Lists the messages of a chat, the keyboard below the text field, and what the bots are doing, such as \
             typing. Edited messages are new again for `after`.",
        )
        .by(chats::messages),
        about(
            Post,
            "/acts",
            "act",
            "Does something as a user. An act that could not happen is refused with 409, and what it names and does \
             not exist with 404; nothing is changed then.",
        )
        .by(acts::act),
        about(
            Get,
            "/calls",
            "list_calls",
            "Lists the calls of bots with their parameters and answers.",
        )
        .by(calls::calls),
        about(
            Get,
            "/updates",
            "list_updates",
            "Lists the updates that bots have not confirmed.",
        )
        .by(updates::list),
        about(
            Post,
            "/updates",
            "add_update",
            "Queues any JSON as an update for a bot. It is given out as it is; an object without `update_id` gets \
             the next one.",
        )
        .by(updates::add),
        about(Get, "/clock", "get_clock", "Returns the time of the server.").by(clock::read),
        about(
            Post,
            "/clock",
            "move_clock",
            "Moves the clock of the server forward, and does what is due by then. The timers of bots do not move with \
             it.",
        )
        .by(clock::advance),
        about(Get, "/faults", "list_faults", "Lists what breaks.").by(faults::list),
        about(Post, "/faults", "add_fault", "Breaks something from now on.").by(faults::add),
        about(Delete, "/faults", "remove_faults", "Removes all faults.").by(faults::clear),
        about(Delete, "/faults/{fault}", "remove_fault", "Removes a fault.").by(faults::remove),
        about(
            Get,
            "/state",
            "get_state",
            "Returns the world as one document. It holds the tokens of the bots.",
        )
        .by(state::read),
        about(
            Put,
            "/state",
            "put_state",
            "Replaces the world by a document that this server or another one returned.",
        )
        .by(state::replace),
        about(
            Post,
            "/reset",
            "reset",
            "Replaces the world by an empty one, and removes all faults.",
        )
        .by(state::reset),
        about(
            Post,
            "/files",
            "add_file",
            "Keeps a file that a user can send. The body is the content.",
        )
        .by(files::add),
        about(
            Get,
            "/files/{file}",
            "get_file",
            "Returns the content of a file of a user or a bot.",
        )
        .by(files::read),
        about(
            Get,
            "/events",
            "watch_events",
            "Sends what happens as server-sent events: those from `after` on, then each when it happens. `data` is \
             the event as JSON.",
        )
        .by(events::watch),
    ]
}
