//! A bot that sends a photo, saves the photos that it gets, and sends documents back.
//!
//! ```text
//! BALE_TOKEN=123456:abc cargo run --example attachment -- cat.jpg
//! ```

use std::env;
use std::path::PathBuf;

use bale_bot::part::{Document, Photo};
use bale_bot::types::Message;
use bale_bot::{Bot, InputFile};
use bazu::{Router, RunError, State, filter};

#[derive(Clone)]
struct Folder(PathBuf);

#[tokio::main]
async fn main() -> Result<(), RunError> {
    let router = Router::new()
        .command(("photo", "Sends a photo"), send)
        .message(filter::photo(), save)
        .message(filter::document(), send_back)
        .with_state(Folder(env::temp_dir()));
    bazu::poll(Bot::from_env("BALE_TOKEN")?, router).await
}

/// The file is read while it is sent, so its size does not matter for memory.
async fn send(bot: &Bot, message: &Message) -> bazu::Result {
    let photo = match env::args_os().nth(1) {
        Some(path) => InputFile::path(path),
        None => return Err("start the bot with the path of a photo".into()),
    };
    message
        .reply_photo(bot, photo)
        .caption("Here it is.")
        .await?;
    Ok(())
}

async fn save(
    bot: &Bot,
    message: &Message,
    Photo(sizes): Photo<'_>,
    State(Folder(folder)): State<Folder>,
) -> bazu::Result {
    // The last size is the largest.
    let Some(photo) = sizes.last() else {
        return Ok(());
    };
    let path = photo
        .download(bot)
        .max_bytes(5 << 20)
        .to_dir(folder)
        .await?;
    let saved = format!("Saved as {}", path.display());
    message.reply_text(bot, saved).await?;
    Ok(())
}

/// A file that the server knows is sent by its id: nothing is uploaded.
async fn send_back(bot: &Bot, message: &Message, Document(document): Document<'_>) -> bazu::Result {
    message.reply_document(bot, document).await?;
    Ok(())
}
