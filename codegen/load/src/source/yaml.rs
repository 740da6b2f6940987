//! YAML text to a tree of nodes.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser};
use serde_yaml::Value;

use super::{Key, MAX_FILE_BYTES, Node, NodeKind};
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{SourceFile, Span};

/// The deepest construct of the language has nine levels.
const MAX_DEPTH: usize = 32;

/// Reads a file, or reports why it cannot be read.
pub fn parse(file: usize, source: &SourceFile) -> Result<Node, Diagnostics> {
    let whole = |start: usize, end: usize| Span {
        file,
        start,
        end,
        line: 0,
    };
    let text = &source.text;
    if let Some(at) = source.invalid_at {
        return Err(vec![
            Diagnostic::new(Id::NotUtf8, whole(at, at), "the file is not UTF-8")
                .label(format!("byte {at} is not part of a character")),
        ]);
    }
    if text.len() > MAX_FILE_BYTES {
        let message = format!(
            "the file has {} bytes, but a chapter may have at most {MAX_FILE_BYTES}",
            text.len()
        );
        return Err(vec![Diagnostic::new(Id::TooLarge, whole(0, 0), message)]);
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line[..indent].find('\t')
            && !line.trim().is_empty()
        {
            let message = "YAML cannot be indented with tabs";
            let span = whole(at + tab, at + tab + 1);
            return Err(vec![Diagnostic::new(Id::Tab, span, message)]);
        }
        at += line.len();
    }
    let Some(mut tree) = Reader::new(file, text).read()? else {
        let message = "the file is empty";
        return Err(vec![Diagnostic::new(Id::Empty, whole(0, 0), message)]);
    };
    let value: Value = serde_yaml::from_str(text).map_err(|error| {
        // `serde_yaml` counts characters, too.
        let at = error.location().map_or(0, |location| location.index());
        let at = text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
        let message = format!("the file is not YAML: {error}");
        vec![Diagnostic::new(Id::Syntax, whole(at, at), message)]
    })?;
    fill(&mut tree, &value);
    Ok(tree)
}

/// Puts the values that `serde_yaml` read into the scalars of the tree.
fn fill(node: &mut Node, value: &Value) {
    match (&mut node.kind, value) {
        (NodeKind::List(items), Value::Sequence(values)) => {
            items.iter_mut().zip(values).for_each(|(n, v)| fill(n, v));
        }
        (NodeKind::Map(entries), Value::Mapping(values)) => {
            let entries = entries.iter_mut().zip(values.values());
            entries.for_each(|((_, n), v)| fill(n, v));
        }
        (kind, Value::Null) => *kind = NodeKind::Null,
        (kind, Value::Bool(value)) => *kind = NodeKind::Boolean(*value),
        (kind, Value::Number(number)) => {
            *kind = match (number.as_i64(), number.as_f64()) {
                (Some(integer), _) => NodeKind::Integer(integer),
                (None, Some(float)) => NodeKind::Float(float),
                (None, None) => NodeKind::String(number.to_string()),
            };
        }
        (kind, Value::String(text)) => *kind = NodeKind::String(text.clone()),
        _ => {}
    }
}

struct Reader<'a> {
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    file: usize,
    /// The end of the text, without blank lines after it.
    end: usize,
    /// The byte of every character: the parser counts characters.
    bytes: Vec<usize>,
    diagnostics: Diagnostics,
}

impl<'a> Reader<'a> {
    fn new(file: usize, text: &'a str) -> Self {
        let mut bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
        bytes.push(text.len());
        Self {
            parser: Parser::new_from_str(text),
            file,
            end: text.trim_end().len(),
            bytes,
            diagnostics: Vec::new(),
        }
    }

