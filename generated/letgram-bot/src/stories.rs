// @generated from spec/letgram/stories.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

//! Stories

use bazu_core::wire;

use crate::{Bot, Call};
use crate::chats::{Chat, ChatId};
use crate::messages::ParseMode;

/// A story.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Story {
    /// The chat that posted it.
    pub chat: Option<Box<Chat>>,
    /// Id of the story within the chat. If the server leaves it out, it is `0`.
    pub id: i64,
    pub(crate) broken_: wire::Broken,
}

impl Story {
    /// The parts that the server sent and that could not be read. They are left out here: an
    /// optional field is `None`, a list is shorter. Each has its path, its JSON and the reason.
    pub fn broken(&self) -> &[bazu_core::BrokenPart] {
        self.broken_.parts()
    }
}

impl Story {
    /// Changes a story and returns it.
    ///
    /// Calls [`Bot::edit_story`](crate::Bot::edit_story) with `story_id` from `id`.
    pub fn edit<'a>(
        &self,
        bot: &'a Bot,
        chat_id: impl Into<ChatId>,
    ) -> Call<'a, EditStory> {
        bot.edit_story(chat_id, self.id)
    }

    /// Deletes a story.
    ///
    /// Calls [`Bot::delete_story`](crate::Bot::delete_story) with `story_id` from `id`.
    pub fn delete<'a>(
        &self,
        bot: &'a Bot,
        chat_id: impl Into<ChatId>,
    ) -> Call<'a, DeleteStory> {
        bot.delete_story(chat_id, self.id)
    }
}

/// A part of a story that can be tapped.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryArea {
    /// Its position.
    pub position: StoryAreaPosition,
    /// What it does.
    pub kind: StoryAreaType,
}

impl StoryArea {
    /// Creates it from its fields.
    pub fn new(position: StoryAreaPosition, kind: impl Into<StoryAreaType>) -> Self {
        Self {
            position,
            kind: kind.into(),
        }
    }
}

/// The position of an area of a story.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaPosition {
    /// Distance of the center of the area from the left. Unit: percent of the width.
    pub x_percentage: f64,
    /// Distance of the center of the area from the top. Unit: percent of the height.
    pub y_percentage: f64,
    /// Width of the area. Unit: percent of the width.
    pub width_percentage: f64,
    /// Height of the area. Unit: percent of the height.
    pub height_percentage: f64,
    /// Clockwise rotation of the area. Range: 0 to 360 degrees. Not checked.
    pub rotation_angle: f64,
    /// Radius of the rounded corners. Unit: percent of the width.
    pub corner_radius_percentage: f64,
}

impl StoryAreaPosition {
    /// Limit of `StoryAreaPosition.rotation_angle`. Range: 0 to 360 degrees. Not checked.
    pub const ROTATION_ANGLE_RANGE: bazu_core::RangeLimit = bazu_core::RangeLimit {
        min: 0.0,
        max: 360.0,
        unit: "degrees",
    };

    /// Creates it from its fields.
    pub fn new(
        x_percentage: f64,
        y_percentage: f64,
        width_percentage: f64,
        height_percentage: f64,
        rotation_angle: f64,
        corner_radius_percentage: f64,
    ) -> Self {
        Self {
            x_percentage,
            y_percentage,
            width_percentage,
            height_percentage,
            rotation_angle,
            corner_radius_percentage,
        }
    }
}

/// What an area of a story does.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoryAreaType {
    /// Shows a place.
    Location(StoryAreaTypeLocation),
    /// Offers a reaction.
    SuggestedReaction(StoryAreaTypeSuggestedReaction),
    /// Opens a URL.
    Link(StoryAreaTypeLink),
    /// Shows the weather.
    Weather(StoryAreaTypeWeather),
    /// Shows a unique gift.
    UniqueGift(StoryAreaTypeUniqueGift),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
}

impl From<StoryAreaTypeLocation> for StoryAreaType {
    fn from(value: StoryAreaTypeLocation) -> Self {
        Self::Location(value)
    }
}

