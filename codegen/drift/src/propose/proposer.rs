//! What all proposals for a page have in common.

use std::collections::BTreeSet;

use crate::page::Page;
use bazu_load::sharing::Taken;
use bazu_model::page::Types;
use bazu_model::{Api, Method, Source};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub file: String,
    /// The keys below which the lines belong, outermost first.
    pub below: Vec<String>,
    /// The lines, with the indentation that they need there.
    pub lines: String,
}

pub(super) struct Proposer<'a> {
    pub(super) api: &'a Api,
    taken: &'a Taken,
    pub(super) types: Types<'a>,
    /// The source that new facts name: the original of the page.
    pub(super) source: &'a str,
    /// The names of the items on the page.
    described: BTreeSet<&'a str>,
    /// The file of the item before, to whose chapter a new item belongs.
    chapter: String,
    pub(super) proposals: Vec<Proposal>,
    /// Types that were proposed since the spec has none that fits.
    invented: BTreeSet<String>,
}

impl<'a> Proposer<'a> {
    pub(super) fn new(
        api: &'a Api,
        taken: &'a Taken,
        id: &'a str,
        source: &'a Source,
        page: &'a Page,
    ) -> Self {
        Self {
            api,
            taken,
            types: Types {
                api,
                names: &source.names,
            },
            source: source.copy_of.as_ref().map_or(id, |id| id.value.as_str()),
            described: page.items.iter().map(|item| item.name.as_str()).collect(),
            chapter: String::new(),
            proposals: Vec::new(),
            invented: BTreeSet::new(),
        }
    }

    /// Goes on in the chapter of an item, if the spec has the item.
    pub(super) fn set_chapter(&mut self, name: &str) {
        let ty = self.api.types.get(name).map(|ty| ty.chapter);
        let chapter = ty.or_else(|| self.method(name).map(|method| method.chapter));
        let chapter = chapter.or_else(|| self.chapter.is_empty().then_some(0));
        if let Some(file) = chapter.and_then(|index| self.file(index)) {
            self.chapter = file;
        }
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

    pub(super) fn add_to(&mut self, file: String, below: &[&str], lines: String) {
        let below = below.iter().map(|key| (*key).to_owned()).collect();
        self.proposals.push(Proposal { file, below, lines });
    }
}
