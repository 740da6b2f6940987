//! Texts with markup, written in the format of an API.

mod escape;
mod write;

pub use escape::Escape;

use write::Writer;

/// A text with marks. The generated crate has a type around it for each format.
#[doc(hidden)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Text(String),
    Mark(Mark),
}

/// A part of a text that is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark {
    /// How it is written, with the names of what is filled in in braces.
    template: &'static str,
    /// Whether a reader takes it for a mark only if spaces stand around it.
    apart: bool,
    content: Markup,
    values: Vec<(&'static str, String)>,
}

impl Mark {
    /// Whether two such marks side by side are one.
    fn joins(&self, other: &Self) -> bool {
        let is_plain = self.values.is_empty() && !self.template.contains("{code}");
        is_plain && self.template == other.template
    }
}

impl Markup {
    /// A text without marks.
    pub fn from_text(text: &str) -> Self {
        let mut markup = Self::default();
        markup.text(text);
        markup
    }

    /// Appends a text without marks.
    pub fn text(&mut self, text: &str) {
        match self.nodes.last_mut() {
            _ if text.is_empty() => {}
            Some(Node::Text(before)) => before.push_str(text),
            _ => self.nodes.push(Node::Text(text.to_owned())),
        }
    }

    /// Appends a text with marks.
    pub fn append(&mut self, other: Self) {
        for node in other.nodes {
            match node {
                Node::Text(text) => self.text(&text),
                Node::Mark(mark) => self.push(mark),
            }
        }
    }

    /// Appends a mark: how it is written, and what is filled in.
    pub fn mark(&mut self, template: &'static str, content: Self, values: &[(&'static str, &str)]) {
        let values = values
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        self.push(Mark {
            template,
            apart: false,
            content,
            values: values.collect(),
        });
    }

    /// Appends a mark around which spaces are needed.
    pub fn mark_apart(&mut self, template: &'static str, content: Self) {
        self.push(Mark {
            template,
            apart: true,
            content,
            values: Vec::new(),
        });
    }

    fn push(&mut self, mark: Mark) {
        match self.nodes.last_mut() {
            _ if mark.content.nodes.is_empty() => {}
            Some(Node::Mark(before)) if before.joins(&mark) => before.content.append(mark.content),
            _ => self.nodes.push(Node::Mark(mark)),
        }
    }

    /// The text with markup.
    pub fn write(&self, escape: Escape) -> String {
        Writer::write(self, escape).0
    }

    /// The text as a reader sees it.
    pub fn plain(&self, escape: Escape) -> String {
        Writer::write(self, escape).1
    }
}

#[cfg(test)]
mod tests;
