//! What of the runtime a generated crate stands on, and which of its crates has it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::ident;
use crate::protocol;
use bazu_model::{Api, Scalar, TypeKind, TypeRef};

/// The crate of the runtime that has a name, for the crate of an API.
fn owner(api: &Api, name: &str) -> &'static str {
    match name {
        "Otp" | "PhoneNumber" | "RequestId" | "RestClientBuilder" => "bazu-rest",
        // For a REST API from `bazu-rest`, which re-exports what its users need of the client.
        "Client" | "ClientBuilder" | "Download" | "FromReader" | "Proxy" => {
            protocol::of_api(api).client_crate()
        }
        _ => "bazu-core",
    }
}

/// The crates of the runtime that the crate of an API depends on.
pub fn crates(api: &Api) -> Vec<&'static str> {
    let mut crates = BTreeSet::from(["bazu-core", protocol::of_api(api).client_crate()]);
    if scalars(api)
        .iter()
        .any(|name| owner(api, name) == "bazu-rest")
    {
        crates.insert("bazu-rest");
    }
    crates.into_iter().collect()
}

/// What a crate re-exports, so that its users need not depend on the runtime: the crates themselves, and by
/// name what most programs use.
pub(super) fn exports(api: &Api) -> TokenStream {
    let mut names = scalars(api);
    names.extend(["Error", "Policy", "Proxy", "Secret", "Violations"]);
    names.extend(protocol::of_api(api).exports());
    if names.contains("InputFile") {
        names.extend(["FromReader", "Progress"]);
    }
    if api.types.values().any(|ty| ty.file().is_some()) {
        names.insert("ReceivedFile");
    }
    let mut paths: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in names {
        paths.entry(owner(api, name)).or_default().push(name);
    }
    let uses = paths.iter().map(|(krate, names)| {
        let (krate, names) = (
            ident(&krate.replace('-', "_")),
            names.iter().map(|name| ident(name)),
        );
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
