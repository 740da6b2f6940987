//! What bots route by: a bot that fetches updates and says who it is.

use bazu_model::names;

use super::{Drawer, map};
use crate::yaml::Yaml;

impl Drawer<'_> {
    /// The methods with which a framework runs a bot, and what comes with the content of its updates.
    pub(super) fn routing(&mut self, update: &str, contents: &[String]) {
        let functions = ["fn get_updates", "fn get_me"].map(str::to_owned);
        let known = functions.iter().any(|it| self.taken.contains(it));
        // The first update is the one that is fetched.
        if known
            || !["GetUpdates", "GetMe", "Self1"]
                .iter()
                .all(|name| self.take(name))
        {
            return;
        }
        self.taken.extend(functions);
        let integer = |name: &str| (name.to_owned(), Yaml::text("Integer?"));
        let get_updates = map(vec![
            ("returns", Yaml::Text(format!("[{update}]"))),
            ("effect", Yaml::text("code")),
            ("long_poll", Yaml::text("timeout")),
            (
                "params",
                Yaml::Map(vec![integer("offset"), integer("timeout")]),
            ),
        ]);
        let mut get_me = vec![("returns", Yaml::text("Self1")), ("role", Yaml::text("me"))];
        get_me.push(("effect", map(vec![("read", Yaml::text("bot"))])));
        self.methods.push(("getUpdates".to_owned(), get_updates));
        self.methods.push(("getMe".to_owned(), map(get_me)));
        let me = vec![("id".to_owned(), Yaml::text("Integer"))];
        let me = map(vec![("fields", Yaml::Map(me))]);
        self.types.push(("Self1".to_owned(), me));
        let mut taken = ["Data", "Sender", "Text"].map(str::to_owned).to_vec();
        for content in contents {
            let mut types = self.types.iter_mut();
            let Some((_, Yaml::Map(entries))) = types.find(|(name, _)| name == content) else {
                continue;
            };
            let (parts, text) = parts(entries, &mut taken);
            if let Some(text) = text {
                let brings = Yaml::Map(vec![("text".to_owned(), Yaml::Text(text))]);
                entries.push(("brings".to_owned(), brings));
            }
            if !parts.is_empty() {
                let parts = parts.into_iter().map(Yaml::Text);
                entries.push(("parts".to_owned(), Yaml::List(parts.collect())));
            }
        }
    }
}

/// The optional fields of a struct that can be parts, and one that holds a text.
fn parts(entries: &[(String, Yaml)], taken: &mut Vec<String>) -> (Vec<String>, Option<String>) {
    let scalars = bazu_model::Scalar::ALL.map(|scalar| scalar.name());
    let fields = entries.iter().find(|(key, _)| key == "fields");
    let Some((_, Yaml::Map(fields))) = fields else {
        return (Vec::new(), None);
    };
    let text_of = |yaml: &Yaml| match yaml {
        Yaml::Text(text) => Some(text.clone()),
        _ => None,
    };
    let (mut parts, mut text) = (Vec::new(), None);
    for (wire, field) in fields {
        let key = |key: &str| match field {
            Yaml::Map(keys) => text_of(&keys.iter().find(|(known, _)| known == key)?.1),
            other => text_of(other).filter(|_| key == "type"),
        };
        let Some(ty) = key("type") else {
            continue;
        };
        let Some(ty) = ty.strip_suffix('?') else {
            continue;
        };
        if ty == "String" && text.is_none() && !wire.contains('.') {
            text = Some(wire.clone());
        }
        let name = names::upper_camel(&key("rust").unwrap_or_else(|| wire.clone()));
        let usable = !names::is_keyword(&name)
            && !names::TYPES.contains(&name.as_str())
            && !taken.contains(&name);
        if usable && (ty == "String" || !scalars.contains(&ty)) {
            taken.push(name);
            parts.push(wire.clone());
        }
    }
    (parts, text)
}
