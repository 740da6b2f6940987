//! Code that calls every method of an API through its crate, and the answers of a server that it calls.

use bazu_emit::calls;
use bazu_model::{
    Api, Auth, Call, Field, Method, Protocol, Scalar, TypeKind, TypeRef, UnionBy, Verb,
};
use serde_json::{Map, Value, json};

/// How deep values are nested before every part that may be left out is.
const DEEP: usize = 3;

/// How deep a value is nested at most. A value that can end does so before.
const DEEPEST: usize = 40;

pub(crate) struct Driver<'a> {
    api: &'a Api,
    /// The path of its crate, or of the module that it is.
    root: String,
}

impl<'a> Driver<'a> {
    pub(crate) fn new(api: &'a Api, root: &str) -> Self {
        let root = root.to_owned();
        Self { api, root }
    }

    /// A value of a type as JSON; none where it does not end in time.
    fn sample(&self, ty: &TypeRef, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        Some(match ty {
            TypeRef::Scalar(scalar) => match scalar {
                Scalar::Integer | Scalar::UnixTime => json!(7),
                Scalar::Float => json!(1.5),
                Scalar::Boolean | Scalar::True => json!(true),
                Scalar::String | Scalar::Secret | Scalar::InputFile => json!("text"),
                Scalar::PhoneNumber => json!("989123456789"),
                Scalar::Otp => json!("12345"),
                Scalar::RequestId => json!("request"),
            },
            TypeRef::List(_) if depth > DEEP => json!([]),
            TypeRef::List(item) => match self.sample(item, depth + 1) {
                Some(item) => json!([item]),
                None => json!([]),
            },
            TypeRef::Named(name) => {
                let ty = self.api.types.get(name)?;
                match &ty.kind {
                    TypeKind::Enum(values) => {
                        json!(values.first().map_or("new", |value| &value.wire))
                    }
                    TypeKind::Struct(item) => {
                        let mut object = self.object(&item.fields, depth)?;
                        if let Some(kind) = item.kinds.first() {
                            object.insert(kind.wire.clone(), self.sample(&kind.ty, depth + 1)?);
                        }
                        if let Some((tag, value)) = &item.tag {
                            object.insert(tag.clone(), json!(value));
                        }
                        Value::Object(object)
                    }
                    TypeKind::Union(union) => {
                        let mut members = union.variants.iter().filter_map(|member| {
                            let mut value = self.sample(&member.ty, depth + 1)?;
                            if let (UnionBy::Tag(tag), Value::Object(object)) =
                                (&union.by, &mut value)
                            {
                                object.insert(tag.clone(), json!(member.wire));
                            }
                            Some(value)
                        });
                        members.next()?
                    }
                }
            }
        })
    }

    fn object(&self, fields: &[Field], depth: usize) -> Option<Map<String, Value>> {
        let mut object = Map::new();
        for field in fields {
            if field.required {
                object.insert(field.wire.clone(), self.sample(&field.ty, depth + 1)?);
            } else if depth < DEEP
                && let Some(value) = self.sample(&field.ty, depth + 1)
            {
                object.insert(field.wire.clone(), value);
            }
        }
        Some(object)
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

    /// An expression of a type.
    fn expression(&self, ty: &TypeRef, depth: usize) -> Option<String> {
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
            TypeRef::List(item) if depth < DEEP => match self.expression(item, depth + 1) {
                Some(item) => format!("vec![{item}]"),
                None => "vec![]".to_owned(),
            },
            ty => {
                let json = self.sample(ty, depth)?.to_string();
                format!("json::<{rust}>({json:?})")
            }
        })
    }

    /// The calls of all methods, each followed by a look at what the server received.
    pub(crate) fn test(&self, name: &str) -> String {
        let api = self.api;
        let (root, client) = (&self.root, &api.client);
        let answers = api.methods.values().map(|method| {
            let path = self.path(method);
            let result = self
                .sample(&method.returns, 0)
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
                call.arguments.iter().map(|field| self.expression(&field.ty, 0)).collect();
            let chosen = |field: &Field| calls.iter().any(|other| other.sets.iter().any(|set| set.wire == field.wire));
            let setters = method.params.iter().filter(|param| !param.required && !chosen(param));
            let setters: String = setters
                .filter_map(|param| {
                    let value = match *param.ty {
                        TypeRef::Scalar(Scalar::True) => String::new(),
                        _ => self.expression(&param.ty, 1)?,
                    };
                    Some(format!(".{}({value})", param.rust))
                })
                .collect();
            let required: Vec<&str> = call.arguments.iter().map(|field| field.wire.as_str()).collect();
            let json = method.params.iter().all(|param| *param.ty.innermost() != TypeRef::Scalar(Scalar::InputFile));
            Some(format!(
                "    let before = server.received().len();\n    \
                 let result = client.{}({}){setters}.validation({}::Policy::Off).await;\n    \
                 reached(&server, before, {:?}, &{required:?}, {json}, result.map(drop).map_err(|error| format!(\"{{error:?}}\")));\n",
                call.function,
                arguments?.join(", "),
                self.root,
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
