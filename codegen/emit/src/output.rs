//! What was written: files made of fragments, each with the spec nodes behind it.
//!
//! The only place that sorts: files by path, imports by name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

use bazu_model::{Api, Span};

/// The files of a generated crate.
#[derive(Debug, Default)]
pub struct Output {
    files: BTreeMap<String, File>,
}

#[derive(Debug)]
pub struct File {
    pub text: String,
    /// The pieces that came from single nodes of the spec.
    pub nodes: Vec<Node>,
}

/// A piece of a file and the node of the spec that it came from.
#[derive(Debug)]
pub struct Node {
    pub name: String,
    pub span: Span,
    /// What was written for it.
    pub text: String,
}

/// Rust that could not be written: a fault of the generator.
#[derive(Debug)]
pub struct Failure {
    /// The item.
    pub item: String,
    /// What the parser said.
    pub message: String,
    /// Where the item stands in the spec.
    pub span: Option<Span>,
}

impl Output {
    /// Adds a file whose text is complete.
    pub fn text(&mut self, path: impl Into<String>, text: String) {
        let nodes = Vec::new();
        self.files.insert(path.into(), File { text, nodes });
    }

    pub(crate) fn rust(&mut self, path: impl Into<String>, file: RustFile) {
        self.files.insert(path.into(), file.finish());
    }

    pub fn files(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }
}

/// A Rust file while it is written, one item after the other, so that no more than one item's
/// syntax tree is ever held.
///
/// Emitters write every path in full. The file shortens the paths into the crate of the API, whose
/// names are unique, and imports them. What belongs to the standard library or to the runtime stays
/// in full, so that a spec may have a type of the same name.
#[derive(Debug)]
pub(crate) struct RustFile {
    head: String,
    place: Place,
    /// The imported paths by their last names.
    imports: BTreeMap<String, String>,
    /// The traits whose methods are called, and which are imported without a name.
    traits: BTreeSet<&'static str>,
    /// Names that the file defines, of which the crate has others.
    defined: BTreeSet<String>,
    texts: Vec<String>,
    nodes: Vec<Node>,
}

/// Where a file is.
#[derive(Debug)]
enum Place {
    /// A module of the crate. Its own names need no import.
    Module(String),
    /// Outside, where an item has the path that users know.
    Outside {
        krate: String,
        /// The structs of methods.
        methods: BTreeSet<String>,
    },
}

/// Macros that stand without a path after `derive`. Where a type of the same name is imported from a
/// chapter that imports from this one, too, the compiler does not know which is meant.
const DERIVED: &[&str] = &["Clone", "Debug", "Default", "Eq", "Hash", "PartialEq"];

/// Traits that are imported where one of their methods is called.
const TRAITS: &[(&str, &str)] = &[("serialize_map", "bazu_core::serde::ser::SerializeMap")];

impl RustFile {
    /// A file of the crate that is a module. It begins with some lines: comments, inner docs, inner
    /// attributes.
    pub(crate) fn new(head: String, module: &str) -> Self {
        Self::at(head, Place::Module(format!("crate::{module}")))
    }

    /// A file of somebody who uses the crate of an API.
    pub(crate) fn outside(api: &Api) -> Self {
        let methods = api.methods.values();
        let methods = methods.map(|method| method.rust_type.clone());
        let place = Place::Outside {
            krate: api.krate.name.replace('-', "_"),
            methods: methods.collect(),
        };
        Self::at(String::new(), place)
    }

    fn at(head: String, place: Place) -> Self {
        Self {
            head,
            place,
            imports: BTreeMap::new(),
            traits: BTreeSet::new(),
            defined: BTreeSet::new(),
            texts: Vec::new(),
            nodes: Vec::new(),
        }
    }

    /// Says what the file defines itself. What has the same name elsewhere is written in full.
    pub(crate) fn define(&mut self, names: impl IntoIterator<Item = String>) {
        self.defined.extend(names);
    }

    /// Adds items that came from a node of the spec.
    pub(crate) fn node(
        &mut self,
        name: &str,
        span: Span,
        items: Vec<TokenStream>,
    ) -> Result<(), Failure> {
        let mut texts = Vec::new();
        for tokens in items {
            texts.push(self.format(name, Some(span), tokens)?);
        }
        if !texts.is_empty() {
            let text = texts.join("\n");
            self.texts.push(text.clone());
            self.nodes.push(Node {
                name: name.to_owned(),
                span,
                text,
            });
        }
        Ok(())
    }

