//! Names: of Rust, of the runtime, of generated code, and in disguise.

use bazu_model::names;

use super::Drawer;
use super::words::{TYPES, WORDS};

impl Drawer<'_> {
    /// A word in some disguise: alone, doubled or with a number.
    pub(super) fn word(&mut self) -> String {
        let word = self.random.pick(WORDS).unwrap_or("name").to_owned();
        match self.random.below(10) {
            0 => format!("{word}_{}", self.random.pick(WORDS).unwrap_or("name")),
            1 => format!("{word}{}", self.random.below(3)),
            2 => word.to_uppercase(),
            _ => word,
        }
    }

    /// A name that is not yet among others, and `rust:` where it needs one. Sometimes that is left out.
    pub(super) fn named(
        &mut self,
        taken: &mut Vec<String>,
        reserved: &[&str],
        camel: bool,
    ) -> Option<(String, Option<String>)> {
        for _ in 0..20 {
            let wire = self.word();
            let same = match camel {
                true => names::upper_camel(&wire),
                false => wire.clone(),
            };
            let fits = |name: &str| match camel {
                true => names::is_upper_camel(name),
                false => names::is_snake(name),
            };
            let rust = match (fits(&same), camel) {
                (true, _) => same.clone(),
                (false, true) => names::to_upper_camel(&wire, "value"),
                (false, false) => names::to_snake(&wire, "value"),
            };
            let known =
                taken.contains(&rust) || taken.contains(&wire) || reserved.contains(&rust.as_str());
            if known && !self.random.chance(1) {
                continue;
            }
            taken.push(rust.clone());
            taken.push(wire.clone());
            let given = (rust != same && !self.random.chance(1)).then_some(rust);
            return Some((wire, given));
        }
        None
    }

    pub(super) fn type_name(&mut self) -> String {
        loop {
            let mut name = self.random.pick(TYPES).unwrap_or("Item").to_owned();
            let reserved = names::TYPES.contains(&name.as_str()) || name == "Self";
            if self.random.chance(40) || (reserved && !self.random.chance(2)) {
                name = names::upper_camel(&format!("{name} {}", self.random.below(30)));
            }
            if names::is_upper_camel(&name)
                && !names::TYPES.contains(&name.as_str())
                && self.take(&name)
            {
                return name;
            }
        }
    }

    pub(super) fn take(&mut self, name: &str) -> bool {
        let kinds = format!("{name}Kind");
        let update = name.strip_suffix("Kind").map(str::to_owned);
        let scalars = [
            "Integer",
            "Float",
            "Boolean",
            "String",
            "Secret",
            "True",
            "UnixTime",
            "PhoneNumber",
            "Otp",
            "RequestId",
            "InputFile",
        ];
        let taken = |name: &String| self.taken.contains(name);
        if taken(&name.to_owned())
            || taken(&kinds)
            || update.as_ref().is_some_and(taken)
            || scalars.contains(&name)
        {
            return false;
        }
        self.taken.push(name.to_owned());
        true
    }
}
