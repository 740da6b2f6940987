//! How often a request asks for memory, counted exactly.

mod support;

use bazu_client::{Client, Request};
use support::{Server, client, json, ok};
use tokio::task::JoinSet;

const IN_FLIGHT: u64 = 64;
const CALLS: u64 = 16;

fn request() -> Request {
    json("sendMessage", r#"{"chat_id":7,"text":"hello"}"#)
}

/// Keeps so many requests in flight, until each of them was made so many times.
async fn load(client: &Client, calls: u64) {
    let mut tasks = JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let client = client.clone();
        tasks.spawn(async move {
            for _ in 0..calls {
                let response = client.execute(request()).await.unwrap();
                assert_eq!(response.status, 200);
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
}

#[test]
fn a_request_of_64_in_flight_takes_at_most_40_allocations() {
    // The counter is of this thread, so the server runs on another.
    let (told, server) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            told.send(Server::replying(ok()).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let server = server.recv().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let client = client(&server);
    runtime.block_on(load(&client, 2));

    let counted = allocation_counter::measure(|| runtime.block_on(load(&client, CALLS)));
    let each = counted.count_total as f64 / (IN_FLIGHT * CALLS) as f64;
    println!("{each:.1} allocations a request");
    assert!(each <= 40.0, "{each:.1}");
    // Otherwise it would count something else.
    assert!(each >= 10.0, "{each:.1}");
    assert_eq!(server.connections() as u64, IN_FLIGHT);
}
