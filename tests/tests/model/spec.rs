//! The models of the specs in this repository, and the tables of what was generated from them.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use bazu_model::SourceFile;
use bazu_model::{Api, Field, Scalar, Struct, Type, TypeKind, TypeRef, Union};
use bazu_tests::{RoundTrip, Sent};

/// A spec and its generated table.
pub(crate) struct Spec {
    pub(crate) api: Api,
    pub(crate) types: &'static [(&'static str, RoundTrip)],
    pub(crate) methods: &'static [(&'static str, Sent)],
}

static SPECS: LazyLock<[Spec; 4]> = LazyLock::new(|| {
    [
        Spec::load("bale", crate::bale_table::TYPES, crate::bale_table::METHODS),
        Spec::load(
            "letgram",
            crate::letgram_table::TYPES,
            crate::letgram_table::METHODS,
        ),
        Spec::load("otp", crate::otp_table::TYPES, crate::otp_table::METHODS),
        Spec::load(
            "safir",
            crate::safir_table::TYPES,
            crate::safir_table::METHODS,
        ),
    ]
});

/// Every spec that has a table.
pub(crate) fn specs() -> impl Iterator<Item = &'static Spec> {
    SPECS.iter()
}

/// The spec of an API.
pub(crate) fn spec(id: &str) -> &'static Spec {
    let found = specs().find(|spec| spec.api.id == id);
    found.unwrap_or_else(|| panic!("there is no API {id}"))
}

/// The readable types, with the spec that has them.
pub(crate) fn readable() -> impl Iterator<Item = (&'static Spec, &'static Type)> {
    specs().flat_map(|spec| spec.readable().map(move |ty| (spec, ty)))
}

/// The structs among the readable types.
pub(crate) fn structs() -> impl Iterator<Item = (&'static Spec, &'static Type, &'static Struct)> {
    readable().filter_map(|(spec, ty)| match &ty.kind {
        TypeKind::Struct(item) => Some((spec, ty, item)),
        _ => None,
    })
}

/// The unions among the readable types.
pub(crate) fn unions() -> impl Iterator<Item = (&'static Spec, &'static Type, &'static Union)> {
    readable().filter_map(|(spec, ty)| match &ty.kind {
        TypeKind::Union(union) => Some((spec, ty, union)),
        _ => None,
    })
}

/// The fields of the readable structs, with the type that has them.
pub(crate) fn fields() -> impl Iterator<Item = (&'static Spec, &'static Type, &'static Field)> {
    structs().flat_map(|(spec, ty, item)| item.fields.iter().map(move |field| (spec, ty, field)))
}

impl Spec {
    fn load(
        id: &str,
        types: &'static [(&'static str, RoundTrip)],
        methods: &'static [(&'static str, Sent)],
    ) -> Self {
        let mut files = files(id);
        files.extend(self::files("shared"));
        let loaded = bazu_load::load(files);
        let api = loaded.api.expect("the spec resolves");
        Self {
            api,
            types,
            methods,
        }
    }

    /// Types that an answer may hold: all but those with a file to upload somewhere inside.
    pub(crate) fn readable(&'static self) -> impl Iterator<Item = &'static Type> {
        let types = self.api.types.values();
        types.filter(|ty| !self.uploads(ty, &mut Vec::new()))
    }

    fn uploads(&'static self, ty: &'static Type, above: &mut Vec<&'static str>) -> bool {
        if above.contains(&ty.name.as_str()) {
            return false;
        }
        above.push(&ty.name);
        let found = parts(ty).into_iter().any(|part| match part.innermost() {
            TypeRef::Scalar(scalar) => *scalar == Scalar::InputFile,
            TypeRef::Named(name) => self.uploads(&self.api.types[name], above),
            TypeRef::List(_) => unreachable!("it is the innermost"),
        });
        above.pop();
        found
    }

    /// Decodes and encodes a type of this name.
    pub(crate) fn reader(&self, name: &str) -> RoundTrip {
        let found = self.types.iter().find(|(listed, _)| *listed == name);
        found
            .unwrap_or_else(|| panic!("{name} is not in the table"))
            .1
    }
}

/// The YAML files of a folder of `spec/`.
fn files(folder: &str) -> Vec<SourceFile> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let entries = fs::read_dir(path.join(folder)).expect("the spec is there");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let yaml = paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    yaml.map(|path| {
        let bytes = fs::read(&path).expect("the file can be read");
        SourceFile::new(path.display().to_string(), bytes)
    })
    .collect()
}

fn parts(ty: &Type) -> Vec<&TypeRef> {
    match &ty.kind {
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(union) => union
            .variants
            .iter()
            .map(|variant| &variant.ty.value)
            .collect(),
        TypeKind::Struct(item) => {
            let fields = item.fields.iter().map(|field| &field.ty.value);
            let kinds = item.kinds.iter().map(|kind| &kind.ty.value);
            fields.chain(kinds).collect()
        }
    }
}
