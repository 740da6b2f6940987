//! Polls and votes.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::act::ActError;
use super::deadlines::Deadline;
use super::{ChatKey, EventKind, Message, Time, World};
use crate::parameters::Fields;
use crate::reply::Refusal;

/// For how long a poll that closes by itself may be open, in seconds.
const OPEN: std::ops::RangeInclusive<i64> = 5..=600;

/// Polls, by their id. A forwarded poll is the same poll.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Polls {
    list: BTreeMap<String, Poll>,
}

/// A poll.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Poll {
    /// The bot that sent it; none if a user did.
    bot: Option<i64>,
    question: String,
    options: Vec<String>,
    is_quiz: bool,
    is_anonymous: bool,
    takes_many: bool,
    is_closed: bool,
    /// When it closes by itself.
    closes: Option<Time>,
    /// Other facts, named as fields of the API's poll.
    fields: Fields,
    /// The options of each user.
    votes: BTreeMap<i64, Vec<i64>>,
}

impl World {
    /// Makes the poll of a message that has the fields of one. The bot that sends it hears of the votes.
    pub(crate) fn make_poll(
        &mut self,
        bot: Option<i64>,
        message: &mut Message,
    ) -> Result<(), Refusal> {
        let given = message.content.get("poll").and_then(Value::as_object);
        let poll = new_poll(self.now, bot, given.unwrap_or(&Fields::new()))?;
        let id = self.ids.digits();
        if let Some(closes) = poll.closes {
            self.deadlines.plan(closes, Deadline::ChatPoll(id.clone()));
        }
        self.polls.list.insert(id.clone(), poll);
        message
            .content
            .insert("poll".to_owned(), self.poll_view(&id));
        Ok(())
    }

    /// Makes the poll of a copy of a message: one with the same question, and without votes and an end.
    pub(crate) fn copy_poll(&mut self, bot: i64, message: &mut Message) -> Result<(), Refusal> {
        let Some(Value::Object(poll)) = message.content.get_mut("poll") else {
            return Ok(());
        };
        poll.remove("open_period");
        poll.remove("close_date");
        self.make_poll(Some(bot), message)
    }

    /// A poll as the API's `Poll`.
    fn poll_view(&self, id: &str) -> Value {
        let Some(poll) = self.polls.list.get(id) else {
            return Value::Null;
        };
        let options: Vec<Value> = (0_i64..)
            .zip(&poll.options)
            .map(|(number, text)| {
                let votes = poll
                    .votes
                    .values()
                    .filter(|options| options.contains(&number));
                let option = json!({ "text": text, "voter_count": votes.count() });
                self.shape_of("PollOption", option)
            })
            .collect();
        let mut view = json!({
            "id": id,
            "question": poll.question,
            "options": options,
            "total_voter_count": poll.votes.len(),
            "is_closed": poll.is_closed,
            "is_anonymous": poll.is_anonymous,
            "type": if poll.is_quiz { "quiz" } else { "regular" },
            "allows_multiple_answers": poll.takes_many,
        });
        for (name, value) in &poll.fields {
            view[name.as_str()] = value.clone();
        }
        self.shape_of("Poll", view)
    }

    /// A user votes in the poll of a message, or takes the vote back.
    pub(crate) fn vote(
        &mut self,
        user: i64,
        chat: ChatKey,
        message: i64,
        options: &[i64],
    ) -> Result<(), ActError> {
        let found = self
            .chats
            .get(&chat)
            .and_then(|chat| chat.messages.get(&message));
        let id = found.and_then(|message| message.content.get("poll")?.get("id")?.as_str());
        let id = id
            .ok_or_else(|| ActError::unknown(format!("message {message} has no poll")))?
            .to_owned();
        let poll = self.polls.list.get_mut(&id);
        let poll = poll.ok_or_else(|| ActError::unknown("the poll does not exist any more"))?;
        poll.may_vote(user, options)?;
        match options {
            [] => poll.votes.remove(&user),
            _ => poll.votes.insert(user, options.to_vec()),
        };
        let author = poll.bot;
        let is_open = !poll.is_anonymous;
        self.poll_changed(&id);
        if let (Some(bot), true) = (author, is_open) {
            let answer =
                json!({ "poll_id": id, "user": self.user_view(user), "option_ids": options });
            let answer = self.shape_of("PollAnswer", answer);
            self.update(bot, "poll_answer", answer);
        }
        Ok(())
    }

    /// A poll of a chat closes.
    pub(crate) fn poll_is_over(&mut self, id: &str) {
        if let Some(poll) = self.polls.list.get_mut(id) {
            poll.is_closed = true;
            self.poll_changed(id);
        }
    }

