//! Very many updates, with faults and handlers that wait: each is handled once, in order per chat, and memory does not
//! grow.
//!
//! The clock is virtual, so pauses after faults take no time. `.ci/soak` runs a million; the other tests a tenth.

#[path = "../faults/support/mod.rs"]
mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU8, AtomicUsize, Ordering};
use std::time::Duration;

use bazu::{Context, Conversation, FromUpdate, Outcome, Polling, Stop, Webhook, filter, kind};
use bazu_mock::bots::{Fault, MockServer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use support::bot::{Handle, Talks};
use support::server::{Server, message};
use support::{Running, logs, resident};

const CHATS: i64 = 500;
/// How much memory may grow after the first tenth.
const GROWTH: i64 = 10 * 1024 * 1024;

/// Counts what handlers see.
struct Ledger {
    handled: Vec<AtomicU8>,
    /// The last id of each chat.
    last: Vec<AtomicI64>,
    total: AtomicUsize,
    out_of_order: AtomicUsize,
    /// How many came to a handler that waited.
    answers: AtomicUsize,
    progress: Notify,
    warm: AtomicI64,
}

impl Ledger {
    fn new(updates: usize) -> Arc<Self> {
        Arc::new(Self {
            handled: (0..=updates).map(|_| AtomicU8::new(0)).collect(),
            last: (0..CHATS).map(|_| AtomicI64::new(0)).collect(),
            total: AtomicUsize::new(0),
            out_of_order: AtomicUsize::new(0),
            answers: AtomicUsize::new(0),
            progress: Notify::new(),
            warm: AtomicI64::new(0),
        })
    }

    fn note(&self, id: i64) {
        let index = usize::try_from(id).unwrap();
        self.handled[index].fetch_add(1, Ordering::SeqCst);
        let total = self.total.fetch_add(1, Ordering::SeqCst) + 1;
        if total == self.handled.len() / 10 {
            self.warm.store(resident(), Ordering::SeqCst);
        }
        self.progress.notify_waiters();
    }

    fn in_order(&self, id: i64, chat: i64) {
        let chat = usize::try_from(chat).unwrap();
        if self.last[chat].swap(id, Ordering::SeqCst) >= id {
            self.out_of_order.fetch_add(1, Ordering::SeqCst);
        }
    }

    async fn until(&self, total: usize) {
        loop {
            let progress = self.progress.notified();
            if self.total.load(Ordering::SeqCst) >= total {
                return;
            }
            progress.await;
        }
    }

    /// Fails unless each update was handled once, in order, in bounded memory.
    async fn settle(&self, way: &str, start: Instant, tasks: usize) {
        // Connections that were dropped end when they are polled again.
        sleep(Duration::from_secs(60)).await;
        assert_eq!(alive(), tasks, "tasks are left");
        let grown = resident() - self.warm.load(Ordering::SeqCst);
        let wrong: Vec<usize> = (1..self.handled.len())
            .filter(|id| self.handled[*id].load(Ordering::SeqCst) != 1)
            .collect();
        let updates = self.handled.len() - 1;
        let answers = self.answers.load(Ordering::SeqCst);
        println!(
            "soak | {updates} updates by {way} | {} not handled once, {} out of order, {answers} as answers, memory +{} KiB, {:.0?} of virtual time",
            wrong.len(),
            self.out_of_order.load(Ordering::SeqCst),
            grown / 1024,
            start.elapsed(),
        );
        assert!(
            wrong.is_empty(),
            "not handled once: {:?}",
            &wrong[..wrong.len().min(20)]
        );
        assert_eq!(self.out_of_order.load(Ordering::SeqCst), 0);
        assert!(answers > updates / 200, "{answers} answers");
        assert!(grown < GROWTH, "{grown} bytes more");
    }
}

/// The tasks of this runtime.
fn alive() -> usize {
    tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks()
}

/// An update: mostly messages, with other kinds and broken ones among them.
fn update(id: i64) -> String {
    match id % 300 {
        7 => format!(r#"{{"update_id":{id},"quantum_message":{{"qubits":7}}}}"#),
        8 => format!(r#"{{"update_id":{id},"message":"not an object"}}"#),
        9 => format!(
            r#"{{"update_id":{id},"callback_query":{{"id":"1","from":{{"id":5,"is_bot":false,"first_name":"U"}}}}}}"#
        ),
        _ => message(id, id % CHATS, "hello"),
    }
}

/// Handles an update after a while, or panics.
fn handler<B: Talks>(
    ledger: &Arc<Ledger>,
) -> Handle<
    impl for<'a> Fn(bazu::Turn<'a, B>) -> bazu::BoxFuture<'a, Outcome> + Send + Sync + 'static,
> {
    let ledger = ledger.clone();
    fn of<B: Talks, F>(function: F) -> Handle<F>
    where
        F: for<'a> Fn(bazu::Turn<'a, B>) -> bazu::BoxFuture<'a, Outcome> + Send + Sync + 'static,
    {
        Handle(function)
    }
    of(move |turn: bazu::Turn<'_, B>| {
        let ledger = ledger.clone();
        Box::pin(async move {
            use bazu::core::bot::Update as _;
            let id = turn.update.id().unwrap();
            if let Some(chat) = turn.update.chat() {
                ledger.in_order(id, chat);
            }
            sleep(Duration::from_millis(u64::try_from(id * 7 % 20).unwrap())).await;
            ledger.note(id);
            if id % 300 == 10 {
                std::panic::resume_unwind(Box::new("one in 300"));
            }
            if id % 40 == 11 {
                converse(turn, &ledger, id).await;
            }
            Outcome::Handled
        })
    })
}

