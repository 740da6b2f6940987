//! Methods.

use super::protocol::call;
use super::{Comparison, Pair, Presence, REMOVED, differing, pairs, text};
use crate::diff::change::Detail;
use crate::diff::rules::Id;
use crate::diff::verdict::Direction;
use bazu_emit::{Owner, calls};
use bazu_model::{Basis, Body, Facts, Method, Path};
use serde_json::json;

impl<'a> Comparison<'a> {
    pub(super) fn methods(&mut self) {
        let (old, new) = (self.old.methods.values(), self.new.methods.values());
        let rules = Presence::new(Id::MethodAdded, Id::MethodRemoved);
        for pair in pairs(old, new, |method| &method.wire) {
            let path = Path::Method(pair.either().wire.clone());
            self.presence(&rules, &path, Direction::REQUEST, pair, |method| {
                &method.facts
            });
            if let Pair::Both(old, new) = pair {
                self.method(&path, old, new);
            }
        }
    }

    fn method(&mut self, path: &Path, old: &'a Method, new: &'a Method) {
        let (request, answer) = (Direction::REQUEST, Direction::ANSWER);
        self.rust_name(path, &old.rust, &new.rust);
        self.rust_name(path, &old.rust_type, &new.rust_type);
        let result = Path::Result(old.wire.clone());
        self.value_type(&result, answer, &old.returns, &new.returns);
        self.facts(
            REMOVED,
            &result,
            answer,
            &old.returns_facts,
            &new.returns_facts,
        );
        let (before, after) = (call(&old.call), call(&new.call));
        for (rule, before, after) in [
            (Id::MethodEndpoint, before.endpoint, after.endpoint),
            (Id::MethodBody, body(old.call.body()), body(new.call.body())),
            (Id::MethodLongPoll, before.long_poll, after.long_poll),
            (Id::MethodRequestId, before.request_id, after.request_id),
            (Id::MethodChat, before.chat, after.chat),
        ] {
            self.differ(rule, path, request, before, after);
        }
        let roles = [Id::MethodRoleGiven, Id::MethodRoleTaken];
        self.differ(roles, path, request, before.role, after.role);
        let effects = [Id::EffectAdded, Id::EffectRemoved, Id::EffectChanged];
        let (was, is) = (common_effect(old, new), common_effect(new, old));
        self.differ(effects, path, request, was, is);
        if let (Some((was, by)), Some((is, now))) = (own_facts(old), own_facts(new))
            && (by != now || !differing(&was, &is).is_empty())
        {
            self.docs(path, vec!["effect".to_owned()]);
        }
        let repeatable = (Id::MethodRepeatable, Id::MethodUnrepeatable);
        let (was, is) = (before.repeatable, after.repeatable);
        self.turned(
            repeatable,
            path,
            request,
            old.is_repeatable(),
            new.is_repeatable(),
        );
        if was.is_some() && is.is_some() && !differing(&was, &is).is_empty() {
            self.docs(path, vec!["repeatable".to_owned()]);
        }
        for pair in pairs(&old.errors, &new.errors, |error| error) {
            let rules = [Id::MethodErrorListed, Id::MethodErrorUnlisted];
            let (before, after) = pair.map(|error| Detail::Text(error.clone()));
            self.differ(rules, path, answer, before, after);
        }
        let method = old.wire.clone();
        let parameter = |param: &bazu_model::Field| Path::Parameter {
            method: method.clone(),
            parameter: param.wire.clone(),
        };
        self.fields(parameter, request, (&old.params, &new.params));
        self.argument_order(path, &calls(old), &calls(new));
        self.rules(
            &old.wire,
            request,
            Some(Owner::Method),
            (&old.rules, &new.rules),
        );
    }
}

/// An effect without what became of parameters that are on one side only: these are changes of their own.
fn common_effect(method: &Method, other: &Method) -> Option<Detail> {
    let mut effect = method.call.bot()?.effect.as_deref()?.clone();
    if other.call.bot().is_some() {
        let fills = &mut effect.fills;
        fills.retain(|fill| other.param(fill.from.param()).is_some());
        effect.ignores.retain(|name| other.param(name).is_some());
    }
    text(effect)
}

/// What is known of an effect beside what is known of its method, and whether it has the sources and the basis of
/// the method.
fn own_facts(method: &Method) -> Option<(Facts, [bool; 2])> {
    let mut facts = method.call.bot()?.effect.as_ref()?.facts.clone();
    let sources = facts.sources == method.facts.sources;
    if sources {
        facts.sources.clear();
    }
    let basis = facts.basis == method.facts.basis;
    if basis {
        facts.basis = Basis::default();
    }
    Some((facts, [sources, basis]))
}

/// The word of the spec language for a kind of body.
fn body(body: Body) -> Option<Detail> {
    json!(body).as_str().and_then(text)
}
