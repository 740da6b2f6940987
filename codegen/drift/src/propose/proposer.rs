//! What all proposals for a page have in common.

use std::collections::BTreeSet;

use crate::page::{Item, Page};
use bazu_load::paste::Paste;
use bazu_load::sharing::Taken;
use bazu_model::page::Types;
use bazu_model::{Api, Method, Source, SourceFile};

/// Lines to paste, and what the reader should know about their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub paste: Paste,
    pub note: Option<String>,
}

pub(super) struct Proposer<'a> {
    pub(super) api: &'a Api,
    taken: &'a Taken,
    /// The files, with what was proposed so far.
    files: Vec<SourceFile>,
    pub(super) types: Types<'a>,
    /// The source that new facts name: the original of the page.
    pub(super) source: &'a str,
    /// The names of the items on the page.
    described: BTreeSet<&'a str>,
    /// The file of the item before, to whose chapter a new item belongs.
    pub(super) chapter: String,
    /// Why it may be another one.
    doubt: Option<String>,
    pub(super) proposals: Vec<Proposal>,
    /// Types that were proposed since the spec has none that fits.
    invented: BTreeSet<String>,
}

impl<'a> Proposer<'a> {
    pub(super) fn new(
        api: &'a Api,
        taken: &'a Taken,
        files: &[SourceFile],
        id: &'a str,
        source: &'a Source,
        page: &'a Page,
    ) -> Self {
        Self {
            api,
            taken,
            files: files.to_vec(),
            types: Types {
                api,
                names: &source.names,
            },
            source: source.copy_of.as_ref().map_or(id, |id| id.value.as_str()),
            described: page.items.iter().map(|item| item.name.as_str()).collect(),
            chapter: String::new(),
            doubt: None,
            proposals: Vec::new(),
            invented: BTreeSet::new(),
        }
    }

    /// Goes on in the chapter of an item. One that the spec lacks belongs to the chapter of the items
    /// around it; where they are in two, it may be in either, or in one of its own.
    pub(super) fn set_chapter(&mut self, items: &[Item], at: usize) {
        let known = |item: &Item| {
            let ty = self.api.types.get(&item.name).map(|ty| ty.chapter);
            let chapter = ty.or_else(|| self.method(&item.name).map(|method| method.chapter));
            self.file(chapter?)
        };
        let own = items.get(at).and_then(known);
        let before = items.iter().take(at).rev().find_map(known);
        let after = items.iter().skip(at + 1).find_map(known);
        let header = || self.file(0).unwrap_or_default();
        let (chapter, doubt) = match (own, before, after) {
            (Some(own), ..) => (own, None),
            (None, Some(before), Some(after)) if before != after => {
                let doubt =
                    format!("or {after}, or a new chapter: the page has it between the two");
                (before, Some(doubt))
            }
            (None, Some(known), _) | (None, None, Some(known)) => (known, None),
            (None, None, None) => (header(), None),
        };
        self.chapter = chapter;
        self.doubt = doubt;
    }

    pub(super) fn file(&self, chapter: usize) -> Option<String> {
        Some(self.api.chapters.get(chapter)?.path.clone())
    }

    /// The method that a page has under a name, or under its verb and path.
    pub(super) fn method(&self, name: &str) -> Option<&'a Method> {
        let named = |method: &&Method| method.call.page_name(&method.wire) == name;
        self.api.methods.values().find(named)
    }

    /// Whether the spec or the page has a type.
    pub(super) fn knows_type(&self, name: &str) -> bool {
        self.api.types.contains_key(name) || self.described.contains(name)
    }

    /// The shared file that an item is taken from.
    pub(super) fn shared(&self, name: &str) -> Option<&'a str> {
        let taken = self.taken.iter().find(|(_, item)| item == name);
        taken.map(|(file, _)| file.as_str())
    }

    /// Whether a type was not proposed yet.
    pub(super) fn invent(&mut self, name: &str) -> bool {
        self.invented.insert(name.to_owned())
    }

    pub(super) fn add(&mut self, below: &[&str], lines: String) {
        let file = self.chapter.clone();
        self.add_to(file, below, lines);
    }

    /// Lines below some keys, which need not be there yet.
    pub(super) fn add_to(&mut self, file: String, below: &[&str], lines: String) {
        self.add_after(file, below, None, &lines);
    }

    /// Lines after another entry.
    pub(super) fn add_after(
        &mut self,
        file: String,
        below: &[&str],
        after: Option<&str>,
        lines: &str,
    ) {
        let Some(at) = self.files.iter().position(|known| known.path == file) else {
            return;
        };
        let entries = entries(lines, below.len() * 2);
        let mut paste = Paste::new(&self.files[at], below, &entries);
        if paste.below.len() == below.len() {
            paste.after = after.map(str::to_owned);
        }
        let text = paste.apply(&self.files[at].text);
        self.files[at] = SourceFile::new(file, text.into_bytes());
        let note = self.doubt.clone();
        self.proposals.push(Proposal { paste, note });
    }
}

/// Lines with an indentation as entries: each with its key, and its value or the lines below it.
fn entries(lines: &str, indent: usize) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in lines.lines() {
        let line = line.get(indent..).unwrap_or_default();
        match (line.starts_with(' '), entries.last_mut()) {
            (true, Some((_, value))) => {
                value.push_str(line.get(2..).unwrap_or_default());
                value.push('\n');
            }
            _ => {
                let (key, value) = line.split_once(':').unwrap_or((line, ""));
                entries.push((key.to_owned(), value.trim().to_owned()));
            }
        }
    }
    entries
}
