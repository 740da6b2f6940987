//! What the methods of a bot API do to the server.

use super::words::DOCS;
use super::{Drawer, map};
use crate::yaml::Yaml;

impl Drawer<'_> {
    /// The effect of a method with these parameters, and why it may be repeated where that is to be said.
    pub(super) fn effect(
        &mut self,
        returns: &str,
        params: &[(String, Yaml)],
    ) -> Vec<(&'static str, Yaml)> {
        let noun = self.content(returns);
        if let Some(noun) = noun.filter(|_| self.random.chance(40)) {
            return vec![("effect", self.send(noun, params))];
        }
        if returns == "Integer" && self.random.chance(30) {
            let names = params.iter().map(|(name, _)| Yaml::text(name.as_str()));
            let mut effect = vec![("count", Yaml::text("members"))];
            if !params.is_empty() {
                effect.push(("ignores", Yaml::List(names.collect())));
            }
            return vec![("effect", map(effect))];
        }
        if self.random.chance(50) {
            return vec![("effect", Yaml::text("none"))];
        }
        let why = self.random.pick(DOCS).unwrap_or_default();
        let why = Some(why).filter(|why| !why.trim().is_empty() && self.random.chance(50));
        let why = why.map(|why| ("repeatable", Yaml::text(why)));
        let code = match self.random.chance(50) {
            true => Yaml::text("code"),
            false => map(vec![
                ("verb", Yaml::text("code")),
                ("note", Yaml::text("So.")),
            ]),
        };
        [("effect", code)].into_iter().chain(why).collect()
    }

    /// A field of a result that can be the content of a message: a plain one, so that nothing has to fill it.
    fn content(&self, returns: &str) -> Option<String> {
        let (_, ty) = self.types.iter().find(|(name, _)| name == returns)?;
        let Yaml::Map(entries) = ty else {
            return None;
        };
        let (_, fields) = entries.iter().find(|(key, _)| key == "fields")?;
        let Yaml::Map(fields) = fields else {
            return None;
        };
        let plain = |ty: &Yaml| match ty {
            Yaml::Text(ty) => matches!(ty.trim_end_matches('?'), "String" | "Boolean" | "Integer"),
            _ => false,
        };
        let mut fields = fields.iter();
        let (name, _) = fields.find(|(_, field)| match field {
            Yaml::Map(keys) => keys.iter().any(|(key, ty)| key == "type" && plain(ty)),
            short => plain(short),
        })?;
        Some(name.clone())
    }

    /// Sends a content that no parameter fills.
    fn send(&mut self, noun: String, params: &[(String, Yaml)]) -> Yaml {
        let names = params.iter().map(|(name, _)| Yaml::text(name.as_str()));
        let mut effect = vec![("send", Yaml::Text(noun))];
        if !params.is_empty() {
            effect.push(("ignores", Yaml::List(names.collect())));
        }
        map(effect)
    }
}
