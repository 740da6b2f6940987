//! A program that uses the control side and the bot API over HTTP, as one in any language would. It holds every answer
//! of the control side against the description.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use bazu_core::HasModel;
use bazu_mock::server::{Clock, Server, Shell};
use bazu_mock::world::Time;
use bazu_mock::{Model, World};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;

/// A server and a program that talks with it.
pub(crate) struct Client {
    server: Server,
    description: Value,
    used: Mutex<BTreeSet<String>>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Answer {
    /// The body of an answer that is not a refusal.
    #[track_caller]
    pub(crate) fn done(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.body);
        self.body
    }

    /// What is wrong and what would be right, of a refusal.
    #[track_caller]
    pub(crate) fn refused(self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.body);
        let text = |field: &str| self.body[field].as_str().map(str::to_owned);
        let (error, help) = (text("error"), text("help"));
        let (Some(error), Some(help)) = (error, help) else {
            panic!("{} is not a refusal", self.body);
        };
        assert!(!help.is_empty(), "{error}");
        format!("{error} | {help}")
    }
}

impl Client {
    /// Starts a server of an API, whose clock begins in 2026.
    pub(crate) async fn of<B: HasModel>() -> Self {
        let model = Arc::new(Model::read(B::MODEL).expect("the model of a crate can be read"));
        let start = Time(1_767_225_600_000);
        let shell = Shell::new(World::new(model, 1, start), Clock::tokio(start));
        let server = Server::start(&shell, "127.0.0.1:0")
            .await
            .expect("there is a free port");
        let mut client = Self {
            server,
            description: Value::Null,
            used: Mutex::default(),
        };
        let description = client
            .send(Method::GET, "/control/v1/openapi.json", &[], Bytes::new())
            .await;
        client.description = json_of(description).await.done();
        client
    }

    /// The description of the control side.
    pub(crate) fn description(&self) -> &Value {
        &self.description
    }

    /// The operations that were used so far.
    pub(crate) fn used(&self) -> BTreeSet<String> {
        self.used
            .lock()
            .expect("no test panics while it holds it")
            .clone()
    }

    /// Sends a request, and returns the response as it comes.
    pub(crate) async fn send(
        &self,
        verb: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Bytes,
    ) -> Response<Incoming> {
        let address = self.server.address();
        let stream = TcpStream::connect(address)
            .await
            .expect("the server listens");
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
            .await
            .expect("it speaks HTTP");
        tokio::spawn(connection);
        let mut request = Request::builder()
            .method(verb)
            .uri(path)
            .header("host", address.to_string());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(body)).expect("the request is right");
        sender
            .send_request(request)
            .await
            .expect("there is an answer")
    }

    /// Uses a verb of the control side with a body of any bytes. The answer must be as described.
    pub(crate) async fn raw(&self, verb: Method, path: &str, body: impl Into<Bytes>) -> Answer {
        let response = self
            .send(
                verb.clone(),
                &format!("/control/v1{path}"),
                &[],
                body.into(),
            )
            .await;
        let is_json = response
            .headers()
            .get("content-type")
            .is_some_and(|kind| kind == "application/json");
        let answer = match is_json {
            true => json_of(response).await,
            false => Answer {
                status: response.status().as_u16(),
                body: Value::Null,
            },
        };
        if let Some((id, operation)) = self.operation(&verb, path) {
            self.used
                .lock()
                .expect("no test panics while it holds it")
                .insert(id.clone());
            if is_json {
                self.hold(&id, &operation, &answer);
            }
        }
        answer
    }

    /// Asks the control side.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.raw(Method::GET, path, "").await
    }

    /// Sends JSON to the control side.
    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        self.raw(Method::POST, path, body.to_string()).await
    }

    /// Calls a method as a bot. Returns the whole envelope.
    pub(crate) async fn call(&self, bot: &Value, method: &str, parameters: Value) -> Value {
        let token = bot["token"].as_str().expect("a bot has a token");
        let path = format!("/bot{token}/{method}");
        let headers = [("content-type", "application/json")];
        let body = parameters.to_string().into();
        json_of(self.send(Method::POST, &path, &headers, body).await)
            .await
            .body
    }

    /// The operation of a path, by its id.
    fn operation(&self, verb: &Method, path: &str) -> Option<(String, Value)> {
        let path = path.split('?').next()?;
        let parts: Vec<_> = path.split('/').collect();
        let fits = |template: &str| {
            let template = template.trim_start_matches("/control/v1");
            let wanted: Vec<_> = template.split('/').collect();
            wanted.len() == parts.len()
                && wanted
                    .iter()
                    .zip(&parts)
                    .all(|(wanted, part)| wanted.starts_with('{') || wanted == part)
        };
        let paths = self.description["paths"].as_object()?;
        let (_, verbs) = paths.iter().find(|(template, _)| fits(template))?;
        let operation = verbs.get(verb.as_str().to_ascii_lowercase())?;
        Some((
            operation["operationId"].as_str()?.to_owned(),
            operation.clone(),
        ))
    }

    /// Holds an answer against the description.
    #[track_caller]
    fn hold(&self, id: &str, operation: &Value, answer: &Answer) {
        let kind = match answer.status {
            200 => "200",
            _ => "default",
        };
        let schema = &operation["responses"][kind]["content"]["application/json"]["schema"];
        let root = json!({ "allOf": [schema], "components": self.description["components"] });
        let validator = jsonschema::validator_for(&root).expect("the schema is right");
        let faults: Vec<_> = validator
            .iter_errors(&answer.body)
            .map(|fault| fault.to_string())
            .collect();
        assert!(
            schema.is_object() || *schema == json!(true),
            "{id} {kind}: {schema}"
        );
        assert!(faults.is_empty(), "{id}: {faults:?} in {}", answer.body);
    }
}

async fn json_of(response: Response<Incoming>) -> Answer {
    let status = response.status().as_u16();
    let body = response
        .into_body()
        .collect()
        .await
        .expect("the body is whole")
        .to_bytes();
    let body = serde_json::from_slice(&body);
    Answer {
        status,
        body: body.expect("the body is JSON"),
    }
}
