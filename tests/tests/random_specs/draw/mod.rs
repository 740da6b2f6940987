//! Specs drawn over the whole language. Most are right; names, docs and numbers are what people would
//! rather not write.

mod effects;
mod fields;
mod files;
mod methods;
mod names;
mod routing;
mod rules;
mod shared;
mod types;
mod words;

use bazu_model::SourceFile;

use crate::random::Random;
use crate::yaml::{Yaml, file};

pub(crate) use words::PATTERNS;

/// A spec that was drawn.
#[derive(Clone)]
pub(crate) struct Drawn {
    pub(crate) files: Vec<(String, Vec<(String, Yaml)>)>,
}

impl Drawn {
    pub(crate) fn sources(&self) -> Vec<SourceFile> {
        let files = self.files.iter();
        let sources =
            files.map(|(path, root)| SourceFile::new(path.clone(), file(root).into_bytes()));
        sources.collect()
    }

    /// How many parts may be left out.
    pub(crate) fn parts(&self) -> usize {
        let roots = self
            .files
            .iter()
            .map(|(_, root)| Yaml::Map(root.clone()).parts());
        roots.sum()
    }

    /// The same spec without one of its parts.
    pub(crate) fn without(&self, mut number: usize) -> Self {
        let mut less = self.clone();
        for (_, root) in &mut less.files {
            let mut map = Yaml::Map(std::mem::take(root));
            let parts = map.parts();
            let here = number < parts;
            if here {
                map.without(number);
            }
            if let Yaml::Map(entries) = map {
                *root = entries;
            }
            if here {
                break;
            }
            number -= parts;
        }
        less
    }
}

/// Where values of a type go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Received,
    Both,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Struct,
    Enum,
    Union,
    Update,
}

#[derive(Clone)]
struct Known {
    name: String,
    way: Way,
    shape: Shape,
    /// The tags of a tagged union.
    tags: Vec<String>,
    /// A list in a struct, and an optional field of its elements.
    first: Option<(String, String)>,
}

struct Field {
    wire: String,
    ty: String,
    required: bool,
}

/// Draws a spec. `index` is its number among those that are drawn together.
pub(crate) fn draw(random: &mut Random, index: usize) -> Drawn {
    let rest = random.chance(35);
    let mut drawer = Drawer {
        random,
        rest,
        known: Vec::new(),
        types: Vec::new(),
        methods: Vec::new(),
        taken: vec![if rest { "Gateway" } else { "Bot" }.to_owned()],
        shortcuts: Vec::new(),
    };
    drawer.everything();
    drawer.finish(index)
}

struct Drawer<'r> {
    random: &'r mut Random,
    rest: bool,
    known: Vec<Known>,
    types: Vec<(String, Yaml)>,
    methods: Vec<(String, Yaml)>,
    /// Names of types and of the structs of methods.
    taken: Vec<String>,
    /// Methods and one of their required parameters, with its type.
    shortcuts: Vec<(String, String, String)>,
}

fn map(entries: Vec<(&str, Yaml)>) -> Yaml {
    Yaml::Map(
        entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

impl Drawer<'_> {
    fn everything(&mut self) {
        // Methods that shortcuts call come first, with no types but scalars.
        for _ in 0..self.random.below(3) {
            self.method(None);
        }
        for _ in 0..2 + self.random.below(6) {
            let way = [Way::Sent, Way::Received, Way::Both][self.random.below(3)];
            let name = self.type_name();
            let shape = match self.random.below(8) {
                0 | 1 => Shape::Enum,
                2..=4 => Shape::Union,
                5 if way == Way::Received && !self.rest => Shape::Update,
                _ => Shape::Struct,
            };
            let way = if shape == Shape::Update {
                Way::Received
            } else {
                way
            };
            // A type may name itself where a value can end.
            let mut known = Known {
                name: name.clone(),
                way,
                shape,
                tags: Vec::new(),
                first: None,
            };
            match shape {
                Shape::Struct if way != Way::Received && self.random.chance(25) => {
                    let element = self.member(way, Some(("mark", "Boolean?")));
                    let lists = [format!("[{element}]"), format!("[[{element}]]")];
                    let list = self.random.pick(&lists).unwrap_or_default();
                    self.structure(way, &name, Some(("rows", &list)));
                    known.first = Some(("rows".to_owned(), "mark".to_owned()));
                }
                Shape::Struct => {
                    let own = format!("[{name}]?");
                    let recursive = self.random.chance(25);
                    self.structure(way, &name, recursive.then_some(("nested", own.as_str())));
                }
                Shape::Enum => self.enumeration(&name),
                Shape::Union => known.tags = self.union(way, &name),
                Shape::Update => self.update(&name),
            }
            self.known.push(known);
            self.method(Some(self.known.len() - 1));
        }
    }
}
