//! The YAML for what a page has and the spec has not, in the layout of the specs.
//!
//! Facts are taken over, sentences are not: what an item is, a person says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::bounds::yaml_limit;
use super::page::{Item, ItemKind, Member, Page};
use super::read::{in_bytes, tells_unix_time};
use super::report::{Kind, Report};
use bazu_load::sharing::Taken;
use bazu_model::LimitOf;
use bazu_model::names;
use bazu_model::page::bounds;
use bazu_model::page::{Atom, Place, Plain, Types};
use bazu_model::{Api, Method, Source, TypeKind, TypeRef};

/// Lines to add to a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The file.
    pub file: String,
    /// The keys below which the lines belong, outermost first.
    pub below: Vec<String>,
    /// The lines, indented as they stand there.
    pub lines: String,
}

/// What to add, item by item in the order of the page.
pub fn propose(api: &Api, taken: &Taken, id: &str, page: &Page, report: &Report) -> Vec<Proposal> {
    let Some(source) = api.sources.get(id) else {
        return Vec::new();
    };
    let mut proposer = Proposer {
        api,
        taken,
        types: Types {
            api,
            names: &source.names,
        },
        source: source_name(id, source),
        described: page.items.iter().map(|item| item.name.as_str()).collect(),
        chapter: String::new(),
        proposals: Vec::new(),
        invented: BTreeSet::new(),
    };
    let missing: BTreeSet<(usize, &str)> = report
        .differences
        .iter()
        .filter(|difference| difference.kind == Kind::MissingInSpec)
        .filter_map(|difference| {
            Some((
                difference.line?,
                difference.member.as_deref().unwrap_or(&difference.item),
            ))
        })
        .collect();
    let is_missing = |line: usize, name: &str| missing.contains(&(line, name));
    let mut done = BTreeSet::new();
    for item in &page.items {
        proposer.remember_chapter(&item.name);
        if is_missing(item.line, &item.name) {
            if done.insert(&item.name) {
                proposer.item(item);
            }
            continue;
        }
        let members = item.members.iter().flatten();
        let members: Vec<&Member> = members
            .filter(|member| is_missing(member.line, &member.name))
            .collect();
        if !members.is_empty() {
            proposer.members(item, &members);
        }
        for member in item.members.iter().flatten() {
            let values = report.differences.iter().any(|difference| {
                difference.kind == Kind::Values && difference.line == Some(member.line)
            });
            if values {
                proposer.values(item, member);
            }
        }
    }
    proposer.proposals
}

/// The source that new facts name: the page that this one is a copy of.
fn source_name(id: &str, source: &Source) -> String {
    source.copy_of.as_ref().map_or(id, |id| id).to_owned()
}

struct Proposer<'a> {
    api: &'a Api,
    taken: &'a Taken,
    types: Types<'a>,
    source: String,
    described: BTreeSet<&'a str>,
    /// The file of the item before, to whose chapter a new one belongs.
    chapter: String,
    proposals: Vec<Proposal>,
    /// Types that were proposed for want of one in the spec.
    invented: BTreeSet<String>,
}

impl<'a> Proposer<'a> {
    fn remember_chapter(&mut self, name: &str) {
        let ty = self.api.types.get(name).map(|ty| ty.chapter);
        let chapter = ty.or_else(|| self.method(name).map(|method| method.chapter));
        let chapter = chapter.or_else(|| self.chapter.is_empty().then_some(0));
        if let Some(chapter) = chapter.and_then(|index| self.api.chapters.get(index)) {
            self.chapter.clone_from(&chapter.path);
        }
    }

