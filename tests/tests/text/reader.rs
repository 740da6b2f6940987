//! A reader of Bale's format, for the tests of what the crate writes.

/// Whether a sign at an end of a mark needs a space beside it, as the page of the docs says, or whether any character
/// but a letter or a digit will do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reading {
    Docs,
    Loose,
}

/// A mark: its kind, the marked text, and its address or title.
pub(crate) type Found = (&'static str, String, String);

/// The character with which the crate separates signs.
pub(crate) const SEPARATOR: char = '\u{200c}';

/// The text without its marks, and the marks.
pub(crate) fn read(source: &str, reading: Reading) -> (String, Vec<Found>) {
    let letters: Vec<char> = source.chars().collect();
    let (mut text, mut found) = (String::new(), Vec::new());
    let mut at = 0;
    while at < letters.len() {
        let rest = &letters[at..];
        let before = at.checked_sub(1).map(|before| letters[before]);
        let mark = block(rest)
            .or_else(|| link(rest))
            .or_else(|| style(rest, before, reading));
        match mark {
            Some((length, mark)) => {
                text.push_str(&mark.1);
                found.push(mark);
                at += length;
            }
            None => {
                text.push(rest[0]);
                at += 1;
            }
        }
    }
    (text, found)
}

/// ```` ```[title]text``` ````
fn block(rest: &[char]) -> Option<(usize, Found)> {
    let inner = rest.strip_prefix(&['`', '`', '`', '['])?;
    let title = inner.iter().position(|c| *c == ']')?;
    let body = &inner[title + 1..];
    let end = body.windows(3).position(|three| three == ['`', '`', '`'])?;
    let mark = ("expandable", string(&body[..end]), string(&inner[..title]));
    Some((4 + title + 1 + end + 3, mark))
}

/// `[text](address)`
fn link(rest: &[char]) -> Option<(usize, Found)> {
    let inner = rest.strip_prefix(&['['])?;
    let label = inner.iter().position(|c| ['[', ']'].contains(c))?;
    let address = inner[label..].strip_prefix(&[']', '('])?;
    let end = address.iter().position(|c| *c == ')')?;
    let address = string(&address[..end]);
    let kind = match address.starts_with("uid:") {
        true => "mention",
        false => "link",
    };
    let length = 1 + label + 2 + end.min(rest.len()) + 1;
    Some((length, (kind, string(&inner[..label]), address)))
}

/// `*text*` and `_text_`
fn style(rest: &[char], before: Option<char>, reading: Reading) -> Option<(usize, Found)> {
    let is_end = |c: Option<&char>| match (c, reading) {
        (None, _) => true,
        (Some(c), Reading::Docs) => c.is_whitespace(),
        (Some(c), Reading::Loose) => !c.is_alphanumeric() && *c != SEPARATOR,
    };
    let (sign, kind) = match rest.first()? {
        '*' => ('*', "bold"),
        '_' => ('_', "italic"),
        _ => return None,
    };
    if !is_end(before.as_ref()) {
        return None;
    }
    let length = (2..rest.len()).find(|end| rest[*end] == sign && is_end(rest.get(end + 1)))?;
    Some((length + 1, (kind, string(&rest[1..length]), String::new())))
}

fn string(letters: &[char]) -> String {
    letters.iter().collect()
}
