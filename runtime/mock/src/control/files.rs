//! Files of users, and the content of all files.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Control;
use super::input::{Input, Json, Nothing, Raw};
use super::refused::Refused;
use crate::world::File;

/// What the file is called.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileQuery {
    /// The name of the file.
    name: Option<String>,
}

/// Which file.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct FilePath {
    /// The `file_id`.
    file: String,
}

/// A file.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "File")]
pub(crate) struct FileShown {
    /// The id by which users and bots send it.
    file_id: String,
    /// The size in bytes.
    size: Option<u64>,
    /// The name.
    name: Option<String>,
    /// The content type.
    mime_type: Option<String>,
}

/// Keeps a file that a user can send.
pub(crate) async fn add(
    control: Control,
    input: Input<Nothing, FileQuery, Raw>,
) -> Result<Json<FileShown>, Refused> {
    let Raw {
        content_type,
        content,
    } = input.body;
    if content.is_empty() {
        return Err(Refused::bad(
            "the file is empty",
            "the body is the content of the file",
        ));
    }
    // What programs write when they do not know it.
    let unknown = [
        "application/octet-stream",
        "application/x-www-form-urlencoded",
    ];
    let mime_type = content_type.filter(|kind| !unknown.contains(&kind.as_str()));
    control.shell.with(|world, _| {
        let file_id = world.add_file(File {
            name: input.query.name,
            mime_type,
            content: Some(content.into()),
            ..File::default()
        });
        let file = world.file(&file_id).cloned().unwrap_or_default();
        Ok(Json(FileShown {
            file_id,
            size: file.size,
            name: file.name,
            mime_type: file.mime_type,
        }))
    })
}

/// The content of a file.
pub(crate) async fn read(control: Control, input: Input<FilePath>) -> Result<Raw, Refused> {
    let id = &input.path.file;
    control.shell.look(|world, _| {
        let unknown = || {
            let help = "messages and calls hold the ids of files";
            Refused::unknown(format!("there is no file `{id}`"), help)
        };
        let file = world.file(id).ok_or_else(unknown)?;
        let content = world.content_of(file).ok_or_else(|| {
            let help = "of a file that a bot sent by its address, only the address is known";
            Refused::unknown(format!("the content of the file `{id}` is not kept"), help)
        })?;
        Ok(Raw {
            content_type: Some(content_type(file, content)),
            content: content.to_vec().into(),
        })
    })
}

/// What the file says that it is, otherwise what it begins with.
fn content_type(file: &File, content: &[u8]) -> String {
    let begins: [(&[u8], &str); 5] = [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"RIFF", "image/webp"),
        (b"OggS", "audio/ogg"),
    ];
    let found = begins.iter().find(|(begin, _)| content.starts_with(begin));
    let found = found.map(|(_, kind)| (*kind).to_owned());
    let stated = file.mime_type.clone();
    stated
        .or(found)
        .unwrap_or_else(|| "application/octet-stream".to_owned())
}
