//! The world as a document.

use std::fmt;
use std::sync::Arc;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::{Chat, World};
use crate::Model;

/// The format of the document. It counts up when a program of this format could not read it.
const FORMAT: u32 = 1;

/// What a document begins with.
#[derive(Deserialize)]
struct Header {
    format: u32,
    #[serde(default)]
    api: String,
    /// So that a document that ends too early is found even if its head is whole.
    #[allow(dead_code, reason = "it is read to the end and then dropped")]
    world: IgnoredAny,
}

#[derive(Serialize)]
struct Saving<'w> {
    format: u32,
    api: &'w str,
    /// The version of the API's crate, for people.
    version: &'w str,
    world: &'w World,
}

#[derive(Deserialize)]
struct Saved {
    world: World,
}

/// Why a saved world cannot be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LoadError {
    /// The document ends too early.
    Cut,
    /// It is not a saved world, with the reason.
    NotSaved(String),
    /// It has the format of another version.
    Format(u32),
    /// It is of another API.
    Api {
        /// The API of the document.
        of: String,
        /// The API of the model.
        wanted: String,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cut => write!(f, "the saved world ends too early"),
            Self::NotSaved(why) => write!(f, "this is not a saved world: {why}"),
            Self::Format(format) => write!(
                f,
                "the saved world has the format {format}, and this version reads the format {FORMAT}"
            ),
            Self::Api { of, wanted } => {
                write!(
                    f,
                    "the saved world is of the API `{of}`, and not of `{wanted}`"
                )
            }
        }
    }
}

impl std::error::Error for LoadError {}

impl From<serde_json::Error> for LoadError {
    fn from(error: serde_json::Error) -> Self {
        match error.is_eof() {
            true => Self::Cut,
            false => Self::NotSaved(without_values(&error.to_string())),
        }
    }
}

/// A reason without the texts of the document that it quotes: one may be a secret.
fn without_values(reason: &str) -> String {
    let parts = reason.split('"').enumerate();
    let parts: Vec<_> = parts
        .map(|(index, part)| if index % 2 == 0 { part } else { "…" })
        .collect();
    parts.join("\"")
}

impl World {
    /// The world as JSON. What happened and who waits is not part of it. It holds the tokens of the bots.
    pub fn save(&self) -> String {
        let saving = Saving {
            format: FORMAT,
            api: &self.model.api().id,
            version: &self.model.api().krate.version,
            world: self,
        };
        // Every key of the world is a text, and nothing in it refuses to be saved.
        serde_json::to_string(&saving).unwrap_or_default()
    }

    /// The world of a document.
    ///
    /// # Errors
    ///
    /// If the document is not whole, is not a saved world, or is of another API or format.
    pub fn load(model: Arc<Model>, text: &str) -> Result<Self, LoadError> {
        let header: Header = serde_json::from_str(text)?;
        if header.format != FORMAT {
            return Err(LoadError::Format(header.format));
        }
        let wanted = &model.api().id;
        if header.api != *wanted {
            let wanted = wanted.clone();
            return Err(LoadError::Api {
                of: header.api,
                wanted,
            });
        }
        let Saved { mut world } = serde_json::from_str(text)?;
        let newest = |chat: &Chat| {
            chat.messages
                .keys()
                .next_back()
                .copied()
                .unwrap_or_default()
        };
        let is_whole = |chat: &Chat| {
            (1..1 << 52).contains(&chat.next_message) && newest(chat) < chat.next_message
        };
        if !world.ids.have_room() || !world.chats.values().all(is_whole) {
            let why = "an id is out of range, or greater than the next one";
            return Err(LoadError::NotSaved(why.to_owned()));
        }
        world.model = model;
        world.note_webhooks();
        Ok(world)
    }
}
