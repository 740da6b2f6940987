//! Patterns in the part of their languages that `regex-lite`, which checks them in a bot, and
//! ECMA 262, the language of JSON Schema, have in common.

/// A pattern in ECMA 262, for the whole text, with the same meaning.
///
/// # Errors
///
/// What of the pattern cannot be said in both languages. That the rest is a pattern at all is for
/// `regex-lite` to say.
pub fn ecma(pattern: &str) -> Result<String, String> {
    let mut written = String::from("^(?:");
    let mut class = false;
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                let escaped = chars.next().ok_or("a `\\` at the end")?;
                written.push_str(&escape(escaped, class)?);
            }
            '[' if class => return Err("a `[` in a class; write `\\[`".to_owned()),
            '[' => {
                class = true;
                written.push(c);
                if chars.peek() == Some(&'^') {
                    chars.next();
                    written.push('^');
                }
                if let Some(odd @ (']' | '-')) = chars.peek() {
                    return Err(format!(
                        "a `{odd}` at the start of a class; write `\\{odd}`"
                    ));
                }
            }
            ']' if class => {
                class = false;
                written.push(c);
            }
            '&' | '~' | '-' if class && chars.peek() == Some(&c) => {
                return Err(format!(
                    "`{c}{c}` in a class; write one of the two, as `\\{c}`"
                ));
            }
            c if class => written.push(c),
            '(' if chars.peek() == Some(&'?') => {
                chars.next();
                if chars.next() != Some(':') {
                    return Err("a group that begins with `(?`; only `(` and `(?:` are possible, and no flags or names".to_owned());
                }
                written.push_str("(?:");
            }
            '{' => written.push_str(&counted(&mut chars)?),
            ']' | '}' => return Err(format!("a `{c}` without its beginning; write `\\{c}`")),
            // Only this line end is none of "any character" in a bot.
            '.' => written.push_str("[^\\n]"),
            // A `/` has no meaning where a pattern is a text.
            c => written.push(c),
        }
    }
    written.push_str(")$");
    Ok(written)
}

/// How often something is repeated, up to and with the closing brace.
fn counted(chars: &mut impl Iterator<Item = char>) -> Result<String, String> {
    let inside: String = chars.take_while(|c| *c != '}').collect();
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let fits = match inside.split_once(',') {
        Some((min, max)) => number(min) && (max.is_empty() || number(max)),
        None => number(&inside),
    };
    if fits {
        Ok(format!("{{{inside}}}"))
    } else {
        Err(format!(
            "`{{{inside}`; a repetition is `{{2}}`, `{{2,}}` or `{{2,5}}`, and the character is `\\{{`"
        ))
    }
}

/// What stands after a `\`.
fn escape(c: char, class: bool) -> Result<String, String> {
    // White space is ASCII in a bot, and all of Unicode's in ECMA 262.
    const SPACE: &str = "\\t\\n\\v\\f\\r ";
    Ok(match c {
        's' if class => SPACE.to_owned(),
        's' => format!("[{SPACE}]"),
        'S' if !class => format!("[^{SPACE}]"),
        'd' | 'D' | 'w' | 'W' | 't' | 'n' | 'r' | 'f' | 'v' => format!("\\{c}"),
        'b' | 'B' if !class => format!("\\{c}"),
        '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|'
        | '/' => format!("\\{c}"),
        '-' if class => "\\-".to_owned(),
        // These have no meaning, so they need no `\` in ECMA 262, and may have none.
        '-' | '#' | ' ' | '~' | '!' | '"' | '%' | '\'' | ',' | ':' | ';' | '<' | '=' | '>'
        | '@' | '_' | '`' => c.to_string(),
        '&' => "\\x26".to_owned(),
        c => return Err(format!("`\\{c}`, which has no meaning in both languages")),
    })
}

#[cfg(test)]
mod tests {
    use super::ecma;

    #[test]
    fn what_both_languages_have_is_translated() {
        let cases = [
            ("[a-z][a-z0-9_]*", "^(?:[a-z][a-z0-9_]*)$"),
            ("a|b", "^(?:a|b)$"),
            (".+", "^(?:[^\\n]+)$"),
            (
                "\\s\\S[\\s\\-]",
                "^(?:[\\t\\n\\v\\f\\r ][^\\t\\n\\v\\f\\r ][\\t\\n\\v\\f\\r \\-])$",
            ),
            ("\\-x{2,}?(?:y)(z)", "^(?:-x{2,}?(?:y)(z))$"),
            ("سلام/", "^(?:سلام/)$"),
        ];
        for (pattern, written) in cases {
            assert_eq!(ecma(pattern).as_deref(), Ok(written));
        }
    }

    #[test]
    fn what_one_language_does_not_have_is_refused() {
        for pattern in [
            "(?i)a",
            "(?P<n>x)",
            "(?<n>x)",
            "(?x)a",
            "[[:alpha:]]",
            "[a&&b]",
            "[a--b]",
            "\\p{L}",
            "\\Aa\\z",
            "\\x{41}",
            "\\u{41}",
            "\\a",
            "a{,5}",
            "a{b}",
            "{",
            "}",
            "]",
            "[]a]",
            "[^]]",
            "[\\S]",
            "\\",
        ] {
            assert!(ecma(pattern).is_err(), "{pattern}");
        }
    }
}
