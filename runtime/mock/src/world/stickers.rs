//! Sticker sets.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::call::{Calling, Done};
use super::{Message, World};
use crate::parameters::{Fields, Parameters};
use crate::reply::Refusal;

/// Width and height of a sticker; one of a custom emoji has [`EMOJI_SIDE`].
const SIDE: i64 = 512;
const EMOJI_SIDE: i64 = 100;

/// Sticker sets, by name.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Stickers {
    sets: BTreeMap<String, StickerSet>,
}

/// A sticker set.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct StickerSet {
    /// The bot that made it.
    bot: i64,
    /// The user to whom it belongs.
    owner: i64,
    title: String,
    /// `regular`, `mask` or `custom_emoji`.
    kind: String,
    /// `static`, `animated` or `video`, if it is of the whole set.
    format: Option<String>,
    /// Facts of all stickers of the set, such as `needs_repainting`.
    fields: Fields,
    stickers: Vec<Sticker>,
}

/// A sticker of a set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Sticker {
    /// The `file_id`.
    file: String,
    /// `static`, `animated` or `video`.
    format: Option<String>,
    /// Other facts, named as fields of the API's sticker.
    fields: Fields,
}

impl StickerSet {
    fn holds(&self, format: &str) -> bool {
        let of_stickers = self
            .stickers
            .iter()
            .map(|sticker| sticker.format.as_deref());
        of_stickers
            .chain([self.format.as_deref()])
            .any(|known| known == Some(format))
    }

    /// How many stickers a set can have.
    fn room(&self) -> usize {
        match self.kind.as_str() {
            "custom_emoji" => 200,
            _ if self.holds("video") => 50,
            _ => 120,
        }
    }
}

impl World {
    /// A bot makes a set for a user.
    pub(crate) fn create_sticker_set(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let owner = self.owner_of_set(parameters)?;
        let name = parameters.text("name").unwrap_or_default();
        if !self.may_name_set(calling.bot, name) {
            return Err(Refusal::bad("invalid sticker set name is specified"));
        }
        if self.stickers.sets.contains_key(&name.to_lowercase()) {
            return Err(Refusal::bad("sticker set name is already occupied"));
        }
        let kind = parameters
            .text("sticker_type")
            .unwrap_or("regular")
            .to_owned();
        let format = parameters.text("sticker_format").map(str::to_owned);
        let mut fields = Fields::new();
        if parameters.is_true("needs_repainting") {
            fields.insert("needs_repainting".to_owned(), json!(true));
        }
        let given = calling
            .given(parameters, "stickers")
            .and_then(Value::as_array);
        let mut set = StickerSet {
            bot: calling.bot,
            owner,
            title: parameters.text("title").unwrap_or_default().to_owned(),
            kind,
            format,
            fields,
            stickers: Vec::new(),
        };
        for input in given.map(Vec::as_slice).unwrap_or_default() {
            let sticker = self.new_sticker(&set.kind, input)?;
            set.stickers.push(sticker);
        }
        if set.stickers.is_empty() {
            return Err(Refusal::bad("sticker set must have at least one sticker"));
        }
        if set.stickers.len() > set.room().min(50) {
            return Err(Refusal::bad("STICKERS_TOO_MUCH"));
        }
        set.fields.insert("name".to_owned(), json!(name));
        self.stickers.sets.insert(name.to_lowercase(), set);
        Ok(Value::Bool(true))
    }

    /// A bot adds a sticker to a set of its own. One that the set has already changes nothing.
    pub(crate) fn add_sticker(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let owner = self.owner_of_set(parameters)?;
        let name = parameters.text("name").unwrap_or_default().to_lowercase();
        let is_own = |set: &&StickerSet| set.bot == calling.bot && set.owner == owner;
        let set = self.stickers.sets.get(&name).filter(is_own);
        let kind = set
            .ok_or_else(|| Refusal::bad("STICKERSET_INVALID"))?
            .kind
            .clone();
        let given = calling
            .given(parameters, "stickers")
            .unwrap_or(&Value::Null)
            .clone();
        let sticker = self.new_sticker(&kind, &given)?;
        let Some(set) = self.stickers.sets.get(&name) else {
            return Err(Refusal::bad("STICKERSET_INVALID"));
        };
        if set
            .stickers
            .iter()
            .any(|known| self.is_same_file(&known.file, &sticker.file))
        {
            return Ok(Value::Bool(true));
        }
        if set.stickers.len() >= set.room() {
            return Err(Refusal::bad("STICKERS_TOO_MUCH"));
        }
        if let Some(set) = self.stickers.sets.get_mut(&name) {
            set.stickers.push(sticker);
        }
        Ok(Value::Bool(true))
    }

    /// A bot takes a sticker out of its set. The sticker says which set it is.
    pub(crate) fn remove_sticker(
        &mut self,
        calling: &Calling<'_>,
        parameters: &Parameters,
    ) -> Done {
        let file = calling
            .given(parameters, "stickers")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let mut sets = self
            .stickers
            .sets
            .values_mut()
            .filter(|set| set.bot == calling.bot);
        let set = sets.find(|set| set.stickers.iter().any(|sticker| sticker.file == file));
        let set = set.ok_or_else(|| Refusal::bad("STICKER_INVALID"))?;
        set.stickers.retain(|sticker| sticker.file != file);
        Ok(Value::Bool(true))
    }

