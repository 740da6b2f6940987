//! Chains of types, one inside the other, that the Rust compiler does not follow to their end.

use std::collections::HashSet;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{Api, Type, TypeRef};

/// The compiler proves that a value can be sent to another thread by looking into every type that
/// it holds, 128 levels deep, and so does the compiler of each bot. A struct is a level, and so is
/// each layer of `Option`, `Box` and `Vec`. What a bot itself puts around a value takes some, too.
const MOST_LEVELS: usize = 100;

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    // The way around a ring ends nowhere.
    if diagnostics.iter().any(|found| found.id == Id::Recursion) {
        return;
    }
    for ty in api.types.values() {
        if let Some((levels, last)) = deepest(api, ty)
            && levels > MOST_LEVELS
        {
            let message = format!(
                "`{}` leads to `{last}` through {levels} levels of Rust types, and the Rust \
                 compiler follows about {MOST_LEVELS}",
                ty.name
            );
            // The types inside are in the same chain.
            Diagnostic::new(Id::ChainTooLong, ty.span, message).report(diagnostics);
            return;
        }
    }
}

/// How deep the compiler looks into a type, and the type at the end. It looks at each type once, in
/// the order of the fields.
fn deepest<'a>(api: &'a Api, ty: &'a Type) -> Option<(usize, &'a str)> {
    let mut deepest = None;
    let mut seen = HashSet::from([ty.name.as_str()]);
    // What is left of each open type, the next part last.
    let mut open = vec![(0, parts(api, ty))];
    while let Some((depth, left)) = open.last_mut() {
        let Some((levels, part)) = left.pop() else {
            open.pop();
            continue;
        };
        if seen.insert(part.name.as_str()) {
            let depth = *depth + levels;
            if deepest.is_none_or(|(before, _)| depth > before) {
                deepest = Some((depth, part.name.as_str()));
            }
            if depth > MOST_LEVELS {
                return deepest;
            }
            open.push((depth, parts(api, part)));
        }
    }
    deepest
}

/// The types inside a type, the last first, and how many levels lie between.
fn parts<'a>(api: &'a Api, ty: &'a Type) -> Vec<(usize, &'a Type)> {
    let fields = ty.fields().iter().map(|field| {
        let layers = match (&field.ty.value, field.required) {
            (_, true) => 0,
            (TypeRef::Named(_), false) if !api.is_inline(&field.ty) => BOX + 1,
            (_, false) => 1,
        };
        (layers, &field.ty.value)
    });
    // A member may be boxed.
    let members = ty.variants().iter().map(|member| (BOX, &member.ty.value));
    let parts = fields.chain(members).filter_map(|(layers, written)| {
        let part = api.types.get(written.name()?)?;
        Some((1 + layers + VEC * lists(written), part))
    });
    let mut parts: Vec<_> = parts.collect();
    parts.reverse();
    parts
}

/// The levels of a `Box` and of a `Vec`, which hold a pointer that holds the value's type.
const BOX: usize = 2;
const VEC: usize = 3;

fn lists(ty: &TypeRef) -> usize {
    match ty {
        TypeRef::List(item) => 1 + lists(item),
        TypeRef::Scalar(_) | TypeRef::Named(_) => 0,
    }
}
