//! A REST service on loopback, and clients of it.
#![allow(dead_code, reason = "each test file uses some of it")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bazu_client::Options;
use bazu_core::{Error, InputFile, Payload};
use bazu_rest::{Auth, RequestId, RestClient, RestClientBuilder, RestMethod, RestResponse};
use serde::ser::{Serialize, SerializeMap, Serializer};

#[path = "../../../client/tests/support/mod.rs"]
mod server;

pub(crate) use server::*;

/// What must be in no output.
pub(crate) const CLIENT_SECRET: &str = "client-hush hush+\"1\"";
pub(crate) const KEY: &str = "key-hush-2";

pub(crate) fn json(status: &str, body: &str) -> String {
    answer(status, "application/json; charset=utf-8", body)
}

pub(crate) fn bearer_builder(url: &str) -> RestClientBuilder {
    let auth = Auth::ClientCredentials {
        token_path: "/auth/token",
        client_id: "user name".to_owned(),
        client_secret: CLIENT_SECRET.into(),
        scope: "read",
    };
    RestClient::builder(url, auth).no_proxy()
}

pub(crate) fn bearer_client(server: &Server) -> RestClient {
    bearer_builder(&server.url()).build().unwrap()
}

pub(crate) fn key_client(server: &Server) -> RestClient {
    let (name, key) = ("api-access-key", KEY.into());
    let auth = Auth::Header { name, key };
    let builder = RestClient::builder(&format!("{}/api/v3", server.url()), auth);
    builder.no_proxy().build().unwrap()
}

/// A service with tokens that live so many seconds, `token-hush-0`, `token-hush-1` and so on. It takes
/// calls with the tokens that `takes` says.
pub(crate) async fn service(
    life: &'static str,
    takes: impl Fn(usize) -> bool + Send + Sync + 'static,
) -> Server {
    let fetched = Arc::new(AtomicUsize::new(0));
    Server::routing(move |request| {
        if request.starts_with("POST /auth/token ") {
            let n = fetched.fetch_add(1, Ordering::SeqCst);
            let token = format!(r#""access_token":"token-hush-{n}","token_type":"bearer""#);
            return json("200 OK", &format!("{{{token}{life}}}"));
        }
        let token = request.split("authorization: Bearer token-hush-").nth(1);
        let token = token.and_then(|text| text.split("\r\n").next()?.parse().ok());
        match token {
            Some(n) if takes(n) => json("200 OK", r#"{"balance":7}"#),
            _ => json(
                "401 Unauthorized",
                r#"{"type":1,"code":16,"message":"unauthenticated"}"#,
            ),
        }
    })
    .await
}

/// How many of a server's requests are for a path.
pub(crate) fn count(server: &Server, path: &str) -> usize {
    let start = format!("POST {path} ");
    let requests = server.requests();
    requests.iter().filter(|r| r.starts_with(&start)).count()
}

/// The body of a request.
pub(crate) fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

/// A method as a generated crate has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct SendMessage {
    pub(crate) request_id: Option<RequestId>,
    pub(crate) phone: String,
    pub(crate) file: Option<InputFile>,
}

impl Serialize for SendMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        bazu_core::wire::write_optional(&mut map, "request_id", &self.request_id)?;
        map.serialize_entry("phone", &self.phone)?;
        map.end()
    }
}

impl Payload for SendMessage {
    type Output = i64;

    const NAME: &'static str = "send";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
        if self.phone.is_empty() {
            scope.required("phone", "always", ("send.phone.required", ""));
        }
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        if let Some(file) = &mut self.file {
            visit(Some("file"), file);
        }
    }

    fn private(&self, hide: &mut dyn FnMut(&str)) {
        hide(&self.phone);
    }
}

impl RestMethod for SendMessage {
    const PATH: &'static str = "/send";

    fn prepare(&mut self) -> Result<(), Error> {
        if self.request_id.is_none() {
            self.request_id = Some(RequestId::random()?);
        }
        Ok(())
    }

    fn decode(response: &RestResponse) -> Result<i64, Error> {
        let result: BTreeMap<String, serde_json::Value> = response.result()?;
        let balance = result.get("balance").and_then(|balance| balance.as_i64());
        Ok(balance.unwrap_or(-1))
    }
}

pub(crate) fn method() -> SendMessage {
    SendMessage {
        phone: "9123456789".to_owned(),
        ..SendMessage::default()
    }
}

pub(crate) async fn send(client: &RestClient) -> Result<i64, Error> {
    bazu_rest::send(client, method(), Options::default()).await
}
