//! Tables of parameters, fields and values.

use super::super::Fault;
use super::super::block::Row;
use super::words::{begins_with_any, clean, contains_any, fold, is_any, sentences};
use super::{limits, types, values};
use crate::page::{Limit, Member};

const NAME: [&str; 8] = [
    "فیلد",
    "پارامتر",
    "نام",
    "کلید",
    "آرگومان",
    "field",
    "parameter",
    "name",
];
const VALUE: [&str; 3] = ["مقدار", "مقادیر", "value"];
const DEFAULT: [&str; 3] = ["مقدار پیش", "مقادیر پیش", "default"];
const TYPE: [&str; 4] = ["نوع", "جنس", "تایپ", "type"];
const REQUIRED: [&str; 4] = ["الزام", "اجبار", "ضرور", "required"];
const OPTIONAL: [&str; 2] = ["اختیار", "optional"];
const TEXT: [&str; 6] = ["توضیح", "شرح", "معنی", "معنا", "کاربرد", "description"];

const YES: [&str; 8] = ["بله", "بلی", "آری", "yes", "true", "✓", "✔", "✅"];
const NO: [&str; 6] = ["خیر", "نه", "no", "false", "✗", "❌"];
const IS_REQUIRED: [&str; 5] = ["الزامی", "اجباری", "ضروری", "required", "mandatory"];
const IS_OPTIONAL: [&str; 2] = ["اختیاری", "optional"];

/// Words that may surround a mark in a sentence: `این فیلد اختیاری است`.
const FRAME: [&str; 9] = [
    "این",
    "آن",
    "فیلد",
    "پارامتر",
    "مقدار",
    "است",
    "می‌باشد",
    "می",
    "باشد",
];

#[derive(Default)]
pub(super) struct Members {
    pub(super) members: Vec<Member>,
    /// The indexes of members for which neither a column nor a mark says whether they are required.
    pub(super) unmarked: Vec<usize>,
    /// Whether a mark outside of a column says that any member is optional.
    pub(super) marks: bool,
}

/// The members in a table; `None` for a table of something else.
pub(super) fn members(rows: &[Row]) -> Result<Option<Members>, Fault> {
    let Some((titles, rows)) = rows.split_first() else {
        return Ok(None);
    };
    let Some(columns) = Columns::of(&titles.cells) else {
        return Ok(None);
    };
    let mut read = Members::default();
    // Where no column says whether a member is required, only a mark can.
    let needs_mark = !columns.values && columns.required.is_none();
    for row in rows {
        let (member, mark) = columns.member(row, titles.cells.len())?;
        read.marks |= mark == Some(false);
        if needs_mark && member.required.is_none() {
            read.unmarked.push(read.members.len());
        }
        read.members.push(member);
    }
    Ok(Some(read))
}

/// The indexes of the columns.
struct Columns {
    name: usize,
    /// Whether the names are values of an enum, which are neither required nor optional.
    values: bool,
    ty: Option<usize>,
    required: Option<Required>,
    default: Option<usize>,
    text: Option<usize>,
}

struct Required {
    at: usize,
    /// What `yes` means in this column.
    yes: bool,
}

impl Columns {
    fn of(titles: &[String]) -> Option<Columns> {
        let find = |words: &[&str]| titles.iter().position(|it| begins_with_any(it, words));
        let required = find(&REQUIRED).map(|at| Required { at, yes: true });
        let optional = || find(&OPTIONAL).map(|at| Required { at, yes: false });
        let value = || {
            titles.iter().position(|title| {
                begins_with_any(title, &VALUE) && !begins_with_any(title, &DEFAULT)
            })
        };
        let name = find(&NAME);
        let columns = Columns {
            name: name.or_else(value)?,
            values: name.is_none(),
            ty: find(&TYPE),
            required: required.or_else(optional),
            default: find(&DEFAULT),
            text: find(&TEXT),
        };
        (columns.ty.is_some() || columns.text.is_some()).then_some(columns)
    }