impl From<StoryAreaTypeSuggestedReaction> for StoryAreaType {
    fn from(value: StoryAreaTypeSuggestedReaction) -> Self {
        Self::SuggestedReaction(value)
    }
}

impl From<StoryAreaTypeLink> for StoryAreaType {
    fn from(value: StoryAreaTypeLink) -> Self {
        Self::Link(value)
    }
}

impl From<StoryAreaTypeWeather> for StoryAreaType {
    fn from(value: StoryAreaTypeWeather) -> Self {
        Self::Weather(value)
    }
}

impl From<StoryAreaTypeUniqueGift> for StoryAreaType {
    fn from(value: StoryAreaTypeUniqueGift) -> Self {
        Self::UniqueGift(value)
    }
}

/// Shows a place.
///
/// A story may have at most 10 of these. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeLocation {
    /// Latitude of the place. Unit: degrees.
    pub latitude: f64,
    /// Longitude of the place. Unit: degrees.
    pub longitude: f64,
    /// Address of the place.
    pub address: Option<Box<LocationAddress>>,
}

impl StoryAreaTypeLocation {
    /// Creates it from its required fields.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            address: None,
        }
    }

    /// Address of the place.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<LocationAddress>>) -> Self {
        self.address = address.into().map(Box::new);
        self
    }
}

/// Offers a reaction.
///
/// A story may have at most 5 of these. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeSuggestedReaction {
    /// The reaction.
    pub reaction_type: ReactionType,
    /// Whether the background is dark.
    pub is_dark: Option<bool>,
    /// Whether the corner is flipped.
    pub is_flipped: Option<bool>,
}

impl StoryAreaTypeSuggestedReaction {
    /// Creates it from its required fields.
    pub fn new(reaction_type: impl Into<ReactionType>) -> Self {
        Self {
            reaction_type: reaction_type.into(),
            is_dark: None,
            is_flipped: None,
        }
    }

    /// Whether the background is dark.
    #[must_use]
    pub fn is_dark(mut self, is_dark: impl Into<Option<bool>>) -> Self {
        self.is_dark = is_dark.into();
        self
    }

    /// Whether the corner is flipped.
    #[must_use]
    pub fn is_flipped(mut self, is_flipped: impl Into<Option<bool>>) -> Self {
        self.is_flipped = is_flipped.into();
        self
    }
}

/// Opens a URL.
///
/// A story may have at most 3 of these. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeLink {
    /// The URL.
    pub url: String,
}

impl StoryAreaTypeLink {
    /// Creates it from its fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// Shows the weather.
///
/// A story may have at most 3 of these. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeWeather {
    /// The temperature. Unit: degrees Celsius.
    pub temperature: f64,
    /// Emoji of the weather.
    pub emoji: String,
    /// Background color, as an ARGB number.
    pub background_color: i64,
}

impl StoryAreaTypeWeather {
    /// Creates it from its fields.
    pub fn new(
        temperature: f64,
        emoji: impl Into<String>,
        background_color: i64,
    ) -> Self {
        Self {
            temperature,
            emoji: emoji.into(),
            background_color,
        }
    }
}

/// Shows a unique gift.
///
/// A story may have at most one of these. Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeUniqueGift {
    /// Name of the gift.
    pub name: String,
}

impl StoryAreaTypeUniqueGift {
    /// Creates it from its fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The address of a place.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationAddress {
    /// Two-letter country code, by ISO 3166-1.
    pub country_code: String,
    /// State.
    pub state: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Street and house number.
    pub street: Option<String>,
}

impl LocationAddress {
    /// Creates it from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            state: None,
            city: None,
            street: None,
        }
    }

    /// State.
    #[must_use]
    pub fn state<FORM>(
        mut self,
        state: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.state = bazu_core::IntoOption::into_option(state);
        self
    }

    /// City.
    #[must_use]
    pub fn city<FORM>(mut self, city: impl bazu_core::IntoOption<String, FORM>) -> Self {
        self.city = bazu_core::IntoOption::into_option(city);
        self
    }

    /// Street and house number.
    #[must_use]
    pub fn street<FORM>(
        mut self,
        street: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.street = bazu_core::IntoOption::into_option(street);
        self
    }
}

