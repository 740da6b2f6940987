//! Specs drawn over the whole language. Most are right; names, docs and numbers are what people would
//! rather not write.

use bazu_model::SourceFile;
use bazu_model::names;

use crate::random::Random;
use crate::yaml::{Yaml, file};

/// Names of types and errors, with what Rust, the runtime and generated code call so too.
const TYPES: &[&str] = &[
    "A",
    "Body",
    "BodyKind",
    "Bot",
    "Box",
    "Call",
    "Chat",
    "Check",
    "Choices",
    "Client",
    "Clone",
    "Copy",
    "D",
    "Debug",
    "Default",
    "Deserialize",
    "Drop",
    "Duration",
    "Eq",
    "Err",
    "Error",
    "ErrorKind",
    "FnMut",
    "From",
    "Future",
    "Hash",
    "InputFiles",
    "Item",
    "Item2",
    "Iterator",
    "LengthLimit",
    "M",
    "Message",
    "Method",
    "None",
    "Ok",
    "Option",
    "Options",
    "Ordering",
    "Other",
    "Payload",
    "Pin",
    "Policy",
    "Response",
    "RestMethod",
    "Result",
    "S",
    "Scope",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Some",
    "Str",
    "String",
    "Sync",
    "Token",
    "Tolerant",
    "Unit",
    "Unknown",
    "UnknownValue",
    "Update",
    "UpdateKind",
    "Vec",
    "Verb",
    "Violations",
    "Wire",
];

/// Names of fields, parameters, values, kinds, accessors and shortcuts.
const WORDS: &[&str] = &[
    "2fa",
    "Name",
    "a",
    "a-b",
    "a.b",
    "a_",
    "a_b",
    "abstract",
    "as",
    "as_str",
    "async",
    "await",
    "bazu_core",
    "bot",
    "bot_",
    "box",
    "builder",
    "call",
    "chatId",
    "check",
    "client",
    "clone",
    "code",
    "core",
    "crate",
    "data",
    "decode",
    "default",
    "deserialize",
    "deserializer",
    "dyn",
    "error",
    "error_data",
    "f",
    "file",
    "files",
    "first",
    "fmt",
    "format",
    "from",
    "from_env",
    "gen",
    "hide",
    "id",
    "into",
    "into_future",
    "into_method",
    "it",
    "item",
    "items",
    "key",
    "key_",
    "kind",
    "len",
    "list",
    "map",
    "match",
    "message",
    "method",
    "move",
    "name",
    "name_alias",
    "new",
    "none",
    "object",
    "object_",
    "ok",
    "option",
    "options",
    "private",
    "r",
    "read",
    "ref",
    "request",
    "request_timeout",
    "response",
    "result",
    "row",
    "scope",
    "self",
    "self_",
    "serde",
    "serialize",
    "serialize_map",
    "serializer",
    "some",
    "std",
    "str",
    "string",
    "struct",
    "super",
    "tag",
    "tags",
    "text",
    "token",
    "true",
    "try",
    "type",
    "type_",
    "unit",
    "unknown",
    "unknown_kind",
    "unwrap",
    "update",
    "update_id",
    "use",
    "validation",
    "value",
    "vec",
    "visit",
    "wire",
    "wire_key",
    "wire_object",
    "x1",
    "x_1",
    "yield",
    "سلام",
];

const CHAPTERS: &[&str] = &[
    "alloc",
    "bazu",
    "bool",
    "chats",
    "core",
    "errors-of",
    "fmt",
    "i64",
    "names",
    "option",
    "prelude",
    "rustc",
    "serde",
    "std",
    "str",
    "string",
    "test",
    "tokio",
    "vec",
    "things",
    "2fa",
    "con",
    "self",
    "types",
    "client",
];

