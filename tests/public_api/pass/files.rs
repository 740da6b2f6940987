//! Files to send: ids, URLs, paths, bytes and readers; alone and in albums.

use bale_bot::types::{InputMedia, InputMediaDocument, InputMediaPhoto, InputMediaVideo};
use bale_bot::{Bot, Error, FromReader, InputFile};

async fn a_file_is_sent_by_id_url_path_or_content(bot: &Bot) -> Result<(), Error> {
    // A text is an id, or a URL where it looks like one.
    bot.send_photo(1, "file-id").await?;
    bot.send_photo(1, "https://bale.ai/logo.png")
        .caption("نشان")
        .await?;
    bot.send_photo(1, InputFile::id("file-id")).await?;
    bot.send_video(1, InputFile::path("film.mp4")).await?;
    bot.send_document(1, InputFile::bytes("نامه.txt", "سلام"))
        .await?;
    bot.send_voice(1, InputFile::reader("voice.ogg", tokio::io::empty()))
        .await?;
    bot.send_audio(
        1,
        InputFile::path("a.bin")
            .file_name("song.mp3")
            .mime("audio/mpeg"),
    )
    .await?;
    Ok(())
}

async fn an_album_mixes_ids_and_uploads(bot: &Bot) -> Result<(), Error> {
    let album: [InputMedia; 2] = [
        InputMediaPhoto::new("file-id").caption("از پیش").into(),
        InputMediaVideo::new(InputFile::path("film.mp4"))
            .thumbnail(InputFile::path("film.jpg"))
            .into(),
    ];
    let sent = bot.send_media_group(1, album).await?;
    println!("{} messages", sent.len());

    // Items of one kind need no conversion.
    let letters = ["a.txt", "b.txt"].map(|path| InputMediaDocument::new(InputFile::path(path)));
    bot.send_media_group(1, letters)
        .reply_to_message_id(7)
        .await?;
    Ok(())
}

fn an_album_of_kinds_that_do_not_mix_is_found_before_it_is_sent(bot: &Bot) {
    let call = bot.send_media_group(
        1,
        [
            InputMedia::from(InputMediaPhoto::new("a")),
            InputMediaDocument::new("b").into(),
        ],
    );
    let found = call.check();
    let rules: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(rules.len(), 1, "{rules:?}");
}

fn main() -> Result<(), Error> {
    let bot = Bot::new("123456789:abcdefghijklmnopqrstuvwxyz")?;
    an_album_of_kinds_that_do_not_mix_is_found_before_it_is_sent(&bot);
    drop(a_file_is_sent_by_id_url_path_or_content(&bot));
    drop(an_album_mixes_ids_and_uploads(&bot));
    Ok(())
}