    fn byte(&self, marker: &Marker) -> usize {
        let last = self.bytes.len() - 1;
        self.bytes[marker.index().min(last)]
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span {
            file: self.file,
            start: self.byte(&span.start),
            end: self.byte(&span.end),
            line: span.start.line(),
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), Diagnostics> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, self.span(span))),
            Some(Err(error)) => {
                // A missing end is reported after the last character.
                let at = self.byte(error.marker()).min(self.end);
                let span = Span {
                    file: self.file,
                    start: at,
                    end: at,
                    line: error.marker().line(),
                };
                let message = format!("the file is not YAML: {}", error.info());
                Err(vec![Diagnostic::new(Id::Syntax, span, message)])
            }
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn outside(&mut self, span: Span, what: &str) {
        let message = format!("{what} is not part of the spec language");
        Diagnostic::new(Id::OutsideLanguage, span, message).report(&mut self.diagnostics);
    }

    /// The only document, or nothing in an empty file.
    fn read(mut self) -> Result<Option<Node>, Diagnostics> {
        let mut root = None;
        let mut documents = 0;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents == 2 {
                        self.outside(span, "a second document");
                    }
                }
                Event::Nothing | Event::StreamStart | Event::DocumentEnd => {}
                event => {
                    let node = self.node(event, span, 0)?;
                    root.get_or_insert(node);
                }
            }
        }
        if !self.diagnostics.is_empty() {
            return Err(self.diagnostics);
        }
        let is_empty =
            |node: &Node| matches!(&node.kind, NodeKind::String(text) if text.is_empty());
        Ok(root.filter(|node| !is_empty(node)))
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Diagnostics> {
        if depth > MAX_DEPTH {
            let message = format!("values are nested more than {MAX_DEPTH} levels deep");
            return Err(vec![Diagnostic::new(Id::TooDeep, span, message)]);
        }
        let leaf = |kind, raw| Node { span, kind, raw };
        Ok(match event {
            Event::Scalar(text, _, anchor, tag) => {
                self.refuse(span, anchor, tag.is_some());
                leaf(NodeKind::String(text.to_string()), text.into_owned())
            }
            Event::Alias(_) => {
                self.outside(span, "an alias");
                leaf(NodeKind::Null, String::new())
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse(span, anchor, tag.is_some());
                let mut items = Vec::new();
                let end = loop {
                    let (event, span) = self.next()?;
                    match event {
                        Event::SequenceEnd | Event::StreamEnd => break span,
                        event => items.push(self.node(event, span, depth + 1)?),
                    }
                };
                self.collection(span, end, NodeKind::List(items))
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse(span, anchor, tag.is_some());
                let mut entries: Vec<(Key, Node)> = Vec::new();
                let mut seen: HashMap<String, Span> = HashMap::new();
                let end = loop {
                    let (event, span) = self.next()?;
                    if matches!(event, Event::MappingEnd | Event::StreamEnd) {
                        break span;
                    }
                    let key = self.node(event, span, depth + 1)?;
                    let (event, span) = self.next()?;
                    let value = self.node(event, span, depth + 1)?;
                    if matches!(key.kind, NodeKind::List(_) | NodeKind::Map(_)) {
                        self.outside(key.span, "a list or mapping as a key");
                    } else if key.raw == "<<" {
                        self.outside(key.span, "a merge key");
                    }
                    let key = Key::new(key.raw, key.span);
                    if let Some(first) = seen.insert(key.text.clone(), key.span) {
                        let message = format!("the mapping has the key `{}` twice", key.text);
                        Diagnostic::new(Id::DuplicateKey, key.span, message)
                            .label("the second one")
                            .related(first, "the first one")
                            .report(&mut self.diagnostics);
                    }
                    entries.push((key, value));
                };
                self.collection(span, end, NodeKind::Map(entries))
            }
            _ => leaf(NodeKind::Null, String::new()),
        })
    }

    /// A collection ends with its last element. The parser's own end event of a block comes after
    /// the blank lines that follow it.
    fn collection(&self, start: Span, end: Span, kind: NodeKind) -> Node {
        let last = match &kind {
            NodeKind::List(items) => items.last().map(|node| node.span.end),
            NodeKind::Map(entries) => entries.last().map(|(_, node)| node.span.end),
            _ => None,
        };
        Node {
            span: Span {
                end: last.unwrap_or(end.end).max(start.start),
                ..start
            },
            kind,
            raw: String::new(),
        }
    }

    fn refuse(&mut self, span: Span, anchor: usize, tag: bool) {
        if anchor != 0 {
            self.outside(span, "an anchor");
        }
        if tag {
            self.outside(span, "a tag");
        }
    }
}
