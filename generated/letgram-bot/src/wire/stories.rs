// @generated from spec/letgram/stories.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How the types of [`stories`](crate::stories) are read, written and checked.

use bazu_core::{serde, wire};
use bazu_core::serde::ser::SerializeMap as _;

use crate::stories::{
    DeleteStory, EditStory, LocationAddress, PostStory, ReactionType, ReactionTypeCustomEmoji,
    ReactionTypeEmoji, ReactionTypePaid, Story, StoryArea, StoryAreaPosition, StoryAreaType,
    StoryAreaTypeLink, StoryAreaTypeLocation, StoryAreaTypeSuggestedReaction,
    StoryAreaTypeUniqueGift, StoryAreaTypeWeather,
};

impl serde::Serialize for Story {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write_optional(&mut map, "chat", &self.chat)?;
        wire::write(&mut map, "id", &self.id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for Story {
    const NAME: &'static str = "Story";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut chat = None;
        let mut id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "chat" => wire::optional(&mut chat, "chat", &mut object_)?,
                "id" => wire::optional(&mut id, "id", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            chat,
            id: id.unwrap_or(0),
            broken_: std::default::Default::default(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for Story {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl wire::KeepBroken for Story {
    fn keep_broken(&mut self, parts: Vec<bazu_core::BrokenPart>) {
        self.broken_.keep(parts)
    }
}

impl serde::Serialize for StoryArea {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "position", &self.position)?;
        wire::write(&mut map, "type", &self.kind)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryArea {
    const NAME: &'static str = "StoryArea";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut position = None;
        let mut kind = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "position" => wire::set(&mut position, "position", &mut object_)?,
                "type" => wire::set(&mut kind, "type", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            position: wire::required(position, "position")?,
            kind: wire::required(kind, "type")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for StoryArea {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for StoryAreaPosition {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "x_percentage", &self.x_percentage)?;
        wire::write(&mut map, "y_percentage", &self.y_percentage)?;
        wire::write(&mut map, "width_percentage", &self.width_percentage)?;
        wire::write(&mut map, "height_percentage", &self.height_percentage)?;
        wire::write(&mut map, "rotation_angle", &self.rotation_angle)?;
        wire::write(
            &mut map,
            "corner_radius_percentage",
            &self.corner_radius_percentage,
        )?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaPosition {
    const NAME: &'static str = "StoryAreaPosition";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut x_percentage = None;
        let mut y_percentage = None;
        let mut width_percentage = None;
        let mut height_percentage = None;
        let mut rotation_angle = None;
        let mut corner_radius_percentage = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "x_percentage" => {
                    wire::set(&mut x_percentage, "x_percentage", &mut object_)?
                }
                "y_percentage" => {
                    wire::set(&mut y_percentage, "y_percentage", &mut object_)?
                }
                "width_percentage" => {
                    wire::set(&mut width_percentage, "width_percentage", &mut object_)?
                }
                "height_percentage" => {
                    wire::set(&mut height_percentage, "height_percentage", &mut object_)?
                }
                "rotation_angle" => {
                    wire::set(&mut rotation_angle, "rotation_angle", &mut object_)?
                }
                "corner_radius_percentage" => {
                    wire::set(
                        &mut corner_radius_percentage,
                        "corner_radius_percentage",
                        &mut object_,
                    )?
                }
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for StoryAreaPosition {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for StoryAreaType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Location(value) => serde::Serialize::serialize(value, serializer),
            Self::SuggestedReaction(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::Link(value) => serde::Serialize::serialize(value, serializer),
            Self::Weather(value) => serde::Serialize::serialize(value, serializer),
            Self::UniqueGift(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Tagged for StoryAreaType {
    const NAME: &'static str = "StoryAreaType";
    const TAG: &'static str = "type";

    fn variant<'de, MAP: serde::de::MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, MAP>,
    ) -> Result<Self, MAP::Error> {
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

impl<'de> serde::Deserialize<'de> for StoryAreaType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::tagged(deserializer)
    }
}

impl serde::Serialize for StoryAreaTypeLocation {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "location")?;
        wire::write(&mut map, "latitude", &self.latitude)?;
        wire::write(&mut map, "longitude", &self.longitude)?;
        wire::write_optional(&mut map, "address", &self.address)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeLocation {
    const NAME: &'static str = "StoryAreaTypeLocation";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut latitude = None;
        let mut longitude = None;
        let mut address = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "latitude" => wire::set(&mut latitude, "latitude", &mut object_)?,
                "longitude" => wire::set(&mut longitude, "longitude", &mut object_)?,
                "address" => wire::optional(&mut address, "address", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            latitude: wire::required(latitude, "latitude")?,
            longitude: wire::required(longitude, "longitude")?,
            address,
        })
    }
}

impl<'de> serde::Deserialize<'de> for StoryAreaTypeLocation {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for StoryAreaTypeSuggestedReaction {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "suggested_reaction")?;
        wire::write(&mut map, "reaction_type", &self.reaction_type)?;
        wire::write_optional(&mut map, "is_dark", &self.is_dark)?;
        wire::write_optional(&mut map, "is_flipped", &self.is_flipped)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeSuggestedReaction {
    const NAME: &'static str = "StoryAreaTypeSuggestedReaction";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut reaction_type = None;
        let mut is_dark = None;
        let mut is_flipped = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "reaction_type" => {
                    wire::set(&mut reaction_type, "reaction_type", &mut object_)?
                }
                "is_dark" => wire::optional(&mut is_dark, "is_dark", &mut object_)?,
                "is_flipped" => {
                    wire::optional(&mut is_flipped, "is_flipped", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            reaction_type: wire::required(reaction_type, "reaction_type")?,
            is_dark,
            is_flipped,
        })
    }
}

impl<'de> serde::Deserialize<'de> for StoryAreaTypeSuggestedReaction {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for StoryAreaTypeLink {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "link")?;
        wire::write(&mut map, "url", &self.url)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeLink {
    const NAME: &'static str = "StoryAreaTypeLink";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut url = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "url" => wire::set(&mut url, "url", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            url: wire::required(url, "url")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for StoryAreaTypeLink {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for StoryAreaTypeWeather {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "weather")?;
        wire::write(&mut map, "temperature", &self.temperature)?;
        wire::write(&mut map, "emoji", &self.emoji)?;
        wire::write(&mut map, "background_color", &self.background_color)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeWeather {
    const NAME: &'static str = "StoryAreaTypeWeather";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut temperature = None;
        let mut emoji = None;
        let mut background_color = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "temperature" => {
                    wire::set(&mut temperature, "temperature", &mut object_)?
                }
                "emoji" => wire::set(&mut emoji, "emoji", &mut object_)?,
                "background_color" => {
                    wire::set(&mut background_color, "background_color", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            temperature: wire::required(temperature, "temperature")?,
            emoji: wire::required(emoji, "emoji")?,
            background_color: wire::required(background_color, "background_color")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for StoryAreaTypeWeather {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for StoryAreaTypeUniqueGift {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "unique_gift")?;
        wire::write(&mut map, "name", &self.name)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for StoryAreaTypeUniqueGift {
    const NAME: &'static str = "StoryAreaTypeUniqueGift";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut name = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "name" => wire::set(&mut name, "name", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            name: wire::required(name, "name")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for StoryAreaTypeUniqueGift {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for LocationAddress {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "country_code", &self.country_code)?;
        wire::write_optional(&mut map, "state", &self.state)?;
        wire::write_optional(&mut map, "city", &self.city)?;
        wire::write_optional(&mut map, "street", &self.street)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for LocationAddress {
    const NAME: &'static str = "LocationAddress";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut country_code = None;
        let mut state = None;
        let mut city = None;
        let mut street = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "country_code" => {
                    wire::set(&mut country_code, "country_code", &mut object_)?
                }
                "state" => wire::optional(&mut state, "state", &mut object_)?,
                "city" => wire::optional(&mut city, "city", &mut object_)?,
                "street" => wire::optional(&mut street, "street", &mut object_)?,
                _ => wire::skip(&mut object_)?,
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

impl<'de> serde::Deserialize<'de> for LocationAddress {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ReactionType {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        match self {
            Self::Emoji(value) => serde::Serialize::serialize(value, serializer),
            Self::CustomEmoji(value) => serde::Serialize::serialize(value, serializer),
            Self::Paid(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl wire::Tagged for ReactionType {
    const NAME: &'static str = "ReactionType";
    const TAG: &'static str = "type";

    fn variant<'de, MAP: serde::de::MapAccess<'de>>(
        member: &str,
        object: wire::Object<'_, MAP>,
    ) -> Result<Self, MAP::Error> {
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

impl<'de> serde::Deserialize<'de> for ReactionType {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::tagged(deserializer)
    }
}

impl serde::Serialize for ReactionTypeEmoji {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "emoji")?;
        wire::write(&mut map, "emoji", &self.emoji)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReactionTypeEmoji {
    const NAME: &'static str = "ReactionTypeEmoji";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut emoji = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "emoji" => wire::set(&mut emoji, "emoji", &mut object_)?,
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            emoji: wire::required(emoji, "emoji")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ReactionTypeEmoji {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ReactionTypeCustomEmoji {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "custom_emoji")?;
        wire::write(&mut map, "custom_emoji_id", &self.custom_emoji_id)?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReactionTypeCustomEmoji {
    const NAME: &'static str = "ReactionTypeCustomEmoji";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        let mut custom_emoji_id = None;
        while let Some(key_) = object_.next_key::<wire::Key<'de>>()? {
            match key_.as_str() {
                "custom_emoji_id" => {
                    wire::set(&mut custom_emoji_id, "custom_emoji_id", &mut object_)?
                }
                _ => wire::skip(&mut object_)?,
            }
        }
        Ok(Self {
            custom_emoji_id: wire::required(custom_emoji_id, "custom_emoji_id")?,
        })
    }
}

impl<'de> serde::Deserialize<'de> for ReactionTypeCustomEmoji {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for ReactionTypePaid {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "type", "paid")?;
        map.end()
    }
}

impl<'de> wire::Members<'de> for ReactionTypePaid {
    const NAME: &'static str = "ReactionTypePaid";

    fn read<MAP: serde::de::MapAccess<'de>>(
        mut object_: MAP,
    ) -> Result<Self, MAP::Error> {
        while object_.next_key::<wire::Key<'de>>()?.is_some() {
            wire::skip(&mut object_)?;
        }
        Ok(Self {})
    }
}

impl<'de> serde::Deserialize<'de> for ReactionTypePaid {
    fn deserialize<DES: serde::Deserializer<'de>>(
        deserializer: DES,
    ) -> Result<Self, DES::Error> {
        wire::object(deserializer)
    }
}

impl serde::Serialize for PostStory {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write_file(&mut map, "content", &self.content)?;
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "areas", &self.areas)?;
        wire::write_optional(&mut map, "period", &self.period)?;
        wire::write_optional(&mut map, "protect_content", &self.protect_content)?;
        map.end()
    }
}

impl bazu_core::Payload for PostStory {
    type Output = Story;
    const NAME: &'static str = "postStory";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        visit(Some("content"), &mut self.content);
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.areas.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl bazu_core::Method for PostStory {
    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Story, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for EditStory {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "story_id", &self.story_id)?;
        if let Some(file) = &self.content {
            wire::write_file(&mut map, "content", file)?;
        }
        wire::write_optional(&mut map, "caption", &self.caption)?;
        wire::write_optional(&mut map, "parse_mode", &self.parse_mode)?;
        wire::write_optional(&mut map, "areas", &self.areas)?;
        map.end()
    }
}

impl bazu_core::Payload for EditStory {
    type Output = Story;
    const NAME: &'static str = "editStory";

    fn check(&self, scope: &mut bazu_core::Scope<'_>) {
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

    fn files(
        &mut self,
        visit: &mut dyn std::ops::FnMut(Option<&'static str>, &mut bazu_core::InputFile),
    ) {
        if let Some(file) = &mut self.content {
            visit(Some("content"), file);
        }
    }

    fn size_hint(&self) -> usize {
        256 + self.caption.as_ref().map_or(0, String::len)
            + self.areas.as_ref().map_or(0, |items| items.len() * 256)
    }
}

impl bazu_core::Method for EditStory {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(response: &bazu_core::Response) -> Result<Story, bazu_core::Error> {
        response.tolerant_result()
    }
}

impl serde::Serialize for DeleteStory {
    fn serialize<SER: serde::Serializer>(
        &self,
        serializer: SER,
    ) -> Result<SER::Ok, SER::Error> {
        let mut map = serializer.serialize_map(None)?;
        wire::write(&mut map, "chat_id", &self.chat_id)?;
        wire::write(&mut map, "story_id", &self.story_id)?;
        map.end()
    }
}

impl bazu_core::Payload for DeleteStory {
    type Output = bazu_core::True;
    const NAME: &'static str = "deleteStory";

    fn size_hint(&self) -> usize {
        64
    }
}

impl bazu_core::Method for DeleteStory {
    const REPEATABLE: bool = true;

    fn chat(&self) -> Option<bazu_core::ChatKey> {
        self.chat_id.chat_key()
    }

    fn decode(
        response: &bazu_core::Response,
    ) -> Result<bazu_core::True, bazu_core::Error> {
        response.result()
    }
}