/// Texts that mean something to Markdown, to Rust, to rustdoc or to a terminal.
const DOCS: &[&str] = &[
    "Plain.",
    "One. Two. Three.",
    "```\nlet x = ;\n```",
    "~~~\nnot rust\n~~~",
    "A\n\n    indented code\n\nB",
    "ends with a fence\n```",
    "```",
    "`",
    "a ` b",
    "`` a ` b ``",
    "[link]",
    "[link](x)",
    "[`Chat`]",
    "[x]: y",
    "<b>bold",
    "<Vec<String>>",
    "*/ /* //",
    "# Errors",
    "## Examples\n\n```rust\nfn f() { nothing() }\n```",
    "a\rb",
    "a\u{202e}b\u{2066}c",
    "a\u{200e}b",
    "tab\there",
    "\"quoted\" \\ back",
    "{} {x} {{",
    "- a\n- b\n  c\n1. d",
    "| a | b |\n|---|---|\n| c | d |",
    "https://example.org/a_b_c",
    "سلام دنیا. خوب.",
    "😀",
    "e.g. this",
    "a  b\n\n\n\nc",
    "&amp; & &lt;",
    "\u{feff}x",
    "x\u{0}y",
    "line one\nline two",
    "> quote",
    "***",
    "---",
    "$x^2$",
    "#[doc = \"x\"]",
    "//! inner",
    "    indented first",
    "\\",
    "a\\\nb",
    "r#\"raw\"#",
    "!",
    "?",
    "Ends with a colon:",
    "`getThing` and `Chat`.",
    "[a][b][c](d",
];

const PATTERNS: &[&str] = &[
    "[a-z]+", "a|b", "^x$", "\\d{1,3}", "[\"\\\\]", "é*", "(a)(b)?", ".*",
];

const NUMBERS: &[&str] = &[
    "0..0",
    "0..1",
    "1..",
    "..1",
    "-1..1",
    "0..9223372036854775807",
    "-9223372036854775808..0",
    "..-1",
    "5",
    "9007199254740993..9007199254740993",
    "0..0.5",
    "1..18446744073709551615",
    "0..4096",
    "..1e3",
];

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
}

struct Field {
    wire: String,
    ty: String,
    required: bool,
}

