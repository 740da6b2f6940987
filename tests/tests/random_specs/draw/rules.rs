//! Rules across fields.

use bazu_model::names;

use super::{Drawer, Field, Known, map};
use crate::yaml::Yaml;

/// What other items may say of themselves.
const NOT_OF_RULES: [&str; 4] = ["note", "deprecated", "since", "clients"];

impl Drawer<'_> {
    /// A rule over optional fields.
    pub(super) fn rule(&mut self, fields: &[Field]) -> Option<Yaml> {
        let optional: Vec<&Field> = fields.iter().filter(|field| !field.required).collect();
        let ([first, second, ..], true) = (optional.as_slice(), self.random.chance(50)) else {
            return None;
        };
        let both = || Yaml::texts([&*first.wire, &*second.wire]);
        let mut rule = vec![("id", Yaml::text("a-rule"))];
        match self.random.below(6) {
            0 => rule.push(("exactly_one_of", both())),
            1 => rule.push(("at_most_one_of", both())),
            2 => rule.push(("at_least_one_of", both())),
            3 => {
                rule.push(("when", map(vec![(&*first.wire, Yaml::text("present"))])));
                rule.push(("require", Yaml::texts([&*second.wire])));
            }
            4 => {
                rule.push(("when", map(vec![(&*first.wire, Yaml::text("absent"))])));
                rule.push(("forbid", Yaml::texts([&*second.wire])));
            }
            _ => {
                rule.push(("exactly_one_of", both()));
                let word = names::to_snake(&self.word(), "one");
                rule.push(("constructors", map(vec![(&*second.wire, Yaml::Text(word))])));
            }
        }
        self.doc(&mut rule);
        rule.retain(|(key, _)| !NOT_OF_RULES.contains(key));
        Some(map(rule))
    }

    /// A rule about the items of a list of a tagged union, or about the first element of a list in a
    /// parameter.
    pub(super) fn rule_of_items(&mut self, known: &Known, ty: &str) -> Option<Yaml> {
        let mut rule = vec![("id", Yaml::text("of-items"))];
        if ty.starts_with('[') {
            let (first, rest) = known.tags.split_first()?;
            let groups = [vec![first.clone()], rest.to_vec()];
            let groups = groups.into_iter().filter(|group| !group.is_empty());
            rule.push(("uniform", Yaml::text("subject")));
            rule.push(("groups", Yaml::List(groups.map(Yaml::texts).collect())));
        } else {
            let (list, has) = known.first.clone()?;
            rule.push(("first", Yaml::Text(format!("subject.{list}"))));
            rule.push(("has", Yaml::Text(has)));
        }
        self.doc(&mut rule);
        rule.retain(|(key, _)| !NOT_OF_RULES.contains(key));
        self.random.chance(60).then(|| map(rule))
    }
}
