//! Accessors of received values that the spec states in groups, or that follow from a type.

use super::Context;
use crate::source::Spanned;
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{
    Accessor, AccessorKind, Across, Api, FileFields, Scalar, Type, TypeKind, TypeRef, Union,
    UnionBy, names,
};

impl Context<'_> {
    /// Adds the accessors of unions, and those of times.
    pub(super) fn received(&mut self, api: &mut Api) {
        for (owner, across) in std::mem::take(&mut self.across) {
            let Some(TypeKind::Union(union)) = api.types.get(&owner).map(|ty| &ty.kind) else {
                self.no_union(&owner, &across);
                continue;
            };
            let doc = self.doc_of_one(&across);
            let read = across.fields.iter().map(|field| Accessor {
                name: function(api, union, field),
                doc: doc.clone(),
                kind: AccessorKind::Across(Across {
                    field: field.clone(),
                    yes: across.yes.clone(),
                    no: across.no.clone(),
                }),
                span: field.span,
            });
            let read: Vec<_> = read.collect();
            if let Some(ty) = api.types.get_mut(&owner) {
                ty.accessors.extend(read);
            }
        }
        for ty in api.types.values_mut().filter(|ty| ty.received) {
            let times = times(ty);
            ty.accessors.extend(times);
        }
    }

    fn doc_of_one(&mut self, across: &spec::Across) -> String {
        let Some(doc) = &across.doc else {
            return String::new();
        };
        if across.fields.len() != 1 {
            let message = format!("one text for {} fields", across.fields.len());
            Diagnostic::new(Id::BadAcross, doc.span, message)
                .label("is of one field")
                .help("write the field into a group of its own")
                .report(self.diagnostics);
        }
        doc.value.trim().to_owned()
    }

    fn no_union(&mut self, owner: &str, across: &Spanned<spec::Across>) {
        let message = format!("`{owner}` is not a union");
        Diagnostic::new(Id::BadAcross, across.span, message)
            .label("only a union has members")
            .help("write `across` at a union of structs, or delete it")
            .report(self.diagnostics);
    }
}

/// The name of the function that reads a field: that of the field in Rust.
fn function(api: &Api, union: &Union, field: &str) -> String {
    let mut fields = api.across(union, field).filter_map(|(_, field)| field);
    match (fields.next(), &union.by) {
        (Some(field), _) => field.rust.clone(),
        (None, UnionBy::Tag(tag)) if tag == field => names::to_snake(tag, "tag"),
        (None, _) => field.to_owned(),
    }
}

/// An accessor for each field that counts seconds since 1970.
fn times(ty: &Type) -> Vec<Accessor> {
    let fields = ty.fields().iter();
    let fields = fields.filter(|field| field.ty == TypeRef::Scalar(Scalar::UnixTime));
    let times = fields.map(|field| Accessor {
        name: names::joined(&field.rust, "time"),
        doc: String::new(),
        kind: AccessorKind::Time(Spanned {
            value: field.wire.clone(),
            span: field.span,
        }),
        span: field.span,
    });
    times.collect()
}

/// The fields of a file, as they are written.
pub(super) fn file_fields(written: &spec::FileFields) -> AccessorKind {
    AccessorKind::File(FileFields {
        id: written.id.clone(),
        unique_id: written.unique_id.clone(),
        size: written.size.clone(),
        name: written.name.clone(),
        media_type: written.media_type.clone(),
    })
}
