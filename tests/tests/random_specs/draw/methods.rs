//! Methods of both protocols.

use bazu_model::names;

use super::{Drawer, Way, map};
use crate::yaml::Yaml;

impl Drawer<'_> {
    /// A method that takes or returns a type.
    pub(super) fn method(&mut self, about: Option<usize>) {
        let about = about.and_then(|index| self.known.get(index)).cloned();
        for _ in 0..30 {
            let wire = self.word();
            let is_plain = names::lower_camel(&names::snake(&wire)) == wire
                || (self.rest && names::snake(&wire) == wire);
            let same = names::snake(&wire);
            let rust = names::to_snake(&wire, "method");
            let structure = names::upper_camel(&rust);
            // The last part of an address.
            if !self.rest && !wire.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                continue;
            }
            let reserved = names::CLIENT_METHODS.contains(&rust.as_str())
                || names::TYPES.contains(&structure.as_str());
            if reserved
                || self.methods.iter().any(|(known, _)| *known == wire)
                || !self.take(&structure)
            {
                continue;
            }
            let functions = format!("fn {rust}");
            if self.taken.contains(&functions) {
                continue;
            }
            self.taken.push(functions);
            let mut entries = Vec::new();
            if !is_plain || same != rust {
                entries.push(("rust", Yaml::Text(rust)));
            }
            let count = self.random.below(6);
            let (mut params, fields) = self.fields(Way::Sent, count, names::CALL_METHODS, true);
            let mut returns = None;
            let mut of_items = None;
            if let Some(known) = &about {
                let wrapped = match self.random.below(4) {
                    0 => format!("[{}]", known.name),
                    _ => known.name.clone(),
                };
                if known.way != Way::Sent {
                    returns = Some(wrapped.clone());
                }
                if known.way != Way::Received {
                    of_items = self.rule_of_items(known, &wrapped);
                    params.push(("subject".to_owned(), Yaml::Text(wrapped)));
                }
            }
            let scalars = [
                "True",
                "Boolean",
                "Integer",
                "Float",
                "[Integer]",
                "[[Float]]",
            ];
            let returns =
                returns.unwrap_or_else(|| self.random.pick(&scalars).unwrap_or("True").to_owned());
            for field in fields.iter().filter(|field| field.required) {
                if ["Integer", "String"].contains(&field.ty.as_str()) {
                    self.shortcuts
                        .push((wire.clone(), field.wire.clone(), field.ty.clone()));
                }
            }
            if !self.rest {
                entries.extend(self.effect(&returns, &params));
            }
            entries.push(("returns", Yaml::Text(returns)));
            if self.rest {
                let verb = if params.is_empty() && self.random.chance(50) {
                    "GET"
                } else {
                    "POST"
                };
                let path: String = names::to_snake(&wire, "method")
                    .chars()
                    .filter(char::is_ascii_lowercase)
                    .collect();
                let path = format!("{path}-{}", self.methods.len());
                let slash = self.random.pick(&["/", "/v1/", "/a-b/c_d/"]).unwrap_or("/");
                entries.push(("path", Yaml::text(format!("{verb} {slash}{path}"))));
            }
            let rules = [self.rule(&fields), of_items].into_iter().flatten();
            entries.push(("rules", Yaml::List(rules.collect())));
            entries.push(("params", Yaml::Map(params)));
            self.doc(&mut entries);
            self.removed(&mut entries);
            self.methods.push((wire, map(entries)));
            return;
        }
    }
}
