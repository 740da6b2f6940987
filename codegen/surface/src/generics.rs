//! The generics of items and implementations as text.

use quote::ToTokens;
use syn::{GenericParam, Generics, WherePredicate};

use super::printer::{Printer, angled, sorted};
use super::tree::plain;

/// Generics of an item, each by itself.
pub(super) struct Parameters {
    list: Vec<Parameter>,
    /// The `where` clause, with a space before it.
    pub(super) clause: String,
}

/// A generic lifetime, type or constant.
pub(super) struct Parameter {
    name: String,
    pub(super) text: String,
}

impl Printer<'_> {
    /// The generics of an item; `self` must be inside the item.
    pub(super) fn parameters(&self, generics: &Generics) -> Parameters {
        self.all_parameters(generics, None)
    }

    fn all_parameters(&self, generics: &Generics, derived: Option<&str>) -> Parameters {
        let params = generics.params.iter();
        Parameters {
            list: params.map(|param| self.parameter(param, derived)).collect(),
            clause: self.clause(generics),
        }
    }

    /// The generics of the implementation that a derive generates.
    pub(super) fn derived_parameters(&self, generics: &Generics, derived: &str) -> Parameters {
        let mut generics = generics.clone();
        for param in &mut generics.params {
            match param {
                GenericParam::Type(param) => param.default = None,
                GenericParam::Const(param) => param.default = None,
                GenericParam::Lifetime(_) => {}
            }
        }
        self.all_parameters(&generics, Some(derived))
    }

    pub(super) fn parameter(&self, param: &GenericParam, derived: Option<&str>) -> Parameter {
        let bounded = |name: String, bounds: String| match bounds.as_str() {
            "" => name,
            bounds => format!("{name}: {bounds}"),
        };
        match param {
            GenericParam::Lifetime(param) => {
                let name = param.lifetime.to_string();
                let bounds = sorted(param.bounds.iter().map(ToString::to_string).collect());
                let text = bounded(name.clone(), bounds);
                Parameter { name, text }
            }
            GenericParam::Type(param) => {
                let name = plain(&param.ident);
                let bounds = param.bounds.iter().map(|bound| self.bound(bound));
                let bounds = sorted(bounds.chain(derived.map(str::to_owned)).collect());
                let mut text = bounded(name.clone(), bounds);
                if let Some((_, default)) = &param.default {
                    text.push_str(&format!(" = {}", self.ty(default)));
                }
                Parameter { name, text }
            }
            GenericParam::Const(param) => {
                let name = plain(&param.ident);
                let mut text = format!("const {name}: {}", self.ty(&param.ty));
                if let Some((_, default)) = &param.default {
                    text.push_str(&format!(" = {}", self.value(default)));
                }
                Parameter { name, text }
            }
        }
    }

    fn clause(&self, generics: &Generics) -> String {
        let Some(clause) = &generics.where_clause else {
            return String::new();
        };
        let predicates = clause.predicates.iter().map(|predicate| match predicate {
            WherePredicate::Lifetime(predicate) => {
                let bounds = predicate.bounds.iter().map(ToString::to_string);
                format!("{}: {}", predicate.lifetime, sorted(bounds.collect()))
            }
            WherePredicate::Type(predicate) => {
                let lifetimes = self.lifetimes(predicate.lifetimes.as_ref());
                let ty = self.ty(&predicate.bounded_ty);
                format!("{lifetimes}{ty}: {}", self.bounds(predicate.bounds.iter()))
            }
            other => other.to_token_stream().to_string(),
        });
        let mut predicates: Vec<String> = predicates.collect();
        predicates.sort();
        match predicates.as_slice() {
            [] => String::new(),
            predicates => format!(" where {}", predicates.join(", ")),
        }
    }
}

impl Parameters {
    /// The list in angle brackets; empty if there is none.
    pub(super) fn list(&self) -> String {
        angled(self.list.iter().map(|param| param.text.clone()).collect())
    }

    /// Their names, in angle brackets.
    pub(super) fn names(&self) -> String {
        angled(self.list.iter().map(|param| param.name.clone()).collect())
    }

    /// The head of an implementation and what follows it. A lifetime that occurs only once is
    /// written as `'_`, as if it had no name.
    pub(super) fn implementing(&self, head: &str, what: &str) -> String {
        let mut what = format!("{head}{}{what}", self.clause);
        let mut list: Vec<&str> = Vec::new();
        for (index, param) in self.list.iter().enumerate() {
            let elsewhere = self.list.iter().enumerate().any(|(other, it)| {
                other != index && !occurrences(&it.text, &param.name).is_empty()
            });
            let places = occurrences(&what, &param.name);
            let unbounded = param.name.starts_with('\'') && param.text == param.name;
            if unbounded && !elsewhere && places.len() <= 1 {
                what = without_names(&what, &[param.name.as_str()]);
            } else {
                list.push(&param.text);
            }
        }
        let list = angled(list.into_iter().map(str::to_owned).collect());
        format!("impl{list} {what}")
    }

    /// The text with each of these lifetimes written as `'_`.
    pub(super) fn anonymous(&self, text: &str) -> String {
        let names = self.list.iter().map(|param| param.name.as_str());
        let lifetimes: Vec<&str> = names.filter(|name| name.starts_with('\'')).collect();
        without_names(text, &lifetimes)
    }
}

/// Writes lifetimes as `'_`; after `&` it leaves them out.
fn without_names(text: &str, lifetimes: &[&str]) -> String {
    let mut text = text.to_owned();
    for name in lifetimes {
        for place in occurrences(&text, name).into_iter().rev() {
            let end = place + name.len();
            let after_reference = text.get(..place).is_some_and(|it| it.ends_with('&'));
            if after_reference && text.get(end..).is_some_and(|it| it.starts_with(' ')) {
                text.replace_range(place..=end, "");
            } else {
                text.replace_range(place..end, "'_");
            }
        }
    }
    text
}

/// Where a lifetime or a name occurs in a text.
fn occurrences(text: &str, name: &str) -> Vec<usize> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let matches = text.match_indices(name).filter(|(place, _)| {
        let after = text.get(place + name.len()..);
        !after.is_some_and(|rest| rest.starts_with(is_part))
    });
    matches.map(|(place, _)| place).collect()
}
