//! What users send beside texts.

use bazu_model::TypeRef;
use serde_json::{Value, json};

use super::{ActError, there_is};
use crate::parameters::Fields;
use crate::reply::Refusal;
use crate::world::{Message, World};
use crate::{content, strict};

/// What a user sends.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) what: String,
    pub(super) with: Fields,
    pub(super) file: Option<String>,
    pub(super) caption: Option<String>,
    pub(super) reply_to: Option<i64>,
    pub(super) album: Option<String>,
}

/// What a message can have beside a text, and what it is like.
struct Kind {
    field: &'static str,
    is_file: bool,
    takes_caption: bool,
    joins_albums: bool,
    /// The right that a member of a group needs.
    right: &'static str,
}

const fn file(
    field: &'static str,
    takes_caption: bool,
    joins_albums: bool,
    right: &'static str,
) -> Kind {
    Kind {
        field,
        is_file: true,
        takes_caption,
        joins_albums,
        right,
    }
}

const fn facts(field: &'static str, right: &'static str) -> Kind {
    Kind {
        field,
        is_file: false,
        takes_caption: false,
        joins_albums: false,
        right,
    }
}

const KINDS: &[Kind] = &[
    file("animation", true, false, "can_send_other_messages"),
    file("audio", true, true, "can_send_audios"),
    file("document", true, true, "can_send_documents"),
    file("photo", true, true, "can_send_photos"),
    file("sticker", false, false, "can_send_other_messages"),
    file("video", true, true, "can_send_videos"),
    file("video_note", false, false, "can_send_video_notes"),
    file("voice", true, false, "can_send_voice_notes"),
    facts("contact", "can_send_messages"),
    facts("dice", "can_send_other_messages"),
    facts("location", "can_send_messages"),
    facts("poll", "can_send_polls"),
    facts("venue", "can_send_messages"),
];

impl Sent {
    /// A content that is not a file.
    pub(super) fn facts(what: &str, with: Fields) -> Self {
        Self {
            what: what.to_owned(),
            with,
            file: None,
            caption: None,
            reply_to: None,
            album: None,
        }
    }

    /// The right that a member of a group needs to send it.
    pub(super) fn right(&self) -> &'static str {
        self.kind().map_or("can_send_messages", |kind| kind.right)
    }

    fn kind(&self) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.field == self.what)
    }

    /// Whether a content is one that can have a caption.
    pub(super) fn takes_captions(content: &Fields) -> bool {
        KINDS
            .iter()
            .any(|kind| kind.takes_caption && content.contains_key(kind.field))
    }
}

impl World {
    /// Puts into a message what a user sends, and what comes with it.
    pub(super) fn put_content(
        &mut self,
        user: i64,
        sent: &Sent,
        message: &mut Message,
    ) -> Result<(), ActError> {
        let what = sent.what.as_str();
        let kind = sent
            .kind()
            .filter(|kind| self.model.has_field("Message", kind.field));
        let Some(kind) = kind else {
            let kinds = KINDS
                .iter()
                .filter(|kind| self.model.has_field("Message", kind.field));
            let there = there_is("users send", kinds.map(|kind| format!("`{}`", kind.field)));
            return Err(ActError::unknown(format!(
                "users do not send `{what}`; {there}"
            )));
        };
        if sent.caption.is_some() && !kind.takes_caption {
            return Err(ActError::cannot(format!("`{what}` has no caption")));
        }
        if sent.album.is_some() && !kind.joins_albums {
            return Err(ActError::cannot(format!(
                "`{what}` cannot be part of an album"
            )));
        }
        match (kind.is_file, sent.file.as_deref()) {
            (true, Some(id)) if self.file(id).is_some() => {}
            (true, Some(id)) => {
                return Err(ActError::unknown(format!(
                    "there is no file `{id}`: upload it first"
                )));
            }
            (true, None) => {
                return Err(ActError::cannot(format!(
                    "`{what}` is a file, so the act needs a `file`"
                )));
            }
            (false, Some(_)) => return Err(ActError::cannot(format!("`{what}` is not a file"))),
            (false, None) => {}
        }
        self.has_fields(what, &sent.with)?;
        if what == "contact" && sent.with.is_empty() {
            let own = self.own_contact(user)?;
            self.add_content(message, what, None, &own);
        } else {
            self.add_content(message, what, sent.file.as_deref(), &sent.with);
        }
        self.make(what, message)
            .map_err(|refusal| ActError::cannot(refusal.in_words(&self.model).1))?;
        if let Some(caption) = &sent.caption {
            self.put_entities(&mut message.content, "caption_entities", caption);
            message.content.insert("caption".to_owned(), json!(caption));
        }
        self.is_whole(what, message)?;
        self.finish_content(message);
        Ok(())
    }

