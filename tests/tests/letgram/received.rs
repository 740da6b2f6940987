//! What users do with what came in.

use letgram_bot::ReceivedFile;
use letgram_bot::types::{Attachment, ChatMember, Message};

fn read<T: for<'de> letgram_bot::bazu_core::serde::Deserialize<'de>>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_video_note_is_an_attachment_too() {
    let message: Message = read(
        r#"{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},
            "video_note":{"file_id":"n","file_unique_id":"u","length":1,"duration":1,"file_size":5}}"#,
    );
    let attachment = message.attachment().unwrap();
    assert!(matches!(attachment, Attachment::VideoNote(_)));
    assert_eq!(
        (attachment.file_id(), attachment.file_size()),
        ("n", Some(5))
    );
}

#[test]
fn who_left_or_was_banned_has_no_right() {
    for status in ["left", "kicked"] {
        let member: ChatMember = read(&format!(r#"{{"status":"{status}","until_date":0}}"#));
        assert_eq!(member.status(), Some(status));
        let rights = [
            ChatMember::is_member,
            ChatMember::can_send_messages,
            ChatMember::can_pin_messages,
            ChatMember::can_delete_messages,
        ];
        assert!(
            rights.iter().all(|right| right(&member) == Some(false)),
            "{status}"
        );
        assert_eq!(member.user(), None);
    }
    let owner: ChatMember = read(r#"{"status":"creator","custom_title":"Boss"}"#);
    assert_eq!(owner.custom_title(), Some("Boss"));
    assert_eq!(
        (owner.can_promote_members(), owner.until_date()),
        (Some(true), None)
    );
}

#[test]
fn a_ban_without_an_end_has_no_time() {
    let forever: ChatMember = read(r#"{"status":"kicked","until_date":0}"#);
    let until: ChatMember = read(r#"{"status":"kicked","until_date":1900000000}"#);
    let time = |member: &ChatMember| match member {
        ChatMember::Banned(banned) => banned.until_date_time().is_some(),
        _ => false,
    };
    assert_eq!((time(&forever), time(&until)), (false, true));
    assert_eq!(until.until_date(), Some(1_900_000_000));
}
