//! What has to be there before the server can run.

use std::fs;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use bazu_mock::rest::{Credentials, Organisation, RestWorld};
use bazu_mock::server::{Clock, RestShell, Serve, Server, Shell, StateFile};
use bazu_mock::world::{Bot, NewBot};
use bazu_mock::{Model, World};
use bazu_model::{Auth, Protocol};

use crate::arguments::Arguments;

/// The name of the bot that is there if none was asked for.
const DEFAULT_BOT: &str = "mock_bot";
/// The credit of the organisation that may call a service.
const CREDIT: i64 = 1_000_000;

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
    /// What it is a mock of.
    pub(crate) title: String,
    /// What a client needs to call it: names and values.
    pub(crate) facts: Vec<(&'static str, String)>,
    server: Server,
    kept: Option<(Shell, StateFile)>,
}

pub(crate) async fn start(arguments: &Arguments) -> Result<Running, Trouble> {
    let model = Arc::new(read_model(&arguments.model)?);
    match model.bot() {
        Some(_) => start_bots(arguments, model).await,
        None => start_service(arguments, model).await,
    }
}

/// Starts a server that bots call.
async fn start_bots(arguments: &Arguments, model: Arc<Model>) -> Result<Running, Trouble> {
    let title = title_of(&model);
    let clock = Clock::wall();
    let state = arguments.state.as_ref().map(StateFile::new);
    let saved = match &state {
        Some(state) => read_state(state, &model)?,
        None => None,
    };
    let mut world = saved.unwrap_or_else(|| World::new(model, arguments.seed, clock.now()));
    world.set_strict_webhooks(arguments.strict_webhooks);
    let made = add_bots(&mut world, &arguments.bots)?;
    let mut facts = bots(&world, &made);
    let shell = Shell::new(world, clock);
    let server = listen(&shell, arguments).await?;
    let url = server.url();
    facts.insert(0, ("address", url.clone()));
    facts.push(("control", format!("{url}/control/v1")));
    facts.push(("page", format!("{url}/")));
    facts.extend(
        state
            .iter()
            .map(|state| ("state", state.path().display().to_string())),
    );
    let kept = state.map(|state| (shell, state));
    let running = Running {
        title,
        facts,
        server,
        kept,
    };
    // What cannot be written is found now, and not when the state is lost.
    running.save()?;
    Ok(running)
}

/// Starts a service that writes to phone numbers, with an organisation that may call it.
async fn start_service(arguments: &Arguments, model: Arc<Model>) -> Result<Running, Trouble> {
    let given = [
        ("--state", arguments.state.is_some()),
        ("--bot", !arguments.bots.is_empty()),
        ("--strict-webhooks", arguments.strict_webhooks),
    ];
    if let Some((option, _)) = given.iter().find(|(_, is_given)| *is_given) {
        let id = &model.api().id;
        return Err(
            Trouble::new(format!("{option} is for APIs of bots, and {id} is none"))
                .help("leave it out"),
        );
    }
    let title = title_of(&model);
    let has_login = matches!(
        &model.api().protocol,
        Protocol::Rest(rest) if matches!(rest.auth, Some(Auth::ClientCredentials { .. }))
    );
    let (credentials, shown) = match has_login {
        true => {
            let (user, password) = ("mock".to_owned(), "secret".to_owned());
            let shown = vec![("user", user.clone()), ("password", password.clone())];
            (Credentials::Login { user, password }, shown)
        }
        false => {
            let key = "mock-secret".to_owned();
            (Credentials::Key(key.clone()), vec![("key", key)])
        }
    };
    let clock = Clock::wall();
    let mut world = RestWorld::new(model, arguments.seed, clock.now());
    world.add_organisation(Organisation::new(credentials, CREDIT));
    let shell = RestShell::new(world, clock);
    let server = listen(&shell, arguments).await?;
    let mut facts = vec![("address", server.url())];
    facts.extend(shown);
    facts.push(("control", format!("{}/control/v1", server.url())));
    Ok(Running {
        title,
        facts,
        server,
        kept: None,
    })
}

fn title_of(model: &Model) -> String {
    format!("Mock of {}", model.api().title)
}

async fn listen(shell: &impl Serve, arguments: &Arguments) -> Result<Server, Trouble> {
    let address = SocketAddr::new(arguments.host, arguments.port);
    Server::start(shell, address).await.map_err(|error| {
        let trouble = Trouble::new(format!("cannot listen on {address}: {error}"));
        match error.kind() {
            ErrorKind::AddrInUse => trouble.help(
                "another program listens there; choose another port, or --port 0 for any free one",
            ),
            ErrorKind::PermissionDenied => trouble.help("choose a port above 1023"),
            _ => trouble,
        }
    })
}

fn read_model(path: &Path) -> Result<Model, Trouble> {
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| {
        Trouble::new(format!("cannot read the model {shown}: {error}"))
            .help("cargo xtask export API --format model --output FILE writes one")
    })?;
    let model = Model::read(&text);
    model.map_err(|error| {
        // What else it says is about `cargo xtask diff`.
        let error = error.to_string();
        let reason = error.lines().next().unwrap_or_default();
        Trouble::new(format!(
            "{shown} is not a model that this version reads: {reason}"
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
        let bot = NewBot::new("Mock").username(DEFAULT_BOT);
        let added = world.add_bot(bot);
        made.push(added.map_err(|error| Trouble::new(error.to_string()))?);
    } else if asked.is_empty() {
        made.extend(world.bot_by_username(DEFAULT_BOT));
    }
    Ok(made)
}

/// The usernames of the bots, with their tokens where nobody else knows them.
fn bots(world: &World, made: &[i64]) -> Vec<(&'static str, String)> {
    let shown = |bot: &Bot| {
        let id = bot.user.id;
        let name = bot.user.username.clone().unwrap_or_else(|| id.to_string());
        match world.token(id).filter(|_| made.contains(&id)) {
            Some(token) => format!("@{name} {token}"),
            None => format!("@{name}"),
        }
    };
    world.bots().map(|bot| ("bot", shown(bot))).collect()
}

impl Running {
    /// Keeps the state while the server runs.
    pub(crate) async fn keep(&self) {
        match &self.kept {
            Some((shell, state)) => state.keep(shell).await,
            None => std::future::pending().await,
        }
    }

    /// Ends the server.
    pub(crate) fn stop(self) -> Result<(), Trouble> {
        let saved = self.save();
        drop(self.server);
        saved
    }

    fn save(&self) -> Result<(), Trouble> {
        let Some((shell, state)) = &self.kept else {
            return Ok(());
        };
        state.write(shell).map_err(|error| {
            let path = state.path().display();
            Trouble::new(format!("cannot write the state {path}: {error}"))
        })
    }
}
