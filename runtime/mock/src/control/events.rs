//! What happens, as server-sent events.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use hyper::body::Frame;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::Control;
use super::input::{Answers, Input, Nothing};
use super::refused::Refused;
use crate::server::Shell;
use crate::world::Event;

/// How many events are read at a time.
const BATCH: usize = 500;
/// How long nothing may come, so that both ends notice when the other one has closed.
const QUIET: Duration = Duration::from_secs(15);

/// From where on.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventsQuery {
    /// The number of the first event: `next` of an earlier answer. By default only what happens from now on is sent.
    after: Option<u64>,
}

/// A stream of events.
#[derive(Debug)]
pub(crate) struct Events {
    receiver: mpsc::Receiver<Bytes>,
}

impl Answers for Events {
    fn describe(generator: &mut SchemaGenerator) -> (&'static str, Schema) {
        ("text/event-stream", generator.subschema_for::<Event>())
    }

    fn respond(self) -> Response {
        let headers = [
            (CONTENT_TYPE, "text/event-stream"),
            (CACHE_CONTROL, "no-store"),
        ];
        (headers, Body::new(self)).into_response()
    }
}

impl hyper::body::Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let next = self.receiver.poll_recv(context);
        next.map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
    }
}

/// Sends what happens.
pub(crate) async fn watch(
    control: Control,
    input: Input<Nothing, EventsQuery>,
) -> Result<Events, Refused> {
    let next = control.shell.look(|world, _| world.next_event());
    let from = input.query.after.unwrap_or(next);
    if from > next {
        return Err(Refused::bad(
            format!("`after` is {from}, and the next event is {next}"),
            "it is `next` of an earlier answer",
        ));
    }
    let (sender, receiver) = mpsc::channel(16);
    tokio::spawn(send(control.shell, from, sender));
    Ok(Events { receiver })
}

/// Sends events until nobody listens any more.
async fn send(shell: Shell, mut from: u64, sender: mpsc::Sender<Bytes>) {
    // A line that is a comment: the listener knows at once that the stream is there.
    let mut text = ": events\n\n".to_owned();
    loop {
        shell.look(|world, _| {
            for event in world.events_from(from).take(BATCH) {
                write(event, &mut text);
                from = event.number + 1;
            }
        });
        if text.is_empty() {
            tokio::select! {
                // A comment keeps the connection open.
                changed = timeout(QUIET, shell.changed(from)) => if changed.is_err() {
                    text.push_str(":\n\n");
                },
                () = sender.closed() => return,
            }
        }
        if !text.is_empty() && sender.send(std::mem::take(&mut text).into()).await.is_err() {
            return;
        }
    }
}

fn write(event: &Event, text: &mut String) {
    // An event is made of what was JSON before.
    if let Ok(json) = serde_json::to_string(event) {
        text.push_str(&format!("id: {}\ndata: {json}\n\n", event.number));
    }
}