/// A reaction.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReactionType {
    /// A reaction with an emoji.
    Emoji(ReactionTypeEmoji),
    /// A reaction with a custom emoji.
    CustomEmoji(ReactionTypeCustomEmoji),
    /// A paid reaction.
    Paid(ReactionTypePaid),
    /// A variant that this version does not know, kept as JSON.
    Unknown(bazu_core::UnknownVariant),
}

impl From<ReactionTypeEmoji> for ReactionType {
    fn from(value: ReactionTypeEmoji) -> Self {
        Self::Emoji(value)
    }
}

impl From<ReactionTypeCustomEmoji> for ReactionType {
    fn from(value: ReactionTypeCustomEmoji) -> Self {
        Self::CustomEmoji(value)
    }
}

impl From<ReactionTypePaid> for ReactionType {
    fn from(value: ReactionTypePaid) -> Self {
        Self::Paid(value)
    }
}

/// A reaction with an emoji.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionTypeEmoji {
    /// The emoji.
    pub emoji: String,
}

impl ReactionTypeEmoji {
    /// Creates it from its fields.
    pub fn new(emoji: impl Into<String>) -> Self {
        Self { emoji: emoji.into() }
    }
}

/// A reaction with a custom emoji.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionTypeCustomEmoji {
    /// Id of the custom emoji.
    pub custom_emoji_id: String,
}

impl ReactionTypeCustomEmoji {
    /// Creates it from its fields.
    pub fn new(custom_emoji_id: impl Into<String>) -> Self {
        Self {
            custom_emoji_id: custom_emoji_id.into(),
        }
    }
}

/// A paid reaction.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ReactionTypePaid {}

impl ReactionTypePaid {
    /// Creates it from its fields.
    pub fn new() -> Self {
        Self {}
    }
}

/// Posts a story to a channel and returns it.
///
/// The request of [`Bot::post_story`](crate::Bot::post_story). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostStory {
    /// The channel, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// The picture or video. File: at most 50 MB.
    ///
    /// Upload a photo of 1080 by 1920 pixels, or a video of 720 by 1280 pixels and at most 60
    /// seconds. The server may refuse others.
    pub content: bazu_core::InputFile,
    /// Caption of the story. Length: at most 2048 characters, not counting the markup of
    /// `parse_mode`.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// Parts of the story that can be tapped.
    pub areas: Option<Vec<StoryArea>>,
    /// How long the story is visible, 6, 12, 24 or 48 hours. Unit: seconds. One of: 21600, 43200,
    /// 86400, 172800. Default: `86400`.
    pub period: Option<i64>,
    /// Whether to forbid forwarding and screenshots of the story.
    pub protect_content: Option<bool>,
}

impl PostStory {
    /// Limit of `postStory.content`. File: at most 50 MB.
    pub const CONTENT_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `postStory.caption`. Length: at most 2048 characters, not counting the markup of
    /// `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 2048,
        unit: bazu_core::Unit::Chars,
    };

    /// Limit of `postStory.period`. Unit: seconds. One of: 21600, 43200, 86400, 172800.
    pub const PERIOD_CHOICES: bazu_core::Choices = bazu_core::Choices(
        &[21600, 43200, 86400, 172800],
    );
    /// Creates the request from its required parameters.
    pub fn new(
        chat_id: impl Into<ChatId>,
        content: impl Into<bazu_core::InputFile>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            content: content.into(),
            caption: None,
            parse_mode: None,
            areas: None,
            period: None,
            protect_content: None,
        }
    }

    /// Caption of the story. Length: at most 2048 characters, not counting the markup of
    /// `parse_mode`.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// Parts of the story that can be tapped.
    #[must_use]
    pub fn areas<FORM>(
        mut self,
        areas: impl bazu_core::IntoList<StoryArea, FORM>,
    ) -> Self {
        self.areas = bazu_core::IntoList::into_list(areas);
        self
    }

    /// How long the story is visible, 6, 12, 24 or 48 hours. Unit: seconds. One of: 21600, 43200,
    /// 86400, 172800. Default: `86400`.
    #[must_use]
    pub fn period(mut self, period: impl Into<Option<i64>>) -> Self {
        self.period = period.into();
        self
    }

    /// Whether to forbid forwarding and screenshots of the story.
    #[must_use]
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.protect_content = protect_content.into();
        self
    }
}

