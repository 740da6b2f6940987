//! How the parts of an API are named in Rust.

use bazu_model::{Api, Node, Path, TypeKind};

/// The name of a part below the root of its crate: `types::Message::text`.
pub fn rust_path(api: &Api, path: &Path) -> Option<String> {
    let node = api.node(path)?;
    let client = &api.client;
    Some(match path {
        Path::Api | Path::Chapter(_) => client.clone(),
        Path::Error(name) => format!("ErrorKind::{name}"),
        Path::Link(name) => format!("links::{name}"),
        Path::Format(name) => format!("markup::{name}"),
        Path::Mark { format, name } => format!("markup::{format}::{name}"),
        Path::Type(name) => format!("types::{name}"),
        Path::Method(method) | Path::Result(method) => {
            format!("{client}::{}", api.methods.get(method)?.rust)
        }
        Path::Rule { owner, .. } => match api.methods.get(owner) {
            Some(method) => format!("{client}::{}", method.rust),
            None => format!("types::{owner}"),
        },
        Path::Shortcut { ty, name } | Path::Accessor { ty, name } => format!("types::{ty}::{name}"),
        Path::Parameter { method: owner, .. } => {
            let owner = &api.methods.get(owner)?.rust_type;
            format!("methods::{owner}::{}", rust_name(node)?)
        }
        Path::Field { ty, .. } | Path::Value { ty, .. } => {
            format!("types::{ty}::{}", rust_name(node)?)
        }
        Path::Variant { ty, .. } => match &api.types.get(ty)?.kind {
            TypeKind::Struct(_) => format!("types::{ty}Kind::{}", rust_name(node)?),
            TypeKind::Enum(_) | TypeKind::Union(_) => format!("types::{ty}::{}", rust_name(node)?),
        },
    })
}

fn rust_name(node: Node<'_>) -> Option<&str> {
    match node {
        Node::Field(field) => Some(&field.rust),
        Node::Value(value) => Some(&value.rust),
        Node::Variant(variant) => Some(&variant.rust),
        _ => None,
    }
}
