//! What is shown when an expectation fails: the conversation, calls with errors, and what bots do.

use std::fmt::Write as _;

use serde_json::Value;

use super::expect::Scope;
use super::message::{rows, text};
use super::past::Past;
use super::stage::{Stage, name};
use crate::World;
use crate::world::{CallRecord, ChatKey, Event, EventKind, Time};

/// How many calls with errors are shown.
const CALLS: usize = 5;

/// One line of a conversation.
struct Line {
    /// Its place: lines with the same number stay in their order.
    number: u64,
    at: Time,
    chat: Option<ChatKey>,
    who: String,
    what: String,
}

/// The conversation in some chats, with all that a reader needs to see why something did not come.
pub(super) fn write(stage: &Stage, scope: &Scope) -> String {
    let mut report = stage.look(|world| {
        let notes = stage.state().notes.clone();
        let notes = notes.into_iter().map(|note| Line {
            number: note.before,
            at: note.at,
            chat: note.chat,
            who: note.who,
            what: note.what,
        });
        let events = world.events_from(0);
        let past = Past::of(world);
        let events = events.filter_map(|event| line(world, &past, event));
        let mut lines: Vec<Line> = notes.chain(events).collect();
        // Stable: a note stays before the event before which it was made.
        lines.sort_by_key(|line| line.number);
        let is_shown = |line: &&Line| line.chat.is_none_or(|chat| scope.has(chat));
        let (shown, others): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(is_shown);
        let mut report = String::from("\n");
        if shown.is_empty() {
            report.push_str("  nobody said anything\n");
        }
        let mut chat = None;
        for line in shown {
            put(&mut report, world, stage.start, line, &mut chat);
        }
        if !others.is_empty() {
            let _ = writeln!(report, "  ({} more in other chats)", others.len());
        }
        errors(&mut report, world, stage.start);
        report
    });
    bots(&mut report, stage);
    report
}

/// What a reader sees of an event.
fn line(world: &World, past: &Past<'_>, event: &Event) -> Option<Line> {
    let (chat, who, what) = match &event.kind {
        EventKind::Sent { chat, message } => said(world, past, event, *chat, *message),
        EventKind::Edited { chat, message, .. } => {
            let (place, who, what) = said(world, past, event, *chat, *message);
            (place, who, format!("(edited) {what}"))
        }
        EventKind::Deleted { chat, message } => (
            Some(*chat),
            String::new(),
            format!("(message {message} was deleted)"),
        ),
        EventKind::Pinned {
            chat,
            message,
            is_pinned,
        } => {
            let word = if *is_pinned {
                "pinned"
            } else {
                "no longer pinned"
            };
            (
                Some(*chat),
                String::new(),
                format!("(message {message} is {word})"),
            )
        }
        EventKind::Action { chat, action } => (Some(*chat), String::new(), format!("({action} …)")),
        EventKind::Answered {
            query,
            user,
            answer,
            ..
        } => {
            let words = answer.get("text").and_then(Value::as_str);
            let what = match words {
                Some(words) if query == "callback_query" => format!("(notice) {words}"),
                _ => format!("(the {query} was answered)"),
            };
            (None, format!("→ {}", name(world, *user)), what)
        }
        EventKind::Payment {
            user,
            state,
            message,
            ..
        } => {
            let words = message
                .as_ref()
                .map(|words| format!(": {words}"))
                .unwrap_or_default();
            (
                None,
                name(world, *user),
                format!("(payment: {state}{words})"),
            )
        }
        _ => return None,
    };
    Some(Line {
        number: event.number,
        at: event.at,
        chat,
        who,
        what,
    })
}

/// A message as it was after an event, with its buttons.
fn said(
    world: &World,
    past: &Past<'_>,
    event: &Event,
    chat: ChatKey,
    id: i64,
) -> (Option<ChatKey>, String, String) {
    let Some(json) = past.shown(event.number, chat, id) else {
        return (
            Some(chat),
            String::new(),
            format!("(message {id}, deleted later)"),
        );
    };
    let from = json.pointer("/from/id").and_then(Value::as_i64);
    let who = from.map(|from| name(world, from)).unwrap_or_default();
    let mut what = String::new();
    if let Some(replied) = json.get("reply_to_message") {
        let _ = write!(what, "(replies to {:?}) ", text(replied));
    }
    for content in contents(&json) {
        let _ = write!(what, "({content}) ");
    }
    what.push_str(text(&json));
    for row in rows(&json) {
        what.push('\n');
        for button in row {
            let _ = write!(what, "[{button}] ");
        }
    }
    (Some(chat), who, what)
}