impl Call<'_, PostStory> {
    /// Caption of the story. Length: at most 2048 characters, not counting the markup of
    /// `parse_mode`.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// Parts of the story that can be tapped.
    pub fn areas<FORM>(
        mut self,
        areas: impl bazu_core::IntoList<StoryArea, FORM>,
    ) -> Self {
        self.method.areas = bazu_core::IntoList::into_list(areas);
        self
    }

    /// How long the story is visible, 6, 12, 24 or 48 hours. Unit: seconds. One of: 21600, 43200,
    /// 86400, 172800. Default: `86400`.
    pub fn period(mut self, period: impl Into<Option<i64>>) -> Self {
        self.method.period = period.into();
        self
    }

    /// Whether to forbid forwarding and screenshots of the story.
    pub fn protect_content(mut self, protect_content: impl Into<Option<bool>>) -> Self {
        self.method.protect_content = protect_content.into();
        self
    }
}

/// Changes a story and returns it.
///
/// The request of [`Bot::edit_story`](crate::Bot::edit_story). [`Bot::call`](crate::Bot::call)
/// sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditStory {
    /// The channel, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Id of the story.
    pub story_id: i64,
    /// The new picture or video. File: at most 50 MB.
    ///
    /// Without it, the old one should stay.
    pub content: Option<bazu_core::InputFile>,
    /// The new caption. Length: at most 2048 characters, not counting the markup of `parse_mode`.
    pub caption: Option<String>,
    /// The format of the caption.
    pub parse_mode: Option<ParseMode>,
    /// The new parts that can be tapped.
    pub areas: Option<Vec<StoryArea>>,
}

impl EditStory {
    /// Limit of `editStory.content`. File: at most 50 MB.
    pub const CONTENT_FILE: bazu_core::FileLimit = bazu_core::FileLimit {
        max_bytes: 50 << 20,
        url_max_bytes: u64::MAX,
        formats: &[],
    };

    /// Limit of `editStory.caption`. Length: at most 2048 characters, not counting the markup of
    /// `parse_mode`.
    pub const CAPTION_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 0,
        max: 2048,
        unit: bazu_core::Unit::Chars,
    };

    /// Creates the request from its required parameters.
    pub fn new(chat_id: impl Into<ChatId>, story_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            story_id,
            content: None,
            caption: None,
            parse_mode: None,
            areas: None,
        }
    }

    /// The new picture or video. File: at most 50 MB.
    ///
    /// Without it, the old one should stay.
    #[must_use]
    pub fn content<FORM>(
        mut self,
        content: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.content = bazu_core::IntoOption::into_option(content);
        self
    }

    /// The new caption. Length: at most 2048 characters, not counting the markup of `parse_mode`.
    #[must_use]
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    #[must_use]
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.parse_mode = parse_mode.into();
        self
    }

    /// The new parts that can be tapped.
    #[must_use]
    pub fn areas<FORM>(
        mut self,
        areas: impl bazu_core::IntoList<StoryArea, FORM>,
    ) -> Self {
        self.areas = bazu_core::IntoList::into_list(areas);
        self
    }
}

