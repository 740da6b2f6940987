//! How the API shows what is in the world: values of the types of its model, and nothing that these do not have.

use bazu_model::{TypeKind, TypeRef};
use serde_json::{Value, json};

use super::{Chat, ChatKey, ChatKind, Member, Status, User, World};
use crate::content;
use crate::parameters::Fields;

/// The types with which every bot API of this kind shows these things.
const USER: &str = "User";
const MEMBER: &str = "ChatMember";

impl World {
    /// Whoever is not there any more still has an id.
    pub(super) fn unknown_user_view(&self, id: i64) -> Value {
        let user = User {
            id,
            ..User::default()
        };
        self.shape(USER, of_user(&user))
    }

    /// A user or bot as the API's `User`.
    pub(crate) fn user_view(&self, user: i64) -> Value {
        let mut json = String::new();
        self.write_user(&mut json, user);
        serde_json::from_str(&json).unwrap_or_default()
    }

    /// A bot as the bot itself sees it, which knows more of it than others.
    pub(crate) fn own_view(&self, bot: i64) -> Value {
        let Some(of) = self.bots.get(&bot) else {
            return self.user_view(bot);
        };
        let mut fields = of_user(&of.user);
        fields.insert("can_join_groups".to_owned(), Value::Bool(true));
        fields.insert(
            "can_read_all_group_messages".to_owned(),
            Value::Bool(of.reads_all),
        );
        fields.insert("supports_inline_queries".to_owned(), Value::Bool(true));
        self.cut(USER, fields)
    }

    /// A chat as a bot sees it in messages: the API's `Chat`.
    pub(crate) fn chat_view(&self, key: ChatKey) -> Value {
        let mut json = String::new();
        self.write_chat(&mut json, key);
        serde_json::from_str(&json).unwrap_or_default()
    }

    /// A chat with all that its type has for who asks for the chat itself.
    pub(crate) fn whole_chat_view(&self, bot: i64, key: ChatKey, ty: &str) -> Option<Value> {
        let chat = self.chats.get(&key)?;
        let mut fields = self.of_chat(chat);
        for (name, value) in &chat.fields {
            let value = match (name.as_str(), value) {
                ("photo", Value::String(file)) => self.chat_photo(file),
                _ => value.clone(),
            };
            fields.insert(name.clone(), value);
        }
        if let Some(pinned) = chat.pinned.last() {
            let view = self.message_view_at(key, *pinned, 0);
            fields.extend(view.map(|view| ("pinned_message".to_owned(), view)));
        }
        let sees_links = chat.members.get(&bot).is_some_and(Member::is_admin);
        let mut links = chat.links.iter();
        let main = links.find(|(_, link)| link.is_primary && !link.is_revoked);
        if let Some((link, _)) = main.filter(|_| sees_links) {
            fields.insert("invite_link".to_owned(), json!(link));
        }
        Some(self.shape(ty, fields))
    }

    fn of_chat(&self, chat: &Chat) -> Fields {
        let mut fields = Fields::new();
        fields.insert("id".to_owned(), json!(chat.key.id));
        fields.insert("type".to_owned(), json!(chat.kind.word()));
        if chat.kind == ChatKind::Private {
            let user = self.user(chat.key.id).map(of_user).unwrap_or_default();
            let shown = ["username", "first_name", "last_name"];
            let shown = user
                .into_iter()
                .filter(|(name, _)| shown.contains(&name.as_str()));
            fields.extend(shown);
        } else {
            put(&mut fields, "title", chat.title.as_deref());
            put(&mut fields, "username", chat.username.as_deref());
        }
        fields
    }

    /// The photo of a chat, small and big.
    fn chat_photo(&self, id: &str) -> Value {
        let big = self.file(id);
        let small = big.and_then(|file| file.small.as_deref()).unwrap_or(id);
        let unique = |id: &str| self.file(id).map_or("", |file| &file.unique_id);
        json!({
            "small_file_id": small,
            "small_file_unique_id": unique(small),
            "big_file_id": id,
            "big_file_unique_id": unique(id),
        })
    }

    /// A message as the API's `Message`, with the message that it answers one level deep.
    pub(crate) fn message_view(&self, chat: ChatKey, message: i64) -> Option<Value> {
        self.message_view_at(chat, message, 1)
    }

    /// A message with so many levels of messages that it answers.
    pub(crate) fn message_view_at(&self, key: ChatKey, id: i64, levels: u8) -> Option<Value> {
        let mut json = String::new();
        self.write_message(&mut json, key, id, levels)?;
        serde_json::from_str(&json).ok()
    }

    /// A member as the API's `ChatMember`; none if the API cannot show such a member.
    pub(crate) fn member_view(&self, chat: ChatKey, user: i64) -> Option<Value> {
        let left = Member::new(Status::Left);
        let member = self.member_of(chat, user).unwrap_or(&left);
        self.as_member_view(user, member)
    }

    /// Someone with a status and rights as the API's `ChatMember`.
    pub(crate) fn as_member_view(&self, user: i64, member: &Member) -> Option<Value> {
        let ty = self.member_type(member.status)?;
        let mut fields = member.fields.clone();
        fields.insert("status".to_owned(), json!(member.status.word()));
        fields.insert("user".to_owned(), self.user_view(user));
        // What ends by itself says when; 0 is never.
        fields.entry("until_date").or_insert(json!(0));
        Some(self.shape(ty, fields))
    }

    /// The type of members with a status.
    pub(crate) fn member_type(&self, status: Status) -> Option<&str> {
        let TypeKind::Union(union) = &self.model.api().types.get(MEMBER)?.kind else {
            return None;
        };
        let mut members = union.variants.iter();
        let member = members.find(|member| member.wire == status.word())?;
        member.ty.name()
    }

    /// A value of a type without fields that the type does not have. What is in the fields has its shape already.
    fn cut(&self, ty: &str, mut fields: Fields) -> Value {
        let known = self
            .model
            .api()
            .fields_of(ty)
            .map(|item| item.fields.as_slice());
        let known = known.unwrap_or_default();
        fields.retain(|name, _| known.iter().any(|field| field.wire == *name));
        Value::Object(fields)
    }

    /// A value of a type: without fields that the type does not have, and with those that it requires.
    pub(crate) fn shape(&self, ty: &str, fields: Fields) -> Value {
        let ty = TypeRef::Named(ty.to_owned());
        content::complete(&self.model, &ty, Value::Object(fields))
    }

    /// The message for whoever uses the world: a person in front of the control side, or a test. As the API shows it,
    /// with what only users see: `keyboard`.
    pub fn shown(&self, chat: ChatKey, message: i64) -> Option<Value> {
        let mut view = self.message_view(chat, message)?;
        let keyboard = self
            .chats
            .get(&chat)?
            .messages
            .get(&message)?
            .keyboard
            .clone();
        if let (Some(keyboard), Some(fields)) = (keyboard, view.as_object_mut()) {
            fields.insert("keyboard".to_owned(), keyboard);
        }
        Some(view)
    }
}

fn of_user(user: &User) -> Fields {
    let mut fields = Fields::new();
    fields.insert("id".to_owned(), json!(user.id));
    fields.insert("is_bot".to_owned(), json!(user.is_bot));
    fields.insert("first_name".to_owned(), json!(user.first_name));
    put(&mut fields, "last_name", user.last_name.as_deref());
    put(&mut fields, "username", user.username.as_deref());
    put(&mut fields, "language_code", user.language.as_deref());
    fields
}

fn put(fields: &mut Fields, name: &str, text: Option<&str>) {
    fields.extend(text.map(|text| (name.to_owned(), json!(text))));
}
