//! Files for bots to download.

use bytes::Bytes;
use hyper::Response;
use hyper::header::{CONTENT_TYPE, HeaderValue};

use super::Shell;
use super::request::json;
use crate::reply::{Answer, Refusal};

/// The content of a file, by the path that a method returned or by its `file_id`, which servers were seen to take in
/// place of the path.
pub(super) fn answer(shell: &Shell, token: &str, path: &str) -> Response<Bytes> {
    let found = shell.look(|world, now| {
        let model = world.model();
        if world.bot_of(token).is_none() {
            return Err(Answer::refusal(model, &Refusal::Token));
        }
        let file = world.file_at(path, now).or_else(|| world.file(path));
        let content = file.and_then(|file| {
            let content = world.content_of(file)?;
            Some((Bytes::copy_from_slice(content), file.mime_type.clone()))
        });
        content.ok_or_else(|| Answer::refusal(model, &Refusal::Method))
    });
    match found {
        Err(refusal) => json(refusal),
        Ok((content, mime_type)) => {
            let mut response = Response::new(content);
            let mime_type = mime_type.and_then(|it| HeaderValue::try_from(it).ok());
            let usual = HeaderValue::from_static("application/octet-stream");
            response
                .headers_mut()
                .insert(CONTENT_TYPE, mime_type.unwrap_or(usual));
            response
        }
    }
}