    /// A member, and what a mark outside of the column says on whether it is required.
    fn member(&self, row: &Row, count: usize) -> Result<(Member, Option<bool>), Fault> {
        let Row { line, cells } = row;
        if cells.len() != count {
            let message = format!("a row has {} cells of {count}", cells.len());
            return Err(Fault::new(*line, message));
        }
        let (name, name_mark) = name(&cells[self.name]);
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_graphic()) {
            let message = format!("`{}` is not a name", clean(&cells[self.name]));
            return Err(Fault::new(*line, message));
        }
        let (ty, ty_mark) = self.ty.map_or((None, None), |at| {
            let (ty, mark) = without_mark(&cells[at]);
            (Some(types::translate(&ty)), mark)
        });
        let ty = ty.filter(|ty| !ty.is_empty());
        let text = self.text.map_or("", |at| &cells[at]);
        let (text, text_mark) = without_mark(text);
        let mark = text_mark.or(ty_mark).or(name_mark);
        let column = self.required.as_ref();
        let required = column.and_then(|column| column.read(cells));
        let stated = self.default.and_then(|at| values::default_in(&cells[at]));
        let (limits, values) = (
            limits::find(&text, ty.as_deref()),
            values::find(&text, ty.as_deref()),
        );
        let member = Member {
            line: *line,
            required: required.or(mark),
            default: stated.or_else(|| values::default(&text)),
            unread: unread(&text, ty.as_deref(), &limits, &values),
            unix_time: text.contains("Unix") || contains_any(&text, &["یونیکس"]),
            limits,
            values,
            text: text.replace('`', ""),
            name,
            ty,
        };
        Ok((member, mark))
    }
}

/// Sentences that look as if they state a limit or values, and from which none was read. A person must
/// read them.
fn unread(text: &str, ty: Option<&str>, limits: &[Limit], values: &[String]) -> Vec<String> {
    let mut unread = Vec::new();
    for sentence in sentences(text) {
        let plain = sentence.replace('`', "");
        let is_read = limits.iter().any(|limit| limit.sentence == plain);
        let listed = values.is_empty() && values::looks_listed(sentence, ty);
        if listed || (!is_read && limits::looks_limited(sentence, ty)) {
            unread.push(plain);
        }
    }
    unread
}

impl Required {
    /// What the cell of this column says; nothing if it states a condition.
    fn read(&self, cells: &[String]) -> Option<bool> {
        let cell = fold(&cells[self.at]);
        // The last character asks for a coloured sign.
        let cell = cell.trim_matches(|c: char| c.is_whitespace() || ".`*\u{fe0f}".contains(c));
        let said = if is_any(cell, &YES) {
            Some(self.yes)
        } else {
            is_any(cell, &NO).then_some(!self.yes)
        };
        said.or_else(|| mark(cell))
    }
}

/// The name in a cell, without brackets that follow it: `request_id (Body)`. A star after it means
/// that it is required.
fn name(cell: &str) -> (String, Option<bool>) {
    let (cell, mark) = without_mark(cell);
    let cell = cell.replace('`', "");
    let (name, _) = cell.split_once('(').unwrap_or((&cell, ""));
    let name = name.trim();
    match name.strip_suffix('*') {
        Some(name) => (name.trim().to_owned(), Some(true)),
        None => (name.to_owned(), mark),
    }
}

/// The text without a word that says whether the member is required, and what that word says. It is
/// such a mark if it is in brackets, if a sentence says nothing else, or if it begins the text and is
/// followed by a comma or its like: `اختیاری، …`.
fn without_mark(text: &str) -> (String, Option<bool>) {
    let mut text = clean(text);
    let bracketed = text.match_indices('(').find_map(|(open, _)| {
        let close = open + text[open..].find(')')?;
        Some((open, close, mark(&text[open + 1..close])?))
    });
    if let Some((open, close, said)) = bracketed {
        text.replace_range(open..=close, "");
        return (clean(&text), Some(said));
    }
    if let Some((word, rest)) = text.split_once([':', '،', ',', '-', '–'])
        && let Some(said) = mark(word)
    {
        return (rest.trim().to_owned(), Some(said));
    }
    let (marks, others): (Vec<&str>, Vec<&str>) = sentences(&text)
        .into_iter()
        .partition(|sentence| mark(sentence).is_some());
    match marks.first().and_then(|word| mark(word)) {
        Some(said) => (others.join(" "), Some(said)),
        None => (text, None),
    }
}

fn mark(text: &str) -> Option<bool> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ".؛!*_".contains(c));
    let mut words = text.split_whitespace().filter(|word| !is_any(word, &FRAME));
    let (word, None) = (words.next()?, words.next()) else {
        return None;
    };
    let optional = is_any(word, &IS_OPTIONAL);
    (optional || is_any(word, &IS_REQUIRED)).then_some(!optional)
}
