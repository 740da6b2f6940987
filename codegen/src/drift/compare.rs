//! Holds a page against the model.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use indexmap::IndexMap;

use super::page::{Item, LimitOf, Member, Page};
use super::sentences::{Sentences, hash};
use super::spec::{SpecItem, SpecMember, View};
use super::types::{Place, Types};
use super::waive::Waivers;
use crate::model::{Api, DocsSay, Limits, Source, Span, TypeRef};

/// What differs, by a name that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The page has it and the spec does not.
    MissingInSpec,
    /// The spec calls it documented by this page, which does not have it.
    MissingInDocs,
    /// Another type, or another result.
    Type,
    /// Another mark of what may be left out.
    Required,
    /// Another limit.
    Limit,
    /// Other values of an enum.
    Values,
    /// A sentence that a limit came from is another one now.
    SentenceChanged,
    /// A correction that the page does not bear out.
    StaleCorrection,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::MissingInSpec,
        Self::MissingInDocs,
        Self::Type,
        Self::Required,
        Self::Limit,
        Self::Values,
        Self::SentenceChanged,
        Self::StaleCorrection,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::MissingInSpec => "drift.missing-in-spec",
            Self::MissingInDocs => "drift.missing-in-docs",
            Self::Type => "drift.type",
            Self::Required => "drift.required",
            Self::Limit => "drift.limit",
            Self::Values => "drift.values",
            Self::SentenceChanged => "drift.sentence-changed",
            Self::StaleCorrection => "drift.stale-correction",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// Something that differs between the page and the spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What kind of difference it is.
    pub kind: Kind,
    /// The method or type.
    pub item: String,
    /// Its parameter, field or value.
    pub member: Option<String>,
    /// The line of the page, counted from 1, where the page has the place.
    pub line: Option<usize>,
    /// The place in the spec, where there is one.
    pub span: Option<Span>,
    /// What the page says.
    pub page: String,
    /// What the spec says.
    pub spec: String,
    /// What to do.
    pub remedy: String,
}

impl Difference {
    /// `sendMessage.text`.
    pub fn path(&self) -> String {
        path(&self.item, self.member.as_deref())
    }
}

fn path(item: &str, member: Option<&str>) -> String {
    match member {
        Some(member) => format!("{item}.{member}"),
        None => item.to_owned(),
    }
}

/// What a comparison found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What no correction explains, in the order of the page.
    pub differences: Vec<Difference>,
    /// How many differences are explained.
    pub explained: usize,
    /// How many items of the page were compared.
    pub items: usize,
    /// How many parameters, fields and values of the page were compared.
    pub members: usize,
    /// The sentences that limits of the page came from.
    pub sentences: Sentences,
    /// Items that the page should have and has not, of how many.
    pub lacking: (usize, usize),
}

impl Report {
    /// Whether all that is left are sentences that are written in other words.
    pub fn recordable(&self) -> bool {
        let mut kinds = self.differences.iter().map(|difference| difference.kind);
        kinds.all(|kind| kind == Kind::SentenceChanged)
    }
}

/// The source of an API that pages of a format are copies of.
pub fn source<'a>(api: &'a Api, format: &str) -> Option<(&'a str, &'a Source)> {
    let mut sources = api.sources.iter();
    let (id, source) = sources.find(|(_, source)| {
        let page = source.page.as_ref();
        page.is_some_and(|(page, _)| page == format)
    })?;
    Some((id, source))
}

/// How many names of a page an API knows, and of how many.
pub fn known(api: &Api, page: &Page) -> (usize, usize) {
    let names: BTreeSet<&str> = page.items.iter().map(|item| item.name.as_str()).collect();
    let types = Types { api, names: &[] };
    let items = View {
        types,
        sources: ["", ""],
    }
    .items();
    let known = |name: &&&str| {
        items.contains_key(**name) || api.not_taken.iter().any(|item| item.name == ***name)
    };
    (names.iter().filter(known).count(), names.len())
}

