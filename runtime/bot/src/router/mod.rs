//! Finds the handler of an update.

mod album;
mod build;
mod command;
mod dialogues;
mod endpoint;
mod index;
mod jobs;
mod serve;

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use bazu_core::bot::{Api, Filter, Needs, Update};

use crate::dialogue::{Kind, Locks};
use crate::layer::AnyLayer;
use dialogues::{InState, Resets};
use endpoint::{Endpoint, Failures, Starts, Updates, WithState};
use index::{Index, Key};
use jobs::{FailedJobs, JobRoute};

pub use command::CommandName;
pub use endpoint::Ready;
pub use jobs::{OnJobFailure, RunsJob};

/// Finds the handler of an update, and calls it.
///
/// Routes are tried in the order in which they were added. The first one takes the update: its kind fits, its filter
/// lets it through, and all arguments of its handler can be had. [`fallback`](Self::fallback) stands behind all
/// routes. Routes of commands and of whole texts are found by an index, and the others by a list for each kind, so
/// a router with many routes costs little more than one with few.
///
/// `B` is the bot. The compiler finds it; a function that returns a router names it. `S` is the state that the router
/// still needs. It is `()` when [`with_state`](Self::with_state) was called, or when no handler takes a state.
///
/// ```
/// # use bazu::core::bot::{Api, Carries, HasText, kind};
/// use bazu::{Command, Origin, Rest, Router, State};
///
/// #[derive(Clone)]
/// struct Shop {
///     greeting: String,
/// }
///
/// async fn start(State(shop): State<Shop>) {
///     println!("{}", shop.greeting);
/// }
///
/// async fn find(Command(what): Command<Rest>, at: Origin) {
///     println!("{what} for {:?}", at.user);
/// }
///
/// # fn router<Bot: Carries<kind::Message, Payload: HasText>>() -> Router<Bot> {
/// let router = Router::new()
///     .command(("start", "Shows the shop"), start)
///     .command(("find", "Finds a thing"), find)
///     .with_state(Shop { greeting: "Welcome".into() });
/// # router
/// # }
/// ```
#[must_use = "a router does nothing before it is run"]
pub struct Router<B: Api, S = ()> {
    routes: Vec<Entry<B, S>>,
    index: Index,
    /// How the text of a message is found. Set by the first route that is found by a text.
    text: Option<TextOf<B>>,
    /// How the id of the album of a message is found. Set by the first route of albums.
    album: Option<TextOf<B>>,
    fallbacks: Vec<Entry<B, S>>,
    layers: Vec<Arc<dyn AnyLayer<B>>>,
    failures: Option<Box<dyn Endpoint<Failures<B>, S>>>,
    resets: Option<Box<dyn Endpoint<Resets<B>, S>>>,
    starts: Vec<Box<dyn Endpoint<Starts<B>, S>>>,
    /// By the names of kinds.
    jobs: HashMap<&'static str, JobRoute<B, S>>,
    job_failures: Option<Box<dyn Endpoint<FailedJobs<B>, S>>>,
    menu: Vec<(String, String)>,
    /// The kinds that were asked for without a route, as indexes.
    wanted: Vec<usize>,
    /// Whether a route or a fallback needs a dialogue.
    has_dialogues: bool,
    /// The states that updates use now.
    locks: Arc<Locks>,
}

/// Finds the text of a new message.
type TextOf<B> = fn(&<B as Api>::Update) -> Option<&str>;

/// A route in its router.
struct Entry<B: Api, S> {
    key: Key,
    /// What the routers around this one let through, the outermost first.
    guards: Vec<Arc<dyn Filter<B::Update>>>,
    /// In which states the dialogues of the routers around this one must be, the outermost first.
    states: Vec<Arc<InState>>,
    /// The dialogues that the states, the arguments and the result of the handler need.
    needs: Vec<Kind>,
    /// The layers of the routers around this one, the outermost first.
    layers: Vec<Arc<dyn AnyLayer<B>>>,
    endpoint: Box<dyn Endpoint<Updates<B>, S>>,
}

