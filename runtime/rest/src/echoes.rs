//! The forms in which servers echo secrets.

use crate::form;

/// Returns a secret in every form in which a server may echo it: unchanged, and as in a form, a URL, JSON and
/// a web page.
pub(crate) fn echoes(secret: &str) -> Vec<String> {
    let form = form::escaped(secret);
    let url = form.replace('+', "%20");
    let mut ways = vec![secret.to_owned(), form, url];
    ways.extend(in_json(secret));
    ways.extend(in_pages(secret));
    ways.sort();
    ways.dedup();
    ways
}

/// The forms in JSON: with the required escapes only, and with more escapes.
fn in_json(secret: &str) -> impl Iterator<Item = String> {
    const HABITS: [fn(char) -> bool; 4] = [
        |c| c == '/',
        |c| matches!(c, '<' | '>' | '&'),
        |c| matches!(c, '=' | '\''),
        |c| !c.is_ascii(),
    ];
    let json = serde_json::Value::from(secret).to_string();
    (0..1 << HABITS.len()).map(move |chosen| {
        let mut way = String::new();
        for c in json[1..json.len() - 1].chars() {
            let habit = HABITS.iter().position(|escapes| escapes(c));
            match habit {
                Some(habit) if chosen & 1 << habit == 0 => way.push(c),
                None => way.push(c),
                Some(0) => way.push_str("\\/"),
                Some(_) => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        way.push_str(&format!("\\u{unit:04x}"));
                    }
                }
            }
        }
        way
    })
}

fn in_pages(secret: &str) -> impl Iterator<Item = String> {
    let text = secret.replace('&', "&amp;");
    let text = text.replace('<', "&lt;").replace('>', "&gt;");
    let quotes = [
        ("\"", "'"),
        ("&quot;", "&#39;"),
        ("&quot;", "&#x27;"),
        ("&#34;", "&#39;"),
    ];
    quotes
        .into_iter()
        .map(move |(double, single)| text.replace('"', double).replace('\'', single))
}

#[cfg(test)]
mod tests {
    use bazu_core::Secrets;

    use super::*;

    #[test]
    fn a_secret_is_known_again_in_json_forms_urls_and_pages() {
        let secrets = echoes("a \"b\"+/<=پ😀");
        let secrets = Secrets::new(secrets.iter().map(String::as_str));
        for echo in [
            "a \"b\"+/<=پ😀",
            r#"a \"b\"+/<=پ😀"#,
            r#"a \"b\"+\/<=\u067e\ud83d\ude00"#,
            r#"a \"b\"+/\u003c=پ😀"#,
            r#"a \"b\"+/\u003c\u003dپ😀"#,
            "a+%22b%22%2B%2F%3C%3D%D9%BE%F0%9F%98%80",
            "a%20%22b%22%2B%2F%3C%3D%D9%BE%F0%9F%98%80",
            "a \"b\"+/&lt;=پ😀",
            "a &#34;b&#34;+/&lt;=پ😀",
        ] {
            assert_eq!(secrets.redact(echo), "***", "{echo}");
        }
    }

    #[test]
    fn a_plain_secret_is_looked_for_once() {
        assert_eq!(echoes("abc-123_x"), ["abc-123_x"]);
    }
}