    /// The method that a page has under a name, or under its verb and path.
    fn method(&self, name: &str) -> Option<&'a Method> {
        let named = |method: &&Method| method.call.page_name(&method.wire) == name;
        self.api.methods.values().find(named)
    }

    fn add(&mut self, below: &[&str], lines: String) {
        self.proposals.push(Proposal {
            file: self.chapter.clone(),
            below: below.iter().map(|key| (*key).to_owned()).collect(),
            lines,
        });
    }

    /// A whole method or type.
    fn item(&mut self, item: &Item) {
        let (name, path) = match item.name.split_once(' ') {
            Some((_, path)) => {
                let last = path.rsplit('/').next().unwrap_or(path);
                (names::snake(last), Some(&item.name))
            }
            None => (item.name.clone(), None),
        };
        let mut lines = format!(
            "  {name}:\n    # Line {} of the page: say in `doc` what it is.\n",
            item.line
        );
        let anchor = if path.is_some() {
            String::new()
        } else {
            format!("#{}", name.to_lowercase())
        };
        // Writing to a String cannot fail.
        let _ = writeln!(lines, "    source: {}{anchor}", self.source);
        let place = match item.kind {
            ItemKind::Method => Place::Parameter,
            ItemKind::Type => Place::Field,
        };
        if let Some(path) = path {
            let _ = writeln!(lines, "    path: {path}");
        }
        if item.kind == ItemKind::Method {
            let known =
                |word: &str| self.api.types.contains_key(word) || self.described.contains(word);
            let result = item.returns.as_deref();
            match result.and_then(|sentence| self.types.result(sentence, known)) {
                Some(plain) => {
                    let ty = self.expression(&plain, &name, "result");
                    let ty = if ty == "Boolean" {
                        "True".to_owned()
                    } else {
                        ty
                    };
                    let _ = writeln!(lines, "    returns: {}", quoted(&ty));
                }
                None => {
                    lines.push_str("    returns: \"True\" # the page does not name the result\n")
                }
            }
        }
        let members = item.members.as_deref().unwrap_or_default();
        match (item.kind, members) {
            (ItemKind::Method, []) => {}
            (ItemKind::Type, []) => lines.push_str("    fields: {}\n"),
            (kind, members) => {
                let key = if kind == ItemKind::Method {
                    "params"
                } else {
                    "fields"
                };
                let _ = writeln!(lines, "    {key}:");
                for member in members {
                    lines.push_str(&self.member(&name, member, place, 6));
                }
            }
        }
        let below = match item.kind {
            ItemKind::Method => "methods",
            ItemKind::Type => "types",
        };
        self.add(&[below], lines);
    }

    /// Parameters or fields of an item that is there.
    fn members(&mut self, item: &Item, members: &[&Member]) {
        let method = self.method(&item.name);
        let ty = self.api.types.get(&item.name).map(|ty| &ty.kind);
        let (key, place, none) = match (method, ty) {
            (Some(method), _) => ("params", Place::Parameter, method.params.is_empty()),
            (None, Some(TypeKind::Struct(item))) if !item.kinds.is_empty() => {
                ("kinds", Place::Field, false)
            }
            (None, Some(TypeKind::Struct(item))) => {
                ("fields", Place::Field, item.fields.is_empty())
            }
            // Which member of a union a field belongs to, the page does not tell.
            _ => return,
        };
        let name = method.map_or(item.name.as_str(), |method| method.wire.as_str());
        let shared = self.taken.iter().find(|(_, taken)| taken == name);
        let indent = if shared.is_some() { 8 } else { 6 };
        let mut lines = String::new();
        if none && shared.is_none() {
            let _ = writeln!(lines, "    {key}:");
        }
        for member in members {
            if key == "kinds" {
                let plain = self
                    .types
                    .page(member.ty.as_deref().unwrap_or("String"), place);
                let ty = self.expression(&plain, name, &member.name);
                let _ = writeln!(lines, "{:indent$}{}: {}", "", member.name, quoted(&ty));
            } else {
                lines.push_str(&self.member(name, member, place, indent));
            }
        }
        let name = name.to_owned();
        match shared {
            Some((file, _)) => self.add(&["shared", &file.clone(), &name, "add"], lines),
            None => {
                let group = if method.is_some() { "methods" } else { "types" };
                if none {
                    self.add(&[group, &name], lines);
                } else {
                    self.add(&[group, &name, key], lines);
                }
            }
        }
    }

    /// Values that the enum of a member lacks.
    fn values(&mut self, item: &Item, member: &Member) {
        let params = self
            .method(&item.name)
            .map(|method| method.params.as_slice());
        let fields = params.or_else(|| Some(self.api.fields_of(&item.name)?.fields.as_slice()));
        let field = fields.and_then(|fields| fields.iter().find(|field| field.wire == member.name));
        let name = field.and_then(|field| field.ty.name());
        let Some(ty) = name.and_then(|name| self.api.types.get(name)) else {
            return;
        };
        let TypeKind::Enum(known) = &ty.kind else {
            return;
        };
        let shared = self.taken.iter().find(|(_, taken)| *taken == ty.name);
        let indent = if shared.is_some() { 8 } else { 6 };
        let mut lines = String::new();
        for value in &member.values {
            if known.iter().all(|known| known.wire != *value) && is_word(value) {
                let _ = writeln!(lines, "{:indent$}{value}: {{}}", "");
            }
        }
        if lines.is_empty() || !self.invented.insert(ty.name.clone()) {
            return;
        }
        let file = self
            .api
            .chapters
            .get(ty.chapter)
            .map(|chapter| chapter.path.clone());
        let before = std::mem::replace(&mut self.chapter, file.unwrap_or_default());
        match shared {
            Some((file, name)) => self.add(&["shared", file, name, "add"], lines),
            None => self.add(&["types", &ty.name, "values"], lines),
        }
        self.chapter = before;
    }

    /// A parameter or a field, in one line where its type says all.
    fn member(&mut self, item: &str, member: &Member, place: Place, indent: usize) -> String {
        let words = member.ty.as_deref().unwrap_or("String");
        let plain = self.types.page(words, place);
        let mut keys: BTreeMap<usize, String> = BTreeMap::new();
        let mut ty = self.expression(&plain, item, &member.name);
        if ty == "Integer" && !member.values.is_empty() {
            keys.insert(2, format!("choices: [{}]", member.values.join(", ")));
        } else if !member.values.is_empty() && (ty == "String" || ty == "[String]") {
            let named = self.values_type(item, member);
            if let Some(named) = named {
                ty = ty.replace("String", &named);
            }
        }
        if ty == "Integer" && tells_unix_time(&member.text) {
            ty = "UnixTime".to_owned();
        }
        let upload_only = plain.0 == BTreeSet::from([Atom::File]);
        if upload_only {
            keys.insert(6, "file: { upload_only: true }".to_owned());
        }
        for limit in &member.limits {
            let text = ty == "String" || ty == "[String]";
            let fits = match limit.of {
                LimitOf::Length => text,
                LimitOf::Range => ty == "Integer" || ty == "Float",
                LimitOf::Items => ty.starts_with('['),
                LimitOf::File => ty == "InputFile",
            };
            if !fits {
                continue;
            }
            let told = yaml_limit(limit.of, bounds(limit.of, limit.min, limit.max));
            match limit.of {
                LimitOf::Length => {
                    let bytes = in_bytes(&limit.sentence);
                    keys.insert(3, format!("length: {told}"));
                    keys.insert(
                        4,
                        format!("unit: {}", if bytes { "bytes" } else { "chars" }),
                    );
                }
                LimitOf::Range => drop(keys.insert(3, format!("range: {told}"))),
                LimitOf::Items => drop(keys.insert(5, format!("items: {told}"))),
                LimitOf::File => {
                    let more = if upload_only {
                        ", upload_only: true"
                    } else {
                        ""
                    };
                    keys.insert(6, format!("file: {{ max: {told}{more} }}"));
                }
            }
        }
        if member.required != Some(true) {
            ty.push('?');
        }
        if let Some(rust) = rust_name(&member.name) {
            keys.insert(1, format!("rust: {rust}"));
        }
        let ty = quoted(&ty);
        if keys.is_empty() {
            return format!("{:indent$}{}: {ty}\n", "", member.name);
        }
        let mut lines = format!("{:indent$}{}:\n", "", member.name);
        let inner = indent + 2;
        let _ = writeln!(lines, "{:inner$}type: {ty}", "");
        for key in keys.values() {
            let _ = writeln!(lines, "{:inner$}{key}", "");
        }
        lines
    }

    /// A type in the words of the spec language. One that the spec lacks is proposed too.
    fn expression(&mut self, plain: &Plain, item: &str, member: &str) -> String {
        let atoms: Vec<&Atom> = plain.0.iter().collect();
        match atoms.as_slice() {
            [Atom::Integer] => "Integer".to_owned(),
            [Atom::Float] => "Float".to_owned(),
            [Atom::Boolean] => "Boolean".to_owned(),
            [Atom::File] | [Atom::String, Atom::File] => "InputFile".to_owned(),
            [Atom::List(item_type)] => format!("[{}]", self.expression(item_type, item, member)),
            [Atom::Object(name)] => {
                let known =
                    self.api.types.contains_key(name) || self.described.contains(name.as_str());
                if !known && self.invented.insert(name.clone()) {
                    let lines = format!(
                        "  {name}:\n    source: {}\n    fields: {{}}\n    corrections:\n      \
                         - {{ docs: {{ described: false }}, note: The page names it and says nothing of it. }}\n",
                        self.source
                    );
                    self.add(&["types"], lines);
                }
                name.clone()
            }
            // What the page says in words that name no type, a person must read.
            [Atom::String | Atom::Words(_)] | [] => "String".to_owned(),
            several => self.union(plain, several, item, member),
        }
    }

    /// The union of the spec that has these alternatives, or a new one.
    fn union(&mut self, plain: &Plain, atoms: &[&Atom], item: &str, member: &str) -> String {
        let mut types = self.api.types.values();
        let known = types.find(|ty| {
            let named = TypeRef::Named(ty.name.clone());
            matches!(ty.kind, TypeKind::Union(_))
                && self.types.spec(&named, Place::Parameter) == *plain
        });
        if let Some(known) = known {
            return known.name.clone();
        }
        let name = format!("{}{}", names::upper_camel(item), names::upper_camel(member));
        let mut kinds: BTreeMap<&str, String> = BTreeMap::new();
        for atom in atoms {
            let kind = match atom {
                Atom::Integer => "integer",
                Atom::Float => "float",
                Atom::Boolean => "boolean",
                Atom::String | Atom::File | Atom::Words(_) => "string",
                Atom::List(_) => "array",
                Atom::Object(_) => "object",
            };
            let ty = self.expression(&Plain(BTreeSet::from([(*atom).clone()])), item, member);
            if kinds.insert(kind, ty).is_some() {
                // Two objects are told apart by what a person must choose.
                return "String".to_owned();
            }
        }
        if self.invented.insert(name.clone()) {
            let mut lines = format!(
                "  {name}:\n    source: {}\n    union:\n      kinds:\n",
                self.source
            );
            for (kind, ty) in kinds {
                let _ = writeln!(lines, "        {kind}: {}", quoted(&ty));
            }
            self.add(&["types"], lines);
        }
        name
    }

    /// The enum of the spec that has the values of a member, or a new one.
    fn values_type(&mut self, item: &str, member: &Member) -> Option<String> {
        let told: BTreeSet<&str> = member.values.iter().map(String::as_str).collect();
        let known = self.api.types.values().find(|ty| match &ty.kind {
            TypeKind::Enum(values) => {
                values
                    .iter()
                    .map(|value| value.wire.as_str())
                    .collect::<BTreeSet<_>>()
                    == told
            }
            _ => false,
        });
        if let Some(known) = known {
            return Some(known.name.clone());
        }
        if !told.iter().all(|value| is_word(value)) {
            return None;
        }
        let name = format!(
            "{}{}",
            names::upper_camel(item),
            names::upper_camel(&member.name)
        );
        if self.invented.insert(name.clone()) {
            let mut lines = format!("  {name}:\n    source: {}\n    values:\n", self.source);
            for value in &member.values {
                let _ = writeln!(lines, "      {value}: {{}}");
            }
            self.add(&["types"], lines);
        }
        Some(name)
    }
}

/// Whether a value can be a name in Rust without being given one.
fn is_word(value: &str) -> bool {
    value.starts_with(|c: char| c.is_ascii_lowercase())
        && value
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && names::is_identifier(&names::upper_camel(value))
}

/// The Rust name of a member whose own will not do.
fn rust_name(name: &str) -> Option<String> {
    if name == "type" {
        return Some("kind".to_owned());
    }
    let snake = names::snake(name);
    if names::is_keyword(&snake) {
        return Some(format!("{snake}_value"));
    }
    (snake != name).then_some(snake)
}

/// A type as YAML takes it for text.
fn quoted(ty: &str) -> String {
    if ty.starts_with('[') || ty == "True" {
        format!("\"{ty}\"")
    } else {
        ty.to_owned()
    }
}

/// The proposals as they are shown: where the lines belong, and the lines.
pub fn show(proposals: &[Proposal]) -> String {
    let mut text = String::new();
    for proposal in proposals {
        let below: Vec<_> = proposal
            .below
            .iter()
            .map(|key| format!("`{key}`"))
            .collect();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "# {}, below {}:", proposal.file, below.join(", "));
        text.push_str(&proposal.lines);
    }
    text
}
