//! Where the parts of a model stand.

use std::collections::BTreeMap;

use bazu_model::SourceFile;
use bazu_model::{Api, Field, Rule, Span, TypeKind, Variant};

/// `file:line` by the name of a part: `sendMessage.text`; the header's is empty.
pub(super) type Places = BTreeMap<String, String>;

/// The place of a part, or of the nearest thing that it belongs to.
pub(super) fn nearest<'a>(places: &'a Places, path: &str) -> Option<&'a str> {
    let mut path = path;
    loop {
        if let Some(place) = places.get(path) {
            return Some(place);
        }
        path = match path.rsplit_once('.') {
            Some((owner, _)) => owner,
            None if path.is_empty() => return None,
            None => "",
        };
    }
}

pub(super) fn places(api: &Api, files: &[SourceFile]) -> Places {
    let mut noted = Noted {
        files,
        places: Places::new(),
    };
    noted.note(String::new(), api.span);
    for error in &api.errors {
        noted.note(error.name.clone(), error.span);
    }
    for ty in api.types.values() {
        let name = &ty.name;
        noted.note(name.clone(), ty.span);
        match &ty.kind {
            TypeKind::Struct(item) => {
                noted.fields(name, &item.fields);
                noted.variants(name, &item.kinds);
            }
            TypeKind::Enum(values) => {
                for value in values {
                    noted.note(format!("{name}.{}", value.wire), value.span);
                }
            }
            TypeKind::Union(union) => noted.variants(name, &union.variants),
        }
        noted.rules(name, &ty.rules);
        for shortcut in &ty.shortcuts {
            noted.note(format!("{name}.{}()", shortcut.name), shortcut.span);
        }
        for accessor in &ty.accessors {
            noted.note(format!("{name}.{}()", accessor.name), accessor.span);
        }
    }
    for method in api.methods.values() {
        let name = &method.wire;
        noted.note(name.clone(), method.span);
        noted.note(format!("{name}()"), method.returns.span);
        noted.fields(name, &method.params);
        noted.rules(name, &method.rules);
    }
    noted.places
}

struct Noted<'a> {
    files: &'a [SourceFile],
    places: Places,
}

impl Noted<'_> {
    fn note(&mut self, path: String, span: Span) {
        if let Some(file) = self.files.get(span.file) {
            // Without the column: a line is what a reader looks for.
            let place = file.place(span);
            let line = place
                .rsplit_once(':')
                .map_or(place.as_str(), |(line, _)| line);
            self.places.insert(path, line.to_owned());
        }
    }

    fn fields(&mut self, owner: &str, fields: &[Field]) {
        for field in fields {
            self.note(format!("{owner}.{}", field.wire), field.span);
        }
    }

    fn variants(&mut self, owner: &str, variants: &[Variant]) {
        for variant in variants {
            self.note(format!("{owner}.{}", variant.wire), variant.span);
        }
    }

    fn rules(&mut self, owner: &str, rules: &[Rule]) {
        for rule in rules {
            self.note(format!("{owner}.{}", rule.id), rule.span);
        }
    }
}
