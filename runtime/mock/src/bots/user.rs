//! People, and what they do.

use std::future::{Ready, ready};
use std::sync::Arc;

use serde_json::{Value, json};

use super::inline::{InlineQuery, Results};
use super::message::ChatMessage;
use super::payment::Payment;
use super::stage::Stage;
use crate::parameters::Fields;
use crate::world::{Acted, ChatKey, Does, File, Place, Press};

/// What an act returns. The act has happened already; awaiting it returns what came of it.
pub type Acting<T> = Ready<T>;

/// A user, or a bot as others see it: [`User`] and [`Bot`](super::Bot) become it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who(pub(super) i64);

impl From<&User> for Who {
    fn from(user: &User) -> Self {
        Self(user.id)
    }
}

/// A user of the messenger. Clones are the same user.
///
/// A user acts in the private chat with the bot of the test, or where [`in_`](Self::in_) says. An act that could not
/// happen, such as a press of a button that is not there, panics in the line of the test, and says what is there.
#[derive(Clone, Debug)]
pub struct User {
    pub(super) stage: Arc<Stage>,
    pub(super) id: i64,
    pub(super) place: Option<Place>,
}

/// What came of an act.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Happened {
    /// The message that was sent, if there is one.
    pub message: Option<ChatMessage>,
    /// The id of the query that the bot has to answer.
    pub query: Option<String>,
    /// What the user sees at once, such as the address that a button opens.
    pub shown: Option<Value>,
    /// Ids of the updates that wait for bots.
    pub updates: Vec<i64>,
}

impl User {
    pub(super) fn new(stage: Arc<Stage>, id: i64) -> Self {
        Self {
            stage,
            id,
            place: None,
        }
    }

    /// The id, which is that of the private chat too.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The first name.
    pub fn name(&self) -> String {
        self.stage.user_name(self.id)
    }

    /// Sets the language, such as `fa`.
    pub fn speaks(self, language: &str) -> Self {
        self.with_user(|user| user.language = Some(language.to_owned()))
    }

    /// Sets the username, without `@`.
    pub fn called(self, username: &str) -> Self {
        self.with_user(|user| user.username = Some(username.to_owned()))
    }

    /// Sets the phone number.
    pub fn with_phone(self, number: &str) -> Self {
        self.with_user(|user| user.phone = Some(number.to_owned()))
    }

    fn with_user(self, change: impl FnOnce(&mut crate::world::User)) -> Self {
        self.stage.with(|world, _| {
            if let Some(user) = world.user_mut(self.id) {
                change(user);
            }
        });
        self
    }

    /// The same user in a group, in a channel, or in the private chat with a bot.
    pub fn in_(&self, place: impl Into<Place>) -> Self {
        Self {
            place: Some(place.into()),
            ..self.clone()
        }
    }

    /// Writes a text.
    #[track_caller]
    pub fn writes(&self, text: &str) -> Acting<ChatMessage> {
        self.sent(self.place(), writing(text, None))
    }

    /// Answers a message with a text, in its chat.
    #[track_caller]
    pub fn replies(&self, to: &ChatMessage, text: &str) -> Acting<ChatMessage> {
        self.sent(Some(to.place()), writing(text, Some(to.id)))
    }

    /// Sends anything: `what` is a field of the API's message, such as `contact`, and `with` are fields of its content.
    #[track_caller]
    pub fn sends(&self, what: &str, with: Value) -> Acting<ChatMessage> {
        self.sent(self.place(), sending(what, with, None, None))
    }

    /// Sends a photo, with a caption if that is not empty.
    #[track_caller]
    pub fn sends_photo(&self, content: &[u8], caption: &str) -> Acting<ChatMessage> {
        self.sends_file("photo", "photo.jpg", content, caption)
    }

    /// Sends a document, with a caption if that is not empty.
    #[track_caller]
    pub fn sends_document(&self, name: &str, content: &[u8], caption: &str) -> Acting<ChatMessage> {
        self.sends_file("document", name, content, caption)
    }

    /// Sends a file of any sort: `what` is a field of the API's message, such as `voice`.
    #[track_caller]
    pub fn sends_file(
        &self,
        what: &str,
        name: &str,
        content: &[u8],
        caption: &str,
    ) -> Acting<ChatMessage> {
        let file = self.stage.with(|world, _| {
            world.add_file(File {
                name: Some(name.to_owned()),
                content: Some(content.to_vec()),
                ..File::default()
            })
        });
        let caption = (!caption.is_empty()).then(|| caption.to_owned());
        self.sent(self.place(), sending(what, json!({}), Some(file), caption))
    }