/// Compares a page with the spec. `recorded` are the sentences that an earlier run wrote down.
pub fn compare(api: &Api, id: &str, page: &Page, recorded: Option<&Sentences>) -> Report {
    let Some(source) = api.sources.get(id) else {
        return Report::default();
    };
    let types = Types {
        api,
        names: &source.names,
    };
    let original = source.copy_of.as_ref().map_or(id, |(id, _)| id.as_str());
    let view = View {
        types,
        sources: [id, original],
    };
    let items = view.items();
    let mut comparison = Comparison {
        id,
        partial: source.partial,
        types,
        items: &items,
        waivers: Waivers::of(api, id),
        report: Report::default(),
        told: BTreeMap::new(),
    };
    for item in &page.items {
        comparison.item(item);
    }
    comparison.missing_in_docs(page);
    comparison.stale(page, source);
    comparison.changed_sentences(page, recorded);
    let mut report = comparison.report;
    // What the page does not have comes last.
    report.differences.sort_by(|a, b| {
        let key = |it: &Difference| (it.line.unwrap_or(usize::MAX), it.span, it.kind);
        (key(a), a.path()).cmp(&(key(b), b.path()))
    });
    report.differences.dedup();
    report
}

struct Comparison<'m> {
    id: &'m str,
    partial: bool,
    types: Types<'m>,
    items: &'m IndexMap<String, SpecItem<'m>>,
    waivers: Waivers<'m>,
    report: Report,
    /// The line of each sentence, by its path and hash.
    told: BTreeMap<(String, String), usize>,
}

/// A member that page and spec have both.
#[derive(Clone, Copy)]
struct Both<'m> {
    /// The item's name in the spec.
    name: &'m str,
    member: &'m Member,
    place: Place,
    known: &'m SpecMember<'m>,
}

/// What differs between a page and a spec that both have a place.
struct Contrast {
    kind: Kind,
    /// What the page says, and the spec.
    page: String,
    spec: String,
    /// What to change in the spec.
    change: String,
    /// What a correction has under `docs`.
    docs: String,
}

impl<'m> Comparison<'m> {
    fn report(&mut self, difference: Difference) {
        self.report.differences.push(difference);
    }

    /// How a correction is written that says this of the page.
    fn correction(&self, item: &str, field: Option<&str>, docs: &str) -> String {
        let field = field.map(|field| format!("field: {field}, "));
        let known = self.items.values().find(|known| known.name == item);
        let own = known.and_then(|known| known.facts);
        let own = own.is_none_or(|facts| facts.sources.iter().any(|source| source.id == self.id));
        let source = if own {
            String::new()
        } else {
            format!("source: {}, ", self.id)
        };
        format!(
            "or say under `corrections` of `{item}` why the page is wrong: {{ {}{source}docs: {{ {docs} }}, note: … }}",
            field.unwrap_or_default()
        )
    }

