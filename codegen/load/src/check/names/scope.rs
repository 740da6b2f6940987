//! Names that must be names in Rust and differ from one another.

use std::collections::HashMap;

use bazu_model::Span;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;

/// The case of a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Snake,
    UpperCamel,
}

/// How a spec says what the name in Rust is.
#[derive(Clone, Copy)]
pub(super) enum Given<'a> {
    /// By `rust:`, beside the name on the wire.
    Key,
    /// The name in the spec is the name in Rust.
    Name,
    /// Under `constructors` of a rule, for a field.
    Constructor(&'a str),
    /// By the name of a file.
    File,
}

impl Given<'_> {
    fn advice(self, name: &str) -> String {
        match self {
            Self::Key => format!("write `rust: {name}`"),
            Self::Name => format!("write `{name}`"),
            Self::Constructor(field) => {
                format!("write `{field}: {name}` under `constructors` of the rule")
            }
            Self::File => format!("rename the file to `{name}.yaml`"),
        }
    }
}

/// Something with a name.
pub(super) struct Named<'a> {
    /// Its name in Rust.
    pub(super) rust: &'a str,
    /// Its name in the spec.
    pub(super) wire: &'a str,
    pub(super) span: Span,
    pub(super) case: Case,
    pub(super) given: Given<'a>,
    /// What it is: a word that makes another name of one that is taken.
    pub(super) word: &'static str,
    pub(super) takes: Takes<'a>,
}

/// The names that a thing takes in the generated crate.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Takes<'a> {
    /// Its own.
    Name,
    /// Its own, and one for the kinds of an update.
    NameAndKinds,
    /// Its own for a function, and the one of a struct.
    FunctionAndStruct,
    /// Its own after the name of a method.
    After(&'a str),
    /// Its own in the case of a type, for an enum. Whether it is one of a function is checked where the functions are.
    Enum,
    /// Its own, which is the name of a field. Whether it is one in Rust is checked where the fields are.
    NameOfField,
    /// Its own, for a function that sets a field. The names of fields are compared with one another
    /// where the fields are.
    Setter,
}

impl Named<'_> {
    /// The names in Rust that it takes if its name is this one.
    fn taken(&self, name: &str) -> Vec<String> {
        match self.takes {
            Takes::Name | Takes::NameOfField | Takes::Setter => vec![name.to_owned()],
            Takes::Enum => vec![names::upper_camel(name)],
            Takes::NameAndKinds => vec![name.to_owned(), format!("{name}Kind")],
            Takes::FunctionAndStruct => vec![name.to_owned(), names::upper_camel(name)],
            Takes::After(method) => vec![names::joined(method, name)],
        }
    }
}

/// A place of the generated crate where each name may stand once.
#[derive(Default)]
pub(super) struct Scope<'a> {
    /// What the generated crate has itself, and why.
    own: HashMap<String, &'static str>,
    things: Vec<Named<'a>>,
}

impl<'a> Scope<'a> {
    /// Takes names for the generated crate. `why` says of `{}` what it already is.
    pub(super) fn reserve<S: Into<String>>(
        &mut self,
        names: impl IntoIterator<Item = S>,
        why: &'static str,
    ) {
        self.own
            .extend(names.into_iter().map(|name| (name.into(), why)));
    }

    pub(super) fn add(&mut self, thing: Named<'a>) {
        self.things.push(thing);
    }

    /// Reports each name that is not one in Rust, or that something before it has. What it proposes is
    /// free.
    pub(super) fn check(&self, diagnostics: &mut Diagnostics) {
        // How many things take each name.
        let mut taken: HashMap<String, usize> = HashMap::new();
        for name in self.things.iter().flat_map(|thing| thing.taken(thing.rust)) {
            *taken.entry(name).or_default() += 1;
        }
        let mut first: HashMap<String, &Named<'_>> = HashMap::new();
        for thing in &self.things {
            let help = || thing.given.advice(&self.free(thing, &taken));
            if let Some((id, message)) = unusable(thing) {
                if !matches!(
                    thing.takes,
                    Takes::NameOfField | Takes::Setter | Takes::Enum
                ) {
                    Diagnostic::new(id, thing.span, message)
                        .help(help())
                        .report(diagnostics);
                }
                continue;
            }
            let keys = thing.taken(thing.rust);
            if let Some((key, why)) = keys.iter().find_map(|key| self.own.get_key_value(key)) {
                Diagnostic::new(Id::NameCollision, thing.span, why.replace("{}", key))
                    .help(help())
                    .report(diagnostics);
            } else if let Some((key, other)) = keys.iter().find_map(|key| first.get_key_value(key))
                && (thing.takes != Takes::Setter || other.takes != Takes::Setter)
            {
                let message = match other.wire == thing.wire && *key == thing.wire {
                    true => format!("two things have the name `{key}`"),
                    false => format!(
                        "`{}` and `{}` both become `{key}` in Rust",
                        other.wire, thing.wire
                    ),
                };
                Diagnostic::new(Id::NameCollision, thing.span, message)
                    .label("the second one")
                    .related(other.span, "the first one")
                    .help(format!(
                        "give one of the two another name, for example {}",
                        help()
                    ))
                    .report(diagnostics);
            }
            for key in keys {
                first.entry(key).or_insert(thing);
            }
        }
    }

    /// A name for a thing that nothing else has.
    fn free(&self, thing: &Named<'_>, taken: &HashMap<String, usize>) -> String {
        let named = if thing.rust.is_empty() {
            thing.wire
        } else {
            thing.rust
        };
        let usable = |text: &str| match thing.case {
            Case::Snake => names::to_snake(text, thing.word),
            Case::UpperCamel => names::to_upper_camel(text, thing.word),
        };
        let plain = usable(named);
        let numbered = (2..).map(|number| usable(&format!("{plain} {} {number}", thing.word)));
        let mut candidates = [plain.clone(), usable(&format!("{plain} {}", thing.word))]
            .into_iter()
            .chain(numbered);
        let own = thing.taken(thing.rust);
        let free = candidates.find(|name| {
            let is_taken = |name: &String| {
                let times = taken.get(name).copied().unwrap_or_default();
                self.own.contains_key(name) || times > usize::from(own.contains(name))
            };
            // The module of a file has no `_` at its end.
            let changes = matches!(thing.given, Given::File) && name.ends_with('_');
            !changes && !thing.taken(name).iter().any(is_taken)
        });
        free.unwrap_or(plain)
    }
}

/// Why a name cannot stand in Rust.
fn unusable(thing: &Named<'_>) -> Option<(Id, String)> {
    let (rust, wire) = (thing.rust, thing.wire);
    if names::is_keyword(rust) {
        return Some((Id::RustKeyword, format!("`{rust}` is a Rust keyword")));
    }
    let (usable, case) = match thing.case {
        Case::Snake => (names::is_snake(rust), "a snake_case name"),
        Case::UpperCamel => (names::is_upper_camel(rust), "an UpperCamelCase name"),
    };
    let message = match rust == wire {
        true => format!("`{rust}` is not {case}"),
        false => format!("`{wire}` becomes `{rust}`, which is not {case}"),
    };
    (!usable).then_some((Id::NameChanges, message))
}
