//! What a user wrote never becomes markup in Letgram, and the server reads what the bot marks as it was meant.

use std::collections::BTreeMap;

use bazu_mock::bots::MockServer;
use letgram_bot::markup::{Html, MarkdownV2};
use letgram_bot::types::{Message, MessageEntityType, ParseMode, User};
use letgram_bot::{Bot, Sample};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// Signs of both formats among letters, spaces and lines.
const NASTY: &str = "[a1ی*_`~|()>#+=\\-{}!.\\\\& \\n<\\[\\]\"'😀]{0,8}";

/// A text with marks, which both formats can write.
#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Bold(Vec<Part>),
    Italic(Vec<Part>),
    Strikethrough(Vec<Part>),
    Spoiler(Vec<Part>),
    Link(Vec<Part>, String),
    Code(String),
    Program(String),
}

fn part() -> impl Strategy<Value = Part> {
    let leaf = prop_oneof![
        3 => NASTY.prop_map(Part::Text),
        1 => NASTY.prop_map(Part::Code),
        1 => NASTY.prop_map(Part::Program),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let inner = prop::collection::vec(inner, 0..4);
        prop_oneof![
            inner.clone().prop_map(Part::Bold),
            inner.clone().prop_map(Part::Italic),
            inner.clone().prop_map(Part::Strikethrough),
            inner.clone().prop_map(Part::Spoiler),
            (inner, "[a-z]{1,3}[)\\\\\"&<_*]{0,3}").prop_map(|(inner, path)| {
                Part::Link(inner, format!("https://letgram.ru/{path}"))
            }),
        ]
    })
}

macro_rules! writer {
    ($name:ident $format:ident) => {
        fn $name(parts: &[Part]) -> $format {
            parts.iter().fold($format::new(), |to, part| match part {
                Part::Text(text) => to.text(text),
                Part::Bold(inner) => to.bold($name(inner)),
                Part::Italic(inner) => to.italic($name(inner)),
                Part::Strikethrough(inner) => to.strikethrough($name(inner)),
                Part::Spoiler(inner) => to.spoiler($name(inner)),
                Part::Link(inner, address) => to.link($name(inner), address),
                Part::Code(code) => to.code(code),
                Part::Program(code) => to.program(code, "c++"),
            })
        }
    };
}

writer!(html Html);
writer!(markdown MarkdownV2);

/// For each kind of mark the characters that have it, with its address.
type Marked = BTreeMap<(String, String), Vec<usize>>;

/// What is meant: the text without marks, and the marks.
fn meant(
    parts: &[Part],
    open: &mut Vec<(String, String)>,
    text: &mut Vec<char>,
    marked: &mut Marked,
) {
    for part in parts {
        let (kind, address, inner, leaf) = match part {
            Part::Text(leaf) => ("", "", &[][..], leaf.as_str()),
            Part::Code(leaf) => ("code", "", &[][..], leaf.as_str()),
            Part::Program(leaf) => ("pre", "", &[][..], leaf.as_str()),
            Part::Bold(inner) => ("bold", "", &inner[..], ""),
            Part::Italic(inner) => ("italic", "", &inner[..], ""),
            Part::Strikethrough(inner) => ("strikethrough", "", &inner[..], ""),
            Part::Spoiler(inner) => ("spoiler", "", &inner[..], ""),
            Part::Link(inner, address) => ("text_link", address.as_str(), &inner[..], ""),
        };
        // A link in a link says nothing.
        let is_inner = kind == "text_link" && open.iter().any(|(kind, _)| kind == "text_link");
        let mark = (kind.to_owned(), address.to_owned());
        let opens = !kind.is_empty() && !is_inner && !open.contains(&mark);
        if opens {
            open.push(mark);
        }
        for letter in leaf.chars() {
            for mark in open.iter() {
                marked.entry(mark.clone()).or_default().push(text.len());
            }
            text.push(letter);
        }
        meant(inner, open, text, marked);
        if opens {
            open.pop();
        }
    }
}

