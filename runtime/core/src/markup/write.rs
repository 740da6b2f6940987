//! Writes a text with its marks.

use super::{Escape, Mark, Markup, Node};

pub(super) struct Writer {
    escape: Escape,
    /// With markup.
    written: String,
    /// As a reader sees it.
    plain: String,
    /// The marks around what is written.
    open: Vec<&'static str>,
    /// Whether a space must follow, for the mark before it to be one.
    owes_space: bool,
}

impl Writer {
    /// A text with its markup, and as a reader sees it.
    pub(super) fn write(markup: &Markup, escape: Escape) -> (String, String) {
        let mut writer = Self {
            escape,
            written: String::new(),
            plain: String::new(),
            open: Vec::new(),
            owes_space: false,
        };
        writer.nodes(markup, None);
        (writer.written, writer.plain)
    }

    /// `ends` is the sign that ends the part.
    fn nodes(&mut self, markup: &Markup, ends: Option<char>) {
        for node in &markup.nodes {
            match node {
                Node::Text(text) => self.text(text, ends),
                // A mark inside of itself says nothing more, and its end would be that of the outer one.
                Node::Mark(mark) if self.open.contains(&mark.template) => {
                    self.nodes(&mark.content, ends);
                }
                Node::Mark(mark) if mark.apart => self.apart(mark),
                Node::Mark(mark) => {
                    self.space_before(false);
                    self.mark(mark);
                }
            }
        }
    }

    fn text(&mut self, text: &str, ends: Option<char>) {
        if self.owes_space {
            self.space_before(text.starts_with(char::is_whitespace));
        }
        let escaped = self.escape.text(text, ends);
        self.separate(&escaped);
        self.written.push_str(&escaped);
        self.plain.push_str(match self.escape {
            // What separates signs is part of the text.
            Escape::Separate { .. } => &escaped,
            _ => text,
        });
    }

    /// Separates what is written from what follows, if the two would be markup side by side.
    fn separate(&mut self, next: &str) {
        let last = self.written.chars().next_back();
        if let Some(separator) = self.escape.between(last, next.chars().next()) {
            self.written.push(separator);
            self.plain.push(separator);
        }
    }

    /// Writes the space that the mark before needs, if none is there.
    fn space_before(&mut self, is_there: bool) {
        if std::mem::take(&mut self.owes_space) && !is_there {
            self.written.push(' ');
            self.plain.push(' ');
        }
    }

    /// Writes a mark around each line of the text, with spaces around it.
    fn apart(&mut self, mark: &Mark) {
        let text = mark.content.plain_text();
        for line in text.split_inclusive('\n') {
            let inner = line.trim();
            if inner.is_empty() {
                self.text(line, None);
                continue;
            }
            let start = line.len() - line.trim_start().len();
            let (before, rest) = line.split_at(start);
            let after = rest.get(inner.len()..).unwrap_or_default();
            if !before.is_empty() {
                self.text(before, None);
            }
            self.owes_space |= !self.plain.is_empty();
            self.space_before(self.plain.ends_with(char::is_whitespace));
            let content = Markup::from_text(inner);
            self.mark(&Mark {
                content,
                ..mark.clone()
            });
            self.owes_space = true;
            if !after.is_empty() {
                self.text(after, None);
            }
        }
    }

    fn mark(&mut self, mark: &Mark) {
        let mut rest = mark.template;
        self.open.push(mark.template);
        while let Some((before, hole)) = rest.split_once('{') {
            let Some((name, after)) = hole.split_once('}') else {
                break;
            };
            self.sign(before);
            self.fill(mark, name, after.chars().next());
            rest = after;
        }
        self.sign(rest);
        self.open.pop();
    }

    /// Writes a sign of a mark.
    fn sign(&mut self, sign: &str) {
        self.separate(sign);
        self.written.push_str(sign);
    }

    fn fill(&mut self, mark: &Mark, name: &str, ends: Option<char>) {
        let value = mark.values.iter().find(|(known, _)| *known == name);
        let value = value.map_or("", |(_, value)| value);
        match name {
            "text" => self.nodes(&mark.content, ends),
            "code" => {
                let text = mark.content.plain_text();
                self.written.push_str(&self.escape.code(&text));
                self.plain.push_str(&text);
            }
            "address" => self.written.push_str(&self.escape.address(value)),
            "title" => self.text(value, ends),
            // A number, or the name of a language.
            _ => {
                let is_name = |c: &char| c.is_alphanumeric() || "+-#._".contains(*c);
                self.written.extend(value.chars().filter(is_name));
            }
        }
    }
}

impl Markup {
    /// The text without any mark.
    fn plain_text(&self) -> String {
        let mut text = String::new();
        for node in &self.nodes {
            match node {
                Node::Text(part) => text.push_str(part),
                Node::Mark(mark) => text.push_str(&mark.content.plain_text()),
            }
        }
        text
    }
}