    /// Shows a poll as it is now, in every message that has it, and to the bot that sent it.
    fn poll_changed(&mut self, id: &str) {
        let view = self.poll_view(id);
        let has_it = |message: &&Message| {
            let poll = message.content.get("poll").and_then(|poll| poll.get("id"));
            poll.and_then(Value::as_str) == Some(id)
        };
        let places: Vec<(ChatKey, i64)> = self
            .chats
            .values()
            .flat_map(|chat| {
                let messages = chat.messages.values().filter(has_it);
                messages.map(|message| (chat.key, message.id))
            })
            .collect();
        for (chat, message) in places {
            let before = self.shown(chat, message).unwrap_or_default();
            let place = self.chats.get_mut(&chat);
            if let Some(shown) = place.and_then(|chat| chat.messages.get_mut(&message)) {
                shown.content.insert("poll".to_owned(), view.clone());
            }
            self.happened(EventKind::Edited {
                chat,
                message,
                before,
            });
        }
        if let Some(bot) = self.polls.list.get(id).and_then(|poll| poll.bot) {
            self.update(bot, "poll", view);
        }
    }
}

impl Poll {
    fn may_vote(&self, user: i64, options: &[i64]) -> Result<(), ActError> {
        if self.is_closed {
            return Err(ActError::cannot("the poll is closed"));
        }
        let is_there =
            |option: &i64| usize::try_from(*option).is_ok_and(|option| option < self.options.len());
        if let Some(option) = options.iter().find(|option| !is_there(option)) {
            let there: Vec<_> = self
                .options
                .iter()
                .enumerate()
                .map(|(number, text)| format!("{number} `{text}`"))
                .collect();
            return Err(ActError::unknown(format!(
                "the poll has no option {option}; it has {}",
                there.join(", ")
            )));
        }
        if options.len() > 1 && !self.takes_many {
            return Err(ActError::cannot("the poll takes one answer"));
        }
        if (1..options.len()).any(|number| options[..number].contains(&options[number])) {
            return Err(ActError::cannot("an option is there twice"));
        }
        match (self.votes.contains_key(&user), options) {
            (true, _) if self.is_quiz => Err(ActError::cannot("an answer of a quiz is final")),
            (false, []) => Err(ActError::cannot("there is no vote to take back")),
            _ => Ok(()),
        }
    }
}

fn new_poll(now: Time, bot: Option<i64>, fields: &Fields) -> Result<Poll, Refusal> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    let is_true = |name: &str| fields.get(name).and_then(Value::as_bool);
    let number = |name: &str| fields.get(name).and_then(Value::as_i64);
    let given = fields.get("options").and_then(Value::as_array);
    let options: Vec<String> = given
        .into_iter()
        .flatten()
        .filter_map(|option| option.get("text").unwrap_or(option).as_str())
        .map(str::to_owned)
        .collect();
    let question = text("question").filter(|question| !question.is_empty());
    let question = question
        .ok_or_else(|| Refusal::bad("poll question must be non-empty"))?
        .to_owned();
    if !(2..=10).contains(&options.len()) {
        return Err(Refusal::bad(
            "poll must have at least 2 and at most 10 options",
        ));
    }
    let is_quiz = text("type") == Some("quiz");
    let takes_many = is_true("allows_multiple_answers").unwrap_or_default();
    let mut kept = Fields::new();
    if is_quiz {
        let right = number("correct_option_id");
        let is_there =
            |right: &i64| usize::try_from(*right).is_ok_and(|right| right < options.len());
        let right = right
            .filter(is_there)
            .ok_or_else(|| Refusal::bad("wrong correct option ID specified"))?;
        if takes_many {
            return Err(Refusal::bad("quiz polls can't have multiple answers"));
        }
        kept.insert("correct_option_id".to_owned(), json!(right));
        for name in ["explanation", "explanation_entities"] {
            if let Some(value) = fields.get(name) {
                kept.insert(name.to_owned(), value.clone());
            }
        }
    }
    let open = match (number("open_period"), number("close_date")) {
        (Some(_), Some(_)) => {
            return Err(Refusal::bad(
                "open_period and close_date can't be used together",
            ));
        }
        (Some(period), None) => Some(period),
        (None, Some(date)) => Some(date.saturating_sub(now.seconds())),
        (None, None) => None,
    };
    if open.is_some_and(|seconds| !OPEN.contains(&seconds)) {
        return Err(Refusal::bad("a poll must close in 5 to 600 seconds"));
    }
    for name in ["open_period", "close_date"] {
        if let Some(value) = fields.get(name) {
            kept.insert(name.to_owned(), value.clone());
        }
    }
    let closes = match (number("close_date"), open) {
        (Some(date), _) => Some(Time(date.saturating_mul(1000))),
        (None, Some(period)) => {
            let period = u64::try_from(period).unwrap_or_default();
            Some(now + Duration::from_secs(period))
        }
        (None, None) => None,
    };
    Ok(Poll {
        bot,
        question,
        options,
        is_quiz,
        is_anonymous: is_true("is_anonymous").unwrap_or(true),
        takes_many,
        is_closed: false,
        closes,
        fields: kept,
        votes: BTreeMap::new(),
    })
}
