//! A `sendMessage` that a server answers, 64 at a time, over TCP. Bare hyper reads the request and answers
//! with the bytes that the mock answered before; the mock does all that it does: it reads the parameters by the model,
//! keeps the message and notes the call. The clients are a process of their own, so that their work is
//! not counted.

mod client;

use std::convert::Infallible;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use bale_bot::HasModel;
use bazu_mock::server::{Clock, Shell, serve_connection};
use bazu_mock::world::{NewBot, NewUser};
use bazu_mock::{Model, World};
use bazu_peers::ways::{Bench, Figure, Goal, Way};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

const TOKEN: &str = "4821:bench";

/// The process with the clients.
struct Clients {
    _process: Child,
    input: std::cell::RefCell<ChildStdin>,
    /// Whom to wake when the calls are done.
    done: Sender<oneshot::Sender<()>>,
}

impl Clients {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().expect("the program has a path"))
            .arg("--call")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the clients start");
        let output = process.stdout.take().expect("the output is a pipe");
        let (done, waiting) = std::sync::mpsc::channel::<oneshot::Sender<()>>();
        std::thread::spawn(move || {
            let mut lines = BufReader::new(output).lines();
            while let (Some(Ok(_)), Ok(waiting)) = (lines.next(), waiting.recv()) {
                let _ = waiting.send(());
            }
        });
        let input = process.stdin.take().expect("the input is a pipe").into();
        Self {
            _process: process,
            input,
            done,
        }
    }

    /// Calls a server so many times, while its runtime runs.
    fn call(&self, server: &Server, times: u32) {
        let (sender, receiver) = oneshot::channel();
        self.done.send(sender).expect("the clients run");
        let mut input = self.input.borrow_mut();
        writeln!(input, "{} {times}", server.address).expect("the clients run");
        server
            .runtime
            .block_on(receiver)
            .expect("the calls are done");
    }
}

/// A server in a runtime of this thread.
struct Server {
    runtime: Runtime,
    address: String,
}

impl Server {
    /// A server whose connections are served by what `start` makes in its runtime.
    fn start<F>(start: impl FnOnce() -> F) -> Self
    where
        F: FnMut(TcpStream) + Send + 'static,
    {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let runtime = runtime.expect("a runtime starts");
        let address = runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let address = listener.local_addr().expect("the port is bound");
            let mut serve = start();
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    stream.set_nodelay(true).expect("a socket option");
                    serve(stream);
                }
            });
            address.to_string()
        });
        Self { runtime, address }
    }
}

async fn bare(
    request: Request<Incoming>,
    answer: Bytes,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let body = request.into_body().collect().await;
    std::hint::black_box(body.expect("a body").to_bytes());
    let mut response = Response::new(Full::new(answer));
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    Ok(response)
}

/// A world with a bot that the user started, as the requests name them.
fn world() -> World {
    let model = Model::read(bale_bot::Bot::MODEL).expect("a model of this version");
    let mut world = World::new(Arc::new(model), 0, Clock::wall().now());
    let bot = NewBot::new("Order").token(TOKEN);
    let bot = world.add_bot(bot).expect("a new bot");
    let user = NewUser::new("سارا").id(bazu_peers::messages::CHAT);
    let user = world.add_user(user).expect("a new user");
    world.start(user, bot).expect("both are there");
    world
}

fn main() {
    if std::env::args().any(|argument| argument == "--call") {
        return client::serve();
    }
    let mock = Server::start(|| {
        let shell = Shell::new(world(), Clock::wall());
        move |stream| {
            let shell = shell.clone();
            tokio::spawn(async move { serve_connection(&shell, stream).await });
        }
    });
    let answer = mock.runtime.block_on(client::one_answer(&mock.address));
    let hyper = Server::start(|| {
        move |stream| {
            let answer = answer.clone();
            let service = service_fn(move |request| bare(request, answer.clone()));
            let connection = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service);
            tokio::spawn(connection);
        }
    });
    let clients = Rc::new(Clients::start());
    let way = |name, server: Server| {
        let clients = Rc::clone(&clients);
        Way::new(name, move |times| clients.call(&server, times))
    };
    let goal = Goal {
        way: "mock",
        against: &["hyper"],
        figure: Figure::Cpu,
        most: 1.5,
    };
    let bench = Bench {
        about: "a `sendMessage` with six buttons that a server answers, 64 at a time",
        things: 1.0,
        times: 640,
        ways: vec![way("hyper", hyper), way("mock", mock)],
        goals: vec![goal],
    };
    bench.run();
}
