//! The world as one document.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Control;
use super::input::{Document, Input, Json, Nothing};
use super::refused::Refused;
use crate::World;

/// How the ids of the new world are made.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Seed {
    /// The same number gives the same ids. By default 0.
    seed: u64,
}

/// What is there now.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Replaced {
    /// How many bots there are.
    bots: usize,
    /// How many users there are.
    users: usize,
    /// How many chats there are.
    chats: usize,
    /// The number of the next event. Events count on.
    next: u64,
}

/// What the server is.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Server")]
pub(crate) struct ServerShown {
    /// The name of the API, such as `bale`.
    api: String,
    /// The title of the API.
    title: String,
    /// The methods of the API.
    methods: Vec<String>,
}

/// What the server is.
pub(crate) async fn server(control: Control, _: Input) -> Result<Json<ServerShown>, Refused> {
    let model = control.shell.look(|world, _| world.model().clone());
    let api = model.api();
    Ok(Json(ServerShown {
        api: api.id.clone(),
        title: api.title.clone(),
        methods: api.methods.keys().map(ToString::to_string).collect(),
    }))
}

/// The world as one document.
pub(crate) async fn read(control: Control, _: Input) -> Result<Document, Refused> {
    Ok(Document(control.shell.look(|world, _| world.save())))
}

/// Replaces the world by a document.
pub(crate) async fn replace(
    control: Control,
    input: Input<Nothing, Nothing, Document>,
) -> Result<Json<Replaced>, Refused> {
    let Document(text) = input.body;
    let model = control.shell.look(|world, _| world.model().clone());
    let world = World::load(model, &text).map_err(|error| {
        Refused::bad(
            error.to_string(),
            "send what GET /control/v1/state returned",
        )
    })?;
    Ok(put(&control, world))
}

/// Replaces the world by an empty one, and removes all faults.
pub(crate) async fn reset(
    control: Control,
    input: Input<Nothing, Seed>,
) -> Result<Json<Replaced>, Refused> {
    let seed = input.query.seed;
    let world = control
        .shell
        .look(|world, now| World::new(world.model().clone(), seed, now));
    control.shell.faults().clear();
    Ok(put(&control, world))
}

fn put(control: &Control, world: World) -> Json<Replaced> {
    control.shell.replace(world);
    control.shell.look(|world, _| {
        Json(Replaced {
            bots: world.bots().count(),
            users: world.users().count(),
            chats: world.chats().count(),
            next: world.next_event(),
        })
    })
}
