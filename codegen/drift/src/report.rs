//! What a comparison found, and the sentences for it. Only here is a difference put into words.

use super::bounds::yaml;
use super::difference::{Difference, DocsKey, Finding, Kind, SentenceChange};
use super::sentences::Sentences;
use bazu_load::paste::Paste;
use bazu_model::page::Interval;
use bazu_model::words::counted;
use bazu_model::{DocsSay, Measure, TypeRef};

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
    /// The sentences that limits of the page were read from.
    pub sentences: Sentences,
    /// How many items of the spec have the page as their source.
    pub expected: usize,
    /// How many of those the page does not have.
    pub missing: usize,
}

impl Report {
    /// Whether only sentences have changed.
    pub fn recordable(&self) -> bool {
        let mut kinds = self.differences.iter().map(Difference::kind);
        kinds.all(|kind| matches!(kind, Kind::SentenceChanged | Kind::Unread))
    }

    /// One line: how much was compared, and what differs.
    pub fn summary(&self, api: &str, source: &str) -> String {
        let (items, members) = (counted(self.items, "item"), counted(self.members, "member"));
        let explained = self.explained;
        let mut text =
            format!("{api}: {items}, {members} compared with {source}, {explained} explained");
        for kind in Kind::ALL {
            let kinds = self.differences.iter().map(Difference::kind);
            let number = kinds.filter(|known| known == kind).count();
            if number > 0 {
                text += &format!(", {number} {kind}");
            }
        }
        if self.differences.is_empty() {
            text += ", nothing unexplained";
        }
        text
    }
}

impl Difference {
    /// What the page says, without a subject.
    pub fn page(&self) -> String {
        match &self.finding {
            Finding::ItemNotInSpec => format!("has `{}`", self.path.item),
            Finding::MemberNotInSpec(ty) => {
                let ty = ty.as_ref().map(|ty| format!(", {ty}")).unwrap_or_default();
                let member = self.path.member.as_deref().unwrap_or_default();
                format!("has `{member}`{ty}")
            }
            Finding::ItemNotOnPage { named: true } => "names it, but does not describe it".into(),
            Finding::ItemNotOnPage { named: false }
            | Finding::MemberNotOnPage
            | Finding::StaleNotTaken => "does not have it".into(),
            Finding::Type { words, .. } => format!("is {words}"),
            Finding::Result { page, .. } => format!("returns {page}"),
            Finding::Required { page } => format!("is {}", need(*page)),
            Finding::Limit { kind, page, .. } => limit(*kind, *page),
            Finding::Values { page, .. } => format!("is one of {}", page.join(", ")),
            Finding::Default { page, .. } => default(page.as_ref()),
            Finding::Sentence(change) => match change {
                SentenceChange::New => {
                    "has a sentence on its limits or values that was not recorded".into()
                }
                SentenceChange::Reworded => "says it in a different sentence than recorded".into(),
                SentenceChange::Removed => "no longer has the recorded sentence".into(),
            },
            Finding::Unread(sentence) => format!("says: {sentence}"),
            Finding::StaleCorrection(_) => "does not match it".into(),
            Finding::StaleName => "has no type of this name".into(),
        }
    }

    /// What the spec says, without a subject.
    pub fn spec(&self) -> String {
        match &self.finding {
            Finding::ItemNotInSpec | Finding::MemberNotInSpec(_) => "does not have it".into(),
            Finding::ItemNotOnPage { .. } | Finding::MemberNotOnPage => {
                "names the page as its source".into()
            }
            Finding::Type { spec, written, .. } => match written.as_ref().map(TypeRef::to_string) {
                Some(written) if written != spec.to_string() => {
                    format!("is `{written}` (on a page: {spec})")
                }
                _ => format!("is {spec}"),
            },
            Finding::Result { spec, .. } => format!("returns `{spec}`"),
            Finding::Required { page } => format!("is {}", need(!page)),
            Finding::Limit { kind, spec, .. } => limit(*kind, *spec),
            Finding::Values { spec, .. } if spec.is_empty() => "has no documented values".into(),
            Finding::Values { spec, .. } => format!("is one of {}", spec.join(", ")),
            Finding::Default { spec, .. } => default(spec.as_ref()),
            Finding::Sentence(SentenceChange::New) => "has no recorded sentence for it".into(),
            Finding::Sentence(_) => "was written from the recorded sentence".into(),
            Finding::Unread(_) => "may lack what the sentence says".into(),
            Finding::StaleCorrection(key) => {
                format!("has a correction with `{}` under `docs`", key.name())
            }
            Finding::StaleNotTaken => "lists it under `not_taken`".into(),
            Finding::StaleName => "has the name under `names` of the source".into(),
        }
    }

