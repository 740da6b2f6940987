//! Files.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The files of a server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Files {
    /// By `file_id`.
    pub(crate) list: BTreeMap<String, File>,
}

/// A file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct File {
    /// The id by which bots name it.
    pub id: String,
    /// The same for every bot.
    pub unique_id: String,
    /// The size in bytes, where it is known.
    pub size: Option<u64>,
    /// The name, where it has one.
    pub name: Option<String>,
    /// The content type, where it is known.
    pub mime_type: Option<String>,
    /// The address, if the server would have fetched it from there. A mock fetches nothing.
    pub url: Option<String>,
    /// The content. It may be dropped when there is too much of it.
    #[serde(with = "as_base64")]
    pub content: Option<Vec<u8>>,
}

/// Content is saved as base64.
mod as_base64 {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    pub(super) fn serialize<S: Serializer>(
        content: &Option<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        content.as_ref().map(|bytes| STANDARD.encode(bytes)).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Vec<u8>>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| STANDARD.decode(text)).transpose().map_err(de::Error::custom)
    }
}
