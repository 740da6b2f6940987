//! The size of what is uploaded.

use letgram_bot::methods::{
    SendAnimation, SendAudio, SendDocument, SendPhoto, SendVideo, SendVideoNote, SendVoice,
};
use letgram_bot::{Bot, InputFile};

use crate::refuses;

#[tokio::test]
async fn an_upload_has_at_most_50_megabytes() {
    let limits = [
        SendPhoto::PHOTO_FILE,
        SendAudio::AUDIO_FILE,
        SendDocument::DOCUMENT_FILE,
        SendVideo::VIDEO_FILE,
        SendAnimation::ANIMATION_FILE,
        SendVoice::VOICE_FILE,
        SendVideoNote::VIDEO_NOTE_FILE,
    ];
    for limit in limits {
        assert_eq!(limit.max_bytes, 50 * 1024 * 1024);
    }
    let folder = tempfile::tempdir().unwrap();
    let file = |size: u64| {
        // Without a single block on the disk.
        let path = folder.path().join(size.to_string());
        std::fs::File::create(&path).unwrap().set_len(size).unwrap();
        InputFile::path(path)
    };
    let large = file(50 * 1024 * 1024 + 1);
    let rule = [("document", "sendDocument.document.file")];
    refuses(|bot| bot.send_document(7, large), &rule).await;
    let bot = Bot::new(crate::TOKEN).unwrap();
    let found = bot.send_document(7, file(50 * 1024 * 1024)).check();
    assert!(found.is_empty(), "{found}");
}
