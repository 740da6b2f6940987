//! The control side of a service: organisations, phones and what they got.
//!
//! | verb | does |
//! |---|---|
//! | `POST organisations` `{key}` or `{user, password}`, and `balance` | adds an organisation |
//! | `POST phones` `{number}` | gives a phone an account |
//! | `GET phones/NUMBER/inbox` | what the phone got, the oldest first |
//! | `GET calls` | the last calls |
//! | `POST refusals` `{code}` | refuses the next call with this code |

use hyper::body::Incoming;
use hyper::{Method, Request};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::RestShell;
use super::upload::whole;
use crate::reply::Answer;
use crate::rest::{Credentials, Organisation};

/// Where the paths of the control side begin.
const CONTROL: &str = "/control/v1/";
/// The largest body in bytes.
const BODY: u64 = 64 << 10;

/// Whether a path is one of the control side.
pub(super) fn is_control(path: &str) -> bool {
    path.starts_with(CONTROL)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewOrganisation {
    key: Option<String>,
    user: Option<String>,
    password: Option<String>,
    #[serde(default)]
    balance: i64,
    bots: Option<Vec<i64>>,
    most_contacts: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewPhone {
    number: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refuse {
    code: i64,
}

/// Answers a request of the control side.
pub(super) async fn answer(shell: &RestShell, request: Request<Incoming>) -> Answer {
    let (head, body) = request.into_parts();
    let path = head.uri.path().strip_prefix(CONTROL).unwrap_or_default();
    let path: Vec<_> = path.split('/').collect();
    match (&head.method, path.as_slice()) {
        (&Method::GET, ["phones", number, "inbox"]) => shell.with(|world, _| {
            let number = number.replace("%2B", "+");
            let inbox: Vec<_> = world.inbox(&number).collect();
            found(json!(inbox))
        }),
        (&Method::GET, ["calls"]) => shell.with(|world, _| {
            let calls: Vec<_> = world.calls().collect();
            found(json!(calls))
        }),
        (&Method::POST, ["organisations"]) => match read(body).await {
            Ok(new) => add_organisation(shell, new),
            Err(refused) => refused,
        },
        (&Method::POST, ["phones"]) => match read::<NewPhone>(body).await {
            Ok(new) => match shell.with(|world, _| world.add_phone(&new.number)) {
                Ok(()) => found(json!({})),
                Err(error) => refused(400, &error.to_string()),
            },
            Err(refused) => refused,
        },
        (&Method::POST, ["refusals"]) => match read::<Refuse>(body).await {
            Ok(refuse) => {
                shell.with(|world, _| world.refuse_next(refuse.code));
                found(json!({}))
            }
            Err(refused) => refused,
        },
        _ => refused(404, "there is no such thing to control"),
    }
}

fn add_organisation(shell: &RestShell, new: NewOrganisation) -> Answer {
    let credentials = match (new.key, new.user, new.password) {
        (Some(key), None, None) => Credentials::Key(key),
        (None, Some(user), Some(password)) => Credentials::Login { user, password },
        _ => return refused(400, "an organisation has a key, or a user and a password"),
    };
    let mut organisation = Organisation::new(credentials, new.balance);
    organisation.bots = new.bots;
    organisation.most_contacts = new.most_contacts;
    let id = shell.with(|world, _| world.add_organisation(organisation));
    found(json!({ "id": id }))
}

async fn read<T: DeserializeOwned>(body: Incoming) -> Result<T, Answer> {
    let Ok(body) = whole(body, BODY).await else {
        return Err(refused(400, "the body cannot be read"));
    };
    serde_json::from_slice(&body).map_err(|error| refused(400, &error.to_string()))
}

fn found(value: Value) -> Answer {
    let body = value.to_string();
    Answer { status: 200, body }
}

fn refused(status: u16, error: &str) -> Answer {
    let body = json!({ "error": error }).to_string();
    Answer { status, body }
}