    /// What the page has of an item of the spec, or of something of this name.
    fn on_page<'p>(&self, page: &'p Page, name: &str) -> impl Iterator<Item = &'p Item> {
        let items = self.items;
        page.items.iter().filter(move |item| {
            let known = items.get(&item.name);
            known.map_or(item.name.as_str(), |known| known.name) == name
        })
    }

    fn item(&mut self, item: &'m Item) {
        let Some(known) = self.items.get(&item.name) else {
            if self.waivers.not_taken(&item.name) {
                self.report.explained += 1;
                return;
            }
            let name = &item.name;
            self.report(Difference {
                kind: Kind::MissingInSpec,
                item: name.clone(),
                member: None,
                line: Some(item.line),
                span: None,
                page: format!("has `{name}`"),
                spec: "does not have it".to_owned(),
                remedy: format!(
                    "add it to the spec (`--propose` writes it out), or say under `not_taken` in api.yaml why it is \
                     left out: {{ {name}: … }}"
                ),
            });
            return;
        };
        self.report.items += 1;
        if let (Some(ty), Some(sentence)) = (known.returns, &item.returns) {
            self.returns(known, item.line, ty, sentence);
        }
        for member in item.members.iter().flatten() {
            self.report.members += 1;
            let Some(both) = known.members.get(member.name.as_str()) else {
                self.unknown_member(known.name, member, known.span);
                continue;
            };
            let both = Both {
                name: known.name,
                member,
                place: known.place,
                known: both,
            };
            self.ty(both);
            self.required(both);
            for of in LimitOf::ALL {
                self.limit(both, of);
            }
            self.values(both);
            self.remember(both);
        }
    }

    fn unknown_member(&mut self, item: &str, member: &Member, span: Span) {
        let name = Some(member.name.as_str());
        let lists = |docs: &DocsSay| docs.present == Some(true);
        if self.waivers.waive(item, name, "present", lists) {
            self.report.explained += 1;
            return;
        }
        let ty = member.ty.as_deref().map(|ty| format!(", {ty}"));
        let remedy = self.correction(item, name, "present: true");
        self.report(Difference {
            kind: Kind::MissingInSpec,
            item: item.to_owned(),
            member: Some(member.name.clone()),
            line: Some(member.line),
            span: Some(span),
            page: format!("has `{}`{}", member.name, ty.unwrap_or_default()),
            spec: "does not have it".to_owned(),
            remedy: format!("add it to the spec (`--propose` writes it out), {remedy}"),
        });
    }

    /// The types that the page names in its sentence on the result are among those of the spec.
    fn returns(&mut self, item: &SpecItem<'_>, line: usize, ty: &TypeRef, sentence: &str) {
        let spec = self.types.spec(ty, Place::Field);
        let page = self
            .types
            .result(sentence, |word| self.items.contains_key(word));
        let Some(page) = page.filter(|page| !page.is_among(&spec)) else {
            return;
        };
        let types = self.types;
        let says = |docs: &DocsSay| {
            let told = docs.returns.as_deref();
            told.is_some_and(|words| types.page(words, Place::Field) == page)
        };
        if self.waivers.waive(item.name, None, "returns", says) {
            self.report.explained += 1;
            return;
        }
        let remedy = self.correction(item.name, None, &format!("returns: {page}"));
        self.report(Difference {
            kind: Kind::Type,
            item: item.name.to_owned(),
            member: None,
            line: Some(line),
            span: Some(item.span),
            page: format!("gives back {page}"),
            spec: format!("gives back `{ty}`"),
            remedy: format!("change `returns`, {remedy}"),
        });
    }

    /// Reports what differs of a member, where no correction says the same of the page.
    fn differs(
        &mut self,
        both: Both<'_>,
        key: &'static str,
        says: impl Fn(&DocsSay) -> bool,
        contrast: Contrast,
    ) {
        let (item, member) = (both.name, both.member.name.as_str());
        if self.waivers.waive(item, Some(member), key, says) {
            self.report.explained += 1;
            return;
        }
        let remedy = self.correction(item, Some(member), &contrast.docs);
        self.report(Difference {
            kind: contrast.kind,
            item: item.to_owned(),
            member: Some(member.to_owned()),
            line: Some(both.member.line),
            span: Some(both.known.span_of(key)),
            page: contrast.page,
            spec: contrast.spec,
            remedy: format!("{}, {remedy}", contrast.change),
        });
    }

    fn ty(&mut self, both: Both<'_>) {
        let (Some(words), Some(spec)) = (&both.member.ty, &both.known.ty) else {
            return;
        };
        let (types, place) = (self.types, both.place);
        let page = types.page(words, place);
        if page == *spec {
            return;
        }
        let says = |docs: &DocsSay| {
            let told = docs.ty.as_deref();
            told.is_some_and(|told| types.page(told, place) == page)
        };
        let written = both.known.field.map(|field| format!("`{}`", field.ty));
        let contrast = Contrast {
            kind: Kind::Type,
            page: format!("is {words}"),
            spec: match written {
                Some(written) => format!("is {written}, which a page has as {spec}"),
                None => format!("is {spec}"),
            },
            change: "change `type`".to_owned(),
            docs: format!("type: {words}"),
        };
        self.differs(both, "type", says, contrast);
    }

    fn required(&mut self, both: Both<'_>) {
        let (Some(page), Some(spec)) = (both.member.required, both.known.required) else {
            return;
        };
        if page == spec {
            return;
        }
        let word = |required| {
            if required {
                "is required"
            } else {
                "may be left out"
            }
        };
        let contrast = Contrast {
            kind: Kind::Required,
            page: word(page).to_owned(),
            spec: word(spec).to_owned(),
            change: if page {
                "take the `?` from the type".to_owned()
            } else {
                "put a `?` behind the type".to_owned()
            },
            docs: format!("required: {page}"),
        };
        self.differs(
            both,
            "required",
            |docs| docs.required == Some(page),
            contrast,
        );
    }

    fn limit(&mut self, both: Both<'_>, of: LimitOf) {
        let mut told = both.member.limits.iter().filter(|limit| limit.of == of);
        let told: Vec<_> = told
            .by_ref()
            .map(|limit| bounds(of, limit.min, limit.max))
            .collect();
        let spec = both.known.limits().and_then(|limits| limit(limits, of));
        let none = (None, None);
        let (page, spec) = match (told.first(), spec) {
            (None, None) => return,
            (Some(_), Some(spec)) if told.contains(&spec) => return,
            // What is not documented is not held against the page.
            (Some(_), None) if !both.known.documented => return,
            (page, spec) => (page.copied().unwrap_or(none), spec.unwrap_or(none)),
        };
        let says = |docs: &DocsSay| {
            let mut told = docs.limits.iter().filter(|(known, ..)| *known == of);
            told.any(|(_, min, max)| bounds(of, *min, *max) == page)
        };
        let key = of.key();
        let contrast = Contrast {
            kind: Kind::Limit,
            page: says_limit(of, page),
            spec: says_limit(of, spec),
            change: format!("change `{key}`"),
            docs: format!("{key}: {}", yaml_limit(of, page)),
        };
        self.differs(both, key, says, contrast);
    }

    fn values(&mut self, both: Both<'_>) {
        let page: BTreeSet<&str> = both.member.values.iter().map(String::as_str).collect();
        if page.is_empty() || both.known.field.is_none() {
            return;
        }
        let all = both.known.values.iter();
        let documented = all.clone().filter(|(_, documented)| *documented);
        let more = page
            .iter()
            .any(|value| !all.clone().any(|(known, _)| known == value));
        let fewer = documented
            .clone()
            .any(|(known, _)| !page.contains(known.as_str()));
        if !more && !fewer {
            return;
        }
        let says = |docs: &DocsSay| {
            let told = docs.values.as_ref();
            told.is_some_and(|told| {
                told.iter().map(String::as_str).collect::<BTreeSet<_>>() == page
            })
        };
        let written: Vec<&str> = both.member.values.iter().map(String::as_str).collect();
        let known: Vec<&str> = documented.map(|(known, _)| known.as_str()).collect();
        let contrast = Contrast {
            kind: Kind::Values,
            page: format!("is one of {}", written.join(", ")),
            spec: if known.is_empty() {
                "has no documented values".to_owned()
            } else {
                format!("is one of {}", known.join(", "))
            },
            change: "change the values of its type".to_owned(),
            docs: format!("values: [{}]", written.join(", ")),
        };
        self.differs(both, "values", says, contrast);
    }

    /// Keeps the sentences that limits and values of a member came from.
    fn remember(&mut self, both: Both<'_>) {
        let member = both.member;
        let path = path(both.name, Some(&member.name));
        let listed = (!member.values.is_empty()).then_some(&member.text);
        let told = member.limits.iter().map(|limit| &limit.sentence);
        for sentence in told.chain(listed) {
            self.report.sentences.add(&path, sentence);
            self.told
                .insert((path.clone(), hash(sentence)), member.line);
        }
    }

    /// What the spec calls documented by the page, and the page does not have.
    fn missing_in_docs(&mut self, page: &Page) {
        for (name, known) in self.items {
            let on_page: Vec<&Item> = page
                .items
                .iter()
                .filter(|item| item.name == *name)
                .collect();
            let mut tables = on_page
                .iter()
                .filter_map(|item| item.members.as_ref())
                .peekable();
            let documented = known.documented && known.by_name;
            if tables.peek().is_none() {
                let silent = known.members.values().any(|member| member.documented);
                let missing = on_page.is_empty() || silent;
                if documented {
                    self.report.lacking.1 += 1;
                }
                if !documented || self.partial || !missing {
                    continue;
                }
                self.report.lacking.0 += usize::from(on_page.is_empty());
                self.missing_item(
                    known.name,
                    known.span,
                    on_page.first().map(|item| item.line),
                );
                continue;
            }
            if documented {
                self.report.lacking.1 += 1;
            }
            let listed: BTreeSet<&str> = tables
                .flatten()
                .map(|member| member.name.as_str())
                .collect();
            let missing = known
                .members
                .iter()
                .filter(|(member, known)| known.documented && !listed.contains(**member));
            for (member, lacking) in missing {
                self.missing_member(
                    known.name,
                    member,
                    lacking.span,
                    on_page.first().map(|item| item.line),
                );
            }
        }
    }

    fn missing_item(&mut self, name: &str, span: Span, line: Option<usize>) {
        let silent = |docs: &DocsSay| docs.described == Some(false);
        if self.waivers.waive(name, None, "described", silent) {
            self.report.explained += 1;
            return;
        }
        let remedy = self.correction(name, None, "described: false");
        self.report(Difference {
            kind: Kind::MissingInDocs,
            item: name.to_owned(),
            member: None,
            line,
            span: Some(span),
            page: if line.is_some() {
                "names it and does not describe it".to_owned()
            } else {
                "does not have it".to_owned()
            },
            spec: "calls it documented by the page".to_owned(),
            remedy: format!(
                "remove it or mark it `removed`, name another `source` and `basis`, {remedy}"
            ),
        });
    }

    fn missing_member(&mut self, item: &str, member: &str, span: Span, line: Option<usize>) {
        let lacks = |docs: &DocsSay| docs.present == Some(false);
        if self.waivers.waive(item, Some(member), "present", lacks) {
            self.report.explained += 1;
            return;
        }
        let remedy = self.correction(item, Some(member), "present: false");
        self.report(Difference {
            kind: Kind::MissingInDocs,
            item: item.to_owned(),
            member: Some(member.to_owned()),
            line,
            span: Some(span),
            page: "does not have it".to_owned(),
            spec: "calls it documented by the page".to_owned(),
            remedy: format!(
                "remove it or mark it `removed`, name another `source` and `basis`, {remedy}"
            ),
        });
    }

    /// Declarations that the page had the chance to bear out, and did not.
    fn stale(&mut self, page: &Page, source: &Source) {
        let partial = self.partial;
        let could = |name: &str, key: Option<&'static str>| {
            let mut items = self.on_page(page, name).peekable();
            match key {
                // An extract may well lack the whole item.
                None | Some("described") if items.peek().is_none() => !partial,
                None | Some("described") => true,
                Some("returns") => items.peek().is_some(),
                Some(_) => items.any(|item| item.members.is_some()),
            }
        };
        let stale = self.waivers.stale(could);
        for declared in stale {
            let said = match declared.key {
                Some(key) => format!("a correction has this under `docs`: `{key}`"),
                None => "`not_taken` names it".to_owned(),
            };
            let line = self.on_page(page, declared.item).next();
            self.report(Difference {
                kind: Kind::StaleCorrection,
                item: declared.item.to_owned(),
                member: declared.field.map(str::to_owned),
                line: line.map(|item| item.line),
                span: Some(declared.span),
                page: "does not bear it out".to_owned(),
                spec: said,
                remedy: "remove it, or say what the page says now".to_owned(),
            });
        }
        if partial {
            return;
        }
        for ((words, span), _) in &source.names {
            let used = page.items.iter().any(|item| {
                let mut members = item.members.iter().flatten();
                members.any(|member| {
                    member
                        .ty
                        .as_deref()
                        .is_some_and(|ty| ty.contains(words.as_str()))
                })
            });
            if !used {
                self.report(Difference {
                    kind: Kind::StaleCorrection,
                    item: words.clone(),
                    member: None,
                    line: None,
                    span: Some(*span),
                    page: "has no type of this name".to_owned(),
                    spec: "has the name under `names` of the source".to_owned(),
                    remedy: "remove it, or write the name that the page has now".to_owned(),
                });
            }
        }
    }

    /// Sentences that were recorded and are other ones now, where nothing else was found.
    fn changed_sentences(&mut self, page: &Page, recorded: Option<&Sentences>) {
        let Some(recorded) = recorded else {
            return;
        };
        let now = self.report.sentences.clone();
        let paths: BTreeSet<&String> = recorded.0.keys().chain(now.0.keys()).collect();
        let none = BTreeSet::new();
        for path in paths {
            let (before, after) = (recorded.0.get(path), now.0.get(path));
            if before == after {
                continue;
            }
            let (name, member) = path.split_once('.').unwrap_or((path, ""));
            let on_page = self.on_page(page, name).next();
            let told = |difference: &Difference| {
                difference.path() == *path
                    || difference.path() == name && difference.member.is_none()
            };
            if self.report.differences.iter().any(told) || self.partial && on_page.is_none() {
                continue;
            }
            let (before, after) = (before.unwrap_or(&none), after.unwrap_or(&none));
            let new = after.iter().find(|hash| !before.contains(*hash));
            let line = new.and_then(|hash| self.told.get(&(path.clone(), hash.clone())));
            let mut rows = on_page
                .into_iter()
                .filter_map(|item| item.members.as_ref())
                .flatten();
            let row = rows.find(|row| row.name == member).map(|row| row.line);
            let line = line.copied().or(row).or(on_page.map(|item| item.line));
            let known = self.items.values().find(|item| item.name == name);
            let known = known.and_then(|item| item.members.get(member));
            self.report(Difference {
                kind: Kind::SentenceChanged,
                item: name.to_owned(),
                member: Some(member.to_owned()),
                line,
                span: known.map(|known| known.limit_span()),
                page: match (before.is_empty(), new) {
                    (true, _) => "has a sentence on its limits or values that was not recorded",
                    (false, Some(_)) => "says it in another sentence than was recorded",
                    (false, None) => "no longer has the sentence that was recorded",
                }
                .to_owned(),
                spec: "was made from what was recorded".to_owned(),
                remedy: "read the sentence; mend the spec if it says something else; then run with `--record`"
                    .to_owned(),
            });
        }
    }
}

