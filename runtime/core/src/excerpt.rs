//! Excerpts of a body for error messages.

use crate::secrets::{REDACTED, Secrets};

/// The maximum length of an excerpt, in characters.
const EXCERPT_CHARS: usize = 200;

/// The start of a body on one line, at most 200 characters, without the secrets.
pub(crate) fn excerpt(body: &[u8], secrets: &Secrets) -> String {
    // 200 characters need at most this many bytes, even if each has four bytes or replaces a secret.
    let longest = secrets.longest().max(4);
    let look = body.len().min((EXCERPT_CHARS + 1) * longest);
    excerpt_from(&String::from_utf8_lossy(&body[..look]), 0, secrets)
}

/// The part of a text around a byte offset, in the format of [`excerpt`].
pub(crate) fn excerpt_around(text: &str, place: usize, secrets: &Secrets) -> String {
    excerpt_from(text, place.saturating_sub(EXCERPT_CHARS / 2), secrets)
}

fn excerpt_from(text: &str, start: usize, secrets: &Secrets) -> String {
    // The part starts early enough to contain every secret that begins before the excerpt.
    let mut at = start.saturating_sub(secrets.longest()).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let mut shown = String::new();
    let mut count = 0;
    while let Some(c) = text[at..].chars().next()
        && count + REDACTED.len() <= EXCERPT_CHARS
    {
        let secret = secrets.starts(&text[at..]);
        at += secret.unwrap_or(c.len_utf8());
        if at <= start {
            continue;
        }
        match secret {
            Some(_) => shown.push_str(REDACTED),
            None => shown.push(if is_hidden(c) { ' ' } else { c }),
        }
        count += secret.map_or(1, |_| REDACTED.len());
    }
    let words: Vec<&str> = shown.split_whitespace().collect();
    words.join(" ")
}

/// Control characters, line separators, invisible characters and characters that change the text direction.
/// Joiners are not included, because Persian text needs them.
pub fn is_hidden(c: char) -> bool {
    let joins = matches!(c, '\u{200c}' | '\u{200d}');
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || is_invisible(c) && !joins
}

/// Characters without a glyph or a width of their own: joiners, soft hyphens, byte order marks, and marks that
/// change the text direction. They often come along when a text is copied from right-to-left text.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::Token;

    fn secrets() -> Secrets {
        Token::new("123456:abcdefghij").unwrap().secrets()
    }

    #[test]
    fn an_excerpt_is_one_short_line_without_control_characters() {
        let body = format!(
            "<html>\r\n\t<h1>502\u{1b}[31m</h1>\u{202e}\n{}",
            "ب".repeat(400)
        );
        let text = excerpt(body.as_bytes(), &secrets());
        assert!(text.starts_with("<html> <h1>502 [31m</h1> ببب"), "{text}");
        assert!((190..=200).contains(&text.chars().count()), "{text}");
        assert_eq!(excerpt(b"a\xffb", &secrets()), "a\u{fffd}b");
        assert_eq!(excerpt(b"", &Secrets::default()), "");
    }

    #[test]
    fn what_hides_or_turns_a_text_is_hidden_but_for_the_joiners_of_persian() {
        for c in "\u{7}\n\u{61c}\u{200e}\u{202b}\u{2067}\u{2028}\u{2029}\u{feff}\u{ad}".chars() {
            assert!(is_hidden(c), "{c:?}");
        }
        for c in "aب \u{200c}\u{200d}\u{a0}".chars() {
            assert!(!is_hidden(c), "{c:?}");
        }
        assert!(is_invisible('\u{200c}') && !is_invisible('\n') && !is_invisible(' '));
    }

    #[test]
    fn an_excerpt_of_the_middle_shows_both_sides_of_the_place() {
        let text = format!("{}HERE{}", "ب".repeat(300), "ب".repeat(300));
        let around = excerpt_around(&text, text.find('H').unwrap(), &Secrets::default());
        assert!(around.starts_with('ب') && around.ends_with('ب'), "{around}");
        assert!(around.contains("HERE"), "{around}");
        // The place of a byte inside a character is that of the character.
        let around = excerpt_around(&"ب".repeat(60), 101, &Secrets::default());
        assert_eq!(around.chars().count(), 60);
        assert_eq!(excerpt_around("short", 99, &Secrets::default()), "short");
    }

    #[test]
    fn no_part_of_a_token_is_left_at_an_end_of_an_excerpt() {
        for lead in 0..=220 {
            for body in [
                format!("{}123456:abcdefghij/sendMessage", ".".repeat(lead)),
                format!("{}{}", ".".repeat(lead), "123456:abcdefghij".repeat(300)),
            ] {
                for text in [
                    excerpt(body.as_bytes(), &secrets()),
                    excerpt_around(&body, 130, &secrets()),
                ] {
                    assert!(!text.contains("123456"), "{lead}: {text}");
                    assert!(
                        !text.contains("abc") && !text.contains("hij"),
                        "{lead}: {text}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_part_of_a_token_that_is_escaped_twice_is_left_at_an_end_of_an_excerpt() {
        let token = "123456:abcdefghij".chars();
        let escaped: String = token
            .map(|c| format!("&amp;#x{:06x};", u32::from(c)))
            .collect();
        for lead in 0..=400 {
            let body = format!("{}{escaped}{}", ".".repeat(lead), ".".repeat(400));
            for place in [0, 100, 130, 200, 300] {
                let text = excerpt_around(&body, place, &secrets());
                let rest = text.trim_matches('.');
                assert!(matches!(rest, "" | "***"), "{lead} {place}: {text}");
            }
            let text = excerpt(body.as_bytes(), &secrets());
            assert!(
                matches!(text.trim_matches('.'), "" | "***"),
                "{lead}: {text}"
            );
        }
    }
}