    /// What to do. Where the value belongs to several APIs, the change is the one to write into the
    /// chapter of this API; its lines are not in the sentence.
    pub fn remedy(&self, change: Option<&Paste>) -> String {
        let missing = "remove it or mark it `removed`, name another `source` and `basis`";
        match &self.finding {
            Finding::ItemNotInSpec => format!(
                "add it to the spec (`--propose` prints the YAML), or list it under `not_taken` in api.yaml with the \
                 reason: {{ {}: … }}",
                self.path.item
            ),
            Finding::MemberNotInSpec(_) => {
                self.or_correct(None, "add it to the spec (`--propose` prints the YAML)", "present: true")
            }
            Finding::ItemNotOnPage { .. } => self.or_correct(change, missing, "described: false"),
            Finding::MemberNotOnPage => self.or_correct(change, missing, "present: false"),
            Finding::Type { words, .. } => {
                self.or_correct(change, "change `type`", &format!("type: {words}"))
            }
            Finding::Result { page, .. } => {
                self.or_correct(change, "change `returns`", &format!("returns: {page}"))
            }
            Finding::Required { page: true } => {
                self.or_correct(change, "remove the `?` from the type", "required: true")
            }
            Finding::Required { page: false } => {
                self.or_correct(change, "add a `?` to the type", "required: false")
            }
            Finding::Limit { kind, page, .. } => {
                let key = kind.key();
                let docs = format!("{key}: {}", yaml(*kind, *page));
                self.or_correct(change, &format!("change `{key}`"), &docs)
            }
            Finding::Values { page, .. } => {
                let docs = format!("values: [{}]", page.join(", "));
                self.or_correct(change, "change the values of its type", &docs)
            }
            Finding::Default { page, .. } => {
                let words = page.as_deref().unwrap_or(DocsSay::NONE);
                self.or_correct(change, "change `default`", &format!("default: {words}"))
            }
            Finding::Sentence(_) => {
                "read the sentence; fix the spec if it now says something else; then run with `--record`"
                    .into()
            }
            Finding::Unread(_) => {
                "read the sentence, and write into the spec what it says; then run with `--record`".into()
            }
            Finding::StaleCorrection(_) | Finding::StaleNotTaken => {
                "remove it, or write what the page says now".into()
            }
            Finding::StaleName => "remove it, or write the name that the page has now".into(),
        }
    }

    /// What to change, or which correction to write if the page is wrong.
    fn or_correct(&self, shared: Option<&Paste>, change: &str, docs: &str) -> String {
        let change = match shared {
            Some(paste) => format!(
                "write the lines below into {}, because other APIs share the item",
                paste.place()
            ),
            None => change.to_owned(),
        };
        let field = self.path.member.as_ref();
        let field = field.map(|field| format!("field: {field}, "));
        let source = self.source.as_ref();
        let source = source.map(|source| format!("source: {source}, "));
        format!(
            "{change}, or explain under `corrections` of `{}` why the page is wrong: {{ {}{}docs: {{ {docs} }}, note: … }}",
            self.path.item,
            field.unwrap_or_default(),
            source.unwrap_or_default()
        )
    }
}

fn need(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

fn limit(kind: Measure, interval: Interval) -> String {
    match interval {
        (None, None) => format!("states no `{}`", kind.key()),
        interval => format!("has `{}: {}`", kind.key(), yaml(kind, interval)),
    }
}

fn default(value: Option<&String>) -> String {
    match value {
        Some(value) => format!("has `default: {value}`"),
        None => "states no `default`".to_owned(),
    }
}

impl DocsKey {
    fn name(self) -> &'static str {
        match self {
            Self::Described => "described",
            Self::Returns => "returns",
            Self::Present => "present",
            Self::Type => "type",
            Self::Required => "required",
            Self::Values => "values",
            Self::Default => "default",
            Self::Limit(kind) => kind.key(),
        }
    }
}
