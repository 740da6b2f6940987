//! A verb on a path, with its description. Both are made of the types of one handler, so they cannot differ.

use std::future::Future;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::IntoResponse;
use axum::routing::{MethodFilter, MethodRouter, on};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;

use super::Control;
use super::input::{Answers, Body, Input};
use super::refused::Refused;

/// A verb of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Put,
    Delete,
}

impl Verb {
    /// As OpenAPI writes it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Delete => "delete",
        }
    }

    fn filter(self) -> MethodFilter {
        match self {
            Self::Get => MethodFilter::GET,
            Self::Post => MethodFilter::POST,
            Self::Put => MethodFilter::PUT,
            Self::Delete => MethodFilter::DELETE,
        }
    }
}

/// What is said of a verb on a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About {
    pub(crate) verb: Verb,
    /// Below `/control/v1`, as OpenAPI and axum write it: `/chats/{chat}`.
    pub(crate) path: &'static str,
    /// The name of the operation.
    pub(crate) id: &'static str,
    /// What it does, in one sentence or several.
    pub(crate) does: &'static str,
}

/// The types of a verb on a path.
#[derive(Debug)]
pub(crate) struct Types {
    pub(crate) path: Schema,
    pub(crate) query: Schema,
    pub(crate) body: Option<(&'static str, Schema)>,
    pub(crate) answer: (&'static str, Schema),
}

/// A verb on a path.
pub(crate) struct Route {
    pub(crate) about: About,
    pub(crate) types: fn(&mut SchemaGenerator) -> Types,
    pub(crate) serve: MethodRouter<Control>,
}

impl std::fmt::Debug for Route {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Route")
            .field("about", &self.about)
            .finish_non_exhaustive()
    }
}

impl About {
    /// The route that a handler serves.
    pub(crate) fn by<P, Q, B, A, H, F>(self, handler: H) -> Route
    where
        P: DeserializeOwned + JsonSchema + Send + 'static,
        Q: DeserializeOwned + JsonSchema + Send + 'static,
        B: Body,
        A: Answers,
        H: Fn(Control, Input<P, Q, B>) -> F + Copy + Send + Sync + 'static,
        F: Future<Output = Result<A, Refused>> + Send + 'static,
    {
        let schema = Arc::new(B::schema());
        let serve = move |State(control): State<Control>, request: Request| {
            let schema = schema.clone();
            async move {
                let answer = match Input::read(request, &schema).await {
                    Ok(input) => handler(control, input).await,
                    Err(refused) => Err(refused),
                };
                answer.map_or_else(Refused::into_response, Answers::respond)
            }
        };
        Route {
            about: self,
            types: types_of::<P, Q, B, A>,
            serve: on(self.verb.filter(), serve),
        }
    }
}

fn types_of<P: JsonSchema, Q: JsonSchema, B: Body, A: Answers>(
    generator: &mut SchemaGenerator,
) -> Types {
    Types {
        path: P::json_schema(generator),
        query: Q::json_schema(generator),
        body: B::describe(generator),
        answer: A::describe(generator),
    }
}

/// A verb on a path.
pub(crate) const fn about(
    verb: Verb,
    path: &'static str,
    id: &'static str,
    does: &'static str,
) -> About {
    About {
        verb,
        path,
        id,
        does,
    }
}
