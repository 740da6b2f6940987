//! Links that open the bot, and formats of texts with markup.

use super::{Comparison, Pair, Presence, pairs, text};
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_model::{Api, Facts, Link, Mark, Path, TextFormat};

impl<'a> Comparison<'a> {
    pub(super) fn links(&mut self) {
        let (old, new) = (links(self.old), links(self.new));
        let rules = Presence::new(Id::LinkAdded, Id::LinkRemoved);
        for pair in pairs(old, new, |link| &link.name) {
            let path = Path::Link(pair.either().name.clone());
            let Pair::Both(was, is) = pair else {
                self.presence(&rules, &path, Direction::NONE, pair, |link| &link.facts);
                continue;
            };
            self.text_facts(&path, &was.facts, &is.facts);
            let rule = match takes(was) == takes(is) {
                true => Id::LinkChanged,
                false => Id::LinkArguments,
            };
            let (before, after) = (form(was), form(is));
            self.differ(rule, &path, Direction::NONE, text(before), text(after));
            let said = |link: &Link| -> Vec<Facts> {
                let parts = link.parts.iter();
                parts.map(|part| without_remark(&part.facts)).collect()
            };
            if said(was) != said(is) {
                self.docs(&path, vec!["parts".to_owned()]);
            }
        }
    }

    pub(super) fn formats(&mut self) {
        let (old, new) = (formats(self.old), formats(self.new));
        let rules = Presence::new(Id::FormatAdded, Id::FormatRemoved);
        for pair in pairs(old, new, |format| &format.name) {
            let path = Path::Format(pair.either().name.clone());
            let Pair::Both(was, is) = pair else {
                self.presence(&rules, &path, Direction::NONE, pair, |format| &format.facts);
                continue;
            };
            self.text_facts(&path, &was.facts, &is.facts);
            let rules = [Id::FormatModeAdded, Id::FormatModeRemoved, Id::FormatMode];
            let mode = |format: &TextFormat| format.parse_mode.as_ref().and_then(text);
            self.differ(rules, &path, Direction::NONE, mode(was), mode(is));
            let (before, after) = (escapes(was), escapes(is));
            self.differ(
                Id::FormatChanged,
                &path,
                Direction::NONE,
                text(before),
                text(after),
            );
            self.marks(was, is);
        }
    }

    fn marks(&mut self, old: &'a TextFormat, new: &'a TextFormat) {
        let rules = Presence::new(Id::MarkAdded, Id::MarkRemoved);
        for pair in pairs(&old.marks, &new.marks, |mark| &mark.name) {
            let path = Path::Mark {
                format: new.name.clone(),
                name: pair.either().name.clone(),
            };
            let Pair::Both(was, is) = pair else {
                self.presence(&rules, &path, Direction::NONE, pair, |mark| &mark.facts);
                continue;
            };
            self.text_facts(&path, &was.facts, &is.facts);
            let rule = match (was.holes(), old.nested) == (is.holes(), new.nested) {
                true => Id::MarkChanged,
                false => Id::MarkArguments,
            };
            let (before, after) = (written(was, old), written(is, new));
            self.differ(rule, &path, Direction::NONE, text(before), text(after));
        }
    }

    /// The facts of what is written or checked whatever its basis is: only docs show the basis.
    fn text_facts(&mut self, path: &Path, old: &Facts, new: &Facts) {
        if old.basis != new.basis {
            self.docs(path, vec!["basis".to_owned()]);
        }
        let old = Facts {
            basis: new.basis,
            ..old.clone()
        };
        let removed = [Id::RemovedSet, Id::RemovedLifted];
        self.facts(removed, path, Direction::NONE, &old, new);
    }
}

fn links(api: &Api) -> &[Link] {
    api.protocol.bot().map_or(&[], |bot| &bot.links)
}

fn formats(api: &Api) -> &[TextFormat] {
    api.protocol.bot().map_or(&[], |bot| &bot.formats)
}

fn without_remark(facts: &Facts) -> Facts {
    Facts {
        remark: None,
        ..facts.clone()
    }
}

/// What the functions of a link take.
fn takes(link: &Link) -> (Vec<&str>, bool) {
    let parts = link.parts.iter().map(|part| part.name.as_str());
    (parts.collect(), link.short.is_some())
}

/// A link with its limits.
fn form(link: &Link) -> String {
    let mut form = link.url.value.clone();
    if let Some(short) = &link.short {
        form.push_str(&format!(" or {short}"));
    }
    for part in &link.parts {
        if let Some(length) = &part.length {
            form.push_str(&format!("; {}: {length}", part.name));
        }
        if let Some(pattern) = &part.pattern {
            form.push_str(&format!("; {}: {pattern}", part.name));
        }
    }
    form
}

fn escapes(format: &TextFormat) -> String {
    let mut words = format.escape.name().to_owned();
    for signs in [&format.signs, &format.code_signs, &format.address_signs] {
        words.push_str(&format!(" {signs}"));
    }
    for pair in &format.pairs {
        words.push_str(&format!(" {pair}"));
    }
    words.trim_end().to_owned()
}

fn written(mark: &Mark, format: &TextFormat) -> String {
    let apart = if mark.apart { ", apart" } else { "" };
    let nested = if format.nested { ", nested" } else { "" };
    format!("{}{apart}{nested}", mark.written)
}
