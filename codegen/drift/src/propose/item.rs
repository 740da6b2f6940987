//! Methods and types that the spec lacks, and what it lacks of others.

use super::proposer::Proposer;
use super::yaml::{is_word, quoted};
use crate::page::{Item, ItemKind, Member};
use bazu_model::page::{Alternative, Place};
use bazu_model::{TypeKind, names};

impl Proposer<'_> {
    /// A whole method or type.
    pub(super) fn item(&mut self, item: &Item) {
        let path = item.name.split_once(' ').map(|(_, path)| path);
        let name = path.map_or(item.name.clone(), |path| {
            names::snake(path.rsplit('/').next().unwrap_or(path))
        });
        let mut lines = format!(
            "  {name}:\n    doc: # what it is; line {} of the page\n    source: {}",
            item.line, self.source
        );
        lines += &match path {
            Some(_) => format!("\n    path: {}\n", item.name),
            None => format!("#{}\n", name.to_lowercase()),
        };
        let (group, key, place) = match item.kind {
            ItemKind::Method => ("methods", "params", Place::Parameter),
            ItemKind::Type => ("types", "fields", Place::Field),
        };
        if item.kind == ItemKind::Method {
            lines += &self.returns(item, &name);
            // A page does not say it in words that a program reads.
            if self.api.protocol.bot().is_some() {
                lines += "    effect: code # what it does to the server\n";
            }
        }
        let members = item.members.as_deref().unwrap_or_default();
        if !members.is_empty() {
            lines += &format!("    {key}:\n");
        } else if item.kind == ItemKind::Type {
            lines += "    fields: {}\n";
        }
        for member in members {
            lines += &self.member(&name, member, place, 6);
        }
        self.add(&[group], lines);
    }

    fn returns(&mut self, item: &Item, name: &str) -> String {
        let sentence = item.returns.as_deref();
        let result =
            sentence.and_then(|sentence| self.types.result(sentence, |word| self.knows_type(word)));
        let Some(result) = result else {
            return "    returns: \"True\" # the page does not name the result\n".to_owned();
        };
        let ty = match self.expression(&result, name, "result") {
            ty if ty == "Boolean" => "True".to_owned(),
            ty => ty,
        };
        format!("    returns: {}\n", quoted(&ty))
    }

    /// Parameters or fields of an item that the spec has.
    pub(super) fn members(&mut self, item: &Item, members: &[&Member]) {
        let method = self.method(&item.name);
        let ty = self.api.types.get(&item.name).map(|ty| &ty.kind);
        let (group, own_key, place) = match (method, ty) {
            (Some(_), _) => ("methods", "params", Place::Parameter),
            (None, Some(TypeKind::Struct(_))) => ("types", "fields", Place::Field),
            // The page does not say to which member of a union a field belongs.
            _ => return,
        };
        let name = method.map_or(item.name.as_str(), |method| method.wire.as_str());
        let shared = self.shared(name);
        let indent = if shared.is_some() { 8 } else { 6 };
        let has_kinds = matches!(ty, Some(TypeKind::Struct(item)) if !item.kinds.is_empty());
        let line = |proposer: &mut Self, member: &Member| {
            let words = member.ty.as_deref().unwrap_or("String");
            let page = proposer.types.page(words, place);
            // What an update is about is an object. A number is a field beside it.
            let is_object = matches!(page.0.first(), Some(Alternative::Object(_)));
            if !has_kinds || method.is_some() || !is_object {
                return (own_key, proposer.member(name, member, place, indent));
            }
            let ty = quoted(&proposer.expression(&page, name, &member.name));
            ("kinds", format!("{:indent$}{}: {ty}\n", "", member.name))
        };
        let file = self.chapter.clone();
        if let Some(shared) = shared {
            // What an API adds to a shared item comes last.
            let lines: String = members.iter().map(|member| line(self, member).1).collect();
            self.add_to(file, &["shared", shared, name, "add"], lines);
            return;
        }
        let item_fields = self.api.fields_of(name).map(|item| &item.fields);
        let fields = method.map(|method| &method.params).or(item_fields);
        let in_spec = |name: &str| {
            let mut fields = fields.into_iter().flatten();
            fields.any(|field| field.wire == name)
        };
        let mut added: Vec<&str> = Vec::new();
        for member in members {
            let (key, lines) = line(self, member);
            let all = item.members.as_deref().unwrap_or_default().iter();
            let before = all.take_while(|other| other.name != member.name);
            let there = before.filter(|it| in_spec(&it.name) || added.contains(&it.name.as_str()));
            let after = there.last().map(|it| it.name.as_str());
            let after = after.filter(|_| key == own_key);
            self.add_after(file.clone(), &[group, name, key], after, &lines);
            added.push(&member.name);
        }
    }

    /// Values that the enum of a member lacks.
    pub(super) fn values(&mut self, item: &Item, member: &Member) {
        let params = self.method(&item.name).map(|method| &method.params);
        let fields = params.or_else(|| Some(&self.api.fields_of(&item.name)?.fields));
        let mut fields = fields.into_iter().flatten();
        let field = fields.find(|field| field.wire == member.name);
        let name = field.and_then(|field| field.ty.name());
        let Some(ty) = name.and_then(|name| self.api.types.get(name)) else {
            return;
        };
        let TypeKind::Enum(known) = &ty.kind else {
            return;
        };
        let shared = self.shared(&ty.name);
        let indent = if shared.is_some() { 8 } else { 6 };
        let mut lines = String::new();
        for value in &member.values {
            if known.iter().all(|known| known.wire != *value) && is_word(value) {
                lines += &format!("{:indent$}{value}: {{}}\n", "");
            }
        }
        if lines.is_empty() || !self.invent(&ty.name) {
            return;
        }
        let file = self.file(ty.chapter).unwrap_or_default();
        match shared {
            Some(shared) => self.add_to(file, &["shared", shared, &ty.name, "add"], lines),
            None => self.add_to(file, &["types", &ty.name, "values"], lines),
        }
    }
}