/// A limit of the spec as it is compared.
pub(crate) fn limit(limits: &Limits, of: LimitOf) -> Option<(Option<f64>, Option<f64>)> {
    let (min, max) = match of {
        LimitOf::Length => limits.length.map(|it| (it.bounds.min, it.bounds.max))?,
        LimitOf::Range => limits.range.map(|it| (it.bounds.min, it.bounds.max))?,
        LimitOf::Items => limits.items.map(|it| (it.min, it.max))?,
        // Sizes of files are far below where a float gets coarse.
        LimitOf::File => (None, Some(limits.file.as_ref()?.max? as f64)),
    };
    Some(bounds(of, min, max)).filter(|bounds| *bounds != (None, None))
}

/// A limit in words.
fn says_limit(of: LimitOf, bounds: (Option<f64>, Option<f64>)) -> String {
    if bounds == (None, None) {
        return format!("states no `{}`", of.key());
    }
    format!("has `{}: {}`", of.key(), yaml_limit(of, bounds))
}

/// A limit as the spec language has it, `none` where there is none.
pub(super) fn yaml_limit(of: LimitOf, bounds: (Option<f64>, Option<f64>)) -> String {
    match bounds {
        (None, None) => "none".to_owned(),
        (_, Some(max)) if of == LimitOf::File => {
            let units = [("GB", 1_073_741_824.0), ("MB", 1_048_576.0)];
            let whole = units.into_iter().find(|(_, size)| max % size == 0.0);
            let (unit, size) = whole.unwrap_or(("KB", 1024.0));
            format!("{} {unit}", max / size)
        }
        (Some(min), Some(max)) if min == max => format!("{min}"),
        (min, max) => {
            let side =
                |bound: Option<f64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
            format!("{}..{}", side(min), side(max))
        }
    }
}

/// Bounds as they are compared: a count is never below nothing.
pub(crate) fn bounds(
    of: LimitOf,
    min: Option<f64>,
    max: Option<f64>,
) -> (Option<f64>, Option<f64>) {
    let min = min.filter(|min| of == LimitOf::Range || *min != 0.0);
    (min, max)
}
