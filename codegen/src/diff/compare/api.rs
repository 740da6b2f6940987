//! The API as a whole, and its errors.

use super::{Comparison, Presence, Ways, pairs, value};
use crate::diff::Id;

impl Comparison<'_> {
    pub(super) fn api(&mut self) {
        let (old, new) = (&self.old.model, &self.new.model);
        let both = Ways::default();
        let text = |old: Option<&str>, new: Option<&str>| {
            let word = |text: Option<&str>| {
                text.map_or_else(|| "nothing".to_owned(), |text| format!("`{text}`"))
            };
            format!("now {}, was {}", word(new), word(old))
        };
        let mut told = |rule: Id, old: Option<&str>, new: Option<&str>| {
            if old != new {
                self.note(rule, "", both, text(old, new));
            }
        };
        told(Id::ApiServer, Some(&old.server.api), Some(&new.server.api));
        told(
            Id::ApiServer,
            old.server.file.as_deref(),
            new.server.file.as_deref(),
        );
        told(
            Id::ApiAttach,
            old.server.attach.as_deref(),
            new.server.attach.as_deref(),
        );
        told(
            Id::ApiWebhook,
            old.server.webhook_secret_header.as_deref(),
            new.server.webhook_secret_header.as_deref(),
        );
        told(Id::ApiProtocol, Some(&old.protocol), Some(&new.protocol));
        told(Id::ApiClient, Some(&old.client), Some(&new.client));
        told(Id::ApiCrate, Some(&old.krate.name), Some(&new.krate.name));
        if old.auth != new.auth {
            let text = format!(
                "now {}, was {}",
                value(new.auth.as_ref()),
                value(old.auth.as_ref())
            );
            self.note(Id::ApiAuth, "", both, text);
        }
        let mut about = Vec::new();
        let mut see = |what, differs: bool| {
            if differs {
                about.push(what);
            }
        };
        see("title", old.title != new.title);
        see("text", old.doc != new.doc);
        see("address of the docs", old.docs != new.docs);
        see(
            "description",
            old.krate.description != new.krate.description,
        );
        see("keywords", old.krate.keywords != new.krate.keywords);
        see("sources", old.sources != new.sources);
        if !about.is_empty() {
            let text = format!("told otherwise: {}", about.join(", "));
            self.note(Id::ApiAbout, "", both, text);
        }
        self.errors();
    }

    fn errors(&mut self) {
        let (old, new) = (&self.old.model.errors, &self.new.model.errors);
        let rules = Presence {
            what: "error",
            added: Id::ErrorAdded,
            removed: Id::ErrorRemoved,
        };
        let both = Ways::default();
        for (old, new) in pairs(old, new, |a, b| a.name == b.name) {
            let Some(name) = old.or(new).map(|error| error.name.as_str()) else {
                continue;
            };
            self.presence(
                &rules,
                name,
                both,
                old.map(|error| &error.facts),
                new.map(|error| &error.facts),
            );
            let (Some(old), Some(new)) = (old, new) else {
                continue;
            };
            if (old.code, &old.contains) != (new.code, &new.contains) {
                let known_by = |code: i64, text: &Option<String>| match text {
                    Some(text) => format!("{code} with \"{text}\""),
                    None => code.to_string(),
                };
                let text = format!(
                    "now {}, was {}",
                    known_by(new.code, &new.contains),
                    known_by(old.code, &old.contains)
                );
                self.note(Id::ErrorChanged, name, both, text);
            }
        }
    }
}
