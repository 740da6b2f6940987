//! Bodies of parts.

use bytes::Bytes;
use http_body_util::BodyExt as _;
use hyper::body::Body;
use multer::{Field, Multipart};

use super::meter::{Meter, Metered};
use super::{PARAMETERS, Unread, add};
use crate::Model;
use crate::parameters::{Raw, RawFile, RawValue};
use crate::server::upload::{Held, Room};

/// The highest number of files.
const FILES: usize = 100;

/// The most bytes behind the last part.
const EPILOGUE: usize = 64 << 10;

/// Reads the parts of a body.
pub(super) async fn read<B>(
    model: &Model,
    method: &str,
    mut body: B,
    boundary: String,
    most: u64,
    room: &Room,
    raw: &mut Raw,
) -> Result<(), Unread>
where
    B: Body<Data = Bytes> + Send + Unpin,
{
    let (metered, meter) = Metered::new(&mut body, most);
    let mut parts = Multipart::new(metered.into_data_stream(), boundary);
    let mut budget = Budget {
        largest: model.largest_upload(),
        texts: PARAMETERS,
        held: room.hold(),
    };
    let method = model.method(method);
    while let Some(mut part) = parts
        .next_field()
        .await
        .map_err(|error| why(&meter, &error))?
    {
        meter.progress();
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let content_type = part.content_type().map(ToString::to_string);
        let field = method.and_then(|method| method.param(&name));
        let takes_file = field.is_some_and(|field| field.holds_files());
        if file_name.is_none() && !takes_file {
            let content = text(&mut part, &meter, &mut budget).await?;
            match String::from_utf8(content) {
                Ok(text) => add(raw, name, RawValue::Text(text))?,
                Err(error) => {
                    let content = error.into_bytes();
                    keep(
                        raw,
                        RawFile {
                            part: name,
                            content_type,
                            content,
                            ..RawFile::default()
                        },
                    )?;
                }
            }
            continue;
        }
        let (content, dropped) = file(&mut part, &meter, &mut budget).await?;
        keep(
            raw,
            RawFile {
                part: name,
                file_name,
                content_type,
                content,
                dropped,
            },
        )?;
    }
    drop(parts);
    // What comes behind the last part, if it is only the end of a chunked body, is read too. hyper closes a connection
    // whose request is not at its end, and clients that send the next one there fail.
    let mut left = EPILOGUE;
    while let Some(Ok(frame)) = body.frame().await {
        let length = frame.data_ref().map_or(0, Bytes::len);
        let Some(rest) = left.checked_sub(length) else {
            return Err(Unread::TooLarge);
        };
        left = rest;
    }
    Ok(())
}

/// How much of a body is held.
struct Budget<'r> {
    /// The largest file.
    largest: u64,
    /// What is left for texts.
    texts: u64,
    held: Held<'r>,
}

fn keep(raw: &mut Raw, file: RawFile) -> Result<(), Unread> {
    if raw.files.len() >= FILES {
        return Err(Unread::TooLarge);
    }
    raw.files.push(file);
    Ok(())
}

async fn text(
    part: &mut Field<'_>,
    meter: &Meter,
    budget: &mut Budget<'_>,
) -> Result<Vec<u8>, Unread> {
    let mut content = Vec::new();
    while let Some(chunk) = next(part, meter).await? {
        let left = budget.texts.checked_sub(chunk.len() as u64);
        budget.texts = left.ok_or(Unread::TooLarge)?;
        content.extend_from_slice(&chunk);
    }
    Ok(content)
}

/// The content of a file; or its size, if it is too large to be kept.
async fn file(
    part: &mut Field<'_>,
    meter: &Meter,
    budget: &mut Budget<'_>,
) -> Result<(Vec<u8>, u64), Unread> {
    let mut content = Vec::new();
    let mut dropped = 0;
    while let Some(chunk) = next(part, meter).await? {
        let size = dropped + content.len() as u64 + chunk.len() as u64;
        let fits = dropped == 0 && size <= budget.largest && budget.held.take(chunk.len()).await;
        if fits {
            content.extend_from_slice(&chunk);
            continue;
        }
        budget.held.give_back(content.len());
        content = Vec::new();
        dropped = size;
    }
    Ok((content, dropped))
}

async fn next(part: &mut Field<'_>, meter: &Meter) -> Result<Option<Bytes>, Unread> {
    let chunk = part.chunk().await.map_err(|error| why(meter, &error));
    meter.progress();
    chunk
}

fn why(meter: &Meter, _error: &multer::Error) -> Unread {
    match (meter.is_too_large(), meter.is_cut()) {
        (true, _) => Unread::TooLarge,
        (false, true) => Unread::Cut,
        (false, false) => Unread::bad("can't parse multipart body"),
    }
}
