//! The server of a mini app: a page signs in with its init data, and gets a session.
//!
//! ```text
//! BOT_TOKEN=123456:abc cargo run --example login -- 127.0.0.1:8080
//! ```
//!
//! The page does this:
//!
//! ```text
//! const answer = await fetch("/login", { method: "POST", body: initData });
//! const { session } = await answer.json();
//! await fetch("/me", { headers: { Authorization: `Bearer ${session}` } });
//! ```
//!
//! A messenger opens pages by HTTPS only: put a server that speaks it in front of this one.

use std::collections::VecDeque;
use std::env;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header::AUTHORIZATION};
use axum::routing::{get, post};
use axum::{Json, Router};
use bazu_init_data::{MAX_LENGTH, Token, Validator, WebAppUser};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// How old init data may be. The page signs in as soon as it is opened.
const MAX_AGE: Duration = Duration::from_secs(10 * 60);
/// How many users can be signed in. The next one ends the oldest session.
const MAX_SESSIONS: usize = 10_000;

#[tokio::main]
#[allow(
    dead_code,
    reason = "the test of this example starts the server itself"
)]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();
    let token = Token::from_env("BOT_TOKEN")?;
    let address = env::args().nth(1);
    let address = address.as_deref().unwrap_or("127.0.0.1:8080");
    let listener = TcpListener::bind(address).await?;
    axum::serve(listener, app(Validator::new(&token, MAX_AGE))).await?;
    Ok(())
}

/// The routes of the server.
pub(crate) fn app(validator: Validator) -> Router {
    let server = Server {
        validator,
        sessions: Mutex::default(),
    };
    Router::new()
        .route("/login", post(login))
        .route("/me", get(me))
        .layer(DefaultBodyLimit::max(MAX_LENGTH))
        .with_state(Arc::new(server))
}

struct Server {
    validator: Validator,
    /// The user of each session, the oldest first.
    sessions: Mutex<VecDeque<(String, WebAppUser)>>,
}

async fn login(
    State(server): State<Arc<Server>>,
    body: String,
) -> Result<Json<Value>, (StatusCode, &'static str)> {
    let init_data = server.validator.validate(&body).map_err(|reason| {
        // For the author of the server. The answer does not say how to come closer.
        tracing::warn!("a sign-in was refused: {reason}");
        UNAUTHORIZED
    })?;
    let user = init_data.user().ok_or(UNAUTHORIZED)?;
    let session = random().map_err(|_| (StatusCode::INTERNAL_SERVER_ERROR, "try again"))?;
    server.start(session.clone(), user.clone());
    Ok(Json(json!({ "session": session })))
}

async fn me(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
) -> Result<Json<Value>, (StatusCode, &'static str)> {
    let session = headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
    let session = session.and_then(|it| it.strip_prefix("Bearer "));
    let user = session.and_then(|it| server.user(it)).ok_or(UNAUTHORIZED)?;
    Ok(Json(json!({ "id": user.id, "name": user.first_name })))
}

const UNAUTHORIZED: (StatusCode, &str) = (StatusCode::UNAUTHORIZED, "open the mini app again");

impl Server {
    fn start(&self, session: String, user: WebAppUser) {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        if sessions.len() >= MAX_SESSIONS {
            sessions.pop_front();
        }
        sessions.push_back((session, user));
    }

    fn user(&self, session: &str) -> Option<WebAppUser> {
        let sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        let found = sessions.iter().find(|(known, _)| known == session);
        found.map(|(_, user)| user.clone())
    }
}

/// A text that nobody can guess.
fn random() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 32];
    getrandom::getrandom(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
