//! Types, and the calls and readings that go with them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::fields::Part;
use super::{Comparison, Presence, TOMBSTONE, Ways, pairs};
use crate::diff::Id;
use crate::diff::shape::{Relation, Use, relation};
use crate::diff::snapshot::{Accessor, Field, Model, Rule, Type, Variant};
use bazu_model::placeholders;

impl<'a> Comparison<'a> {
    pub(super) fn types(&mut self) {
        let (old, new) = (&self.old.model.types, &self.new.model.types);
        let rules = Presence {
            what: "type",
            added: Id::TypeAdded,
            removed: Id::TypeRemoved,
            ended: TOMBSTONE,
        };
        for (old, new) in pairs(old, new, |a, b| a.name == b.name) {
            let Some(name) = old.or(new).map(|ty| ty.name.as_str()) else {
                continue;
            };
            let way = |way: fn(&Type) -> bool| [old, new].into_iter().flatten().any(way);
            let ways = Ways {
                request: way(|ty| ty.sent),
                answer: way(|ty| ty.received),
            };
            self.presence(
                &rules,
                name,
                ways,
                old.map(|ty| &ty.facts),
                new.map(|ty| &ty.facts),
            );
            if let (Some(old), Some(new)) = (old, new) {
                self.type_item(name, ways, old, new);
            }
        }
    }

    fn type_item(&mut self, name: &str, ways: Ways, old: &'a Type, new: &'a Type) {
        if old.kind != new.kind {
            let text = format!("now {}, was {}", article(&new.kind), article(&old.kind));
            self.note(Id::TypeKind, name, ways, text);
            return;
        }
        let direction = |rules: (Id, Id), was: bool, is: bool| match (was, is) {
            (false, true) => Some(rules.0),
            (true, false) => Some(rules.1),
            _ => None,
        };
        let sent = (Id::TypeBecameSent, Id::TypeNoMoreSent);
        if let Some(rule) = direction(sent, old.sent, new.sent) {
            let text = if new.sent {
                "a request may now hold it"
            } else {
                "no request holds it any more"
            };
            self.note(rule, name, ways, text);
        }
        let received = (Id::TypeBecameReceived, Id::TypeNoMoreReceived);
        if let Some(rule) = direction(received, old.received, new.received) {
            let text = if new.received {
                "an answer may now hold it"
            } else {
                "no answer holds it any more"
            };
            self.note(rule, name, ways, text);
        }
        if (&old.by, &old.tag) != (&new.by, &new.tag) {
            let text = "its JSON is told apart from others in another way";
            self.note(Id::UnionTold, name, ways, text);
        }
        self.fields(name, ways, Part::Field, (&old.fields, &new.fields));
        self.values(name, ways, old, new);
        let variants = Presence {
            what: "member",
            added: Id::VariantAdded,
            removed: Id::VariantRemoved,
            ended: TOMBSTONE,
        };
        self.variants(&variants, name, ways, &old.variants, &new.variants);
        let kinds = Presence {
            what: "kind of update",
            added: Id::KindAdded,
            removed: Id::KindRemoved,
            ended: TOMBSTONE,
        };
        self.variants(&kinds, name, Ways::ANSWER, &old.kinds, &new.kinds);
        self.union(name, ways, old, new);
        let built = old.sent && new.sent;
        if built {
            fn alternatives(ty: &Type) -> Vec<BTreeSet<&str>> {
                ty.rules.iter().flat_map(Rule::alternatives).collect()
            }
            // What can only be `True` is set and not asked for, and so is a flag that is the
            // whole point of a constructor.
            let takes = |field: &Field, way: &BTreeSet<&str>| match field.ty.as_str() {
                "True" => false,
                "Boolean" => field.required,
                _ => field.required || way.contains(field.name.as_str()),
            };
            let constructors = (alternatives(old), alternatives(new));
            self.order(name, (&old.fields, &new.fields), constructors, takes);
        }
        self.rules(name, ways, &old.rules, &new.rules, |_| built);
        self.shortcuts(name, old, new);
        self.accessors(name, old, new);
    }

    fn values(&mut self, owner: &str, ways: Ways, old: &Type, new: &Type) {
        let rules = Presence {
            what: "value",
            added: Id::ValueAdded,
            removed: Id::ValueRemoved,
            ended: TOMBSTONE,
        };
        for (old, new) in pairs(&old.values, &new.values, |a, b| a.name == b.name) {
            let Some(name) = old.or(new).map(|value| &value.name) else {
                continue;
            };
            let path = format!("{owner}.{name}");
            let facts = (old.map(|value| &value.facts), new.map(|value| &value.facts));
            self.presence(&rules, &path, ways, facts.0, facts.1);
            if let (Some(old), Some(new)) = (old, new) {
                self.rust_name(&path, &old.rust, &new.rust);
            }
        }
    }

    fn variants(
        &mut self,
        rules: &Presence,
        owner: &str,
        ways: Ways,
        old: &'a [Variant],
        new: &'a [Variant],
    ) {
        let same = |a: &Variant, b: &Variant| a.name == b.name && a.key == b.key;
        for (old, new) in pairs(old, new, same) {
            let Some(either) = old.or(new) else {
                continue;
            };
            let path = match &either.key {
                Some(key) => format!("{owner}.{}.{key}", either.name),
                None => format!("{owner}.{}", either.name),
            };
            let facts = (old.map(|member| &member.facts), new.map(|m| &m.facts));
            self.presence(rules, &path, ways, facts.0, facts.1);
            if let (Some(old), Some(new)) = (old, new) {
                self.rust_name(&path, &old.rust, &new.rust);
                self.shape(&path, ways, &old.ty, &new.ty);
            }
        }
    }

