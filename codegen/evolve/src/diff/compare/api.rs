//! The API as a whole, and its errors.

use super::{Comparison, Presence, TOMBSTONE, Ways, pairs, swapped, value};
use crate::diff::Id;
use crate::diff::snapshot::{ErrorCode, Model};

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
        // Where files follow from the address of the API, they move with it.
        told(Id::ApiServer, old.own_file_url(), new.own_file_url());
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
        let constants = |model: &Model| {
            // Only a bot downloads.
            let bot = model.protocol == "bot";
            let header = model.server.webhook_secret_header.as_deref();
            [
                ("FILE_URL", bot && model.own_file_url().is_some()),
                ("WEBHOOK_SECRET_HEADER", header.is_some()),
            ]
        };
        for ((name, was), (_, is)) in constants(old).into_iter().zip(constants(new)) {
            if is && !was {
                let text = format!("`{name}` is new");
                self.note(Id::ApiConstantAdded, "", both, text);
            } else if was && !is {
                let text = format!("`{name}` is gone");
                self.note(Id::ApiConstantRemoved, "", both, text);
            }
        }
        if old.auth != new.auth {
            let rule = if old.credentials() == new.credentials() {
                Id::ApiAuthMoved
            } else {
                Id::ApiAuth
            };
            let text = format!(
                "now {}, was {}",
                value(new.auth.as_ref()),
                value(old.auth.as_ref())
            );
            self.note(rule, "", both, text);
        }
        let mut about = Vec::new();
        let mut see = |what, differs: bool| {
            if differs {
                about.push(what);
            }
        };
        see("title", old.title != new.title);
        see("text", old.doc != new.doc);
        see("example", old.example != new.example);
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
            ended: TOMBSTONE,
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
        // The first match wins, so the order of errors with one code says which of them it is.
        let contested = |a: &ErrorCode, b: &ErrorCode| a.code == b.code;
        for (first, second) in swapped(old, new, |a, b| a.name == b.name, contested) {
            let (path, other) = (
                (&first.name).min(&second.name),
                (&first.name).max(&second.name),
            );
            let text = format!("looked for on the other side of `{other}`");
            self.note(Id::ErrorChanged, path, both, text);
        }
    }
}
