//! Files.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Time, World};

/// The files of a server.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Files {
    /// By `file_id`.
    pub(crate) list: BTreeMap<String, File>,
    /// The files whose content is kept, the oldest first.
    #[serde(default)]
    kept: VecDeque<String>,
    /// How many bytes that is.
    #[serde(default)]
    bytes: u64,
}

/// How many bytes of contents are kept. Of the oldest files only the facts stay.
const KEPT: u64 = 256 << 20;

impl Files {
    /// Stores a file, by its id.
    pub(crate) fn add(&mut self, file: File) {
        self.add_within(file, KEPT);
    }

    fn add_within(&mut self, file: File, most: u64) {
        if let Some(content) = &file.content {
            self.bytes = self.bytes.saturating_add(length(content));
            self.kept.push_back(file.id.clone());
        }
        self.list.insert(file.id.clone(), file);
        while self.bytes > most
            && let Some(oldest) = self.kept.pop_front()
        {
            let content = self
                .list
                .get_mut(&oldest)
                .and_then(|file| file.content.take());
            let freed = content.map_or(0, |content| length(&content));
            self.bytes = self.bytes.saturating_sub(freed);
        }
    }
}

fn length(content: &[u8]) -> u64 {
    u64::try_from(content.len()).unwrap_or(u64::MAX)
}

/// A file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
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
    /// The `file_id` of the same picture in small, which has no content of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small: Option<String>,
    /// The `file_id` of the picture that this one is in small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub small_of: Option<String>,
    /// Until when its path serves, if a bot asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_until: Option<Time>,
}

impl File {
    /// A file with a content.
    pub fn new(content: impl Into<Vec<u8>>) -> Self {
        let content = content.into();
        Self {
            size: Some(length(&content)),
            content: Some(content),
            ..Self::default()
        }
    }

    /// Gives it a name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Gives it a content type.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }
}

/// For how long a path of a file serves.
const PATH_SERVES: Duration = Duration::from_secs(3600);

impl World {
    /// Stores a file that somebody has. Ids and size are made by the server. Returns the `file_id`.
    pub fn add_file(&mut self, mut file: File) -> String {
        file.id = self.ids.text();
        file.unique_id = self.ids.digits();
        if let Some(content) = &file.content {
            file.size = u64::try_from(content.len()).ok();
        }
        let id = file.id.clone();
        self.files.add(file);
        id
    }

    /// A file by its `file_id`.
    pub fn file(&self, id: &str) -> Option<&File> {
        self.files.list.get(id)
    }

    /// The content of a file, as far as it is kept.
    pub fn content_of<'w>(&'w self, file: &'w File) -> Option<&'w [u8]> {
        let whole = file.small_of.as_deref().and_then(|id| self.file(id));
        whole.unwrap_or(file).content.as_deref()
    }

    /// The file with a path that a method returned, as long as the path serves.
    pub fn file_at(&self, path: &str, now: Time) -> Option<&File> {
        let name = path.strip_prefix(FOLDER)?;
        let id = name.split_once('.').map_or(name, |(id, _)| id);
        self.file(id)
            .filter(|file| file.path_until.is_some_and(|until| now <= until))
    }

    /// The path of a file on the server, which serves from now on for an hour.
    pub(crate) fn path_of(&mut self, id: &str) -> Option<String> {
        let until = self.now + PATH_SERVES;
        let file = self.files.list.get_mut(id)?;
        file.path_until = Some(until);
        let name = file.name.as_deref().unwrap_or_default();
        let suffix = name.rsplit_once('.').map(|(_, suffix)| suffix);
        let is_plain = |suffix: &&str| {
            !suffix.is_empty() && suffix.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        Some(match suffix.filter(is_plain) {
            Some(suffix) => format!("{FOLDER}{id}.{suffix}"),
            None => format!("{FOLDER}{id}"),
        })
    }
}

/// Where paths of files begin.
const FOLDER: &str = "files/";

/// Content is saved as base64.
mod as_base64 {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    pub(super) fn serialize<S: Serializer>(
        content: &Option<Vec<u8>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        content
            .as_ref()
            .map(|bytes| STANDARD.encode(bytes))
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Vec<u8>>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| STANDARD.decode(text))
            .transpose()
            .map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::{File, Files};

    #[test]
    fn contents_of_the_oldest_files_are_dropped_when_there_is_too_much() {
        let mut files = Files::default();
        for id in ["a", "b", "c"] {
            let file = File {
                id: id.to_owned(),
                size: Some(40),
                content: Some(vec![0; 40]),
                ..File::default()
            };
            files.add_within(file, 100);
        }
        let kept = |id: &str| files.list[id].content.is_some();
        assert_eq!((kept("a"), kept("b"), kept("c")), (false, true, true));
        assert_eq!(files.list["a"].size, Some(40));
        assert_eq!(files.bytes, 80);
    }
}