    /// Adds a block whose members came from nodes of the spec.
    pub(crate) fn block(
        &mut self,
        docs: &TokenStream,
        head: &TokenStream,
        members: &[(&str, Span, TokenStream)],
    ) -> Result<(), Failure> {
        for (name, span, member) in members {
            let text = self.format(name, Some(*span), quote!(#head { #member }))?;
            // Between the braces it reads as it does beside the other members.
            let inside = text.trim_end().strip_suffix('}');
            if let Some((_, inside)) = inside.and_then(|text| text.split_once('\n')) {
                self.nodes.push(Node {
                    name: (*name).to_owned(),
                    span: *span,
                    text: inside.to_owned(),
                });
            }
        }
        let members = members.iter().map(|(_, _, member)| member);
        self.item("block", quote!(#docs #head { #(#members)* }))
    }

    /// Adds an item that came from the API as a whole.
    pub(crate) fn item(&mut self, name: &str, tokens: TokenStream) -> Result<(), Failure> {
        let text = self.format(name, None, tokens)?;
        self.texts.push(text);
        Ok(())
    }

    fn format(
        &mut self,
        name: &str,
        span: Option<Span>,
        tokens: TokenStream,
    ) -> Result<String, Failure> {
        let file = syn::parse2(self.shortened(tokens)).map_err(|error| Failure {
            item: name.to_owned(),
            message: error.to_string(),
            span,
        })?;
        Ok(spaced(&joined_paths(&prettyplease::unparse(&file))))
    }

    /// The same code with short names, which are imported.
    fn shortened(&mut self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut short = Vec::with_capacity(tokens.len());
        let mut index = 0;
        while let Some(token) = tokens.get(index) {
            index += 1;
            match token {
                TokenTree::Group(group) => {
                    let inner = self.shortened(group.stream());
                    short.push(Group::new(group.delimiter(), inner).into());
                }
                TokenTree::Ident(first) => {
                    let continued = matches!(short.as_slice(), [.., one, two]
                        if is_punct(one, ':') && is_punct(two, ':'));
                    let steps = (!continued).then(|| path(first, &tokens[index..]));
                    if let Some((length, path)) = steps.and_then(|steps| self.imported(&steps)) {
                        // Two colons and a name for each further step.
                        index += 3 * (length - 1);
                        short.extend(path);
                        continue;
                    }
                    // Where values are written, no call is one of a spec's functions.
                    if matches!(&self.place, Place::Module(path) if path.starts_with("crate::wire::"))
                    {
                        let after = tokens.get(index);
                        self.traits.extend(used_trait(first, short.last(), after));
                    }
                    short.push(token.clone());
                }
                token => short.push(token.clone()),
            }
        }
        short.into_iter().collect()
    }

    /// What replaces a path, and how many of its steps.
    fn imported(&mut self, steps: &[String]) -> Option<(usize, TokenStream)> {
        let item = steps
            .iter()
            .position(|step| step.starts_with(char::is_uppercase));
        let (last, path) = match (&self.place, steps) {
            (Place::Module(_), [first, ..]) if first == "crate" => {
                let last = item?;
                (last, steps.get(..=last)?.join("::"))
            }
            // A module: the names of a spec that stand beside it begin with a capital letter.
            (Place::Module(_), [first, module, _, ..])
                if first == "bazu_core" && item != Some(1) =>
            {
                (1, format!("{first}::{module}"))
            }
            (Place::Outside { krate, methods }, [first, ..]) if first == "crate" => {
                let last = item?;
                let name = steps.get(last)?;
                let module = match (last, steps.get(1).map(String::as_str)) {
                    (1, _) => "",
                    // Users see these modules under their own names.
                    (_, Some("links")) => "links::",
                    (_, Some("markup")) => "markup::",
                    _ if methods.contains(name) => "methods::",
                    _ => "types::",
                };
                (last, format!("{krate}::{module}{name}"))
            }
            (Place::Outside { krate, .. }, [first, ..]) if first.starts_with("bazu_") => {
                let last = item.unwrap_or(steps.len() - 1);
                (last, format!("{krate}::{}", steps.get(..=last)?.join("::")))
            }
            _ => return None,
        };
        let name = steps.get(last)?;
        let own =
            matches!(&self.place, Place::Module(module) if path == format!("{module}::{name}"));
        let inside = matches!(self.place, Place::Module(_));
        let importable = item.is_some() || (inside && last == 1);
        let short = own
            || importable && !DERIVED.contains(&name.as_str()) && !self.defined.contains(name) && {
                let known = self.imports.entry(name.clone());
                *known.or_insert_with(|| path.clone()) == path
            };
        let written = if short { name } else { &path };
        Some((last + 1, written.parse().ok()?))
    }

    fn finish(self) -> File {
        // One `use` for each module: traits for their methods, other crates, this crate.
        let mut uses: BTreeMap<(bool, &str), BTreeSet<String>> = BTreeMap::new();
        for path in self.imports.values() {
            if let Some((module, name)) = path.rsplit_once("::") {
                let own = !module.starts_with("bazu_");
                uses.entry((own, module))
                    .or_default()
                    .insert(name.to_owned());
            }
        }
        for path in &self.traits {
            if let Some((module, name)) = path.rsplit_once("::") {
                uses.entry((false, module))
                    .or_default()
                    .insert(format!("{name} as _"));
            }
        }
        let mut text = self.head;
        let mut before = None;
        for ((own, module), names) in &uses {
            if before.is_some_and(|before| before != own) {
                text.push('\n');
            }
            before = Some(own);
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            match names.as_slice() {
                [name] => text.push_str(&format!("use {module}::{name};\n")),
                names => text.push_str(&wrapped_use(module, names)),
            }
        }
        for item in &self.texts {
            if !text.is_empty() && !text.ends_with("\n\n") {
                text.push('\n');
            }
            text.push_str(item);
        }
        File {
            text,
            nodes: self.nodes,
        }
    }
}

/// The same text without the space that the printer leaves in a path among the arguments of a macro.
fn joined_paths(text: &str) -> String {
    let lines = text
        .split_inclusive('\n')
        .map(|line| match line.trim_start().starts_with("//") {
            true => line.to_owned(),
            false => line.replace("crate ::", "crate::"),
        });
    lines.collect()
}

/// A `use` of several names, broken into lines as rustfmt does.
fn wrapped_use(module: &str, names: &[&str]) -> String {
    let one_line = format!("use {module}::{{{}}};\n", names.join(", "));
    if one_line.len() <= 101 {
        return one_line;
    }
    let mut text = format!("use {module}::{{");
    let mut width = usize::MAX;
    for name in names {
        if width.saturating_add(name.len() + 2) > 99 {
            text.push_str("\n   ");
            width = 3;
        }
        text.push_str(&format!(" {name},"));
        width += name.len() + 2;
    }
    text.push_str("\n};\n");
    text
}

/// The steps of a path that begins with a name.
fn path(first: &Ident, rest: &[TokenTree]) -> Vec<String> {
    let mut steps = vec![first.to_string()];
    for step in rest.chunks_exact(3) {
        match step {
            [one, two, TokenTree::Ident(name)] if is_punct(one, ':') && is_punct(two, ':') => {
                steps.push(name.to_string());
            }
            _ => break,
        }
    }
    steps
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// The trait that a call of a method needs.
fn used_trait(
    name: &Ident,
    before: Option<&TokenTree>,
    after: Option<&TokenTree>,
) -> Option<&'static str> {
    let called = matches!(after, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
    let method = before.is_some_and(|token| is_punct(token, '.'));
    let (_, path) = TRAITS.iter().find(|(method, _)| name == method)?;
    (method && called).then_some(*path)
}

/// Puts a blank line between the members of a block, as a person would.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut before: &str = "";
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let before_indent = before.len() - before.trim_start().len();
        let item = line.trim_start();
        let begins = [
            "///",
            "#[",
            "const ",
            "pub fn ",
            "pub const ",
            "fn ",
            "impl",
            "pub struct ",
            "pub enum ",
        ]
        .iter()
        .any(|start| item.starts_with(start));
        // The constants of a trait stand together, as its types do.
        let line_item = ["const ", "type ", "pub const "]
            .iter()
            .any(|start| before.trim_start().starts_with(start));
        let ended = before.trim_start() == "}"
            || (line_item && before.ends_with(';') && !item.starts_with("const "))
            || (before.trim_start().starts_with("pub const ") && before.ends_with(';'))
            || (before.ends_with("};") && item.starts_with("///"))
            || (before.trim_start() == "];" && !item.starts_with("const "));
        if begins && ended && indent == before_indent {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}
