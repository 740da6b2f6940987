//! The API as a whole, and its errors.

use std::collections::BTreeMap;

use serde_json::json;

use super::protocol::protocol;
use super::{Comparison, Presence, differing, pairs, swapped, text};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_emit::constants;
use bazu_model::{Api, ErrorCode, Path, Span};

impl Comparison<'_> {
    pub(super) fn api(&mut self) {
        let (old, new) = (self.old, self.new);
        let (before, after) = (protocol(&old.protocol), protocol(&new.protocol));
        let auth = if before.credentials == after.credentials {
            Id::ApiAuthMoved
        } else {
            Id::ApiAuth
        };
        let name = |api: &Api| text(api.protocol.name());
        for (rule, before, after) in [
            (Id::ApiServer, before.server, after.server),
            (Id::ApiAttach, before.attach, after.attach),
            (Id::ApiWebhook, before.webhook, after.webhook),
            (Id::ApiProtocol, name(old), name(new)),
            (Id::ApiClient, text(&old.client), text(&new.client)),
            (Id::ApiCrate, text(&old.krate.name), text(&new.krate.name)),
            (auth, before.auth, after.auth),
        ] {
            self.differ(rule, &Path::Api, Direction::NONE, before, after);
        }
        let constants = (constants(old), constants(new));
        for pair in pairs(&constants.0, &constants.1, |constant| constant.name) {
            let rules = [Id::ApiConstantAdded, Id::ApiConstantRemoved];
            let (before, after) = pair.map(|constant| Detail::Text(constant.name.to_owned()));
            self.differ(rules, &Path::Api, Direction::NONE, before, after);
        }
        let about = differing(&about(old), &about(new));
        if !about.is_empty() {
            let about = Some(Detail::Names(about));
            self.note(Id::ApiAbout, &Path::Api, Direction::NONE, None, about);
        }
    }

    /// The texts of chapters, which are headings of the client's page. In which chapter an item
    /// stands, nobody outside sees.
    pub(super) fn chapters(&mut self) {
        let (old, new) = (&self.old.chapters, &self.new.chapters);
        for pair in pairs(old, new, |chapter| &chapter.module) {
            if let Some((old, new)) = pair.both() {
                let texts = [
                    ("chapter", &old.title, &new.title),
                    ("doc", &old.doc, &new.doc),
                ];
                let differing = texts.iter().filter(|(_, old, new)| old != new);
                let keys = differing.map(|(key, ..)| (*key).to_owned()).collect();
                self.docs(&Path::Chapter(new.module.clone()), keys);
            }
        }
    }

    pub(super) fn errors(&mut self) {
        let (old, new) = (&self.old.errors, &self.new.errors);
        let rules = Presence::new(Id::ErrorAdded, Id::ErrorRemoved);
        for pair in pairs(old, new, |error| &error.name) {
            let path = Path::Error(pair.either().name.clone());
            self.presence(&rules, &path, Direction::NONE, pair, |error| &error.facts);
            let (before, after) = pair.map(|error| Detail::Error {
                code: error.code,
                contains: error.contains.clone(),
            });
            if before.is_some() && after.is_some() {
                self.differ(Id::ErrorChanged, &path, Direction::NONE, before, after);
                let (before, after) = pair.map(|error| error.means.map(|it| it.name()));
                let (before, after) = (before.flatten(), after.flatten());
                let (before, after) = (before.and_then(text), after.and_then(text));
                self.differ(Id::ErrorMeaning, &path, Direction::NONE, before, after);
            }
        }
        // The first match wins, so the order of errors with one code says which of them it is.
        let contested = |a: &ErrorCode, b: &ErrorCode| a.code == b.code;
        for (first, second) in swapped(old, new, |error| &error.name, contested) {
            let path = Path::Error((&first.name).min(&second.name).clone());
            let names = |a: &ErrorCode, b: &ErrorCode| {
                Some(Detail::Names(vec![a.name.clone(), b.name.clone()]))
            };
            let (before, after) = (names(first, second), names(second, first));
            self.note(Id::ErrorChanged, &path, Direction::NONE, before, after);
        }
    }
}

/// What only the docs say of an API.
fn about(api: &Api) -> serde_json::Value {
    let sources = api.sources.iter().map(|(id, source)| {
        let mut source = source.clone();
        source.span = Span::default();
        (id, source)
    });
    json!({
        "title": api.title,
        "doc": api.doc,
        "example": api.example,
        "docs": api.docs,
        "description": api.krate.description,
        "keywords": api.krate.keywords,
        "sources": sources.collect::<BTreeMap<_, _>>(),
    })
}
