//! Files of a call: parts of the body, files that the server knows, and addresses.

use std::collections::{HashMap, HashSet};

use bazu_model::{Field, LimitKind};
use serde_json::{Value, json};

use super::limits::binds;
use super::{Fields, RawFile, words};
use crate::Model;
use crate::reply::Refusal;
use crate::step::Step;
use crate::world::file::{File, Files};
use crate::world::ids::Ids;

/// The longest text that can be the id of a file.
const LONGEST_ID: usize = 256;

/// The parts of a body, and the files that a call sends.
///
/// The files become those of the server only when the whole call can be read.
#[derive(Debug)]
pub(super) struct Sent<'a> {
    parts: Vec<RawFile>,
    /// The last part of each name.
    by_name: HashMap<String, usize>,
    /// The files that were made of parts, by the index of the part.
    ids: HashMap<usize, String>,
    /// Which parts a value named.
    named: HashSet<usize>,
    new: Vec<File>,
    known: &'a Files,
    /// How the API writes a reference to a part, before and after the name.
    attach: Option<(&'a str, &'a str)>,
}

/// What a value says of a file.
enum Source {
    Part(usize),
    Known(String),
    Address(String),
}

impl<'a> Sent<'a> {
    pub(super) fn new(model: &'a Model, parts: Vec<RawFile>, known: &'a Files) -> Self {
        let names = parts.iter().enumerate();
        let by_name = names
            .map(|(index, part)| (part.part.clone(), index))
            .collect();
        let attach = model.bot().map(|bot| (&*bot.attach.0, &*bot.attach.1));
        Self {
            parts,
            by_name,
            ids: HashMap::new(),
            named: HashSet::new(),
            new: Vec::new(),
            known,
            attach,
        }
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The `file_id` of the part with the name of a parameter.
    pub(super) fn of_part(
        &mut self,
        name: &str,
        field: &Field,
        ids: &mut Ids,
        path: &[Step<'_>],
    ) -> Result<String, Refusal> {
        let index = self.by_name.get(name).copied();
        let part = index.and_then(|index| self.parts.get(index));
        let (Some(index), Some(part)) = (index, part) else {
            return Err(words::missing(path, field));
        };
        // A part without a file name is a text or a file, depending on what it says.
        let text = match (&part.file_name, std::str::from_utf8(&part.content)) {
            (None, Ok("")) if part.dropped == 0 => return Err(words::missing(path, field)),
            (None, Ok(text)) if part.dropped == 0 => Some(text.to_owned()),
            _ => None,
        };
        let source = match text {
            None => Source::Part(index),
            Some(text) => match self.source(&text, path)? {
                Some(source) => source,
                None if part.content_type.is_none() && is_like_an_id(&text) => {
                    return Err(words::unknown_file(path));
                }
                None => Source::Part(index),
            },
        };
        self.named.insert(index);
        self.file(source, field, ids, path)
    }

    /// The `file_id` of the file that a text names.
    pub(super) fn named(
        &mut self,
        text: &str,
        field: &Field,
        ids: &mut Ids,
        path: &[Step<'_>],
    ) -> Result<String, Refusal> {
        match self.source(text, path)? {
            Some(source) => self.file(source, field, ids, path),
            None => Err(words::unknown_file(path)),
        }
    }

    /// What a text says of a file, if it names one.
    fn source(&self, text: &str, path: &[Step<'_>]) -> Result<Option<Source>, Refusal> {
        let own = self
            .attach
            .and_then(|(before, after)| text.strip_prefix(before)?.strip_suffix(after));
        let plain = || text.strip_prefix("attach://");
        let quoted = || text.strip_prefix("<attach://")?.strip_suffix('>');
        if let Some(part) = own.or_else(plain).or_else(quoted) {
            return match self.by_name.get(part) {
                Some(index) => Ok(Some(Source::Part(*index))),
                None => Err(words::unknown_part(path, part)),
            };
        }
        if self.known.list.contains_key(text) {
            return Ok(Some(Source::Known(text.to_owned())));
        }
        let scheme = text.split_once("://").map(|(scheme, _)| scheme);
        if scheme
            .is_some_and(|it| it.eq_ignore_ascii_case("http") || it.eq_ignore_ascii_case("https"))
            && !text.contains(char::is_whitespace)
        {
            return Ok(Some(Source::Address(text.to_owned())));
        }
        // The bare name of a part that is a file for certain.
        let part = self.by_name.get(text).copied();
        let is_file = |index: &usize| {
            self.parts
                .get(*index)
                .is_some_and(|part| part.file_name.is_some())
        };
        Ok(part.filter(is_file).map(Source::Part))
    }

    fn file(
        &mut self,
        source: Source,
        field: &Field,
        ids: &mut Ids,
        path: &[Step<'_>],
    ) -> Result<String, Refusal> {
        let is_upload = matches!(source, Source::Part(_));
        if !is_upload && binds(field, LimitKind::Upload) {
            return Err(words::not_uploaded(path));
        }
        match source {
            Source::Known(id) => Ok(id),
            Source::Address(address) => {
                let name = address.split(['?', '#']).next().unwrap_or_default();
                let name = name.rsplit('/').next().filter(|name| name.contains('.'));
                Ok(self.add(
                    File {
                        name: name.map(str::to_owned),
                        url: Some(address.clone()),
                        ..File::default()
                    },
                    ids,
                ))
            }
            Source::Part(index) => {
                self.named.insert(index);
                let part = self.parts.get_mut(index);
                let part = part.ok_or_else(|| words::missing(path, field))?;
                if let Some(id) = self.ids.get(&index) {
                    // A part that two values name is one file.
                    return Ok(id.clone());
                }
                let size = part.size();
                check_size(size, field, path)?;
                let content = std::mem::take(&mut part.content);
                part.dropped = size;
                let kept = (content.len() as u64 == size).then_some(content);
                let file = File {
                    size: Some(size),
                    name: part.file_name.clone().filter(|name| !name.is_empty()),
                    mime_type: part.content_type.clone().filter(|ty| is_media_type(ty)),
                    content: kept,
                    ..File::default()
                };
                let id = self.add(file, ids);
                self.ids.insert(index, id.clone());
                Ok(id)
            }
        }
    }

    fn add(&mut self, mut file: File, ids: &mut Ids) -> String {
        let id = ids.text();
        file.id.clone_from(&id);
        file.unique_id = ids.text().chars().take(16).collect();
        self.new.push(file);
        id
    }

    /// The files that are new to the server, and the parts that nothing names.
    pub(super) fn end(self) -> (Vec<File>, Fields) {
        let parts = self.parts.into_iter().enumerate();
        let unnamed = parts.filter(|(index, _)| !self.named.contains(index));
        let unnamed = unnamed.map(|(_, part)| {
            let size = part.size();
            let shown = match String::from_utf8(part.content) {
                Ok(text) if part.file_name.is_none() && part.dropped == 0 => Value::String(text),
                _ => json!({ "file_name": part.file_name, "size": size }),
            };
            (part.part, shown)
        });
        (self.new, unnamed.collect())
    }
}

fn check_size(size: u64, field: &Field, path: &[Step<'_>]) -> Result<(), Refusal> {
    let max = field.limits.file.as_ref().and_then(|limit| limit.max);
    match max.filter(|max| size > *max && binds(field, LimitKind::File)) {
        Some(max) => Err(words::too_large(path, max, size)),
        None => Ok(()),
    }
}

/// Whether a text could be an id of a file that the server does not know.
fn is_like_an_id(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':');
    text.len() <= LONGEST_ID && text.bytes().all(is_plain)
}

/// Whether a content type says something of the file. Some clients label every part as the whole body is.
fn is_media_type(ty: &str) -> bool {
    !ty.starts_with("multipart/") && ty != "application/octet-stream" && ty.contains('/')
}
