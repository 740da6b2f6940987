//! What each parameter becomes: written, or by its name.

use super::nouns::{is_key, is_role};
use super::target::{Target, effect_of};
use crate::check::no_parameter;
use crate::resolve::Context;
use crate::source::Spanned;
use crate::spec::{self, Tree};
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::effect::{Effect, Fill, From, Verb};
use bazu_model::{Api, Call, Method, Name, TypeRef};

/// Fills in the effects of all methods.
pub(crate) fn resolve(
    context: &mut Context<'_>,
    api: &mut Api,
    header: &spec::File,
    trees: &[Tree],
) {
    let written = trees.iter().flat_map(|tree| tree.content.methods.iter());
    let written: Vec<_> = written.collect();
    missing(context, api, &written);
    unused(context, api, &header.ignores);
    let mut resolved = Vec::new();
    for (name, item) in written {
        let method = api.methods.get(&name.value);
        // A method that is defined twice counts once.
        let Some(method) = method.filter(|method| method.span == name.span) else {
            continue;
        };
        if let (Some(effect), Some(item)) = (effect_of(method), &item.effect) {
            let effect = Resolving {
                context,
                api,
                method,
                effect,
                written: &item.value,
            }
            .effect(&header.ignores);
            resolved.push((name.value.clone(), effect));
        }
    }
    for (name, effect) in resolved {
        if let Some(method) = api.methods.get_mut(&name)
            && let Call::Bot(call) = &mut method.call
        {
            call.effect = Some(Box::new(effect));
        }
    }
}

/// Reports the methods of a bot API without an effect. What the server no longer knows needs none.
fn missing(
    context: &mut Context<'_>,
    api: &Api,
    written: &[&(Spanned<String>, Spanned<spec::Method>)],
) {
    if api.protocol.bot().is_none() {
        return;
    }
    let without = written.iter();
    let without = without.filter(|(_, item)| item.effect.is_none() && item.removed.is_none());
    for (name, _) in without {
        let message = format!("the effect of `{name}` is not stated");
        Diagnostic::new(Id::EffectMissing, name.span, message)
            .label("has no `effect`")
            .report(context.diagnostics);
    }
}

/// Reports the parameters that the whole API ignores and no method has.
fn unused(context: &mut Context<'_>, api: &Api, ignores: &[Name]) {
    for (index, name) in ignores.iter().enumerate() {
        let has = |method: &Method| method.param(name).is_some();
        let twice = ignores.iter().take(index).any(|other| other == name);
        let message = if twice {
            format!("`{name}` is ignored twice")
        } else if api.methods.values().any(has) {
            continue;
        } else {
            format!("no method has a parameter `{name}`")
        };
        let params = api.methods.values().flat_map(|method| &method.params);
        let params = params.map(|param| param.wire.as_str());
        let params = params.filter(|param| *name != **param);
        Diagnostic::new(Id::EffectNeverApplies, name.span, message)
            .label("never used")
            .did_you_mean(name, params)
            .report(context.diagnostics);
    }
}

struct Resolving<'a, 'c, 'd> {
    context: &'c mut Context<'d>,
    api: &'a Api,
    method: &'a Method,
    effect: &'a Effect,
    written: &'a spec::Effect,
}

