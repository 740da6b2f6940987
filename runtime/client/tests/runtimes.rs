//! One client on several runtimes.

mod support;

use bazu_client::Client;
use bazu_core::Error;
use support::{Server, call, client, ok};
use tokio::runtime::{Builder, Runtime};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server on a runtime of its own, which its thread drives for ever.
fn server() -> Server {
    let (started, server) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            started.send(Server::replying(ok()).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    server.recv().unwrap()
}

fn calls(runtime: &Runtime, client: &Client) {
    runtime.block_on(async {
        call(client).await.unwrap();
        call(client).await.unwrap();
    });
}

#[test]
fn a_runtime_does_not_wait_for_connections_of_one_that_nobody_drives() {
    let server = server();
    let client = client(&server);
    let (first, second) = (runtime(), runtime());
    calls(&first, &client);
    calls(&second, &client);
    calls(&first, &client);
    assert_eq!(server.connections(), 2, "each has one, and uses it again");
}

#[test]
fn a_client_outlives_its_runtimes() {
    let server = server();
    let client = client(&server);
    for connections in 1..=5 {
        calls(&runtime(), &client);
        assert_eq!(server.connections(), connections);
    }
    let ended = Builder::new_multi_thread().enable_all().build().unwrap();
    calls(&ended, &client);
    ended.shutdown_background();
    calls(&runtime(), &client);
}

#[test]
fn threads_with_runtimes_of_their_own_share_a_client() {
    let server = server();
    let client = client(&server);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let runtime = runtime();
                for _ in 0..10 {
                    calls(&runtime, &client);
                }
            });
        }
    });
    assert_eq!(server.connections(), 8);
}

#[test]
fn a_call_without_a_runtime_is_an_error_that_says_so() {
    let server = server();
    let client = client(&server);
    let call = std::pin::pin!(call(&client));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.poll(&mut context) {
        std::task::Poll::Ready(Err(Error::Config(error))) => {
            assert!(error.to_string().contains("Tokio runtime"), "{error}");
        }
        other => panic!("{other:?}"),
    }
}