impl Call<'_, EditStory> {
    /// The new picture or video. File: at most 50 MB.
    ///
    /// Without it, the old one should stay.
    pub fn content<FORM>(
        mut self,
        content: impl bazu_core::IntoOption<bazu_core::InputFile, FORM>,
    ) -> Self {
        self.method.content = bazu_core::IntoOption::into_option(content);
        self
    }

    /// The new caption. Length: at most 2048 characters, not counting the markup of `parse_mode`.
    pub fn caption<FORM>(
        mut self,
        caption: impl bazu_core::IntoOption<String, FORM>,
    ) -> Self {
        self.method.caption = bazu_core::IntoOption::into_option(caption);
        self
    }

    /// The format of the caption.
    pub fn parse_mode(mut self, parse_mode: impl Into<Option<ParseMode>>) -> Self {
        self.method.parse_mode = parse_mode.into();
        self
    }

    /// The new parts that can be tapped.
    pub fn areas<FORM>(
        mut self,
        areas: impl bazu_core::IntoList<StoryArea, FORM>,
    ) -> Self {
        self.method.areas = bazu_core::IntoList::into_list(areas);
        self
    }
}

/// Deletes a story.
///
/// The request of [`Bot::delete_story`](crate::Bot::delete_story).
/// [`Bot::call`](crate::Bot::call) sends it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteStory {
    /// The channel, as an id or a name such as `@channelusername`.
    pub chat_id: ChatId,
    /// Id of the story.
    pub story_id: i64,
}

impl DeleteStory {
    /// Creates the request from its parameters.
    pub fn new(chat_id: impl Into<ChatId>, story_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            story_id,
        }
    }
}

/// # Stories
///
/// Stories of a channel: posting, editing and deleting. The bot must be an administrator of the
/// channel with the right to do this: `can_post_stories`, `can_edit_stories` or
/// `can_delete_stories`. There are no updates about stories.
impl Bot {
    /// Posts a story to a channel and returns it.
    ///
    /// Arguments:
    /// - `chat_id`: The channel, as an id or a name such as `@channelusername`.
    /// - `content`: The picture or video. File: at most 50 MB. Upload a photo of 1080 by 1920
    ///   pixels, or a video of 720 by 1280 pixels and at most 60 seconds. The server may refuse
    ///   others.
    ///
    /// Optional parameters, set on the call:
    /// - [`caption`](method@PostStory::caption): Caption of the story.
    /// - [`parse_mode`](method@PostStory::parse_mode): The format of the caption.
    /// - [`areas`](method@PostStory::areas): Parts of the story that can be tapped.
    /// - [`period`](method@PostStory::period): How long the story is visible, 6, 12, 24 or 48
    ///   hours.
    /// - [`protect_content`](method@PostStory::protect_content): Whether to forbid forwarding and
    ///   screenshots of the story.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn post_story(
        &self,
        chat_id: impl Into<ChatId>,
        content: impl Into<bazu_core::InputFile>,
    ) -> Call<'_, PostStory> {
        self.call(PostStory::new(chat_id, content))
    }

    /// Changes a story and returns it.
    ///
    /// Rules:
    /// - `some-change`: when `content` is left out and `caption` is left out, `areas` must be given
    ///   (not checked). An edit without any of the three changes nothing. Undocumented.
    ///
    /// Arguments:
    /// - `chat_id`: The channel, as an id or a name such as `@channelusername`.
    /// - `story_id`: Id of the story.
    ///
    /// Optional parameters, set on the call:
    /// - [`content`](method@EditStory::content): The new picture or video.
    /// - [`caption`](method@EditStory::caption): The new caption.
    /// - [`parse_mode`](method@EditStory::parse_mode): The format of the caption.
    /// - [`areas`](method@EditStory::areas): The new parts that can be tapped.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn edit_story(
        &self,
        chat_id: impl Into<ChatId>,
        story_id: i64,
    ) -> Call<'_, EditStory> {
        self.call(EditStory::new(chat_id, story_id))
    }

    /// Deletes a story.
    ///
    /// Arguments:
    /// - `chat_id`: The channel, as an id or a name such as `@channelusername`.
    /// - `story_id`: Id of the story.
    ///
    /// Errors: [`ChatNotFound`](crate::ErrorKind::ChatNotFound).
    pub fn delete_story(
        &self,
        chat_id: impl Into<ChatId>,
        story_id: i64,
    ) -> Call<'_, DeleteStory> {
        self.call(DeleteStory::new(chat_id, story_id))
    }
}
