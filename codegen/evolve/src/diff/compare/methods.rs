//! Methods.

use std::collections::BTreeSet;

use super::fields::Part;
use super::{Comparison, Presence, TOMBSTONE, Ways, pairs};
use crate::diff::Id;
use crate::diff::snapshot::{Field, Method, Rule};

impl<'a> Comparison<'a> {
    pub(super) fn methods(&mut self) {
        let (old, new) = (&self.old.model.methods, &self.new.model.methods);
        let rules = Presence {
            what: "method",
            added: Id::MethodAdded,
            removed: Id::MethodRemoved,
            ended: TOMBSTONE,
        };
        for (old, new) in pairs(old, new, |a, b| a.name == b.name) {
            let Some(name) = old.or(new).map(|method| method.name.as_str()) else {
                continue;
            };
            let facts = (old.map(|m| &m.facts), new.map(|m| &m.facts));
            self.presence(&rules, name, Ways::REQUEST, facts.0, facts.1);
            if let (Some(old), Some(new)) = (old, new) {
                self.method(name, old, new);
            }
        }
    }

    fn method(&mut self, name: &str, old: &'a Method, new: &'a Method) {
        let request = Ways::REQUEST;
        self.rust_name(name, &old.rust, &new.rust);
        self.rust_name(name, &old.rust_type, &new.rust_type);
        let result = format!("{name}()");
        self.shape(&result, Ways::ANSWER, &old.returns.ty, &new.returns.ty);
        self.facts(
            TOMBSTONE,
            &result,
            Ways::ANSWER,
            &old.returns.facts,
            &new.returns.facts,
        );
        let word = |text: &Option<String>| {
            let word = text.as_ref().map(|text| format!("`{text}`"));
            word.unwrap_or_else(|| "nothing".to_owned())
        };
        if (&old.verb, &old.path) != (&new.verb, &new.path) {
            let address = |method: &Method| {
                let parts = [&method.verb, &method.path];
                let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
                match parts.as_slice() {
                    [] => "nothing".to_owned(),
                    parts => format!("`{}`", parts.join(" ")),
                }
            };
            let text = format!("now {}, was {}", address(new), address(old));
            self.note(Id::MethodEndpoint, name, request, text);
        }
        if old.body != new.body {
            let text = format!("now {}, was {}", new.body, old.body);
            self.note(Id::MethodBody, name, request, text);
        }
        let told = |old, new| format!("now {}, was {}", word(new), word(old));
        if old.long_poll != new.long_poll {
            let text = told(&old.long_poll, &new.long_poll);
            self.note(Id::MethodWait, name, request, text);
        }
        if old.request_id != new.request_id {
            let text = told(&old.request_id, &new.request_id);
            self.note(Id::MethodRequestId, name, request, text);
        }
        for error in new.errors.difference(&old.errors) {
            let text = format!("it may answer with `{error}`");
            self.note(Id::MethodErrorListed, name, Ways::ANSWER, text);
        }
        for error in old.errors.difference(&new.errors) {
            let text = format!("it is not said to answer with `{error}`");
            self.note(Id::MethodErrorUnlisted, name, Ways::ANSWER, text);
        }
        self.fields(name, request, Part::Parameter, (&old.params, &new.params));
        let constructors = (old.targets(), new.targets());
        let takes = |field: &Field, way: &BTreeSet<&str>| {
            field.required || way.contains(field.name.as_str())
        };
        self.order(name, (&old.params, &new.params), constructors, takes);
        // A method has constructors of its own where the rule names them.
        let built = |rule: &Rule| rule.demand.contains_key("constructors");
        self.rules(name, request, &old.rules, &new.rules, built);
    }
}
