// @generated from spec/letgram/api.yaml by `cargo xtask gen letgram`. Edit the spec, not this file.

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
        url: "https://letgram.ru/{username}?start={payload}",
        short: Some("https://letgram.ru/{username}"),
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

    /// Makes the link `https://letgram.ru/{username}?start={payload}`.
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

    /// Makes the link `https://letgram.ru/{username}`.
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

/// A link that opens a mini app of the bot.
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
        url: "https://letgram.ru/{username}/{app}?startapp={payload}",
        short: Some("https://letgram.ru/{username}/{app}"),
        parts: &[
            bazu_core::LinkPart {
                name: "username",
                length: None,
                pattern: Some("[A-Za-z0-9_]+"),
            },
            bazu_core::LinkPart {
                name: "app",
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

    /// Makes the link `https://letgram.ru/{username}/{app}?startapp={payload}`.
    ///
    /// # Errors
    ///
    /// If a part is outside of its limits.
    pub fn new(
        username: impl AsRef<str>,
        app: impl AsRef<str>,
        payload: impl AsRef<str>,
    ) -> Result<Self, LinkError> {
        bazu_core::Link::new(
                Self::FORMAT,
                &[username.as_ref(), app.as_ref(), payload.as_ref()],
            )
            .map(Self)
    }

    /// Makes the link `https://letgram.ru/{username}/{app}`.
    ///
    /// # Errors
    ///
    /// If a part is outside of its limits.
    pub fn without_payload(
        username: impl AsRef<str>,
        app: impl AsRef<str>,
    ) -> Result<Self, LinkError> {
        bazu_core::Link::new(Self::FORMAT, &[username.as_ref(), app.as_ref()]).map(Self)
    }

    /// Username of the bot, without the `@`.
    pub fn username(&self) -> &str {
        self.0.part(0).unwrap_or_default()
    }

    /// Short name of the app.
    pub fn app(&self) -> &str {
        self.0.part(1).unwrap_or_default()
    }

    /// What the app receives as `start_param`.
    ///
    /// Undocumented.
    pub fn payload(&self) -> Option<&str> {
        self.0.part(2)
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
