// @generated from spec/letgram/stories.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`stories`](crate::stories) are read, written and checked.

use bazu_core::{Error, InputFile, Method, Payload, Response, Scope, True, wire};
use bazu_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use bazu_core::serde::de::MapAccess;
use bazu_core::serde::ser::SerializeMap;

use crate::stories::{
    DeleteStory, EditStory, LocationAddress, PostStory, ReactionType, ReactionTypeCustomEmoji,
    ReactionTypeEmoji, ReactionTypePaid, Story, StoryArea, StoryAreaPosition, StoryAreaType,
    StoryAreaTypeLink, StoryAreaTypeLocation, StoryAreaTypeSuggestedReaction,
    StoryAreaTypeUniqueGift, StoryAreaTypeWeather,
};

impl Serialize for Story {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat", &self.chat)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Story {
    const NAME: &'static str = "Story";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut chat = None;
        let mut id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "chat" => wire::set(&mut chat, "chat", &mut wire_object)?,
                "id" => wire::set(&mut id, "id", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            chat: wire::required(chat, "chat")?,
            id: wire::required(id, "id")?,
        })
    }
}

impl<'de> Deserialize<'de> for Story {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StoryArea {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("position", &self.position)?;
        map.serialize_entry("type", &self.kind)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryArea {
    const NAME: &'static str = "StoryArea";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut position = None;
        let mut kind = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "position" => wire::set(&mut position, "position", &mut wire_object)?,
                "type" => wire::set(&mut kind, "type", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            position: wire::required(position, "position")?,
            kind: wire::required(kind, "type")?,
        })
    }
}

impl<'de> Deserialize<'de> for StoryArea {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StoryAreaPosition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("x_percentage", &self.x_percentage)?;
        map.serialize_entry("y_percentage", &self.y_percentage)?;
        map.serialize_entry("width_percentage", &self.width_percentage)?;
        map.serialize_entry("height_percentage", &self.height_percentage)?;
        map.serialize_entry("rotation_angle", &self.rotation_angle)?;
        map.serialize_entry("corner_radius_percentage", &self.corner_radius_percentage)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaPosition {
    const NAME: &'static str = "StoryAreaPosition";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut x_percentage = None;
        let mut y_percentage = None;
        let mut width_percentage = None;
        let mut height_percentage = None;
        let mut rotation_angle = None;
        let mut corner_radius_percentage = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "x_percentage" => {
                    wire::set(&mut x_percentage, "x_percentage", &mut wire_object)?
                }
                "y_percentage" => {
                    wire::set(&mut y_percentage, "y_percentage", &mut wire_object)?
                }
                "width_percentage" => {
                    wire::set(
                        &mut width_percentage,
                        "width_percentage",
                        &mut wire_object,
                    )?
                }
                "height_percentage" => {
                    wire::set(
                        &mut height_percentage,
                        "height_percentage",
                        &mut wire_object,
                    )?
                }
                "rotation_angle" => {
                    wire::set(&mut rotation_angle, "rotation_angle", &mut wire_object)?
                }
                "corner_radius_percentage" => {
                    wire::set(
                        &mut corner_radius_percentage,
                        "corner_radius_percentage",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            x_percentage: wire::required(x_percentage, "x_percentage")?,
            y_percentage: wire::required(y_percentage, "y_percentage")?,
            width_percentage: wire::required(width_percentage, "width_percentage")?,
            height_percentage: wire::required(height_percentage, "height_percentage")?,
            rotation_angle: wire::required(rotation_angle, "rotation_angle")?,
            corner_radius_percentage: wire::required(
                corner_radius_percentage,
                "corner_radius_percentage",
            )?,
        })
    }
}

