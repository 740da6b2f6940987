//! Commands in texts.

use std::borrow::Cow;

use bazu_core::bot::{CommandLine, Identity};

use crate::persian;

/// The name of a command, and its description if it is in the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandName {
    pub(crate) name: String,
    pub(crate) description: Option<String>,
}

impl From<&str> for CommandName {
    fn from(name: &str) -> Self {
        Self {
            name: name.strip_prefix('/').unwrap_or(name).to_owned(),
            description: None,
        }
    }
}

/// A name and the description for the menu.
impl From<(&str, &str)> for CommandName {
    fn from((name, description): (&str, &str)) -> Self {
        Self {
            description: Some(description.to_owned()),
            ..Self::from(name)
        }
    }
}

impl CommandName {
    /// The form in which names are compared.
    pub(crate) fn key(&self) -> Box<str> {
        persian::name(&self.name).into()
    }
}

/// Finds the command at the start of a text: `/name` or `/name@botname`, then spaces and the arguments. `None` if it
/// is for another bot. A bot that does not know its username takes every command.
///
/// Returns the name in the form in which names are compared, too.
pub(crate) fn command<'a>(
    text: &'a str,
    me: Option<&Identity>,
) -> Option<(Cow<'a, str>, CommandLine<'a>)> {
    let text = text.strip_prefix('/')?;
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (word, arguments) = text.split_at(end);
    let (name, addressee) = match word.split_once('@') {
        Some((name, addressee)) => (name, Some(addressee)),
        None => (word, None),
    };
    let ours = me.and_then(|me| me.username.as_deref());
    if let (Some(addressee), Some(ours)) = (addressee, ours)
        && !addressee.eq_ignore_ascii_case(ours)
    {
        return None;
    }
    let line = CommandLine::new(name, arguments.trim());
    (!name.is_empty()).then(|| (persian::name(name), line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, &str)> {
        let me = Identity::new(1, Some("ShopBot"), "Shop");
        let (name, line) = command(text, Some(&me))?;
        Some((name.into_owned(), line.arguments))
    }

    #[test]
    fn a_command_has_a_name_and_arguments() {
        for (text, name, arguments) in [
            ("/start", "start", ""),
            ("/Start", "start", ""),
            ("/start  a  b ", "start", "a  b"),
            ("/start\nx", "start", "x"),
            ("/start@ShopBot x", "start", "x"),
            ("/start@shopbot", "start", ""),
            ("/خريد ۲", "خرید", "۲"),
            ("/خرید\u{a0}۲", "خرید", "۲"),
        ] {
            assert_eq!(read(text), Some((name.into(), arguments)), "{text}");
        }
    }

    #[test]
    fn other_texts_and_commands_of_another_bot_are_none_of_ours() {
        for text in [
            "",
            "/",
            "start",
            " /start",
            "/ start",
            "/@ShopBot",
            "/start@",
            "/start@other",
            "/a@b@c",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_bot_that_does_not_know_its_username_takes_every_command() {
        let nameless = Identity::new(1, None, "Shop");
        assert!(command("/start@other", None).is_some());
        assert!(command("/start@other", Some(&nameless)).is_some());
    }
}
