//! The model of the spec in this repository.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use bazu_codegen::model::{Api, Field, Scalar, Struct, Type, TypeKind, TypeRef, Union};
use bazu_codegen::source::SourceFile;
use bazu_tests::RoundTrip;

use crate::table::TYPES;

pub(crate) static API: LazyLock<Api> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/bale");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).expect("the spec is there") {
        let path = entry.expect("the folder can be read").path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            let bytes = fs::read(&path).expect("the file can be read");
            files.push(SourceFile::new(path.display().to_string(), bytes));
        }
    }
    let loaded = bazu_codegen::load(files);
    loaded.api.expect("the spec resolves")
});

/// Types that an answer may hold: all but those with a file to upload somewhere inside.
pub(crate) fn readable() -> impl Iterator<Item = &'static Type> {
    let types = API.types.values();
    types.filter(|ty| !uploads(ty, &mut Vec::new()))
}

fn uploads(ty: &'static Type, above: &mut Vec<&'static str>) -> bool {
    if above.contains(&ty.name.as_str()) {
        return false;
    }
    above.push(&ty.name);
    let found = parts(ty).into_iter().any(|part| match part.innermost() {
        TypeRef::Scalar(scalar) => *scalar == Scalar::InputFile,
        TypeRef::Named(name) => uploads(&API.types[name], above),
        TypeRef::List(_) => unreachable!("it is the innermost"),
    });
    above.pop();
    found
}

fn parts(ty: &Type) -> Vec<&TypeRef> {
    match &ty.kind {
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        TypeKind::Struct(item) => {
            let fields = item.fields.iter().map(|field| &field.ty);
            let kinds = item.kinds.iter().map(|kind| &kind.ty);
            fields.chain(kinds).collect()
        }
    }
}

/// The structs among the readable types.
pub(crate) fn structs() -> impl Iterator<Item = (&'static Type, &'static Struct)> {
    readable().filter_map(|ty| match &ty.kind {
        TypeKind::Struct(item) => Some((ty, item)),
        _ => None,
    })
}

/// The unions among the readable types.
pub(crate) fn unions() -> impl Iterator<Item = (&'static Type, &'static Union)> {
    readable().filter_map(|ty| match &ty.kind {
        TypeKind::Union(union) => Some((ty, union)),
        _ => None,
    })
}

/// The fields of the readable structs, with the type that has them.
pub(crate) fn fields() -> impl Iterator<Item = (&'static Type, &'static Field)> {
    structs().flat_map(|(ty, item)| item.fields.iter().map(move |field| (ty, field)))
}

/// Decodes and encodes a type of this name.
pub(crate) fn reader(name: &str) -> RoundTrip {
    let found = TYPES.iter().find(|(listed, _)| *listed == name);
    found
        .unwrap_or_else(|| panic!("{name} is not in the table"))
        .1
}