impl<'de> Deserialize<'de> for StoryAreaPosition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StoryAreaType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Location(value) => value.serialize(serializer),
            Self::SuggestedReaction(value) => value.serialize(serializer),
            Self::Link(value) => value.serialize(serializer),
            Self::Weather(value) => value.serialize(serializer),
            Self::UniqueGift(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Tagged for StoryAreaType {
    const NAME: &'static str = "StoryAreaType";
    const TAG: &'static str = "type";

    fn variant<'de, A: MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match member {
                "location" => Self::Location(object.read()?),
                "suggested_reaction" => Self::SuggestedReaction(object.read()?),
                "link" => Self::Link(object.read()?),
                "weather" => Self::Weather(object.read()?),
                "unique_gift" => Self::UniqueGift(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> Deserialize<'de> for StoryAreaType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::tagged(deserializer)
    }
}

impl Serialize for StoryAreaTypeLocation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "location")?;
        map.serialize_entry("latitude", &self.latitude)?;
        map.serialize_entry("longitude", &self.longitude)?;
        wire::write_optional(&mut map, "address", &self.address)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeLocation {
    const NAME: &'static str = "StoryAreaTypeLocation";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut address = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "latitude" => wire::set(&mut latitude, "latitude", &mut wire_object)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut wire_object)?,
                "address" => wire::optional(&mut address, "address", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            latitude: wire::required(latitude, "latitude")?,
            longitude: wire::required(longitude, "longitude")?,
            address,
        })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeLocation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StoryAreaTypeSuggestedReaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "suggested_reaction")?;
        map.serialize_entry("reaction_type", &self.reaction_type)?;
        wire::write_optional(&mut map, "is_dark", &self.is_dark)?;
        wire::write_optional(&mut map, "is_flipped", &self.is_flipped)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeSuggestedReaction {
    const NAME: &'static str = "StoryAreaTypeSuggestedReaction";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut reaction_type = None;
        let mut is_dark = None;
        let mut is_flipped = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "reaction_type" => {
                    wire::set(&mut reaction_type, "reaction_type", &mut wire_object)?
                }
                "is_dark" => wire::optional(&mut is_dark, "is_dark", &mut wire_object)?,
                "is_flipped" => {
                    wire::optional(&mut is_flipped, "is_flipped", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            reaction_type: wire::required(reaction_type, "reaction_type")?,
            is_dark,
            is_flipped,
        })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeSuggestedReaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StoryAreaTypeLink {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "link")?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeLink {
    const NAME: &'static str = "StoryAreaTypeLink";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut url = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "url" => wire::set(&mut url, "url", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            url: wire::required(url, "url")?,
        })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StoryAreaTypeWeather {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "weather")?;
        map.serialize_entry("temperature", &self.temperature)?;
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("background_color", &self.background_color)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeWeather {
    const NAME: &'static str = "StoryAreaTypeWeather";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut temperature = None;
        let mut emoji = None;
        let mut background_color = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "temperature" => {
                    wire::set(&mut temperature, "temperature", &mut wire_object)?
                }
                "emoji" => wire::set(&mut emoji, "emoji", &mut wire_object)?,
                "background_color" => {
                    wire::set(
                        &mut background_color,
                        "background_color",
                        &mut wire_object,
                    )?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            temperature: wire::required(temperature, "temperature")?,
            emoji: wire::required(emoji, "emoji")?,
            background_color: wire::required(background_color, "background_color")?,
        })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeWeather {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for StoryAreaTypeUniqueGift {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "unique_gift")?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeUniqueGift {
    const NAME: &'static str = "StoryAreaTypeUniqueGift";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut name = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "name" => wire::set(&mut name, "name", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            name: wire::required(name, "name")?,
        })
    }
}

impl<'de> Deserialize<'de> for StoryAreaTypeUniqueGift {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for LocationAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("country_code", &self.country_code)?;
        wire::write_optional(&mut map, "state", &self.state)?;
        wire::write_optional(&mut map, "city", &self.city)?;
        wire::write_optional(&mut map, "street", &self.street)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for LocationAddress {
    const NAME: &'static str = "LocationAddress";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut country_code = None;
        let mut state = None;
        let mut city = None;
        let mut street = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "country_code" => {
                    wire::set(&mut country_code, "country_code", &mut wire_object)?
                }
                "state" => wire::optional(&mut state, "state", &mut wire_object)?,
                "city" => wire::optional(&mut city, "city", &mut wire_object)?,
                "street" => wire::optional(&mut street, "street", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            country_code: wire::required(country_code, "country_code")?,
            state,
            city,
            street,
        })
    }
}

impl<'de> Deserialize<'de> for LocationAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ReactionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Emoji(value) => value.serialize(serializer),
            Self::CustomEmoji(value) => value.serialize(serializer),
            Self::Paid(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl wire::Tagged for ReactionType {
    const NAME: &'static str = "ReactionType";
    const TAG: &'static str = "type";

    fn variant<'de, A: MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, A>,
    ) -> Result<Self, A::Error> {
        Ok(
            match member {
                "emoji" => Self::Emoji(object.read()?),
                "custom_emoji" => Self::CustomEmoji(object.read()?),
                "paid" => Self::Paid(object.read()?),
                _ => Self::Unknown(object.keep()?),
            },
        )
    }
}

