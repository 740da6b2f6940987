//! What servers find in a text: commands, mentions, addresses, tags.

/// A part of a text that a server finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found<'t> {
    /// The type of the entity.
    pub(crate) kind: &'static str,
    /// Where it begins, in bytes.
    pub(crate) at: usize,
    /// The part.
    pub(crate) text: &'t str,
}

/// What is found in a text, in its order.
pub(crate) fn found(text: &str) -> Vec<Found<'_>> {
    let mut all = Vec::new();
    if !may_hold(text) {
        return all;
    }
    for (start, word) in words(text) {
        // Most words have none of the signs that one of these has.
        if !word.bytes().any(|byte| b"/@#$.:".contains(&byte)) {
            continue;
        }
        // Brackets and quotes before a word and what ends a sentence after it are no part of it.
        let inner = word.trim_start_matches(['(', '[', '{', '"', '\'', '«', '“']);
        let at = start + (word.len() - inner.len());
        if let Some((kind, length)) = kind_of(inner)
            && let Some(text) = inner.get(..length)
        {
            all.push(Found { kind, at, text });
        }
    }
    all
}

/// Whether a text may hold anything that is found: a sign that something follows without a space.
fn may_hold(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| match *pair {
        // After other letters it ends a sentence.
        [b'.', next] => next.is_ascii_alphanumeric(),
        [b'/' | b'@' | b'#' | b'$', next] => next > b' ',
        _ => false,
    })
}

/// Words with where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(char::is_whitespace).filter_map(move |word| {
        let start = at;
        // The space after it may be longer than a byte.
        at += word.len();
        at += text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// What a word begins with, and how many bytes of it belong to that.
fn kind_of(word: &str) -> Option<(&'static str, usize)> {
    let mut chars = word.chars();
    match chars.next()? {
        '/' => {
            let name = prefix(chars.as_str(), is_name, 32);
            let rest = chars.as_str().get(name..)?;
            let bot = match rest.strip_prefix('@').map(|bot| prefix(bot, is_name, 64)) {
                Some(length @ 1..) => length + 1,
                _ => 0,
            };
            let next = chars.as_str().get(name + bot..)?.chars().next();
            let ends = next.is_none_or(|next| next != '/' && !next.is_alphanumeric());
            (name > 0 && ends).then_some(("bot_command", 1 + name + bot))
        }
        '@' => match prefix(chars.as_str(), is_name, 64) {
            length @ 3.. => Some(("mention", 1 + length)),
            _ => None,
        },
        '#' => match prefix(
            chars.as_str(),
            |letter| letter.is_alphanumeric() || letter == '_',
            256,
        ) {
            length @ 1.. => Some(("hashtag", 1 + length)),
            _ => None,
        },
        '$' => match prefix(chars.as_str(), |letter| letter.is_ascii_uppercase(), 8) {
            length @ 3..=8 => Some(("cashtag", 1 + length)),
            _ => None,
        },
        _ => address(word),
    }
}

fn address(word: &str) -> Option<(&'static str, usize)> {
    let end = word.trim_end_matches([
        '.', ',', ';', ':', '!', '?', ')', ']', '}', '"', '\'', '»', '”', '…',
    ]);
    for scheme in ["https://", "http://", "ftp://", "tg://"] {
        let head = end.get(..scheme.len());
        if head.is_some_and(|head| head.eq_ignore_ascii_case(scheme)) && end.len() > scheme.len() {
            return Some(("url", end.len()));
        }
    }
    let is_host = |host: &str| {
        let mut labels = host.rsplit('.');
        let last = labels.next().unwrap_or_default();
        let is_label = |label: &str| {
            !label.is_empty()
                && label
                    .chars()
                    .all(|it| it.is_ascii_alphanumeric() || it == '-')
        };
        let labels: Vec<_> = labels.collect();
        last.len() >= 2
            && last.chars().all(|it| it.is_ascii_alphabetic())
            && !labels.is_empty()
            && labels.into_iter().all(is_label)
    };
    if let Some((name, host)) = end.split_once('@') {
        let is_mail = |letter: char| letter.is_ascii_alphanumeric() || "._%+-".contains(letter);
        let is = !name.is_empty() && name.chars().all(is_mail) && is_host(host);
        return is.then_some(("email", end.len()));
    }
    let host = end.split(['/', '?', '#', ':']).next()?;
    // Without a scheme only what people write most is an address; a file name is none.
    let ending = host.rsplit('.').next()?.to_ascii_lowercase();
    let is_usual =
        ["com", "org", "net", "io", "me", "ir", "ru", "dev", "app"].contains(&ending.as_str());
    (is_host(host) && is_usual).then_some(("url", end.len()))
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// How many bytes at the beginning are such letters; 0 if there are more than the most.
fn prefix(text: &str, is: impl Fn(char) -> bool, most: usize) -> usize {
    let end = text.find(|letter| !is(letter)).unwrap_or(text.len());
    if end > most { 0 } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(&str, &str)> {
        found(text)
            .into_iter()
            .map(|found| (found.kind, found.text))
            .collect()
    }

    #[test]
    fn commands_and_mentions_are_found_where_words_begin() {
        let text = "/start@shop_bot x, سلام @ali_reza! a/b a@b /go/on (see /help)";
        let expected = [
            ("bot_command", "/start@shop_bot"),
            ("mention", "@ali_reza"),
            ("bot_command", "/help"),
        ];
        assert_eq!(kinds(text), expected);
    }

    #[test]
    fn addresses_and_tags_are_found() {
        let text = "https://ble.ir/x?y=1, me@example.org #چای $USD t.me/x notes.txt 1.5";
        let expected = [
            ("url", "https://ble.ir/x?y=1"),
            ("email", "me@example.org"),
            ("hashtag", "#چای"),
            ("cashtag", "$USD"),
            ("url", "t.me/x"),
        ];
        assert_eq!(kinds(text), expected);
    }

    #[test]
    fn what_is_found_begins_where_it_says() {
        let text = "«سلام» \u{3000}/a\u{a0}@abc";
        for found in found(text) {
            assert!(text[found.at..].starts_with(found.text), "{found:?}");
        }
        assert_eq!(kinds(text).len(), 2);
    }
}
