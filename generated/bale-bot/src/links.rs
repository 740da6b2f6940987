// @generated from spec/bale/api.yaml by `cargo xtask gen bale`. Edit the spec, not this file.

//! Links that open the bot. They are made with their limits checked, and read.

pub use bazu_core::LinkError;

/// A link that opens the chat with the bot. When the user starts the bot, it receives `/start`
/// with the payload.
///
/// Undocumented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartLink(bazu_core::Link);

impl StartLink {
    /// The length of the payload.
    pub const PAYLOAD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 64,
        unit: bazu_core::Unit::Chars,
    };
    const FORMAT: &'static bazu_core::LinkFormat = &bazu_core::LinkFormat {
        url: "https://ble.ir/{username}?start={payload}",
        short: Some("https://ble.ir/{username}"),
        parts: &[
            bazu_core::LinkPart {
                name: "username",
                length: None,
                pattern: Some("[A-Za-z0-9_]+"),
            },
            bazu_core::LinkPart {
                name: "payload",
                length: Some(Self::PAYLOAD_LENGTH),
                pattern: Some("[A-Za-z0-9_-]+"),
            },
        ],
    };

    /// Makes the link `https://ble.ir/{username}?start={payload}`.
    ///
    /// # Errors
    ///
    /// If a part is outside of its limits.
    pub fn new(
        username: impl AsRef<str>,
        payload: impl AsRef<str>,
    ) -> Result<Self, LinkError> {
        bazu_core::Link::new(Self::FORMAT, &[username.as_ref(), payload.as_ref()])
            .map(Self)
    }

    /// Makes the link `https://ble.ir/{username}`.
    ///
    /// # Errors
    ///
    /// If a part is outside of its limits.
    pub fn without_payload(username: impl AsRef<str>) -> Result<Self, LinkError> {
        bazu_core::Link::new(Self::FORMAT, &[username.as_ref()]).map(Self)
    }

    /// Username of the bot, without the `@`.
    pub fn username(&self) -> &str {
        self.0.part(0).unwrap_or_default()
    }

    /// What the bot receives behind `/start`.
    pub fn payload(&self) -> Option<&str> {
        self.0.part(1)
    }
}

impl std::fmt::Display for StartLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Reads the link as a user sends it. The scheme may be missing, and other parameters are ignored.
impl std::str::FromStr for StartLink {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        bazu_core::Link::parse(Self::FORMAT, text).map(Self)
    }
}

impl From<StartLink> for String {
    fn from(link: StartLink) -> Self {
        link.to_string()
    }
}

/// A link that opens the main mini app of the bot. The user need not have started the bot.
///
/// [Official page](https://docs.bale.ai)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppLink(bazu_core::Link);

impl AppLink {
    /// The length of the payload.
    pub const PAYLOAD_LENGTH: bazu_core::LengthLimit = bazu_core::LengthLimit {
        min: 1,
        max: 512,
        unit: bazu_core::Unit::Chars,
    };
    const FORMAT: &'static bazu_core::LinkFormat = &bazu_core::LinkFormat {
        url: "https://ble.ir/{username}?startapp={payload}",
        short: Some("https://ble.ir/{username}?startapp"),
        parts: &[
            bazu_core::LinkPart {
                name: "username",
                length: None,
                pattern: Some("[A-Za-z0-9_]+"),
            },
            bazu_core::LinkPart {
                name: "payload",
                length: Some(Self::PAYLOAD_LENGTH),
                pattern: None,
            },
        ],
    };

    /// Makes the link `https://ble.ir/{username}?startapp={payload}`.
    ///
    /// # Errors
    ///
    /// If a part is outside of its limits.
    pub fn new(
        username: impl AsRef<str>,
        payload: impl AsRef<str>,
    ) -> Result<Self, LinkError> {
        bazu_core::Link::new(Self::FORMAT, &[username.as_ref(), payload.as_ref()])
            .map(Self)
    }

    /// Makes the link `https://ble.ir/{username}?startapp`.
    ///
    /// # Errors
    ///
    /// If a part is outside of its limits.
    pub fn without_payload(username: impl AsRef<str>) -> Result<Self, LinkError> {
        bazu_core::Link::new(Self::FORMAT, &[username.as_ref()]).map(Self)
    }

    /// Username of the bot, without the `@`.
    pub fn username(&self) -> &str {
        self.0.part(0).unwrap_or_default()
    }

    /// What the app receives as the parameter `tgWebAppStartParam`.
    ///
    /// Undocumented.
    pub fn payload(&self) -> Option<&str> {
        self.0.part(1)
    }
}

impl std::fmt::Display for AppLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Reads the link as a user sends it. The scheme may be missing, and other parameters are ignored.
impl std::str::FromStr for AppLink {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        bazu_core::Link::parse(Self::FORMAT, text).map(Self)
    }
}

impl From<AppLink> for String {
    fn from(link: AppLink) -> Self {
        link.to_string()
    }
}