impl<'de> Deserialize<'de> for ReactionType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::tagged(deserializer)
    }
}

impl Serialize for ReactionTypeEmoji {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "emoji")?;
        map.serialize_entry("emoji", &self.emoji)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReactionTypeEmoji {
    const NAME: &'static str = "ReactionTypeEmoji";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut emoji = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "emoji" => wire::set(&mut emoji, "emoji", &mut wire_object)?,
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            emoji: wire::required(emoji, "emoji")?,
        })
    }
}

impl<'de> Deserialize<'de> for ReactionTypeEmoji {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ReactionTypeCustomEmoji {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "custom_emoji")?;
        map.serialize_entry("custom_emoji_id", &self.custom_emoji_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReactionTypeCustomEmoji {
    const NAME: &'static str = "ReactionTypeCustomEmoji";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        let mut custom_emoji_id = None;
        while let Some(wire_key) = wire_object.next_key::<wire::Key<'de>>()? {
            match wire_key.as_str() {
                "custom_emoji_id" => {
                    wire::set(&mut custom_emoji_id, "custom_emoji_id", &mut wire_object)?
                }
                _ => wire::skip(&mut wire_object)?,
            }
        }
        Ok(Self {
            custom_emoji_id: wire::required(custom_emoji_id, "custom_emoji_id")?,
        })
    }
}

impl<'de> Deserialize<'de> for ReactionTypeCustomEmoji {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for ReactionTypePaid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", "paid")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReactionTypePaid {
    const NAME: &'static str = "ReactionTypePaid";

    fn read<A: MapAccess<'de>>(mut wire_object: A) -> Result<Self, A::Error> {
        while wire_object.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut wire_object)?;
        }
        Ok(Self {})
    }
}

impl<'de> Deserialize<'de> for ReactionTypePaid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::object(deserializer)
    }
}

impl Serialize for PostStory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "content", &self.content)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "areas", &self.areas)?;
        wire::write_optional(&mut map, "period", &self.period)?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        map.end()
    }
}

impl Payload for PostStory {
    type Output = Story;
    const NAME: &'static str = "postStory";

    fn check(&self, scope: &mut Scope<'_>) {
        scope
            .file(
                "content",
                &self.content,
                Self::CONTENT_FILE,
                "postStory.content.file",
            );
        scope.local_path("content", &self.content, "postStory.content.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "postStory.caption.length",
            );
        scope
            .choice(
                "period",
                self.period,
                Self::PERIOD_CHOICES,
                "postStory.period.choices",
            );
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        visit(Some("content"), &mut self.content);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.areas.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl Method for PostStory {
    fn decode(response: &Response) -> Result<Story, Error> {
        response.result()
    }
}

impl Serialize for EditStory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("story_id", &self.story_id)?;
        if let Some(file) = &self.content {
            wire::write_file(&mut map, "content", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "areas", &self.areas)?;
        map.end()
    }
}

impl Payload for EditStory {
    type Output = Story;
    const NAME: &'static str = "editStory";

    fn check(&self, scope: &mut Scope<'_>) {
        if let Some(file) = &self.content {
            scope.file("content", file, Self::CONTENT_FILE, "editStory.content.file");
        }
        scope.local_path("content", &self.content, "editStory.content.path");
        scope
            .length_after_markup(
                "caption",
                &self.caption,
                self.parse_mode.is_some(),
                Self::CAPTION_LENGTH,
                "editStory.caption.length",
            );
    }

    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        if let Some(file) = &mut self.content {
            visit(Some("content"), file);
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.areas.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl Method for EditStory {
    fn decode(response: &Response) -> Result<Story, Error> {
        response.result()
    }
}

impl Serialize for DeleteStory {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chat_id", &self.chat_id)?;
        map.serialize_entry("story_id", &self.story_id)?;
        map.end()
    }
}

impl Payload for DeleteStory {
    type Output = True;
    const NAME: &'static str = "deleteStory";

    fn size_hint(&self) -> usize {
        64
    }
}

impl Method for DeleteStory {
    fn decode(response: &Response) -> Result<True, Error> {
        response.result()
    }
}