    /// A set as the API shows it.
    pub(crate) fn read_sticker_set(&self, parameters: &Parameters) -> Done {
        let name = parameters.text("name").unwrap_or_default().to_lowercase();
        let set = self
            .stickers
            .sets
            .get(&name)
            .ok_or_else(|| Refusal::bad("STICKERSET_INVALID"))?;
        let stickers: Vec<Value> = set
            .stickers
            .iter()
            .map(|sticker| self.sticker_view(set, sticker))
            .collect();
        Ok(self.shape_of(
            "StickerSet",
            json!({
                "name": set.fields.get("name"),
                "title": set.title,
                "stickers": stickers,
                "sticker_type": set.kind,
                "is_animated": set.holds("animated"),
                "is_video": set.holds("video"),
                "contains_masks": set.kind == "mask",
            }),
        ))
    }

    /// Makes the sticker of a message that has its file and what whoever sends it says of it. A sticker of a set brings
    /// the facts of the set.
    pub(crate) fn make_sticker(&self, message: &mut Message) {
        let Some(Value::Object(given)) = message.content.get("sticker") else {
            return;
        };
        let file = given
            .get("file_id")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let known = self.stickers.sets.values().find_map(|set| {
            let sticker = set.stickers.iter().find(|sticker| sticker.file == file)?;
            Some(self.sticker_view(set, sticker))
        });
        let mut view = known.unwrap_or_else(|| {
            json!({
                "type": "regular",
                "width": SIDE,
                "height": SIDE,
                "is_animated": self.has_format(file, "animated"),
                "is_video": self.has_format(file, "video"),
            })
        });
        for (name, value) in given {
            view[name.as_str()] = value.clone();
        }
        message
            .content
            .insert("sticker".to_owned(), self.shape_of("Sticker", view));
    }

    fn sticker_view(&self, set: &StickerSet, sticker: &Sticker) -> Value {
        let side = if set.kind == "custom_emoji" {
            EMOJI_SIDE
        } else {
            SIDE
        };
        let format = sticker.format.as_deref().or(set.format.as_deref());
        let mut view = json!({
            "type": set.kind,
            "width": side,
            "height": side,
            "set_name": set.fields.get("name"),
            "is_animated": format == Some("animated") || self.has_format(&sticker.file, "animated"),
            "is_video": format == Some("video") || self.has_format(&sticker.file, "video"),
        });
        if let Some(repainting) = set.fields.get("needs_repainting") {
            view["needs_repainting"] = repainting.clone();
        }
        for (name, value) in &sticker.fields {
            view[name.as_str()] = value.clone();
        }
        self.shape_of("Sticker", self.sticker_of_file(&sticker.file, view))
    }

    fn sticker_of_file(&self, file: &str, mut view: Value) -> Value {
        view["file_id"] = json!(file);
        if let Some(file) = self.files.list.get(file) {
            view["file_unique_id"] = json!(file.unique_id);
            if let Some(size) = file.size {
                view["file_size"] = json!(size);
            }
        }
        view
    }

    /// Whether a file is of a format, as far as its content type or its name says it.
    fn has_format(&self, file: &str, format: &str) -> bool {
        let Some(file) = self.files.list.get(file) else {
            return false;
        };
        let (mime, ending) = match format {
            "animated" => ("application/x-tgsticker", ".tgs"),
            _ => ("video/webm", ".webm"),
        };
        let name = file.name.as_deref().unwrap_or_default().to_lowercase();
        file.mime_type.as_deref() == Some(mime) || name.ends_with(ending)
    }

    fn new_sticker(&mut self, kind: &str, input: &Value) -> Result<Sticker, Refusal> {
        let file = input.get("sticker").and_then(Value::as_str);
        let file = file.filter(|file| self.files.list.contains_key(*file));
        let file = file
            .ok_or_else(|| Refusal::bad("wrong file identifier/HTTP URL specified"))?
            .to_owned();
        let mut fields = Fields::new();
        let first = input.get("emoji_list").and_then(|list| list.get(0));
        if let Some(emoji) = first.or(input.get("emoji")) {
            fields.insert("emoji".to_owned(), emoji.clone());
        } else if input.get("emoji_list").is_some() {
            return Err(Refusal::bad("sticker must have at least one emoji"));
        }
        if kind == "mask"
            && let Some(position) = input.get("mask_position")
        {
            fields.insert("mask_position".to_owned(), position.clone());
        }
        if kind == "custom_emoji" {
            fields.insert("custom_emoji_id".to_owned(), json!(self.ids.digits()));
        }
        let format = input
            .get("format")
            .and_then(Value::as_str)
            .map(str::to_owned);
        Ok(Sticker {
            file,
            format,
            fields,
        })
    }

    fn owner_of_set(&self, parameters: &Parameters) -> Result<i64, Refusal> {
        let owner = self.named_user(parameters)?;
        match self.users.contains_key(&owner) {
            true => Ok(owner),
            false => Err(self.unknown_user()),
        }
    }

    /// The name of a set begins with a letter, and ends with the name of its bot.
    fn may_name_set(&self, bot: i64, name: &str) -> bool {
        let bot = self
            .bots
            .get(&bot)
            .and_then(|bot| bot.user.username.as_deref());
        let end = format!("_by_{}", bot.unwrap_or_default()).to_lowercase();
        let is_plain = name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        let begins = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
        is_plain && begins && !name.contains("__") && name.to_lowercase().ends_with(&end)
    }

    /// Whether two files are the same: one file, or files with the same content.
    fn is_same_file(&self, one: &str, other: &str) -> bool {
        let content = |id: &str| {
            self.files
                .list
                .get(id)
                .and_then(|file| file.content.as_ref())
        };
        one == other || content(one).is_some_and(|bytes| content(other) == Some(bytes))
    }
}

impl Calling<'_> {
    /// What the parameters of a call give a part of a thing.
    pub(crate) fn given<'p>(&self, parameters: &'p Parameters, part: &str) -> Option<&'p Value> {
        let fill = self.effect.fills.iter().find(|fill| *fill.to == part)?;
        parameters.get(fill.from.param())
    }
}
