//! What was written: files made of fragments, each with the spec nodes behind it.
//!
//! The only place that sorts: files by path, imports by name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use bazu_model::Span;

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
#[derive(Debug)]
pub(crate) struct RustFile {
    head: String,
    /// Paths that may be imported, by the name whose use asks for it.
    importable: BTreeMap<String, String>,
    used: BTreeSet<String>,
    texts: Vec<String>,
    nodes: Vec<Node>,
}

impl RustFile {
    /// A file that begins with some lines (comments, inner docs, inner attributes) and may
    /// import some paths.
    pub(crate) fn new(head: String, importable: BTreeMap<String, String>) -> Self {
        Self {
            head,
            importable,
            used: BTreeSet::new(),
            texts: Vec::new(),
            nodes: Vec::new(),
        }
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
        collect_names(tokens.clone(), &mut self.used);
        let file = syn::parse2(tokens).map_err(|error| Failure {
            item: name.to_owned(),
            message: error.to_string(),
            span,
        })?;
        Ok(spaced(&prettyplease::unparse(&file)))
    }

    fn finish(self) -> File {
        // One `use` for each module: the standard library, other crates, this crate.
        let mut uses: BTreeMap<(usize, &str), BTreeSet<&str>> = BTreeMap::new();
        for (trigger, path) in &self.importable {
            if self.used.contains(trigger)
                && let Some((module, name)) = path.rsplit_once("::")
            {
                let group = match module.split("::").next() {
                    Some("std") => 0,
                    Some("crate") => 2,
                    _ => 1,
                };
                uses.entry((group, module)).or_default().insert(name);
            }
        }
        let mut text = self.head;
        let mut before = None;
        for ((group, module), names) in &uses {
            if before.is_some_and(|before| before != group) {
                text.push('\n');
            }
            before = Some(group);
            let names: Vec<&str> = names.iter().copied().collect();
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

/// Names that stand at the beginning of a path; the variants an enum defines are none.
fn collect_names(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut colons = 0;
    let mut in_enum = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                colons += 1;
                continue;
            }
            TokenTree::Ident(ident) if colons < 2 => {
                in_enum |= ident == "enum";
                // `Item = T` binds an associated type; only a path would name one to import.
                let bound =
                    matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '=');
                if !bound {
                    names.insert(ident.to_string());
                }
            }
            TokenTree::Group(group) if in_enum => {
                in_enum = false;
                for token in group.stream() {
                    if let TokenTree::Group(payload) = token {
                        collect_names(payload.stream(), names);
                    }
                }
            }
            TokenTree::Group(group) => collect_names(group.stream(), names),
            _ => {}
        }
        colons = 0;
    }
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