/// What the server read.
fn read(message: &Message) -> (Vec<char>, Marked) {
    let text: Vec<char> = message
        .text
        .as_deref()
        .unwrap_or_default()
        .chars()
        .collect();
    let mut units = Vec::new();
    for (place, letter) in text.iter().enumerate() {
        units.extend(std::iter::repeat_n(place, letter.len_utf16()));
    }
    let mut marked = Marked::new();
    for entity in message.entities.iter().flatten() {
        let found = [
            MessageEntityType::Url,
            MessageEntityType::Email,
            MessageEntityType::Cashtag,
        ];
        if found.contains(&entity.kind) || entity.kind == MessageEntityType::Hashtag {
            continue;
        }
        let key = (
            entity.kind.to_string(),
            entity.url.clone().unwrap_or_default(),
        );
        let (from, length) = (entity.offset as usize, entity.length as usize);
        let places = marked.entry(key).or_default();
        places.extend(&units[from..from + length]);
        places.sort_unstable();
        places.dedup();
    }
    (text, marked)
}

fn runtime() -> tokio::runtime::Runtime {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().expect("a runtime")
}

#[test]
fn the_server_reads_marks_as_they_were_meant_whatever_stands_in_them() {
    let runtime = runtime();
    let (_mock, bot, user) = runtime.block_on(async {
        let mock = MockServer::<Bot>::in_process();
        let bot = mock.bot("test_bot").client();
        let ali = mock.user("Ali");
        ali.writes("/start").await;
        (mock, bot, ali.id())
    });
    let send = |text: String, mode: ParseMode| {
        runtime.block_on(async { bot.send_message(user, text).parse_mode(mode).await })
    };
    let parts = prop::collection::vec(part(), 0..5);
    let result = TestRunner::default().run(&parts, |mut parts| {
        // A server refuses an empty text, and may trim a text.
        parts.insert(0, Part::Text("x".to_owned()));
        parts.push(Part::Text("x".to_owned()));
        let (mut text, mut marked) = (Vec::new(), Marked::new());
        meant(&parts, &mut Vec::new(), &mut text, &mut marked);
        let plain: String = text.iter().collect();
        for (written, mode) in [
            (html(&parts).to_string(), Html::PARSE_MODE),
            (markdown(&parts).to_string(), MarkdownV2::PARSE_MODE),
        ] {
            let sent = send(written.clone(), mode);
            let sent = sent.map_err(|error| TestCaseError::fail(format!("{error}: {written}")))?;
            prop_assert_eq!(read(&sent), (text.clone(), marked.clone()), "{}", written);
        }
        prop_assert_eq!(html(&parts).plain(), plain.clone());
        prop_assert_eq!(markdown(&parts).plain(), plain);
        Ok(())
    });
    result.expect("every text is read as it was meant");
}

#[test]
fn a_text_is_written_in_both_formats() {
    let text = Html::new()
        .text("1 < 2 ")
        .bold(Html::new().text("a ").underline("<b>"))
        .mention("Ali", 7);
    assert_eq!(
        text.to_string(),
        "1 &lt; 2 <b>a <u>&lt;b&gt;</u></b><a href=\"tg://user?id=7\">Ali</a>"
    );
    assert_eq!(Html::escape("<&>"), "&lt;&amp;&gt;");
    assert_eq!(MarkdownV2::escape("1.5 *"), "1\\.5 \\*");
    let text = MarkdownV2::new().spoiler("a!").pre("b`\\");
    assert_eq!(text.to_string(), "||a\\!||```\nb\\`\\\\```");
}

#[tokio::test]
async fn a_user_without_a_username_is_mentioned_by_the_id() {
    let mock = MockServer::<Bot>::in_process();
    let bot = mock.bot("test_bot").client();
    let ali = mock.user("Ali");
    ali.writes("/start").await;
    let mut user = User::sample();
    (user.id, user.first_name, user.username) = (ali.id(), "Ali & co".to_owned(), None);
    let text = Html::new().text("Hi ").mention_user(&user);
    let sent = bot
        .send_message(ali.id(), text)
        .parse_mode(Html::PARSE_MODE)
        .await;
    let sent = sent.expect("it is sent");
    let [(entity, part)] = sent.entity_texts()[..] else {
        panic!("one entity: {sent:?}");
    };
    assert_eq!(
        (&entity.kind, part),
        (&MessageEntityType::TextMention, "Ali & co")
    );
    assert_eq!(entity.user.as_ref().map(|user| user.id), Some(ali.id()));
}