    fn shortcuts(&mut self, owner: &str, old: &Type, new: &Type) {
        let ways = Ways::default();
        for (old, new) in pairs(&old.shortcuts, &new.shortcuts, |a, b| a.name == b.name) {
            let Some(name) = old.or(new).map(|shortcut| &shortcut.name) else {
                continue;
            };
            let path = format!("{owner}.{name}()");
            let (old, new) = match (old, new) {
                (Some(old), Some(new)) => (old, new),
                (None, _) => {
                    self.note(Id::ShortcutAdded, &path, ways, "the call is new");
                    continue;
                }
                (_, None) => {
                    self.note(Id::ShortcutRemoved, &path, ways, "the call is gone");
                    continue;
                }
            };
            let bound: BTreeSet<&String> = old.with.keys().chain(new.with.keys()).collect();
            let differing = bound.into_iter().filter(|param| {
                let (before, after) = (old.with.get(*param), new.with.get(*param));
                before != after
            });
            let differing: Vec<&String> = differing.collect();
            // An argument of the call that is bound, or no more, is one less or more to give.
            let argument = |param: &String| {
                let takes = |model: &Model, method: &str| {
                    let mut methods = model.methods.iter();
                    let method = methods.find(|known| known.name == method);
                    method.is_some_and(|method| method.takes(param))
                };
                old.with.contains_key(param) != new.with.contains_key(param)
                    && (takes(&self.old.model, &old.method) || takes(&self.new.model, &new.method))
            };
            if old.method != new.method || differing.iter().any(|param| argument(param)) {
                let call = |method: &str, with: Vec<&str>| {
                    format!("`{method}` with its own {}", with.join(", "))
                };
                let text = format!(
                    "now {}, was {}",
                    call(&new.method, new.with.keys().map(String::as_str).collect()),
                    call(&old.method, old.with.keys().map(String::as_str).collect())
                );
                self.note(Id::ShortcutChanged, &path, ways, text);
            } else {
                let from = |path: Option<&String>| match path {
                    Some(path) => format!("`{path}`"),
                    None => "nothing".to_owned(),
                };
                for param in differing {
                    let (before, after) = (old.with.get(param), new.with.get(param));
                    let text = format!("`{param}` now from {}, was {}", from(after), from(before));
                    self.note(Id::ShortcutRebound, &path, ways, text);
                }
            }
            if old.doc != new.doc {
                self.docs(&path, &["text"]);
            }
        }
    }

    fn accessors(&mut self, owner: &str, old: &Type, new: &Type) {
        let ways = Ways::default();
        for (old, new) in pairs(&old.accessors, &new.accessors, |a, b| a.name == b.name) {
            let Some(name) = old.or(new).map(|accessor| &accessor.name) else {
                continue;
            };
            let path = format!("{owner}.{name}()");
            let (old, new) = match (old, new) {
                (Some(old), Some(new)) => (old, new),
                (None, _) => {
                    self.note(Id::AccessorAdded, &path, ways, "the function is new");
                    continue;
                }
                (_, None) => {
                    self.note(Id::AccessorRemoved, &path, ways, "the function is gone");
                    continue;
                }
            };
            if old.reads != new.reads {
                let (before, after) = (&self.old.model, &self.new.model);
                let types = (given(before, owner, old), given(after, owner, new));
                let same = match types {
                    ((Some(old), was), (Some(new), is)) => {
                        let (old, new) = (
                            Use {
                                model: before,
                                ty: old,
                            },
                            Use {
                                model: after,
                                ty: new,
                            },
                        );
                        let related = relation(old, new);
                        was == is && matches!(related, Relation::Same | Relation::Renamed)
                    }
                    (was, is) => was == is,
                };
                let rule = if same {
                    Id::AccessorChanged
                } else {
                    Id::AccessorRetyped
                };
                self.note(rule, &path, ways, "it reads other fields");
            }
            if old.doc != new.doc {
                self.docs(&path, &["text"]);
            }
        }
    }
}

fn article(kind: &str) -> String {
    match kind {
        "enum" => "an enum".to_owned(),
        other => format!("a {other}"),
    }
}

/// The type that an accessor gives, and whether that may be missing; no type where it is text put
/// together.
fn given<'m>(model: &'m Model, owner: &'m str, accessor: &Accessor) -> (Option<&'m str>, bool) {
    if let Some(text) = accessor.reads.get("format").and_then(Value::as_str) {
        let mut paths = placeholders(text).into_iter();
        // Text without one of its parts is no text.
        let optional = paths.any(|path| follow(model, owner, path).is_some_and(|(_, o)| o));
        return (None, optional);
    }
    let paths = accessor.reads.get("first").and_then(Value::as_array);
    let paths = paths.map(Vec::as_slice).unwrap_or_default();
    let reads = paths
        .iter()
        .filter_map(|path| follow(model, owner, path.as_str()?));
    let reads: Vec<_> = reads.collect();
    let optional = reads.iter().all(|(_, optional)| *optional);
    (reads.first().map(|(ty, _)| *ty), optional)
}

fn follow<'m>(model: &'m Model, owner: &'m str, path: &str) -> Option<(&'m str, bool)> {
    let mut ty = owner;
    let mut optional = false;
    for step in path.split('.') {
        let name = ty.trim_start_matches('[').trim_end_matches(']');
        let item = model.types.iter().find(|known| known.name == name)?;
        let field = item.fields.iter().find(|field| field.name == step)?;
        optional |= !field.required || ty.starts_with('[');
        ty = &field.ty;
    }
    Some((ty, optional))
}
