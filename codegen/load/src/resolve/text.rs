//! Links that open the bot, and formats of texts with markup.

use super::Context;
use super::field::pattern_fault;
use crate::source::Spanned;
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{Facts, Length, Link, LinkPart, Mark, TextFormat, TextUnit};

impl Context<'_> {
    pub(crate) fn links(&mut self, header: &spec::File) -> Vec<Link> {
        let mut links = Vec::new();
        for (name, link) in header.links.iter() {
            let facts = self.facts(link.facts(), None);
            let mut parts = Vec::new();
            for (name, part) in link.parts.iter() {
                parts.push(self.link_part(name, part, &facts));
            }
            links.push(Link {
                name: name.value.clone(),
                url: link.url.clone(),
                short: link.short.clone(),
                parts,
                facts,
                span: name.span,
            });
        }
        links
    }

    fn link_part(
        &mut self,
        name: &Spanned<String>,
        part: &spec::LinkPart,
        link: &Facts,
    ) -> LinkPart {
        let length = self.bounds(part.length.as_ref(), true, "length", "text");
        let unit = part.unit.as_ref().map(|unit| self.text_unit(unit));
        if let Some(pattern) = &part.pattern
            && let Some(why) = pattern_fault(&pattern.value)
        {
            Diagnostic::new(Id::BadPattern, pattern.span, why).report(self.diagnostics);
        }
        LinkPart {
            name: name.value.clone(),
            length: length.map(|length| Spanned {
                value: Length {
                    bounds: length.value,
                    unit: unit.unwrap_or(TextUnit::Chars),
                    after_markup: None,
                },
                span: length.span,
            }),
            pattern: part.pattern.clone(),
            facts: self.inner_facts(part.facts(), link),
            span: name.span,
        }
    }

    pub(crate) fn formats(&mut self, header: &spec::File) -> Vec<TextFormat> {
        let mut formats = Vec::new();
        for (name, format) in header.formats.iter() {
            let facts = self.facts(format.facts(), None);
            let marks = format.marks.iter().map(|(name, mark)| Mark {
                name: name.value.clone(),
                written: mark.written.clone(),
                apart: mark.apart,
                facts: self.inner_facts(mark.facts(), &facts),
                span: name.span,
            });
            let marks = marks.collect();
            let signs =
                |signs: &Option<Spanned<String>>| signs.as_deref().cloned().unwrap_or_default();
            formats.push(TextFormat {
                name: name.value.clone(),
                parse_mode: format.parse_mode.clone(),
                escape: format.escape,
                signs: signs(&format.signs),
                code_signs: signs(&format.code_signs),
                address_signs: signs(&format.address_signs),
                pairs: format.pairs.clone(),
                nested: format.nested,
                marks,
                facts,
                span: name.span,
            });
        }
        formats
    }
}