impl<B: Api, S: Send + Sync + 'static> Router<B, S> {
    /// Makes a router without routes.
    pub fn new() -> Self {
        Self {
            routes: Vec::new(),
            index: Index::new(B::Update::KINDS.len()),
            text: None,
            album: None,
            fallbacks: Vec::new(),
            layers: Vec::new(),
            failures: None,
            resets: None,
            starts: Vec::new(),
            jobs: HashMap::new(),
            job_failures: None,
            menu: Vec::new(),
            wanted: Vec::new(),
            has_dialogues: false,
            locks: Arc::default(),
        }
    }

    fn push(&mut self, entry: Entry<B, S>) {
        // More routes than fit into 32 bits do not fit into memory.
        let place = u32::try_from(self.routes.len()).unwrap_or(u32::MAX);
        self.index.add(&entry.key, place);
        self.has_dialogues |= !entry.needs.is_empty();
        self.routes.push(entry);
    }

    fn push_fallback(&mut self, entry: Entry<B, S>) {
        self.has_dialogues |= !entry.needs.is_empty();
        self.fallbacks.push(entry);
    }

    fn add(mut self, key: Key, endpoint: impl Endpoint<Updates<B>, S> + 'static) -> Self {
        self.push(Entry::new(key, endpoint));
        self
    }

    fn describe(&mut self, command: CommandName) {
        if let Some(description) = command.description
            && !self.menu.iter().any(|(name, _)| *name == command.name)
        {
            self.menu.push((command.name, description));
        }
    }

    /// Gives all handlers their state. The router then needs no state, or another one for routes that are added later.
    ///
    /// ```
    /// use bale_bot::Bot;
    /// use bazu::{FromRef, Router, State};
    ///
    /// #[derive(Clone)]
    /// struct Shop {
    ///     prices: Prices,
    /// }
    ///
    /// #[derive(Clone)]
    /// struct Prices;
    ///
    /// impl FromRef<Shop> for Prices {
    ///     fn from_ref(shop: &Shop) -> Self {
    ///         shop.prices.clone()
    ///     }
    /// }
    ///
    /// async fn price(State(prices): State<Prices>) {}
    ///
    /// let router: Router<Bot> = Router::new()
    ///     .command("price", price)
    ///     .with_state(Shop { prices: Prices });
    /// ```
    pub fn with_state<Other: Send + Sync + 'static>(self, state: S) -> Router<B, Other> {
        let state = Arc::new(state);
        let entry = |entry: Entry<B, S>| Entry {
            key: entry.key,
            guards: entry.guards,
            states: entry.states,
            needs: entry.needs,
            layers: entry.layers,
            endpoint: Box::new(bound(entry.endpoint, &state)),
        };
        let job = |(name, route): (_, JobRoute<B, S>)| {
            let endpoint = Box::new(bound(route.endpoint, &state)) as _;
            let pauses = route.pauses;
            (name, JobRoute { endpoint, pauses })
        };
        Router {
            routes: self.routes.into_iter().map(entry).collect(),
            index: self.index,
            text: self.text,
            album: self.album,
            fallbacks: self.fallbacks.into_iter().map(entry).collect(),
            layers: self.layers,
            failures: self.failures.map(|hook| Box::new(bound(hook, &state)) as _),
            resets: self.resets.map(|hook| Box::new(bound(hook, &state)) as _),
            starts: self
                .starts
                .into_iter()
                .map(|hook| Box::new(bound(hook, &state)) as _)
                .collect(),
            jobs: self.jobs.into_iter().map(job).collect(),
            job_failures: self
                .job_failures
                .map(|hook| Box::new(bound(hook, &state)) as _),
            menu: self.menu,
            wanted: self.wanted,
            has_dialogues: self.has_dialogues,
            locks: self.locks,
        }
    }

    /// Adds the routes of another router after those of this one.
    ///
    /// The layers of the other router stay around its routes. Its fallbacks stand behind those of this one. Its error
    /// hook is used if this one has none.
    ///
    /// ```
    /// # use bale_bot::Bot;
    /// use bazu::Router;
    ///
    /// #[derive(Clone)]
    /// struct Shop;
    ///
    /// fn orders() -> Router<Bot, Shop> {
    ///     Router::new()
    /// }
    ///
    /// fn admin() -> Router<Bot, Shop> {
    ///     Router::new()
    /// }
    ///
    /// let router: Router<Bot> = orders().merge(admin()).with_state(Shop);
    /// ```
    pub fn merge(mut self, mut other: Self) -> Self {
        for entry in std::mem::take(&mut other.routes) {
            self.push(entry.within(&other.layers, None));
        }
        for entry in std::mem::take(&mut other.fallbacks) {
            self.push_fallback(entry.within(&other.layers, None));
        }
        self.join(other);
        self
    }

    /// Adds a router for the updates that pass a filter.
    ///
    /// Its fallbacks stand behind its own routes: with a fallback it takes every update that passes. Its layers stay
    /// around its routes. Its error hook is used if this one has none.
    ///
    /// ```
    /// # use bazu::core::bot::{Api, Update};
    /// use bazu::{Router, filter};
    ///
    /// # fn router<B: Api>(admin: Router<B>) -> Router<B> {
    /// let admins = filter::when(|update: &B::Update| update.user() == Some(7));
    /// Router::new().nest(admins, admin)
    /// # }
    /// ```
    pub fn nest(mut self, filter: impl Filter<B::Update>, other: Self) -> Self {
        let guard: Arc<dyn Filter<B::Update>> = Arc::new(filter);
        self.take_in(other, |entry, layers| entry.within(layers, Some(&guard)));
        self
    }

    /// Adds the routes of another router, and its fallbacks behind them as routes.
    fn take_in(
        &mut self,
        mut other: Self,
        within: impl Fn(Entry<B, S>, &[Arc<dyn AnyLayer<B>>]) -> Entry<B, S>,
    ) {
        let routes = std::mem::take(&mut other.routes);
        let fallbacks = std::mem::take(&mut other.fallbacks);
        for entry in routes.into_iter().chain(fallbacks) {
            self.push(within(entry, &other.layers));
        }
        self.join(other);
    }

    /// Adds what another router has beside its routes.
    fn join(&mut self, other: Self) {
        self.text = self.text.or(other.text);
        self.album = self.album.or(other.album);
        self.failures = self.failures.take().or(other.failures);
        self.resets = self.resets.take().or(other.resets);
        self.starts.extend(other.starts);
        self.wanted.extend(other.wanted);
        for (name, route) in other.jobs {
            self.jobs.entry(name).or_insert(route);
        }
        self.job_failures = self.job_failures.take().or(other.job_failures);
        for (name, description) in other.menu {
            self.describe(CommandName {
                name,
                description: Some(description),
            });
        }
    }
}

fn bound<I: endpoint::Input, S>(route: Box<dyn Endpoint<I, S>>, state: &Arc<S>) -> WithState<I, S> {
    WithState {
        route,
        state: Arc::clone(state),
    }
}

impl<B: Api, S> Entry<B, S> {
    fn new(key: Key, endpoint: impl Endpoint<Updates<B>, S> + 'static) -> Self {
        let mut needs = Needs::default();
        endpoint.needs(&mut needs);
        Self {
            key,
            guards: Vec::new(),
            states: Vec::new(),
            needs: needs.of::<Kind>().copied().collect(),
            layers: Vec::new(),
            endpoint: Box::new(endpoint),
        }
    }

    /// The same route inside of another router.
    fn within(
        mut self,
        layers: &[Arc<dyn AnyLayer<B>>],
        guard: Option<&Arc<dyn Filter<B::Update>>>,
    ) -> Self {
        self.layers.splice(..0, layers.iter().cloned());
        self.guards.splice(..0, guard.cloned());
        self
    }
}

impl<B: Api, S: Send + Sync + 'static> Default for Router<B, S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<B: Api, S> fmt::Debug for Router<B, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("routes", &self.routes.len())
            .field("menu", &self.menu)
            .finish_non_exhaustive()
    }
}