/// Waits for the next update of the chat. Some of these waits end by their time, and some are dropped.
async fn converse<B: Talks>(turn: bazu::Turn<'_, B>, ledger: &Ledger, id: i64) {
    use bazu::core::bot::{On, Update as _};
    type Every<B> = On<B, kind::Any, filter::Any>;
    let mut context: Context<'_, Every<B>, ()> =
        Context::new(turn.bot, turn.update, turn.update, &());
    context.scope = turn.scope;
    let mut talk = Conversation::<B>::from_update(context).expect("a runner");
    let seconds = |most: i64| Duration::from_secs(u64::try_from(id % most).unwrap());
    let wait = talk.wait_for_anyone(kind::Any, filter::any(), seconds(301));
    let answer = match id % 80 {
        11 => timeout(seconds(199), wait).await.ok(),
        _ => Some(wait.await),
    };
    if let Some(Ok(answer)) = answer {
        let id = answer.update().id().unwrap();
        ledger.in_order(id, answer.update().chat().unwrap());
        ledger.note(id);
        ledger.answers.fetch_add(1, Ordering::SeqCst);
    }
}

/// About one request for updates in a hundred breaks, each time in another way.
fn break_some(server: &Server) {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{\"ok\":true,\"res";
    let faults = [
        Fault::close(),
        Fault::close().after_effect(),
        Fault::html(),
        Fault::raw(cut.as_slice()),
    ];
    for (seed, fault) in (1..).zip(faults) {
        server.fault(fault.on("getUpdates").share(0.0025).seed(seed));
    }
}

async fn by_polling(updates: usize) {
    let _no_leak = logs::record();
    let (start, ledger) = (Instant::now(), Ledger::new(updates));
    let tasks = alive();
    let server = Server::on_a_port().await;
    break_some(&server);
    let bot = Running::with(Polling::new(server.bot(), handler(&ledger)));
    for id in 1..=i64::try_from(updates).unwrap() {
        // Some come one by one, and some in heaps. The server itself would keep 2,000.
        if id % 50 == 0 {
            let few = |server: &Server| server.pending().len() < 100;
            server.until("room for more", few).await;
        }
        server.put(update(id));
        if id % 300 == 0 {
            // The server sends one twice.
            server.put(update(id));
        }
    }
    ledger.until(updates).await;
    server.until_confirmed().await;
    bot.stop().await.unwrap();
    drop(server);
    ledger.settle("polling", start, tasks).await;
}

/// Sends a request, and reads the status.
async fn post(stream: &mut TcpStream, secret: &str, body: &str) -> u16 {
    let length = body.len();
    let head = format!(
        "POST / HTTP/1.1\r\nhost: b\r\n{SECRET_HEADER}: {secret}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    stream.write_all((head + body).as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.windows(4).any(|bytes| bytes == b"\r\n\r\n") {
        assert_ne!(stream.read_buf(&mut answer).await.unwrap(), 0, "closed");
    }
    String::from_utf8_lossy(&answer)
        .split(' ')
        .nth(1)
        .unwrap()
        .parse()
        .unwrap()
}

/// Sends the updates of some chats, each one until it is answered with 200.
async fn client(address: std::net::SocketAddr, updates: i64, first: i64, step: i64) {
    let connect = async || TcpStream::connect(address).await.unwrap();
    let mut stream = connect().await;
    for id in (first..=updates).step_by(usize::try_from(step).unwrap()) {
        let json = update(id);
        match id % 400 {
            // A client that goes away without waiting for the answer.
            50 => {
                let head = format!(
                    "POST / HTTP/1.1\r\nhost: b\r\n{SECRET_HEADER}: {SECRET}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{json}",
                    json.len()
                );
                stream.write_all(head.as_bytes()).await.unwrap();
                stream = connect().await;
            }
            // A request that is cut.
            150 => {
                stream
                    .write_all(b"POST / HTTP/1.1\r\nhost: b\r\ncontent-le")
                    .await
                    .unwrap();
                stream = connect().await;
            }
            250 => {
                assert_eq!(post(&mut stream, "wrong", &json).await, 401);
                stream = connect().await;
            }
            350 => {
                assert_eq!(post(&mut stream, SECRET, "{\"cut").await, 400);
                stream = connect().await;
            }
            _ => {}
        }
        assert_eq!(post(&mut stream, SECRET, &json).await, 200);
        if id % 300 == 0 {
            assert_eq!(post(&mut stream, SECRET, &json).await, 200);
        }
    }
}

const SECRET: &str = "correct-horse-battery";
const SECRET_HEADER: &str = letgram_bot::Bot::WEBHOOK_SECRET_HEADER;

async fn by_webhook(updates: usize) {
    let _no_leak = logs::record();
    let (start, ledger) = (Instant::now(), Ledger::new(updates));
    let tasks = alive();
    let server = Server::of(MockServer::<letgram_bot::Bot>::start().await);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stop = Stop::new();
    let webhook = Webhook::new(server.bot(), handler(&ledger));
    let running = tokio::spawn(webhook.secret(SECRET).stop(&stop).run_on(listener));
    // The step divides the number of chats, so that each chat has one client.
    let (updates, step) = (i64::try_from(updates).unwrap(), 20);
    let mut clients = JoinSet::new();
    for first in 1..=step {
        clients.spawn(client(address, updates, first, step));
    }
    while let Some(client) = clients.join_next().await {
        client.unwrap();
    }
    ledger.until(usize::try_from(updates).unwrap()).await;
    stop.stop();
    running.await.unwrap().unwrap();
    drop(server);
    ledger.settle("webhook", start, tasks).await;
}

/// One test, because memory is that of the process.
async fn soak(updates: usize) {
    by_polling(updates).await;
    by_webhook(updates).await;
}

#[tokio::test(start_paused = true)]
async fn a_hundred_thousand_updates_are_handled_once_each_by_polling_and_by_webhook() {
    soak(100_000).await;
}

#[tokio::test(start_paused = true)]
#[ignore = "minutes; `.ci/soak` runs it"]
async fn a_million_updates_are_handled_once_each_by_polling_and_by_webhook() {
    soak(1_000_000).await;
}