    /// Sends the own contact, as a press of a button that asks for it does.
    #[track_caller]
    pub fn sends_contact(&self, phone_number: &str) -> Acting<ChatMessage> {
        let contact = json!({ "phone_number": phone_number, "first_name": self.name() });
        self.sends("contact", contact)
    }

    /// Sends a location.
    #[track_caller]
    pub fn sends_location(&self, latitude: f64, longitude: f64) -> Acting<ChatMessage> {
        self.sends(
            "location",
            json!({ "latitude": latitude, "longitude": longitude }),
        )
    }

    /// Edits a message of their own.
    #[track_caller]
    pub fn edits(&self, message: &ChatMessage, text: &str) -> Acting<Happened> {
        let (message, text) = (in_chat(message), text.to_owned());
        self.happened(
            message.0,
            Does::Edits {
                message: message.1,
                text,
            },
        )
    }

    /// Deletes a message.
    #[track_caller]
    pub fn deletes(&self, message: &ChatMessage) -> Acting<Happened> {
        let (place, message) = in_chat(message);
        self.happened(place, Does::Deletes { message })
    }

    /// Forwards a message to this chat.
    #[track_caller]
    pub fn forwards(&self, message: &ChatMessage) -> Acting<ChatMessage> {
        let (from, message) = (message.place(), message.id);
        self.sent(self.place(), Does::Forwards { from, message })
    }

    /// Presses an inline button of a message, by its text.
    #[track_caller]
    pub fn presses(&self, message: &ChatMessage, button: &str) -> Acting<Happened> {
        self.press(message, Press::Text(button.to_owned()))
    }

    /// Presses an inline button of a message, by its `callback_data`.
    #[track_caller]
    pub fn presses_data(&self, message: &ChatMessage, data: &str) -> Acting<Happened> {
        self.press(message, Press::Data(data.to_owned()))
    }

    #[track_caller]
    fn press(&self, message: &ChatMessage, button: Press) -> Acting<Happened> {
        let shown = match &button {
            Press::Text(text) | Press::Data(text) => text.clone(),
        };
        let message_id = Some(message.id);
        let does = Does::Presses {
            message: message_id,
            button,
        };
        let happened = self.happened(Some(message.place()), does);
        self.note(message.chat, format!("(presses [{shown}])"));
        happened
    }

    /// Taps a button of the keyboard below the text field, by its text.
    #[track_caller]
    pub fn taps(&self, button: &str) -> Acting<Happened> {
        let button = Press::Text(button.to_owned());
        self.happened(
            self.place(),
            Does::Presses {
                message: None,
                button,
            },
        )
    }

    /// Follows a link: one to a bot with a payload, or one to join a chat.
    #[track_caller]
    pub fn follows(&self, link: &str) -> Acting<Happened> {
        let link = link.to_owned();
        self.happened(None, Does::Follows { link })
    }

    /// Begins to pay an invoice in a chat.
    #[track_caller]
    pub fn pays(&self, invoice: &ChatMessage) -> Acting<Payment> {
        let does = Does::Pays {
            message: Some(invoice.id),
            link: None,
        };
        let payment = self.payment(Some(invoice.place()), does);
        self.note(invoice.chat, "(pays)".to_owned());
        ready(payment)
    }

    /// Begins to pay by the link of an invoice, or by what stands for one in a mini app.
    #[track_caller]
    pub fn pays_link(&self, link: &str) -> Acting<Payment> {
        let link = Some(link.to_owned());
        ready(self.payment(
            None,
            Does::Pays {
                message: None,
                link,
            },
        ))
    }

    #[track_caller]
    fn payment(&self, place: Option<Place>, does: Does) -> Payment {
        let acted = self.acts(place, does);
        Payment {
            stage: self.stage.clone(),
            user: self.id,
            query: acted.query.unwrap_or_default(),
        }
    }

    /// Picks a way of shipping that the bot offered, by the id of the option.
    #[track_caller]
    pub fn picks_shipping(&self, payment: &Payment, option: &str) -> Acting<Happened> {
        let (query, option) = (payment.query.clone(), option.to_owned());
        self.happened(None, Does::PicksShipping { query, option })
    }

    /// Asks a bot inline.
    #[track_caller]
    pub fn asks(&self, bot: impl Into<Who>, query: &str) -> Acting<InlineQuery> {
        self.asks_from(bot, query, "")
    }

