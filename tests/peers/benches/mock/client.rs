//! The clients: connections of hyper that are kept.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::BufRead;
use std::rc::Rc;

use bazu_core::{Payload, to_json};
use bazu_peers::messages;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::LocalSet;

use crate::TOKEN;

const IN_FLIGHT: u32 = 64;

type Connection = SendRequest<Full<Bytes>>;

/// Calls whom a line of the input names, as often as it says, and prints a line when it is done.
pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime starts");
    let mut idle: HashMap<String, Rc<RefCell<Vec<Connection>>>> = HashMap::new();
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("the input is text");
        let (address, times) = line.split_once(' ').expect("an address and a number");
        let times: u32 = times.parse().expect("a number");
        let idle = idle.entry(address.to_owned()).or_default();
        let tasks = LocalSet::new();
        for _ in 0..IN_FLIGHT {
            let (address, idle) = (address.to_owned(), Rc::clone(idle));
            tasks.spawn_local(async move {
                let kept = idle.borrow_mut().pop();
                let mut connection = match kept {
                    Some(connection) => connection,
                    None => connect(&address).await,
                };
                for _ in 0..times / IN_FLIGHT {
                    call(&mut connection, &address).await;
                }
                idle.borrow_mut().push(connection);
            });
        }
        runtime.block_on(tasks);
        println!("done");
    }
}

/// What a server answers.
pub(crate) async fn one_answer(address: &str) -> Bytes {
    let mut connection = connect(address).await;
    call(&mut connection, address).await
}

async fn connect(address: &str) -> Connection {
    let stream = TcpStream::connect(address)
        .await
        .expect("the server listens");
    stream.set_nodelay(true).expect("a socket option");
    let (sender, connection) = handshake(TokioIo::new(stream)).await.expect("no bytes yet");
    tokio::spawn(connection);
    sender
}

async fn call(connection: &mut Connection, address: &str) -> Bytes {
    let message = messages::bazu::message();
    let body = to_json(&message, message.size_hint()).expect("a message is JSON");
    let request = hyper::Request::post(format!("/bot{TOKEN}/sendMessage"))
        .header("host", address)
        .header("content-type", "application/json")
        .body(Full::new(Bytes::from(body)))
        .expect("the request is valid");
    connection.ready().await.expect("the connection is open");
    let answer = connection.send_request(request).await.expect("an answer");
    assert_eq!(answer.status(), 200);
    let body = answer.into_body().collect().await.expect("a body");
    body.to_bytes()
}