/// Draws a spec. `index` tells it from others that are drawn with it.
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
    /// A word in some disguise: alone, doubled or with a number.
    fn word(&mut self) -> String {
        let word = self.random.pick(WORDS).unwrap_or("name").to_owned();
        match self.random.below(10) {
            0 => format!("{word}_{}", self.random.pick(WORDS).unwrap_or("name")),
            1 => format!("{word}{}", self.random.below(3)),
            2 => word.to_uppercase(),
            _ => word,
        }
    }

    /// A name that is not yet among others, and `rust:` where it needs one. Sometimes that is left out.
    fn named(
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

    fn type_name(&mut self) -> String {
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

    fn take(&mut self, name: &str) -> bool {
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

    fn doc(&mut self, entries: &mut Vec<(&str, Yaml)>) {
        if self.random.chance(60) {
            let mut doc = self.random.pick(DOCS).unwrap_or_default().to_owned();
            if self.random.chance(30) {
                doc = format!("{doc} {}", self.random.pick(DOCS).unwrap_or_default());
            }
            entries.push(("doc", Yaml::Text(doc)));
        }
        if self.random.chance(8) {
            entries.push((
                "note",
                Yaml::Text(self.random.pick(DOCS).unwrap_or_default().to_owned()),
            ));
        }
        if self.random.chance(5) {
            let note = self.random.pick(DOCS).unwrap_or_default();
            entries.push((
                "deprecated",
                map(vec![("note", Yaml::text(format!("Old {note}")))]),
            ));
        }
    }

    /// The type of a value that goes a way: a scalar, a known type, or a list of one.
    fn value_type(&mut self, way: Way, required: bool) -> String {
        let mut scalars = vec![
            "Integer", "Float", "Boolean", "String", "Secret", "UnixTime", "True",
        ];
        if self.rest {
            scalars.extend(["PhoneNumber", "Otp"]);
        }
        let known: Vec<String> = self
            .known
            .iter()
            .filter(|known| known.way == Way::Both || known.way == way)
            .filter(|known| known.shape != Shape::Update)
            .map(|known| known.name.clone())
            .collect();
        let _ = required;
        let inner = match self.random.chance(45) {
            true => self.random.pick(&known),
            false => None,
        };
        let inner =
            inner.unwrap_or_else(|| self.random.pick(&scalars).unwrap_or("Integer").to_owned());
        match self.random.below(12) {
            0 | 1 if inner != "True" => format!("[{inner}]"),
            2 if inner != "True" => format!("[[{inner}]]"),
            _ => inner,
        }
    }

    /// Fields of a struct, or parameters of a method.
    fn fields(
        &mut self,
        way: Way,
        count: usize,
        reserved: &[&str],
        param: bool,
    ) -> (Vec<(String, Yaml)>, Vec<Field>) {
        let mut taken = Vec::new();
        let mut written = Vec::new();
        let mut fields = Vec::new();
        for _ in 0..count {
            let Some((wire, rust)) = self.named(&mut taken, reserved, false) else {
                continue;
            };
            let required = self.random.chance(45);
            let ty = match param && !self.rest && self.random.chance(10) {
                true => "InputFile".to_owned(),
                false => self.value_type(way, required),
            };
            let mark = if required { "" } else { "?" };
            let mut entries = vec![("type", Yaml::text(format!("{ty}{mark}")))];
            if let Some(rust) = rust {
                entries.push(("rust", Yaml::Text(rust)));
            }
            self.limits(&ty, required, param, &mut entries);
            if way == Way::Received && self.random.chance(10) {
                let alias = format!("{wire}_{}", self.random.below(9));
                if !taken.contains(&alias) {
                    taken.push(alias.clone());
                    entries.push(("alias", Yaml::texts([alias])));
                }
            }
            if way == Way::Received && required && self.random.chance(15) {
                let absent = match ty.as_str() {
                    "Integer" | "UnixTime" => Some("0"),
                    "Boolean" => Some("false"),
                    "String" => Some(""),
                    _ => None,
                };
                entries.extend(absent.map(|absent| ("absent", Yaml::text(absent))));
            }
            self.doc(&mut entries);
            let value = match entries.as_slice() {
                [(_, ty)] if self.random.chance(70) => ty.clone(),
                _ => map(entries),
            };
            written.push((wire.clone(), value));
            fields.push(Field { wire, ty, required });
        }
        (written, fields)
    }

    fn limits(&mut self, ty: &str, required: bool, param: bool, entries: &mut Vec<(&str, Yaml)>) {
        if self.random.chance(50) {
            return;
        }
        let number = |this: &mut Self| Yaml::text(this.random.pick(NUMBERS).unwrap_or("1..2"));
        let count = |this: &mut Self| {
            let counts = [
                "0..1",
                "1..",
                "..3",
                "1..4096",
                "5",
                "0..0",
                "1..4294967295",
            ];
            Yaml::text(this.random.pick(&counts).unwrap_or("1..2"))
        };
        match ty {
            "String" => match self.random.below(3) {
                0 => {
                    let length = count(self);
                    entries.push(("length", length));
                    if self.random.chance(50) {
                        let unit = self
                            .random
                            .pick(&["chars", "utf16", "bytes"])
                            .unwrap_or("chars");
                        entries.push(("unit", Yaml::text(unit)));
                    }
                }
                1 => entries.push((
                    "pattern",
                    Yaml::text(self.random.pick(PATTERNS).unwrap_or(".*")),
                )),
                _ if !required && param => {
                    entries.push(("default", Yaml::text(self.random.pick(DOCS).unwrap_or("x"))))
                }
                _ => {}
            },
            "Integer" | "Float" => match self.random.below(4) {
                0 => entries.push(("range", number(self))),
                1 if ty == "Integer" => {
                    entries.push((
                        "choices",
                        Yaml::List(vec![
                            Yaml::text("0"),
                            Yaml::text("-5"),
                            Yaml::text("9223372036854775807"),
                        ]),
                    ));
                }
                2 if !required && param => {
                    let defaults = ["0", "-1", "9223372036854775807", "1.5", "1e300"];
                    entries.push((
                        "default",
                        Yaml::text(self.random.pick(&defaults).unwrap_or("0")),
                    ));
                }
                3 => entries.push((
                    "unit",
                    Yaml::text(
                        self.random
                            .pick(&["seconds", "a b", "%", "`"])
                            .unwrap_or("x"),
                    ),
                )),
                _ => {}
            },
            "Boolean" if !required && param => entries.push(("default", Yaml::text("true"))),
            "InputFile" => {
                let file = match self.random.below(3) {
                    0 => vec![
                        ("max", Yaml::text("10 MB")),
                        ("formats", Yaml::texts(["PNG", "a b"])),
                    ],
                    1 => vec![("upload_only", Yaml::text("true"))],
                    _ => vec![("max", Yaml::text("1 KB")), ("url_max", Yaml::text("3 MB"))],
                };
                entries.push(("file", map(file)));
            }
            list if list.starts_with('[') => entries.push(("items", count(self))),
            _ => {}
        }
    }

    /// Rules over optional fields.
    fn rules(&mut self, fields: &[Field], entries: &mut Vec<(&str, Yaml)>) {
        let optional: Vec<&Field> = fields.iter().filter(|field| !field.required).collect();
        let ([first, second, ..], true) = (optional.as_slice(), self.random.chance(50)) else {
            return;
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
        rule.retain(|(key, _)| !["note", "deprecated"].contains(key));
        entries.push(("rules", Yaml::List(vec![map(rule)])));
    }

    fn structure(&mut self, way: Way, name: &str, own: Option<(&str, &str)>) {
        let count = self.random.below(7);
        let (mut written, mut fields) = self.fields(way, count, &[], false);
        if let Some((wire, ty)) = own {
            written.retain(|(key, _)| key != wire);
            fields.retain(|field| field.wire != wire);
            written.insert(0, (wire.to_owned(), Yaml::text(ty)));
        }
        let mut entries = vec![("fields", Yaml::Map(written))];
        self.doc(&mut entries);
        if way != Way::Received {
            self.rules(&fields, &mut entries);
        }
        if way == Way::Received {
            self.conveniences(&fields, &mut entries);
        }
        self.types.push((name.to_owned(), map(entries)));
    }

    fn conveniences(&mut self, fields: &[Field], entries: &mut Vec<(&str, Yaml)>) {
        let texts: Vec<&Field> = fields
            .iter()
            .filter(|field| ["String", "Integer"].contains(&field.ty.as_str()))
            .collect();
        if let (Some(field), true) = (
            self.random.pick(&(0..texts.len()).collect::<Vec<_>>()),
            self.random.chance(50),
        ) {
            let field = texts[field];
            let name = names::to_snake(&self.word(), "it");
            let accessor = match self.random.chance(50) {
                true => ("first", Yaml::texts([&*field.wire])),
                false => {
                    let paths: Vec<String> = texts
                        .iter()
                        .take(3)
                        .map(|field| format!("{{{}}}", field.wire))
                        .collect();
                    let plain = paths.iter().all(|path| !path.contains(['.', '-']));
                    match plain {
                        true => ("format", Yaml::text(format!("%{} \"", paths.join("-")))),
                        false => ("first", Yaml::texts([&*field.wire])),
                    }
                }
            };
            entries.push(("accessors", Yaml::Map(vec![(name, map(vec![accessor]))])));
        }
        let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
        let fitting = self.shortcuts.iter().find_map(|(method, param, ty)| {
            let field = required.iter().find(|field| field.ty == *ty)?;
            Some((method.clone(), param.clone(), field.wire.clone()))
        });
        if let (Some((method, param, path)), true) = (fitting, self.random.chance(60)) {
            let name = names::to_snake(&self.word(), "it");
            let with = Yaml::Map(vec![(param, Yaml::Text(path))]);
            let shortcut = map(vec![("method", Yaml::Text(method)), ("with", with)]);
            entries.push(("shortcuts", Yaml::Map(vec![(name, shortcut)])));
        }
    }

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
            let known = Known {
                name: name.clone(),
                way,
                shape,
            };
            match shape {
                Shape::Struct => {
                    let own = format!("[{name}]?");
                    let recursive = self.random.chance(25);
                    self.structure(way, &name, recursive.then_some(("nested", own.as_str())));
                }
                Shape::Enum => self.enumeration(&name),
                Shape::Union => self.union(way, &name),
                Shape::Update => self.update(&name),
            }
            self.known.push(known);
            self.method(Some(self.known.len() - 1));
        }
    }

    fn enumeration(&mut self, name: &str) {
        let mut taken = Vec::new();
        let mut values = Vec::new();
        for _ in 0..1 + self.random.below(5) {
            let Some((wire, rust)) = self.named(&mut taken, &["Unknown"], true) else {
                continue;
            };
            let mut entries = Vec::new();
            entries.extend(rust.map(|rust| ("rust", Yaml::Text(rust))));
            self.doc(&mut entries);
            values.push((wire, map(entries)));
        }
        let mut entries = vec![("values", Yaml::Map(values))];
        self.doc(&mut entries);
        self.types.push((name.to_owned(), map(entries)));
    }

    fn member(&mut self, way: Way, own: Option<(&str, &str)>) -> String {
        let name = self.type_name();
        self.structure(way, &name, own);
        name
    }

    fn union(&mut self, way: Way, name: &str) {
        let mut taken = Vec::new();
        let mut members = Vec::new();
        let by = self.random.below(3);
        match by {
            0 => {
                for _ in 0..1 + self.random.below(3) {
                    let Some((wire, _)) = self.named(&mut taken, &["Unknown"], true) else {
                        continue;
                    };
                    let rust = names::to_upper_camel(&wire, "value");
                    let member = self.member(way, None);
                    let member = map(vec![
                        ("type", Yaml::Text(member)),
                        ("rust", Yaml::Text(rust)),
                    ]);
                    members.push((wire, member));
                }
            }
            1 => {
                for index in 0..1 + self.random.below(3) {
                    let wire = format!("only_{index}");
                    let member = self.member(way, Some((&wire, "String")));
                    members.push((wire, Yaml::Text(member)));
                }
            }
            _ => {
                let array = match self.random.below(3) {
                    0 => format!("[{name}]"),
                    1 => "[Integer]".to_owned(),
                    _ => "[[String]]".to_owned(),
                };
                let object = self.random.chance(40).then(|| self.member(way, None));
                let kinds = [
                    ("integer", Some("Integer".to_owned())),
                    ("string", Some("String".to_owned())),
                    ("boolean", Some("Boolean".to_owned())),
                    ("array", Some(array)),
                    ("object", object),
                ];
                for (kind, ty) in kinds {
                    let always = kind == "string" || kind == "object";
                    if let Some(ty) = ty.filter(|_| always || self.random.chance(50)) {
                        members.push((kind.to_owned(), Yaml::Text(ty)));
                    }
                }
            }
        }
        let tag = self
            .random
            .pick(&["type", "kind", "Tag", "t g"])
            .unwrap_or("type");
        let union = match by {
            0 => map(vec![
                ("tag", Yaml::text(tag)),
                ("variants", Yaml::Map(members)),
            ]),
            1 => map(vec![("fields", Yaml::Map(members))]),
            _ => map(vec![("kinds", Yaml::Map(members))]),
        };
        let mut entries = vec![("union", union)];
        self.doc(&mut entries);
        self.types.push((name.to_owned(), map(entries)));
    }

    fn update(&mut self, name: &str) {
        let mut taken = vec!["update_id".to_owned()];
        let mut kinds = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            if let Some((wire, _)) = self.named(&mut taken, &["Unknown", "Undecodable"], true) {
                let rust = names::to_upper_camel(&wire, "value");
                let member = self.member(Way::Received, None);
                kinds.push((
                    wire,
                    map(vec![
                        ("type", Yaml::Text(member)),
                        ("rust", Yaml::Text(rust)),
                    ]),
                ));
            }
        }
        let mut fields = vec![("update_id".to_owned(), Yaml::text("Integer"))];
        if self.random.chance(30) {
            fields.push(("when".to_owned(), Yaml::text("Integer?")));
        }
        let mut entries = vec![("fields", Yaml::Map(fields)), ("kinds", Yaml::Map(kinds))];
        self.doc(&mut entries);
        self.types.push((name.to_owned(), map(entries)));
    }

    /// A method that takes or returns a type.
    fn method(&mut self, about: Option<usize>) {
        let about = about.and_then(|index| self.known.get(index)).cloned();
        for _ in 0..30 {
            let wire = self.word();
            let is_plain = names::lower_camel(&names::snake(&wire)) == wire
                || (self.rest && names::snake(&wire) == wire);
            let same = names::snake(&wire);
            let rust = names::to_snake(&wire, "method");
            let structure = names::upper_camel(&rust);
            // The last part of an address.
            if !self.rest && !wire.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                continue;
            }
            let reserved = names::CLIENT_METHODS.contains(&rust.as_str())
                || names::TYPES.contains(&structure.as_str());
            if reserved
                || self.methods.iter().any(|(known, _)| *known == wire)
                || !self.take(&structure)
            {
                continue;
            }
            let functions = format!("fn {rust}");
            if self.taken.contains(&functions) {
                continue;
            }
            self.taken.push(functions);
            let mut entries = Vec::new();
            if !is_plain || same != rust {
                entries.push(("rust", Yaml::Text(rust)));
            }
            let count = self.random.below(6);
            let (mut params, fields) = self.fields(Way::Sent, count, names::CALL_METHODS, true);
            let mut returns = None;
            if let Some(known) = &about {
                let wrapped = match self.random.below(4) {
                    0 => format!("[{}]", known.name),
                    _ => known.name.clone(),
                };
                if known.way != Way::Sent {
                    returns = Some(wrapped.clone());
                }
                if known.way != Way::Received {
                    params.push(("subject".to_owned(), Yaml::Text(wrapped)));
                }
            }
            let scalars = [
                "True",
                "Boolean",
                "Integer",
                "Float",
                "[Integer]",
                "[[Float]]",
            ];
            let returns =
                returns.unwrap_or_else(|| self.random.pick(&scalars).unwrap_or("True").to_owned());
            for field in fields.iter().filter(|field| field.required) {
                if ["Integer", "String"].contains(&field.ty.as_str()) {
                    self.shortcuts
                        .push((wire.clone(), field.wire.clone(), field.ty.clone()));
                }
            }
            entries.push(("returns", Yaml::Text(returns)));
            if self.rest {
                let verb = if params.is_empty() && self.random.chance(50) {
                    "GET"
                } else {
                    "POST"
                };
                let path: String = names::to_snake(&wire, "method")
                    .chars()
                    .filter(char::is_ascii_lowercase)
                    .collect();
                let path = format!("{path}-{}", self.methods.len());
                let slash = self.random.pick(&["/", "/v1/", "/a-b/c_d/"]).unwrap_or("/");
                entries.push(("path", Yaml::text(format!("{verb} {slash}{path}"))));
            }
            self.rules(&fields, &mut entries);
            entries.push(("params", Yaml::Map(params)));
            self.doc(&mut entries);
            self.methods.push((wire, map(entries)));
            return;
        }
    }

    fn finish(mut self, index: usize) -> Drawn {
        let mut header = vec![
            ("api", Yaml::text("drawn")),
            (
                "title",
                Yaml::text(
                    self.random
                        .pick(DOCS)
                        .filter(|doc| !doc.trim().is_empty())
                        .unwrap_or("Drawn"),
                ),
            ),
            (
                "doc",
                Yaml::text(self.random.pick(DOCS).unwrap_or_default()),
            ),
            ("docs", Yaml::text("https://example.org")),
            (
                "crate",
                map(vec![
                    ("name", Yaml::text(format!("drawn-{index}-api"))),
                    ("version", Yaml::text("0.1.0")),
                    ("description", Yaml::text("A drawn API.")),
                ]),
            ),
        ];
        let mut server = vec![("api", Yaml::text("https://api.example.org"))];
        if self.rest {
            header.push(("protocol", Yaml::text("rest")));
            header.push(("client", Yaml::text("Gateway")));
            let auth = match self.random.chance(50) {
                true => vec![("header", Yaml::text("api-key"))],
                false => vec![
                    ("client_credentials", Yaml::text("/token")),
                    ("scope", Yaml::text("read")),
                ],
            };
            header.push(("auth", map(auth)));
        } else {
            server.push((
                "attach",
                Yaml::text(
                    self.random
                        .pick(&["attach://{name}", "<attach://{name}>", "{name}"])
                        .unwrap_or("{name}"),
                ),
            ));
        }
        header.push(("server", map(server)));
        header.push((
            "sources",
            map(vec![(
                "page",
                map(vec![
                    ("title", Yaml::text("the page")),
                    ("url", Yaml::text("https://example.org")),
                ]),
            )]),
        ));
        let mut errors = Vec::new();
        for code in 0..self.random.below(4) {
            let name = self.random.pick(TYPES).unwrap_or("Gone").to_owned();
            if name != "Other" && name != "Self" && !errors.iter().any(|(known, _)| *known == name)
            {
                let mut entries = vec![("code", Yaml::text(format!("{}", 400 + code)))];
                if self.random.chance(50) {
                    entries.push(("contains", Yaml::text("Not \"found\" {}")));
                }
                self.doc(&mut entries);
                errors.push((name, map(entries)));
            }
        }
        header.push(("errors", Yaml::Map(errors)));
        let header = header
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        let mut files = vec![("spec/drawn/api.yaml".to_owned(), header)];
        let chapters = 1 + self.random.below(3);
        let mut types = self.types.into_iter().enumerate();
        let mut methods = self.methods.into_iter().enumerate();
        let (types, methods): (Vec<_>, Vec<_>) =
            (types.by_ref().collect(), methods.by_ref().collect());
        let mut stems: Vec<&str> = Vec::new();
        for chapter in 0..chapters {
            let own = |all: &[(usize, (String, Yaml))]| {
                let own = all.iter().filter(|(at, _)| at % chapters == chapter);
                Yaml::Map(own.map(|(_, item)| item.clone()).collect())
            };
            let bad = self.random.chance(2);
            let usual = if bad {
                CHAPTERS.len()
            } else {
                CHAPTERS.len() - 5
            };
            let stem = self.random.pick(&CHAPTERS[..usual]).unwrap_or("things");
            let stem = if stems.contains(&stem) {
                ["one", "two", "three"][chapter]
            } else {
                stem
            };
            stems.push(stem);
            let root = vec![
                ("chapter".to_owned(), Yaml::text("A chapter")),
                (
                    "doc".to_owned(),
                    Yaml::text(self.random.pick(DOCS).unwrap_or_default()),
                ),
                ("source".to_owned(), Yaml::text("page")),
                ("types".to_owned(), own(&types)),
                ("methods".to_owned(), own(&methods)),
            ];
            files.push((format!("spec/drawn/{stem}.yaml"), root));
        }
        Drawn { files }
    }
}
