//! What has to be there before the server can run.

use std::fs;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use bazu_mock::server::{Clock, Server, Shell, StateFile};
use bazu_mock::world::NewBot;
use bazu_mock::{Model, World};

use crate::arguments::Arguments;

/// The name of the bot that is there if none was asked for.
const DEFAULT_BOT: &str = "mock_bot";

/// Why the program cannot go on, and what to do about it.
pub(crate) struct Trouble {
    pub(crate) what: String,
    pub(crate) help: Option<String>,
}

impl Trouble {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            help: None,
        }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// A server that runs.
pub(crate) struct Running {
    shell: Shell,
    server: Server,
    state: Option<StateFile>,
    /// The bots whose tokens nobody else knows.
    made: Vec<i64>,
}

pub(crate) async fn start(arguments: &Arguments) -> Result<Running, Trouble> {
    let model = Arc::new(read_model(&arguments.model)?);
    let clock = Clock::wall();
    let state = arguments.state.as_ref().map(StateFile::new);
    let saved = match &state {
        Some(state) => read_state(state, &model)?,
        None => None,
    };
    let mut world = saved.unwrap_or_else(|| World::new(model, arguments.seed, clock.now()));
    world.set_strict_webhooks(arguments.strict_webhooks);
    let made = add_bots(&mut world, &arguments.bots)?;
    let shell = Shell::new(world, clock);
    let address = SocketAddr::new(arguments.host, arguments.port);
    let server = Server::start(&shell, address).await.map_err(|error| {
        let trouble = Trouble::new(format!("cannot listen on {address}: {error}"));
        match error.kind() {
            ErrorKind::AddrInUse => trouble.help(
                "another program listens there; choose another port, or --port 0 for any free one",
            ),
            ErrorKind::PermissionDenied => trouble.help("choose a port above 1023"),
            _ => trouble,
        }
    })?;
    let running = Running {
        shell,
        server,
        state,
        made,
    };
    running.save()?;
    Ok(running)
}

fn read_model(path: &Path) -> Result<Model, Trouble> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| {
        Trouble::new(format!("cannot read the model {shown}: {error}"))
            .help("cargo xtask export API --format model --output FILE writes one")
    })?;
    let model = Model::read(&text);
    model.map_err(|error| {
        Trouble::new(format!(
            "{shown} is not a model that this version reads: {error}"
        ))
        .help("cargo xtask export API --format model --output FILE writes it anew")
    })
}

fn read_state(state: &StateFile, model: &Arc<Model>) -> Result<Option<World>, Trouble> {
    state.read(model).map_err(|error| {
        let path = state.path().display();
        Trouble::new(format!("cannot read the state {path}: {error}"))
            .help("the file is left as it is; remove it, or name another one with --state")
    })
}

/// Adds the bots that were asked for and are not there, or one if there is none. Returns those whose token was made.
fn add_bots(world: &mut World, asked: &[NewBot]) -> Result<Vec<i64>, Trouble> {
    let mut made = Vec::new();
    for bot in asked {
        let is_there = match &bot.token {
            Some(token) => world.bot_of(token),
            None => world
                .bots()
                .find(|there| there.user.first_name == bot.name)
                .map(|there| there.user.id),
        };
        let id = match is_there {
            Some(id) => id,
            None => world.add_bot(bot.clone()).map_err(|error| {
                Trouble::new(format!("there can be no bot `{}`: {error}", bot.name))
                    .help("write --bot NAME=TOKEN; a token is a number, a colon and a text")
            })?,
        };
        if bot.token.is_none() {
            made.push(id);
        }
    }
    if world.bots().next().is_none() {
        let bot = NewBot {
            name: "Mock".to_owned(),
            username: Some(DEFAULT_BOT.to_owned()),
            ..NewBot::default()
        };
        let added = world.add_bot(bot);
        made.push(added.map_err(|error| Trouble::new(error.to_string()))?);
    } else if asked.is_empty() {
        made.extend(world.bot_by_username(DEFAULT_BOT));
    }
    Ok(made)
}

impl Running {
    pub(crate) fn title(&self) -> String {
        self.shell
            .look(|world, _| format!("Mock of {}", world.model().api().title))
    }

    pub(crate) fn url(&self) -> String {
        self.server.url()
    }

    pub(crate) fn state(&self) -> Option<&Path> {
        self.state.as_ref().map(StateFile::path)
    }

    /// The usernames of the bots, with their tokens where nobody else knows them.
    pub(crate) fn bots(&self) -> Vec<(String, Option<String>)> {
        self.shell.look(|world, _| {
            let shown = |id: i64, username: Option<&String>| {
                let token = world.token(id).filter(|_| self.made.contains(&id));
                (
                    username.cloned().unwrap_or_else(|| id.to_string()),
                    token.map(str::to_owned),
                )
            };
            world
                .bots()
                .map(|bot| shown(bot.user.id, bot.user.username.as_ref()))
                .collect()
        })
    }

    /// Keeps the state while the server runs.
    pub(crate) async fn keep(&self) {
        match &self.state {
            Some(state) => state.keep(&self.shell).await,
            None => std::future::pending().await,
        }
    }

    /// Ends the server.
    pub(crate) fn stop(self) -> Result<(), Trouble> {
        self.save()
    }

    fn save(&self) -> Result<(), Trouble> {
        let Some(state) = &self.state else {
            return Ok(());
        };
        state.write(&self.shell).map_err(|error| {
            Trouble::new(format!(
                "cannot write the state {}: {error}",
                state.path().display()
            ))
        })
    }
}
