//! Phones, and what they got.

use std::collections::VecDeque;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{OrganisationId, RestWorld};
use crate::world::Time;
use crate::world::file::File;

/// How many messages a phone keeps. The oldest are dropped.
const KEPT: usize = 1000;
/// How many uploads are kept. The oldest are dropped.
const UPLOADS: usize = 1000;
/// How many bytes of uploads are kept. What is beyond has a size and no content.
const CONTENT: usize = 64 << 20;
/// What stands before the ten digits of a number.
const COUNTRY: &str = "98";

/// A phone with an account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Phone {
    pub(super) inbox: VecDeque<Received>,
    /// When something was sent to it, in the last hour.
    pub(super) sent: VecDeque<Time>,
}

/// A message that a phone got.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Received {
    /// When it came.
    pub at: Time,
    /// The id that the service gave the message, where it gives one.
    pub message_id: Option<String>,
    /// Who paid it.
    pub from: OrganisationId,
    /// The bot that sent it, where one did.
    pub bot: Option<i64>,
    /// The one-time password, if it is one.
    pub otp: Option<String>,
    /// The message as it was sent, if it is one of the organisation's own.
    pub message: Option<Value>,
    /// The file of the message.
    pub file: Option<Upload>,
    /// Whether a password must be entered to read it.
    pub is_secure: bool,
}

/// A file that an organisation uploaded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Upload {
    /// The id for messages.
    pub file_id: String,
    /// The file name, if it has one.
    pub name: Option<String>,
    /// The size in bytes.
    pub size: u64,
}

/// Files that organisations uploaded.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Uploads {
    list: VecDeque<(OrganisationId, File)>,
    /// How many bytes of content are in the list.
    bytes: usize,
}

impl Uploads {
    pub(super) fn add(&mut self, organisation: OrganisationId, mut file: File) {
        let length = file.content.as_ref().map_or(0, Vec::len);
        if self.bytes + length > CONTENT {
            file.content = None;
        } else {
            self.bytes += length;
        }
        if self.list.len() == UPLOADS
            && let Some((_, old)) = self.list.pop_front()
        {
            self.bytes -= old.content.map_or(0, |content| content.len());
        }
        self.list.push_back((organisation, file));
    }

    fn get(&self, id: &str) -> Option<&(OrganisationId, File)> {
        self.list.iter().find(|(_, file)| file.id == id)
    }

    /// A file of an organisation.
    pub(super) fn of(&self, organisation: OrganisationId, id: &str) -> Option<Upload> {
        let (owner, file) = self.get(id)?;
        (*owner == organisation).then(|| Upload {
            file_id: file.id.clone(),
            name: file.name.clone(),
            size: file.size.unwrap_or_default(),
        })
    }
}

/// A text is not a phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPhone;

impl fmt::Display for InvalidPhone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a phone number is 98 and ten digits")
    }
}

impl std::error::Error for InvalidPhone {}

/// A number as the service has it: `98` and ten digits. People write it with `+98` or with a zero too.
fn normal(number: &str) -> Result<String, InvalidPhone> {
    let rest = number.trim().trim_start_matches('+');
    let national = rest
        .strip_prefix(COUNTRY)
        .or_else(|| rest.strip_prefix('0'));
    let national = national.filter(|it| is_national(it)).ok_or(InvalidPhone)?;
    Ok(format!("{COUNTRY}{national}"))
}

fn is_national(digits: &str) -> bool {
    digits.len() == 10
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a number as a client has to send it.
pub(super) fn is_number(text: &str) -> bool {
    text.strip_prefix(COUNTRY).is_some_and(is_national)
}

impl RestWorld {
    /// Gives a phone an account of the messenger. A number is `98` and ten digits; `+98` and a zero are fine too.
    ///
    /// # Errors
    ///
    /// If the text is not such a number.
    pub fn add_phone(&mut self, number: &str) -> Result<(), InvalidPhone> {
        self.phones.entry(normal(number)?).or_default();
        Ok(())
    }

    /// What a phone got, the oldest first. Nothing if it has no account.
    pub fn inbox(&self, number: &str) -> impl Iterator<Item = &Received> {
        let phone = normal(number)
            .ok()
            .and_then(|number| self.phones.get(&number));
        phone.into_iter().flat_map(|phone| &phone.inbox)
    }

    /// The content of a file that was uploaded, as far as it is kept.
    pub fn content_of(&self, file_id: &str) -> Option<&[u8]> {
        self.uploads.get(file_id)?.1.content.as_deref()
    }

    /// Puts a message into an inbox.
    pub(super) fn deliver(&mut self, number: &str, received: Received) {
        if let Some(phone) = self.phones.get_mut(number) {
            if phone.inbox.len() == KEPT {
                phone.inbox.pop_front();
            }
            phone.inbox.push_back(received);
        }
    }
}
