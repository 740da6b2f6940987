//! Code that calls every method of an API through its crate, and the answers of a server that it calls.

use bazu_emit::calls;
use bazu_model::{
    Api, Auth, Call, Field, Limits, Method, Protocol, RuleKind, Scalar, TypeRef, Verb,
};

use crate::values::{DEEP, Values, count, present, with_first};

pub(crate) struct Driver<'a> {
    api: &'a Api,
    values: Values<'a>,
    /// The path of its crate, or of the module that it is.
    root: String,
}

impl<'a> Driver<'a> {
    pub(crate) fn new(api: &'a Api, root: &str) -> Self {
        let root = root.to_owned();
        let values = Values { api };
        Self { api, values, root }
    }

    /// The type in Rust, from outside the crate.
    fn rust_type(&self, ty: &TypeRef) -> String {
        let root = &self.root;
        match ty {
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::Integer | Scalar::UnixTime => "i64".to_owned(),
                Scalar::Float => "f64".to_owned(),
                Scalar::Boolean => "bool".to_owned(),
                Scalar::String => "String".to_owned(),
                Scalar::Secret | Scalar::True | Scalar::InputFile => {
                    format!("{root}::bazu_core::{}", scalar.name())
                }
                Scalar::PhoneNumber | Scalar::Otp | Scalar::RequestId => {
                    format!("{root}::bazu_rest::{}", scalar.name())
                }
            },
            TypeRef::Named(name) => format!("{root}::types::{name}"),
            TypeRef::List(item) => format!("Vec<{}>", self.rust_type(item)),
        }
    }

    /// An expression of the type of a parameter that obeys its limits.
    fn argument(&self, method: &Method, param: &Field, depth: usize) -> Option<String> {
        let first = method.rules.iter().find_map(|rule| match &rule.kind {
            RuleKind::First { path, has } => {
                let of_param = path.split('.').next() == Some(param.wire.as_str());
                of_param.then_some((path, has))
            }
            _ => None,
        });
        let Some((path, has)) = first else {
            return self.expression(&param.ty, &param.limits, depth);
        };
        let mut value = self.values.value(&param.ty, &param.limits, depth)?;
        with_first(&mut value, path, has);
        Some(self.json_expression(&param.ty, &value.to_string()))
    }

    /// An expression of a type.
    fn expression(&self, ty: &TypeRef, limits: &Limits, depth: usize) -> Option<String> {
        let rust = self.rust_type(ty);
        Some(match ty {
            TypeRef::Scalar(Scalar::True) => rust,
            TypeRef::Scalar(Scalar::InputFile) => format!(r#"{rust}::bytes("a.txt", "text")"#),
            TypeRef::Scalar(Scalar::PhoneNumber) => {
                format!(r#"{rust}::new("09123456789").unwrap()"#)
            }
            TypeRef::Scalar(Scalar::Otp | Scalar::RequestId) if rust.ends_with("Otp") => {
                format!(r#"{rust}::new("12345").unwrap()"#)
            }
            TypeRef::Scalar(Scalar::RequestId) => format!(r#"{rust}::new("request")"#),
            TypeRef::Scalar(Scalar::Secret) => format!(r#"{rust}::from("text")"#),
            TypeRef::List(item) if depth < DEEP => {
                let count = count(1, limits.items.as_deref());
                let of_items = Limits {
                    items: None,
                    ..limits.clone()
                };
                let item = self
                    .expression(item, &of_items, depth + 1)
                    .unwrap_or_default();
                match count {
                    // Nothing else says what an empty list of lists holds.
                    0 => format!("<{rust}>::new()"),
                    _ => format!("vec![{}]", vec![item; count].join(", ")),
                }
            }
            ty => {
                let json = self.values.value(ty, limits, depth)?.to_string();
                self.json_expression(ty, &json)
            }
        })
    }

    fn json_expression(&self, ty: &TypeRef, json: &str) -> String {
        format!("json::<{}>({json:?})", self.rust_type(ty))
    }

    /// The calls of all methods, each followed by a look at what the server received.
    pub(crate) fn test(&self, name: &str) -> String {
        let api = self.api;
        let (root, client) = (&self.root, &api.client);
        let answers = api.methods.values().map(|method| {
            let path = self.path(method);
            let result = self
                .values
                .value(&method.returns, &Limits::default(), 0)
                .unwrap_or_default()
                .to_string();
            format!("        ({path:?}, {result:?}),\n")
        });
        let answers: String = answers.collect();
        let made = match &api.protocol {
            Protocol::Bot(_) => format!(
                "{root}::{client}::builder(\"123456789:{}\").unwrap()",
                "a".repeat(35)
            ),
            Protocol::Rest(rest) => match rest.auth {
                Some(Auth::Header { .. }) => format!("{root}::{client}::builder(\"key\")"),
                _ => format!("{root}::{client}::builder(\"user\", \"password\")"),
            },
        };
        let envelope = matches!(api.protocol, Protocol::Bot(_));
        let calls: String = api
            .methods
            .values()
            .map(|method| self.calls(method))
            .collect();
        format!(
            "#[tokio::test]\n#[allow(deprecated)]\nasync fn {name}() {{\n    let server = serve({envelope}, &[\n{answers}    ]).await;\n    \
             let client = {made}.api_url(server.url()).build().unwrap();\n{calls}}}\n\n"
        )
    }

    fn path(&self, method: &Method) -> String {
        match &method.call {
            Call::Bot(_) => format!("POST /{}", method.wire),
            Call::Rest(call) => {
                let verb = if call.verb == Verb::Get {
                    "GET"
                } else {
                    "POST"
                };
                format!("{verb} {}", call.path)
            }
        }
    }

    fn calls(&self, method: &Method) -> String {
        let calls = calls(method);
        let all: Vec<String> = calls.iter().filter_map(|call| {
            let arguments: Option<Vec<String>> =
                call.arguments.iter().map(|field| self.argument(method, field, 0)).collect();
            let chosen = |field: &Field| calls.iter().any(|other| other.sets.iter().any(|set| set.wire == field.wire));
            let present = present(&method.params, &method.rules, true, &call.sets);
            let setters = method.params.iter().filter(|param| {
                !param.required && !chosen(param) && present.contains(param.wire.as_str())
            });
            let setters: String = setters
                .filter_map(|param| {
                    let value = match *param.ty {
                        TypeRef::Scalar(Scalar::True) => String::new(),
                        _ => self.argument(method, param, 1)?,
                    };
                    Some(format!(".{}({value})", param.rust))
                })
                .collect();
            let required: Vec<&str> = call.arguments.iter().map(|field| field.wire.as_str()).collect();
            let json = method.params.iter().all(|param| *param.ty.innermost() != TypeRef::Scalar(Scalar::InputFile));
            Some(format!(
                "    let before = server.received().len();\n    \
                 let result = client.{}({}){setters}.await;\n    \
                 reached(&server, before, {:?}, &{required:?}, {json}, result.map(drop).map_err(|error| format!(\"{{error:?}}\")));\n",
                call.function,
                arguments?.join(", "),
                self.path(method),
            ))
        }).collect();
        all.concat()
    }
}

/// What stands before the tests.
pub(crate) const HEAD: &str = r##"//! Calls every method of every drawn API.
#![allow(unused_imports, dead_code)]

use bazu_tests::{Answer, Server};

fn json<T: for<'de> drawn::serde::Deserialize<'de>>(text: &str) -> T {
    match drawn::serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("{text}: {error}"),
    }
}

async fn serve(envelope: bool, answers: &'static [(&'static str, &'static str)]) -> Server {
    Server::start(move |request| {
        let asked = format!("{} {}", request.method, request.path);
        if !envelope && request.path.ends_with("/token") && !answers.iter().any(|(path, _)| asked == *path) {
            return Answer::json(r#"{"access_token":"t","token_type":"bearer","expires_in":3600}"#);
        }
        let fits = |path: &str| match envelope {
            true => asked.rsplit('/').next() == path.rsplit('/').next(),
            false => asked == path,
        };
        let answer = answers.iter().find(|(path, _)| fits(path));
        match answer {
            Some((_, result)) if envelope => Answer::result(result),
            Some((_, result)) => Answer::json(result),
            None => Answer::refusal(404, "Not Found"),
        }
    })
    .await
}

fn reached(server: &Server, before: usize, path: &str, required: &[&str], json: bool, result: Result<(), String>) {
    let received = server.received();
    if let Err(error) = result {
        panic!("{path}: {error}\n{received:#?}");
    }
    assert!(received.len() > before, "{path} did not reach the server");
    let last = &received[received.len() - 1];
    let asked = format!("{} {}", last.method, last.path);
    let name = |path: &str| path.rsplit('/').next().map(str::to_owned);
    assert_eq!(name(&asked), name(path));
    let type_ = last.header("content-type").unwrap_or_default();
    if json && type_ == "application/json" {
        for name in required {
            assert!(last.json().get(name).is_some(), "{path}: no {name} in {last:?}");
        }
    }
}

"##;