/// Fields of a message with a content that is not its text.
fn contents(json: &Value) -> Vec<String> {
    const KNOWN: &[&str] = &[
        "message_id",
        "date",
        "chat",
        "from",
        "sender_chat",
        "text",
        "caption",
        "entities",
        "caption_entities",
        "reply_to_message",
        "reply_markup",
        "edit_date",
        "keyboard",
    ];
    let fields = json.as_object().into_iter().flatten();
    let others = fields.filter(|(key, _)| !KNOWN.contains(&key.as_str()));
    let shown = others.map(|(key, value)| match value {
        Value::String(words) => format!("{key}: {words}"),
        Value::Object(fields) => {
            let part = [
                "title",
                "total_amount",
                "question",
                "first_name",
                "file_name",
                "phone_number",
            ];
            let parts = part.iter().filter_map(|part| match fields.get(*part)? {
                Value::String(words) => Some(words.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            });
            let parts: Vec<String> = parts.collect();
            match parts.is_empty() {
                true => key.clone(),
                false => format!("{key}: {}", parts.join(", ")),
            }
        }
        _ => key.clone(),
    });
    shown.collect()
}

fn put(report: &mut String, world: &World, start: Time, line: &Line, chat: &mut Option<ChatKey>) {
    if line.chat.is_some() && line.chat != *chat {
        *chat = line.chat;
        let title = line.chat.map(|chat| title(world, chat)).unwrap_or_default();
        let _ = writeln!(report, "  — {title} —");
    }
    let mut rest = line.what.lines();
    let first = rest.next().unwrap_or_default();
    let _ = writeln!(
        report,
        "  {}  {:<12} {first}",
        elapsed(start, line.at),
        line.who
    );
    for next in rest {
        let _ = writeln!(
            report,
            "  {:>width$}  {:<12} {}",
            "",
            "",
            next.trim_end(),
            width = WIDTH
        );
    }
}

/// How wide the time of a line is.
const WIDTH: usize = 12;

/// The time since the start: `1 d 02:03:04`.
fn elapsed(start: Time, at: Time) -> String {
    let seconds = at.since(start).as_secs();
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let clock = format!("{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
    let time = match days {
        0 => clock,
        _ => format!("{days} d {clock}"),
    };
    format!("{time:>WIDTH$}")
}

fn title(world: &World, chat: ChatKey) -> String {
    match chat.bot {
        Some(bot) => format!("{} and {}", name(world, chat.id), name(world, bot)),
        None => {
            let title = world.chat(chat).and_then(|chat| chat.title.clone());
            title.unwrap_or_else(|| chat.id.to_string())
        }
    }
}

/// The last calls that were refused.
fn errors(report: &mut String, world: &World, start: Time) {
    let refused = |call: &CallRecord| call.status >= 400 || call.fault.is_some();
    let calls = world.events_from(0).filter_map(|event| match &event.kind {
        EventKind::Called(call) if refused(call) => Some((event.at, &**call)),
        _ => None,
    });
    let calls: Vec<_> = calls.collect();
    if calls.is_empty() {
        return;
    }
    report.push_str("\ncalls with errors:\n");
    for (at, call) in calls.iter().rev().take(CALLS).rev() {
        if let Some(fault) = call.fault {
            let time = elapsed(start, *at);
            let _ = writeln!(
                report,
                "  {time}  {}: the fault `{fault}` of this test",
                call.method
            );
            continue;
        }
        let answer: Value = serde_json::from_str(&call.answer).unwrap_or_default();
        let words = answer
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let _ = writeln!(
            report,
            "  {}  {}: {} {words}",
            elapsed(start, *at),
            call.method,
            call.status
        );
    }
}

/// Bots that get nothing.
fn bots(report: &mut String, stage: &Stage) {
    let waiting: Vec<(i64, String, usize, bool)> = stage.look(|world| {
        let bots = world.bots().map(|bot| {
            let name = bot.user.username.clone().unwrap_or_default();
            let has_webhook = !bot.webhook.url.is_empty();
            (bot.user.id, name, bot.queue.pending.len(), has_webhook)
        });
        bots.collect()
    });
    let state = stage.state();
    for (id, name, updates, has_webhook) in waiting {
        let running = state.running.iter().find(|running| running.bot == id);
        match running.map(|running| &running.task) {
            Some(Some(task)) if task.is_finished() => {
                let _ = writeln!(report, "\n{name} has ended: its log says why");
            }
            None if updates > 0 && !has_webhook => {
                let _ = writeln!(
                    report,
                    "\n{updates} updates wait for {name}, which does not run: start it with `.runs(router)`"
                );
            }
            _ if updates > 0 => {
                let _ = writeln!(report, "\n{updates} updates wait for {name}");
            }
            _ => {}
        }
    }
}