    /// Makes a content that fields alone do not make.
    fn make(&mut self, what: &str, message: &mut Message) -> Result<(), Refusal> {
        match what {
            "poll" => self.make_poll(None, message),
            "sticker" => {
                self.make_sticker(message);
                Ok(())
            }
            "dice" => {
                self.dice_content(message);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Refuses a content that the user did not give whole, or with values of other types.
    fn is_whole(&self, what: &str, message: &Message) -> Result<(), ActError> {
        let item = self.model.api().fields_of("Message");
        let field = item.and_then(|item| item.fields.iter().find(|field| field.wire == what));
        let (Some(field), Some(value)) = (field, message.content.get(what)) else {
            return Err(ActError::cannot(format!("`with` does not make a `{what}`")));
        };
        let mut value = value.clone();
        // The server measures pictures, songs and the like.
        if is_file(&value) {
            value = content::complete(&self.model, &field.ty, value);
        }
        strict::read(&self.model, &field.ty, &value).map_err(|mismatches| {
            ActError::cannot(format!("`with` does not make a `{what}`: {mismatches}"))
        })
    }

    /// The contact of a user who shares it.
    fn own_contact(&self, user: i64) -> Result<Fields, ActError> {
        let own = self
            .user(user)
            .ok_or_else(|| ActError::unknown("there is no such user"))?;
        let phone = own.phone.clone().ok_or_else(|| {
            ActError::cannot(format!("{} has no phone number to share", own.first_name))
        })?;
        let mut contact = Fields::new();
        contact.insert("phone_number".to_owned(), json!(phone));
        contact.insert("first_name".to_owned(), json!(own.first_name));
        if let Some(last) = &own.last_name {
            contact.insert("last_name".to_owned(), json!(last));
        }
        contact.insert("user_id".to_owned(), json!(user));
        contact.retain(|name, _| self.model.has_field("Contact", name));
        Ok(contact)
    }

    /// Refuses facts that the content does not have.
    fn has_fields(&self, what: &str, with: &Fields) -> Result<(), ActError> {
        let message = self.model.api().fields_of("Message");
        let field = message.and_then(|item| item.fields.iter().find(|field| field.wire == what));
        let ty = field.and_then(|field| match &*field.ty {
            TypeRef::List(item) => item.name(),
            other => other.name(),
        });
        let fields = ty
            .and_then(|ty| self.model.api().fields_of(ty))
            .map(|item| item.fields.as_slice());
        let fields = fields.unwrap_or_default();
        match with
            .keys()
            .find(|name| fields.iter().all(|field| field.wire != **name))
        {
            Some(name) => {
                let there = there_is(
                    "it has",
                    fields.iter().map(|field| format!("`{}`", field.wire)),
                );
                Err(ActError::unknown(format!(
                    "`{what}` has no field `{name}`; {there}"
                )))
            }
            None => Ok(()),
        }
    }
}

/// Whether a content is a file, or a list of files.
fn is_file(value: &Value) -> bool {
    value.get(0).unwrap_or(value).get("file_id").is_some()
}
