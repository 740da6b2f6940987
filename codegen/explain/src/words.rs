//! What is said about a fact.

use super::page::Page;
use super::protocol;
use super::{Fact, Item};
use bazu_model::names;
use bazu_model::words::{limits as limit_words, rule as rule_words};
use bazu_model::{Basis, ErrorCode, Facts, Field, Method, Notice, Rule, Type, UnionBy, Variant};

impl Page<'_> {
    pub(super) fn fact(&mut self, fact: &Fact<'_>, path: &str) {
        match fact {
            Fact::Method(method) => self.method(method),
            Fact::Type(ty) => self.named_type(ty),
            Fact::Error(error) => self.error(error),
            Fact::Link(link) => self.link(link),
            Fact::LinkPart(part) => self.link_part(part, path),
            Fact::Format(format) => self.format(format),
            Fact::Mark(format, mark) => self.mark(format, mark, path),
            Fact::Field(item, field) => self.field(item, field),
            Fact::Variant(item, variant) => self.variant(item, variant, path),
            Fact::Value(item, value) => {
                self.title(path, value.span, &value.facts.doc);
                self.rust("Rust", &format!("{}::{}", item.rust, value.rust));
                self.facts(&value.facts);
            }
            Fact::Rule(item, rule) => self.rule(item, rule, path),
            Fact::Absent(correction) => {
                self.title(path, correction.span, "");
                let words = format!("not in the API. {}", correction.note);
                self.line("Corrected", &words);
            }
        }
    }

    fn method(&mut self, method: &Method) {
        self.title(&method.wire, method.span, &method.facts.doc);
        self.rust("Rust", &format!("methods::{}", method.rust_type));
        let client = &self.api.client;
        self.rust("Call", &format!("{client}::{}", method.rust));
        self.facts(&method.facts);
        self.returns(method);
        for (label, words) in protocol::lines(method) {
            self.line(label, &words);
        }
        for param in &method.params {
            let words = format!("{}: {}", param.wire, type_words(param));
            self.line("Parameter", &words);
        }
        self.rules(&method.rules);
        self.names("Errors", method.errors.iter().map(String::as_str));
        self.corrections(&method.wire, None);
    }

    /// The result, and what is known of it beside what is known of the method.
    fn returns(&mut self, method: &Method) {
        let facts = &method.returns_facts;
        let mut words = method.returns.to_string();
        if facts.basis != method.facts.basis {
            words.push_str(&format!(", {}", facts.basis.name()));
        }
        words.push_str(&format!("\n{}", facts.doc));
        if let Some(note) = &facts.note {
            words.push_str(&format!("\n{note}"));
        }
        self.line("Returns", &words);
        self.remark(facts.remark.as_deref());
    }

    fn named_type(&mut self, ty: &Type) {
        let item = Item::of_type(ty);
        self.title(&ty.name, ty.span, &ty.facts.doc);
        self.rust("Rust", &item.rust);
        let direction = match (ty.sent, ty.received) {
            (true, true) => "sent and received",
            (true, false) => "sent",
            (false, true) => "received",
            (false, false) => "not used",
        };
        self.line("Direction", direction);
        self.facts(&ty.facts);
        for field in item.fields {
            self.line("Field", &format!("{}: {}", field.wire, type_words(field)));
        }
        for variant in item.variants {
            self.line("Variant", &format!("{}: {}", variant.wire, variant.ty));
        }
        let values = item.values.iter().map(|value| value.wire.as_str());
        self.names("Values", values);
        self.rules(&ty.rules);
        self.names("Shortcuts", ty.shortcuts.iter().map(|s| s.name.as_str()));
        self.names("Accessors", ty.accessors.iter().map(|a| a.name.as_str()));
        for (key, path) in ty.brings.paths() {
            let always = self
                .api
                .follow(&ty.name, path)
                .is_some_and(|(_, optional)| !optional);
            let often = if always { "always" } else { "sometimes" };
            self.line("Brings", &format!("{key}: {path}, {often}"));
        }
        if let Some(from) = &ty.brings.data_from {
            self.line("Data from", from);
        }
        self.names("Parts", ty.parts.iter().map(|part| part.as_str()));
        self.corrections(&ty.name, None);
    }

    fn error(&mut self, error: &ErrorCode) {
        let name = &error.name;
        self.title(name, error.span, &error.facts.doc);
        self.line("Code", &error.code.to_string());
        if let Some(text) = &error.contains {
            self.line("Description", &format!("contains \"{text}\""));
        }
        if let Some(means) = error.means {
            self.line("Means", means.name());
        }
        self.rust("Rust", &format!("ErrorKind::{name}"));
        self.facts(&error.facts);
        let methods = self.api.methods.values();
        let methods = methods.filter(|method| method.errors.contains(name));
        self.names("Methods", methods.map(|method| method.wire.as_str()));
    }

    fn field(&mut self, item: &Item<'_>, field: &Field) {
        let full = format!("{}.{}", item.name, field.wire);
        self.title(&full, field.span, &field.facts.doc);
        self.line("Type", &type_words(field));
        for words in limit_words(&field.limits) {
            self.line("Limit", &words);
        }
        let own = &field.limits;
        let spans = [
            ("type", Some(field.ty.span)),
            ("length", own.length.as_ref().map(|it| it.span)),
            ("range", own.range.as_ref().map(|it| it.span)),
            ("items", own.items.as_ref().map(|it| it.span)),
            ("pattern", own.pattern.as_ref().map(|it| it.span)),
            ("default", field.default.as_ref().map(|it| it.span)),
            ("absent", field.absent.as_ref().map(|it| it.span)),
        ];
        let spans = spans
            .into_iter()
            .filter_map(|(key, span)| Some((key, span?)));
        let spans: Vec<_> = spans.collect();
        let owner = self.api.methods.get(item.name).map(|it| it.span);
        let owner = owner.or_else(|| self.api.types.get(item.name).map(|it| it.span));
        if let Some(owner) = owner {
            self.values((item.name, owner), (&field.wire, field.span), &spans);
        }
        let limits = field.limits.kinds();
        for constant in limits.iter().filter_map(|limit| limit.constant()) {
            let name = names::shouty(&field.rust);
            self.rust("Constant", &format!("{}::{name}_{constant}", item.rust));
        }
        let ids = limits.iter().map(|limit| format!("{full}.{}", limit.id()));
        let ids: Vec<_> = ids.collect();
        self.violations(item, field.facts.basis, &ids);
        if item.sent && field.holds_files() {
            self.line("Violation", &format!("{full}.path"));
        }
        if let Some(default) = &field.default {
            self.line("Default", &default.to_string());
        }
        if let Some(absent) = &field.absent {
            self.line("If absent", &format!("read as `{absent}`"));
        }
        let aliases = field.alias.iter().map(|name| name.as_str());
        self.names("Also named", aliases);
        if field.accepts_other {
            self.line("Accepts", "text and whole numbers alike");
        }
        if field.as_string {
            self.line("Sent as", "a JSON string");
        }
        self.rust("Rust", &format!("{}::{}", item.rust, field.rust));
        self.facts(&field.facts);
        self.corrections(item.name, Some(&field.wire));
    }

    fn variant(&mut self, item: &Item<'_>, variant: &Variant, path: &str) {
        self.title(path, variant.span, &variant.facts.doc);
        self.line("Type", &variant.ty.to_string());
        let wire = &variant.wire;
        let known_by = match item.by {
            UnionBy::Tag(tag) => format!("`{tag}` is `{wire}`"),
            UnionBy::Kind => format!("the value is a JSON {wire}"),
            UnionBy::Field => format!("there is a field `{wire}`"),
        };
        self.line("Known by", &known_by);
        self.rust("Rust", &format!("{}::{}", item.variants_rust, variant.rust));
        self.facts(&variant.facts);
    }

    fn rule(&mut self, item: &Item<'_>, rule: &Rule, path: &str) {
        self.title(path, rule.span, rule.doc.as_deref().unwrap_or_default());
        self.line("Requires", &rule_words(&rule.kind));
        self.violations(item, rule.basis, &[path.to_owned()]);
        self.facts(&Facts {
            basis: rule.basis,
            sources: rule.sources.clone(),
            ..Facts::default()
        });
    }

    /// The ids of violations, or why there are none.
    fn violations(&mut self, item: &Item<'_>, basis: Basis, ids: &[String]) {
        let unchecked = match basis {
            _ if !item.sent => "none: a request never has it",
            Basis::Inferred => "none: what is inferred is not checked",
            Basis::Documented | Basis::Observed => "",
        };
        for id in ids {
            let words = if unchecked.is_empty() { id } else { unchecked };
            self.line("Violation", words);
        }
    }

    fn rules(&mut self, rules: &[Rule]) {
        for rule in rules {
            let unchecked = match rule.basis {
                Basis::Inferred => " (inferred, not checked)",
                Basis::Documented | Basis::Observed => "",
            };
            let words = format!("{}: {}{unchecked}", rule.id, rule_words(&rule.kind));
            self.line("Rule", &words);
        }
    }

    pub(super) fn facts(&mut self, facts: &Facts) {
        let more = match facts.basis {
            Basis::Documented => "",
            Basis::Observed => ": the server was seen to do so",
            Basis::Inferred => ": taken from the API that this one imitates",
        };
        let basis = facts.basis.name();
        self.line("Basis", &format!("{basis}{more}"));
        for source in &facts.sources {
            let Some(known) = self.api.sources.get(&source.id) else {
                continue;
            };
            // Titles have commas in them.
            let mut words = known.title.clone();
            if let Some(date) = &known.date {
                words.push_str(&format!("; {date}"));
            }
            if let Some(url) = &known.url {
                let anchor = source.anchor.as_deref().map(|anchor| format!("#{anchor}"));
                words.push_str(&format!("; {url}{}", anchor.unwrap_or_default()));
            }
            self.line("Source", &words);
        }
        self.line("Since", facts.since.as_deref().unwrap_or_default());
        self.line("Clients", facts.clients.as_deref().unwrap_or_default());
        let notices = [
            ("Deprecated", &facts.deprecated),
            ("Removed", &facts.removed),
        ];
        for (label, notice) in notices {
            if let Some(Notice { since, note }) = notice {
                let since = since.as_deref().map(|since| format!("since {since}: "));
                self.line(label, &format!("{}{note}", since.unwrap_or_default()));
            }
        }
        self.line("Note", facts.note.as_deref().unwrap_or_default());
        self.remark(facts.remark.as_deref());
    }

    fn corrections(&mut self, item: &str, field: Option<&str>) {
        let corrections = self.api.corrections.iter();
        let own = corrections.filter(|known| {
            known.item == item && (field.is_none() || known.field.as_deref() == field)
        });
        for correction in own {
            let field = correction.field.as_deref();
            let field = field.map(|field| format!("{field}: ")).unwrap_or_default();
            self.line("Corrected", &format!("{field}{}", correction.note));
        }
    }
}

fn type_words(field: &Field) -> String {
    let need = match field.required {
        true => "required",
        false => "optional",
    };
    format!("{}, {need}", field.ty)
}
