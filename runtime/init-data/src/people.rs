//! Users and chats, as JSON in a field of init data describes them.

use serde_json::{Map, Value};

/// A user of a mini app.
///
/// Not every messenger sends every field. Fields that are not known here are in the JSON:
/// [`Signed::field`](crate::Signed::field).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebAppUser {
    /// The id of the user. It is the same that the bot sees in messages.
    pub id: i64,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: Option<String>,
    /// The name of the account, without `@`.
    pub username: Option<String>,
    /// The language of the user's client, such as `fa`.
    pub language_code: Option<String>,
    /// The address of the user's photo.
    pub photo_url: Option<String>,
    /// Whether this is a bot.
    pub is_bot: bool,
    /// Whether the user pays for the messenger.
    pub is_premium: bool,
    /// Whether the user added the bot to the attachment menu.
    pub added_to_attachment_menu: bool,
    /// Whether the bot may write to the user.
    pub allows_write_to_pm: bool,
}

impl WebAppUser {
    /// Reads a user. Only the id and the first name are required; any other field that cannot be read is left out.
    pub(crate) fn read(json: &str) -> Result<Self, &'static str> {
        let object = Object::read(json).ok_or("it is not a JSON object")?;
        Ok(Self {
            id: object.integer("id").ok_or("its `id` is not an integer")?,
            first_name: object
                .text("first_name")
                .ok_or("its `first_name` is not a text")?,
            last_name: object.text("last_name"),
            username: object.text("username"),
            language_code: object.text("language_code"),
            photo_url: object.text("photo_url"),
            is_bot: object.flag("is_bot"),
            is_premium: object.flag("is_premium"),
            added_to_attachment_menu: object.flag("added_to_attachment_menu"),
            allows_write_to_pm: object.flag("allows_write_to_pm"),
        })
    }
}

/// The chat from which a mini app was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebAppChat {
    /// The id of the chat.
    pub id: i64,
    /// The kind of the chat, such as `group`.
    pub kind: String,
    /// The title.
    pub title: String,
    /// The name of the chat in links, without `@`.
    pub username: Option<String>,
    /// The address of the chat's photo.
    pub photo_url: Option<String>,
}

impl WebAppChat {
    pub(crate) fn read(json: &str) -> Option<Self> {
        let object = Object::read(json)?;
        Some(Self {
            id: object.integer("id")?,
            kind: object.text("type")?,
            title: object.text("title")?,
            username: object.text("username"),
            photo_url: object.text("photo_url"),
        })
    }
}

/// A JSON object whose members are read one by one, so that a broken one costs only itself.
struct Object(Map<String, Value>);

impl Object {
    fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok().map(Self)
    }

    /// An integer, written as a number or as a text.
    fn integer(&self, name: &str) -> Option<i64> {
        match self.0.get(name)? {
            Value::String(text) => text.parse().ok(),
            value => value.as_i64(),
        }
    }

    fn text(&self, name: &str) -> Option<String> {
        Some(self.0.get(name)?.as_str()?.to_owned())
    }

    fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool) == Some(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_may_be_a_text_and_has_64_bits() {
        let read = |json: &str| WebAppUser::read(json).map(|user| user.id);
        assert_eq!(read(r#"{"id":"123","first_name":"Ann"}"#), Ok(123));
        let json = r#"{"id":9223372036854775807,"first_name":"Ann"}"#;
        assert_eq!(read(json), Ok(i64::MAX));
        for id in ["9223372036854775808", "1.5", "true", r#""x""#, "null"] {
            let json = format!(r#"{{"id":{id},"first_name":"Ann"}}"#);
            assert_eq!(read(&json), Err("its `id` is not an integer"), "{id}");
        }
    }

    #[test]
    fn a_broken_field_of_a_user_costs_only_itself() {
        let json =
            r#"{"id":1,"first_name":"","last_name":7,"is_premium":"yes","is_bot":true,"new":[{}]}"#;
        let user = WebAppUser::read(json).unwrap();
        assert_eq!((user.first_name.as_str(), user.last_name), ("", None));
        assert!(user.is_bot && !user.is_premium);
    }

    #[test]
    fn what_is_no_user_is_refused_with_what_is_wrong() {
        let deep = "[".repeat(4000);
        for json in ["", "1", "[]", "{", "null", "{}x", &deep] {
            assert_eq!(
                WebAppUser::read(json),
                Err("it is not a JSON object"),
                "{json}"
            );
        }
        let problem = WebAppUser::read(r#"{"id":1,"first_name":null}"#);
        assert_eq!(problem, Err("its `first_name` is not a text"));
    }

    #[test]
    fn a_chat_needs_its_id_kind_and_title() {
        let json = r#"{"id":-100,"type":"group","title":"T","username":"t"}"#;
        let chat = WebAppChat::read(json).unwrap();
        assert_eq!(
            (chat.id, chat.kind.as_str(), chat.title.as_str()),
            (-100, "group", "T")
        );
        assert_eq!(chat.username.as_deref(), Some("t"));
        assert_eq!(WebAppChat::read(r#"{"id":-100,"type":"group"}"#), None);
    }
}
