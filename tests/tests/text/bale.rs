//! What a user wrote never becomes markup in Bale, and what the bot marks does.

use bale_bot::Sample;
use bale_bot::markup::Markdown;
use bale_bot::methods::SendMessage;
use bale_bot::types::User;
use bazu_mock::bots::MockServer;
use proptest::prelude::*;

use crate::reader::{Reading, SEPARATOR, read};

/// Signs of the format among letters, spaces and lines.
const NASTY: &str = "[a1ی*_`()@/. \\n<\\[\\]\u{200c}😀-]{0,10}";

fn without_separators(text: &str) -> String {
    text.replace(SEPARATOR, "")
}

#[derive(Clone, Debug)]
enum Mark {
    Bold(String),
    Italic(String),
    Link(String, String),
    Expandable(String, String),
    Mention(String, i64),
}

fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        NASTY.prop_map(Mark::Bold),
        NASTY.prop_map(Mark::Italic),
        (NASTY, NASTY).prop_map(|(text, address)| Mark::Link(text, address)),
        (NASTY, NASTY).prop_map(|(text, title)| Mark::Expandable(text, title)),
        (NASTY, any::<i64>()).prop_map(|(text, id)| Mark::Mention(text, id)),
    ]
}

impl Mark {
    fn append(&self, to: Markdown) -> Markdown {
        match self {
            Self::Bold(text) => to.bold(text),
            Self::Italic(text) => to.italic(text),
            Self::Link(text, address) => to.link(text, address),
            Self::Expandable(text, title) => to.expandable(text, title),
            Self::Mention(text, id) => to.mention(text, *id),
        }
    }

    /// The kinds and texts that a reader finds.
    fn meant(&self) -> Vec<(&'static str, String)> {
        let lines = |kind, text: &str| {
            let lines = text.split('\n').map(str::trim);
            let lines = lines.filter(|line| !line.is_empty());
            lines.map(|line| (kind, without_separators(line))).collect()
        };
        let whole = |kind, text: &str| match text.is_empty() {
            true => Vec::new(),
            false => vec![(kind, without_separators(text))],
        };
        let round = |text: &str| text.replace('[', "(").replace(']', ")");
        match self {
            Self::Bold(text) => lines("bold", text),
            Self::Italic(text) => lines("italic", text),
            Self::Link(text, _) => whole("link", &round(text)),
            Self::Expandable(text, _) => whole("expandable", text),
            Self::Mention(text, _) => whole("mention", &round(text)),
        }
    }
}

proptest! {
    #[test]
    fn an_escaped_text_has_no_markup_and_reads_as_before(text in NASTY, any in any::<String>()) {
        for text in [text, any] {
            let escaped = Markdown::escape(&text);
            for reading in [Reading::Docs, Reading::Loose] {
                let (read, found) = read(&escaped, reading);
                prop_assert_eq!(found, [], "{}", escaped);
                prop_assert_eq!(without_separators(&read), without_separators(&text));
            }
        }
    }

    #[test]
    fn marks_are_read_as_they_were_meant_whatever_stands_in_them(
        parts in prop::collection::vec((NASTY, mark()), 0..6),
    ) {
        let mut markdown = Markdown::new();
        let mut meant = Vec::new();
        for (index, (text, mark)) in parts.iter().enumerate() {
            // A letter, so that no two marks of a kind are one.
            markdown = mark.append(markdown.text(format!("x{text}")).text(index.to_string()));
            meant.extend(mark.meant());
        }
        for reading in [Reading::Docs, Reading::Loose] {
            let (text, found) = read(&markdown.to_string(), reading);
            let found = found.into_iter();
            let found: Vec<_> = found.map(|(kind, text, _)| (kind, without_separators(&text))).collect();
            prop_assert_eq!(&found, &meant, "{:?} {}", reading, markdown);
            prop_assert!(text.chars().count() <= markdown.plain().chars().count());
        }
    }
}

#[test]
fn a_text_is_written_as_the_page_shows_it() {
    let text = Markdown::new()
        .text("Hello, ")
        .bold("Sara_1")
        .text("! Read ")
        .link("the [new] rules", "https://ble.ir/rules_(1)")
        .text(" or ")
        .expandable("No *shouting*.", "Rules");
    let written = text.to_string().replace(SEPARATOR, "·");
    assert_eq!(
        written,
        "Hello, *Sara_1* ! Read [the (new) rules](https://ble.ir/rules%5F%281%29) or ```[Rules]No ·*shouting*·.```"
    );
    let plain = text.plain().replace(SEPARATOR, "");
    assert_eq!(
        plain,
        "Hello, Sara_1 ! Read the (new) rules or RulesNo *shouting*."
    );
}

#[test]
fn a_limit_counts_what_a_reader_sees() {
    let text = Markdown::new().link("x".repeat(4096), "https://ble.ir/x".repeat(9));
    assert!(text.fits(SendMessage::TEXT_LENGTH));
    assert!(!text.text("x").fits(SendMessage::TEXT_LENGTH));
    assert!(!Markdown::new().fits(SendMessage::TEXT_LENGTH));
}

#[test]
fn a_user_is_mentioned_with_and_without_a_username() {
    let mut user = User::sample();
    (user.id, user.first_name, user.username) = (7, "Ali [x]".to_owned(), None);
    let mention = |user: &User| Markdown::new().mention_user(user).to_string();
    assert_eq!(mention(&user), "[Ali (x)](uid:7)");
    assert_eq!(user.mention(), None);
    user.username = Some("ali_reza".to_owned());
    assert_eq!(mention(&user), "@ali_reza");
    assert_eq!(user.mention().as_deref(), Some("@ali_reza"));
}

#[tokio::test]
async fn a_mention_and_a_command_in_a_text_are_still_found_by_the_server() {
    let mock = MockServer::<bale_bot::Bot>::in_process();
    let ali = mock.user("Ali").called("ali_reza");
    let bot = mock.bot("test_bot").client();
    ali.writes("/start").await;
    let text = Markdown::new()
        .text("_")
        .bold("Hi")
        .text(" @ali_reza, see /help_me*");
    let sent = bot.send_message(ali.id(), text).await.expect("it is sent");
    let marked: Vec<_> = sent
        .entity_texts()
        .into_iter()
        .map(|(_, part)| part)
        .collect();
    assert_eq!(marked, ["@ali_reza", "/help_me"]);
}