impl Resolving<'_, '_, '_> {
    fn effect(mut self, ignored_everywhere: &[Name]) -> Effect {
        let (api, method) = (self.api, self.method);
        let target = Target::of(api, method, self.effect);
        let explicit = self.explicit(&target);
        let whole = self.whole(&target);
        let mut fills = Vec::new();
        for param in &method.params {
            let mut written = explicit.iter();
            if written.any(|fill| fill.from.param() == param.wire) {
                let own = explicit
                    .iter()
                    .filter(|fill| fill.from.param() == param.wire);
                fills.extend(own.cloned());
            } else if let Some(to) = self.follows(&target, whole, &param.wire) {
                fills.push(Fill {
                    to: Name {
                        value: to,
                        span: param.span,
                    },
                    from: From::Param(param.wire.clone()),
                });
            }
        }
        // What names no parameter stays, so that it is reported.
        let unknown = explicit
            .iter()
            .filter(|fill| method.param(fill.from.param()).is_none());
        fills.extend(unknown.cloned());
        if self.effect.each
            && let Some(list) = whole
        {
            fills.retain(|fill| fill.from.param() != list);
            fills.extend(self.items(&target, list));
        }
        let ignores = self.ignores(&fills, ignored_everywhere);
        Effect {
            fills,
            ignores,
            ..self.effect.clone()
        }
    }

    /// What the spec says that parts are filled with.
    fn explicit(&mut self, target: &Target<'_>) -> Vec<Fill> {
        let mut explicit = Vec::new();
        for (to, text) in self.written.fills.iter() {
            let Some(from) = parse_from(&text.value) else {
                let message = format!("`{}` is not a path of a parameter", text.value);
                Diagnostic::new(Id::BadEffect, text.span, message)
                    .help("write a path, `sum(list.field)` or `each(list.field)`")
                    .report(self.context.diagnostics);
                continue;
            };
            let path = match to.contains('.') {
                true => None,
                false => target.path(to),
            };
            let follows = self.follows(target, self.whole(target), from.param());
            let path = path.unwrap_or_else(|| to.value.clone());
            if matches!(from, From::Param(_)) && follows.as_ref() == Some(&path) {
                self.idle(to, &format!("`{}` fills it by its name", from.path()));
            }
            explicit.push(Fill {
                to: Name {
                    value: path,
                    span: to.span,
                },
                from,
            });
        }
        explicit
    }

    /// The parameter that the noun itself is made from.
    fn whole<'t>(&self, target: &Target<'t>) -> Option<&'t str>
    where
        Self: 't,
    {
        target.whole?;
        let has = |name: &&&str| self.method.param(name).is_some();
        target.named.iter().find(has).copied()
    }

    /// What a parameter fills by its name.
    fn follows(&self, target: &Target<'_>, whole: Option<&str>, param: &str) -> Option<String> {
        let from = self.written.from.as_ref();
        let (path, _) = target.whole.unzip();
        if let Some(from) = from
            && *from == *param
        {
            return path.map(str::to_owned);
        }
        if is_role(param) {
            return None;
        }
        if from.is_none() && whole == Some(param) {
            return path.map(str::to_owned);
        }
        // The name that says which thing is a part of a new one.
        if self.effect.verb != Verb::Create && is_key(self.effect, param) {
            return None;
        }
        target.path(param)
    }

    /// The fields of the items of a list that are fields of each message.
    fn items(&self, target: &Target<'_>, list: &str) -> Vec<Fill> {
        let Some(param) = self.method.param(list) else {
            return Vec::new();
        };
        let TypeRef::List(item) = &param.ty.value else {
            return Vec::new();
        };
        let Some(union) = self.api.union_of(item) else {
            return Vec::new();
        };
        let members = union.variants.iter().filter_map(|member| member.ty.name());
        let members = members.filter_map(|name| self.api.fields_of(name));
        let mut fills: Vec<Fill> = Vec::new();
        for field in members.flat_map(|item| &item.fields) {
            let known = fills.iter().any(|fill| *fill.to == *field.wire);
            if let Some(to) = target.path(&field.wire).filter(|_| !known) {
                fills.push(Fill {
                    to: Name {
                        value: to,
                        span: param.span,
                    },
                    from: From::Param(format!("{list}.{}", field.wire)),
                });
            }
        }
        fills
    }

    /// The parameters that this effect ignores: its own, and those that the whole API ignores.
    fn ignores(&mut self, fills: &[Fill], everywhere: &[Name]) -> Vec<Name> {
        let method = self.method;
        for name in &self.effect.ignores {
            if method.param(name).is_none() {
                no_parameter(self.api, method, name, self.context.diagnostics);
            } else if everywhere.contains(name) {
                self.idle(name, "the whole API ignores it");
            } else if is_role(name) || is_key(self.effect, name) {
                self.idle(name, "every effect knows it");
            } else if fills.iter().any(|fill| fill.from.param() == name.value) {
                self.idle(name, "it fills a part");
            }
        }
        if let Some(from) = &self.written.from {
            let target = Target::of(self.api, method, self.effect);
            if method.param(from).is_none() {
                no_parameter(self.api, method, from, self.context.diagnostics);
            } else if self.whole(&target) == Some(from.as_str()) {
                self.idle(from, "it is the usual name");
            }
        }
        if matches!(self.effect.verb, Verb::None | Verb::Code) {
            return Vec::new();
        }
        let filled = |name: &str| fills.iter().any(|fill| fill.from.param() == name);
        let names = method.params.iter().filter(|param| !filled(&param.wire));
        let names = names.filter_map(|param| {
            let mut known = self.effect.ignores.iter().chain(everywhere);
            known.find(|name| ***name == *param.wire)
        });
        names.cloned().collect()
    }

    fn idle(&mut self, name: &Name, why: &str) {
        let message = format!("`{name}` changes nothing here: {why}");
        Diagnostic::new(Id::EffectNeverApplies, name.span, message)
            .report(self.context.diagnostics);
    }
}

/// Reads `caption`, `sum(prices.amount)` or `each(options.text)`.
fn parse_from(text: &str) -> Option<From> {
    let text = text.trim();
    let path = |path: &str| {
        let mut steps = path.split('.');
        let is_name = |step: &str| {
            !step.is_empty() && step.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        steps.all(is_name).then(|| path.to_owned())
    };
    let inside = |word: &str| {
        text.strip_prefix(word)?
            .strip_prefix('(')?
            .strip_suffix(')')
    };
    let of_list = |inner: &str| path(inner).filter(|path| path.split('.').count() == 2);
    match (inside("sum"), inside("each")) {
        (Some(inner), _) => of_list(inner).map(From::Sum),
        (_, Some(inner)) => of_list(inner).map(From::Each),
        (None, None) => path(text).map(From::Param),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fills_a_part_is_a_path_a_sum_or_each_item() {
        let param = |path: &str| Some(From::Param(path.to_owned()));
        assert_eq!(parse_from("title"), param("title"));
        assert_eq!(parse_from("media.caption"), param("media.caption"));
        let sum = Some(From::Sum("prices.amount".to_owned()));
        assert_eq!(parse_from("sum(prices.amount)"), sum);
        let each = Some(From::Each("options.text".to_owned()));
        assert_eq!(parse_from("each(options.text)"), each);
        for wrong in [
            "",
            "a b",
            "sum(prices)",
            "sum prices.amount",
            "max(a.b)",
            "a..b",
            "each(a.b.c)",
        ] {
            assert_eq!(parse_from(wrong), None, "{wrong}");
        }
    }
}