    /// Asks a bot inline for the results from an offset on, which the bot gave with the results before.
    #[track_caller]
    pub fn asks_from(&self, bot: impl Into<Who>, query: &str, offset: &str) -> Acting<InlineQuery> {
        let Who(bot) = bot.into();
        let (query, offset) = (query.to_owned(), offset.to_owned());
        let acted = self.acts(self.place, Does::Asks { bot, query, offset });
        ready(InlineQuery {
            stage: self.stage.clone(),
            user: self.id,
            id: acted.query.unwrap_or_default(),
        })
    }

    /// Chooses a result of an inline query, by its id. The message goes to the chat in which the user is.
    #[track_caller]
    pub fn chooses(&self, results: &Results, id: &str) -> Acting<Happened> {
        let (query, result) = (results.query.clone(), id.to_owned());
        self.happened(self.place(), Does::Chooses { query, result })
    }

    /// Votes in a poll for options by their number from 0, or takes the vote back.
    #[track_caller]
    pub fn votes(&self, poll: &ChatMessage, options: &[i64]) -> Acting<Happened> {
        let ((place, message), options) = (in_chat(poll), options.to_vec());
        self.happened(place, Does::Votes { message, options })
    }

    /// Starts the game of a message.
    #[track_caller]
    pub fn plays(&self, game: &ChatMessage) -> Acting<Happened> {
        let (place, message) = in_chat(game);
        self.happened(place, Does::Plays { message })
    }

    /// Sends data from a mini app.
    #[track_caller]
    pub fn submits(&self, data: &str, button_text: &str) -> Acting<Happened> {
        let (data, button_text) = (data.to_owned(), button_text.to_owned());
        self.happened(self.place(), Does::Submits { data, button_text })
    }

    /// Does anything, in the chat in which the user is.
    #[track_caller]
    pub fn does(&self, does: Does) -> Acting<Happened> {
        self.happened(self.place, does)
    }

    /// The chat in which the user is, or the private one with the bot of the test.
    #[track_caller]
    fn place(&self) -> Option<Place> {
        if self.place.is_some() {
            return self.place;
        }
        let bots: Vec<i64> = self
            .stage
            .look(|world| world.bots().map(|bot| bot.user.id).collect());
        match bots[..] {
            [bot] => Some(Place::Bot(bot)),
            [] => panic!(
                "there is no bot yet: begin with `mock.runs(router)` or `mock.bot(\"name\")`"
            ),
            _ => panic!("there are several bots: say with which one, by `user.in_(&bot)`"),
        }
    }

    #[track_caller]
    pub(super) fn acts(&self, place: Option<Place>, does: Does) -> Acted {
        match self.stage.act(self.id, place, does) {
            Ok(acted) => acted,
            Err(error) => {
                let words = format!("{} cannot do this: {error}", self.name());
                panic!("{}", self.stage.without_tokens(words))
            }
        }
    }

    #[track_caller]
    pub(super) fn happened(&self, place: Option<Place>, does: Does) -> Acting<Happened> {
        let acted = self.acts(place, does);
        ready(Happened {
            message: self.message(&acted),
            query: acted.query,
            shown: acted.shown,
            updates: acted.updates.into_iter().map(|(_, id)| id).collect(),
        })
    }

    #[track_caller]
    fn sent(&self, place: Option<Place>, does: Does) -> Acting<ChatMessage> {
        let acted = self.acts(place, does);
        match self.message(&acted) {
            Some(message) => ready(message),
            None => panic!("no message came of what {} sent", self.name()),
        }
    }

    fn message(&self, acted: &Acted) -> Option<ChatMessage> {
        Some(ChatMessage {
            stage: self.stage.clone(),
            chat: acted.chat?,
            id: acted.message?,
        })
    }

    fn note(&self, chat: ChatKey, what: String) {
        self.stage.note(Some(chat), &self.name(), what);
    }
}

pub(super) fn in_chat(message: &ChatMessage) -> (Option<Place>, i64) {
    (Some(message.place()), message.id)
}

fn writing(text: &str, reply_to: Option<i64>) -> Does {
    let text = text.to_owned();
    Does::Writes { text, reply_to }
}

fn sending(what: &str, with: Value, file: Option<String>, caption: Option<String>) -> Does {
    Does::Sends {
        what: what.to_owned(),
        with: match with {
            Value::Object(fields) => fields,
            _ => Fields::new(),
        },
        file,
        caption,
        reply_to: None,
        album: None,
    }
}

/// Rights that are true.
pub(super) fn fields_of(rights: &[&str]) -> Fields {
    let rights = rights.iter();
    rights
        .map(|right| ((*right).to_owned(), Value::Bool(true)))
        .collect()
}
