//! What of the runtime a generated crate stands on, and which of its crates has it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use bazu_model::{Api, Protocol, Scalar, TypeKind, TypeRef};
use crate::ident;

/// What only REST clients need, and the types of services that send to phone numbers.
const REST: &[&str] = &[
    "Auth",
    "BodyKind",
    "Otp",
    "PhoneNumber",
    "RequestId",
    "RestClient",
    "RestClientBuilder",
    "RestMethod",
    "RestResponse",
    "Verb",
];

const CLIENT: &[&str] = &[
    "Client",
    "ClientBuilder",
    "Download",
    "FromReader",
    "Options",
    "Proxy",
];

/// The crate of the runtime that has a name, for the crate of an API.
fn owner(api: &Api, name: &str) -> &'static str {
    match name {
        _ if REST.contains(&name) => "bazu_rest",
        // It re-exports what its users need of the client.
        _ if CLIENT.contains(&name) && api.protocol.rest().is_some() => "bazu_rest",
        _ if CLIENT.contains(&name) => "bazu_client",
        _ => "bazu_core",
    }
}

/// The path of a name of the runtime, in the crate of an API.
pub fn path(api: &Api, name: &str) -> String {
    format!("{}::{name}", owner(api, name))
}

/// The crates of the runtime that the crate of an API depends on.
pub fn crates(api: &Api) -> Vec<&'static str> {
    let is_bot = api.protocol.bot().is_some();
    let rest = !is_bot || scalars(api).iter().any(|name| REST.contains(name));
    let client = is_bot.then_some("bazu-client");
    let rest = rest.then_some("bazu-rest");
    client
        .into_iter()
        .chain(["bazu-core"])
        .chain(rest)
        .collect()
}

/// What a crate re-exports, so that its users need not depend on the runtime: the crates themselves, and by
/// name what most programs use.
pub(super) fn exports(api: &Api) -> TokenStream {
    let mut names = scalars(api);
    names.extend(["Error", "Policy", "Proxy", "Secret", "Violations"]);
    match &api.protocol {
        Protocol::Bot(_) => {
            names.extend(["Client", "ClientBuilder", "Download", "InputFile", "Token"])
        }
        Protocol::Rest(_) => names.extend(["RestClientBuilder"]),
    }
    if names.contains("InputFile") {
        names.extend(["FromReader", "Progress"]);
    }
    let mut paths: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in names {
        paths.entry(owner(api, name)).or_default().push(name);
    }
    let uses = paths.iter().map(|(krate, names)| {
        let (krate, names) = (ident(krate), names.iter().map(|name| ident(name)));
        quote!(pub use #krate::{self #(, #names)*};)
    });
    quote!(#(#uses)*)
}

/// The names of the runtime's types that the API's values are made of.
pub(super) fn scalars(api: &Api) -> BTreeSet<&'static str> {
    let mut used = BTreeSet::new();
    let mut see = |ty: &TypeRef| {
        if let TypeRef::Scalar(scalar) = ty.innermost() {
            used.insert(scalar.name());
        }
    };
    for method in api.methods.values() {
        method.params.iter().for_each(|param| see(&param.ty));
        see(&method.returns);
    }
    for ty in api.types.values() {
        match &ty.kind {
            TypeKind::Struct(item) => item.fields.iter().for_each(|field| see(&field.ty)),
            TypeKind::Union(union) => union.variants.iter().for_each(|member| see(&member.ty)),
            TypeKind::Enum(_) => {}
        }
    }
    let named = [
        Scalar::InputFile,
        Scalar::Otp,
        Scalar::PhoneNumber,
        Scalar::RequestId,
    ];
    let named = named.map(Scalar::name);
    used.retain(|name| named.contains(name));
    used
}
