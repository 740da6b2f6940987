//! Types of every kind.

use bazu_model::names;

use super::{Drawer, Field, Way, map};
use crate::yaml::Yaml;

impl Drawer<'_> {
    pub(super) fn structure(&mut self, way: Way, name: &str, own: Option<(&str, &str)>) {
        let count = self.random.below(7);
        let (mut written, mut fields) = self.fields(way, count, &[], false);
        if let Some((wire, ty)) = own {
            written.retain(|(key, _)| key != wire);
            fields.retain(|field| field.wire != wire);
            written.insert(0, (wire.to_owned(), Yaml::text(ty)));
        }
        let mut entries = vec![("fields", Yaml::Map(written))];
        self.doc(&mut entries);
        self.removed(&mut entries);
        if way != Way::Received {
            let rule = self.rule(&fields);
            entries.extend(rule.map(|rule| ("rules", Yaml::List(vec![rule]))));
        }
        if way == Way::Received {
            self.conveniences(&fields, &mut entries);
        }
        self.types.push((name.to_owned(), map(entries)));
    }

    pub(super) fn conveniences(&mut self, fields: &[Field], entries: &mut Vec<(&str, Yaml)>) {
        let texts: Vec<&Field> = fields
            .iter()
            .filter(|field| ["String", "Integer"].contains(&field.ty.as_str()))
            .collect();
        if let (Some(field), true) = (
            self.random.pick(&(0..texts.len()).collect::<Vec<_>>()),
            self.random.chance(50),
        ) {
            let field = texts[field];
            let name = names::to_snake(&self.word(), "it");
            let id = field.required && field.ty == "String";
            let accessor = match self.random.below(4) {
                0 | 1 => ("first", Yaml::texts([&*field.wire])),
                2 if id => ("file", map(vec![("id", Yaml::text(&field.wire))])),
                _ => {
                    let paths: Vec<String> = texts
                        .iter()
                        .take(3)
                        .map(|field| format!("{{{}}}", field.wire))
                        .collect();
                    let plain = paths.iter().all(|path| !path.contains(['.', '-']));
                    match plain {
                        true => ("format", Yaml::text(format!("%{} \"", paths.join("-")))),
                        false => ("first", Yaml::texts([&*field.wire])),
                    }
                }
            };
            // A type of files has an accessor of this name.
            let name = match accessor.0 {
                "file" if self.random.chance(50) => "file".to_owned(),
                _ => name,
            };
            entries.push(("accessors", Yaml::Map(vec![(name, map(vec![accessor]))])));
        }
        let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
        let fitting = self.shortcuts.iter().find_map(|(method, param, ty)| {
            let field = required.iter().find(|field| field.ty == *ty)?;
            Some((method.clone(), param.clone(), field.wire.clone()))
        });
        if let (Some((method, param, path)), true) = (fitting, self.random.chance(60)) {
            let name = names::to_snake(&self.word(), "it");
            let with = Yaml::Map(vec![(param, Yaml::Text(path))]);
            let shortcut = map(vec![("method", Yaml::Text(method)), ("with", with)]);
            entries.push(("shortcuts", Yaml::Map(vec![(name, shortcut)])));
        }
    }

    pub(super) fn enumeration(&mut self, name: &str) {
        let mut taken = Vec::new();
        let mut values = Vec::new();
        for _ in 0..1 + self.random.below(5) {
            let Some((wire, rust)) = self.named(&mut taken, &["Unknown"], true) else {
                continue;
            };
            let mut entries = Vec::new();
            entries.extend(rust.map(|rust| ("rust", Yaml::Text(rust))));
            self.doc(&mut entries);
            self.removed(&mut entries);
            values.push((wire, map(entries)));
        }
        let mut entries = vec![("values", Yaml::Map(values))];
        self.doc(&mut entries);
        self.types.push((name.to_owned(), map(entries)));
    }

    pub(super) fn member(&mut self, way: Way, own: Option<(&str, &str)>) -> String {
        let name = self.type_name();
        self.structure(way, &name, own);
        name
    }

    /// Returns the tags, if there are any.
    pub(super) fn union(&mut self, way: Way, name: &str) -> Vec<String> {
        let mut taken = Vec::new();
        let mut members = Vec::new();
        let by = self.random.below(3);
        match by {
            0 => {
                for _ in 0..1 + self.random.below(3) {
                    let Some((wire, _)) = self.named(&mut taken, &["Unknown"], true) else {
                        continue;
                    };
                    let rust = names::to_upper_camel(&wire, "value");
                    let member = self.member(way, None);
                    let mut entries =
                        vec![("type", Yaml::Text(member)), ("rust", Yaml::Text(rust))];
                    self.removed(&mut entries);
                    members.push((wire, map(entries)));
                }
            }
            1 => {
                for index in 0..1 + self.random.below(3) {
                    let wire = format!("only_{index}");
                    let member = self.member(way, Some((&wire, "String")));
                    members.push((wire, Yaml::Text(member)));
                }
            }
            _ => {
                let array = match self.random.below(3) {
                    0 => format!("[{name}]"),
                    1 => "[Integer]".to_owned(),
                    _ => "[[String]]".to_owned(),
                };
                let object = self.random.chance(40).then(|| self.member(way, None));
                let kinds = [
                    ("integer", Some("Integer".to_owned())),
                    ("string", Some("String".to_owned())),
                    ("boolean", Some("Boolean".to_owned())),
                    ("array", Some(array)),
                    ("object", object),
                ];
                for (kind, ty) in kinds {
                    let always = kind == "string" || kind == "object";
                    if let Some(ty) = ty.filter(|_| always || self.random.chance(50)) {
                        members.push((kind.to_owned(), Yaml::Text(ty)));
                    }
                }
            }
        }
        let tag = self
            .random
            .pick(&["type", "kind", "Tag", "t g"])
            .unwrap_or("type");
        let tags = members.iter().map(|(wire, _)| wire.clone());
        let tags: Vec<String> = if by == 0 { tags.collect() } else { Vec::new() };
        let union = match by {
            0 => map(vec![
                ("tag", Yaml::text(tag)),
                ("variants", Yaml::Map(members)),
            ]),
            1 => map(vec![("fields", Yaml::Map(members))]),
            _ => map(vec![("kinds", Yaml::Map(members))]),
        };
        let mut entries = vec![("union", union)];
        if by == 0 && self.random.chance(50) {
            let across = map(vec![("fields", Yaml::texts([tag]))]);
            entries.push(("across", Yaml::List(vec![across])));
        }
        self.doc(&mut entries);
        self.types.push((name.to_owned(), map(entries)));
        tags
    }

    pub(super) fn update(&mut self, name: &str) {
        let mut taken = vec!["update_id".to_owned()];
        let mut kinds = Vec::new();
        let mut contents = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            if let Some((wire, _)) = self.named(&mut taken, &["Unknown", "Undecodable"], true) {
                let rust = names::to_upper_camel(&wire, "value");
                let member = self.member(Way::Received, None);
                contents.push(member.clone());
                let mut entries = vec![("type", Yaml::Text(member)), ("rust", Yaml::Text(rust))];
                self.doc(&mut entries);
                self.removed(&mut entries);
                kinds.push((wire, map(entries)));
            }
        }
        let mut fields = vec![("update_id".to_owned(), Yaml::text("Integer"))];
        if self.random.chance(30) {
            fields.push(("when".to_owned(), Yaml::text("Integer?")));
        }
        let mut entries = vec![("fields", Yaml::Map(fields)), ("kinds", Yaml::Map(kinds))];
        self.doc(&mut entries);
        self.types.push((name.to_owned(), map(entries)));
        self.routing(name, &contents);
    }
}
