//! Stories of channels, from beginning to end.

mod support;

use bazu_mock::World;
use bazu_mock::world::{ChatKey, ChatKind};
use serde_json::{Value, json};
use support::Scene;

const ALL: &[&str] = &["can_post_stories", "can_edit_stories", "can_delete_stories"];

fn shown(world: &World, channel: i64) -> Vec<Value> {
    world.stories(ChatKey::group(channel))
}

#[test]
fn a_story_is_posted_changed_and_deleted() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let channel = play.group(ChatKind::Channel, ali, ALL);
    let post = json!({ "chat_id": channel, "caption": "Mint", "period": 21_600 });
    let story = play.call_with_files("postStory", post, &[("content", b"mint")]);
    assert_eq!(story["chat"]["id"], channel);
    let now = shown(&play.world, channel);
    assert_eq!(now.len(), 1);
    assert_eq!(now[0]["id"], story["id"]);
    assert_eq!(now[0]["caption"], "Mint");
    assert_eq!(now[0]["ends"], play.seconds() + 21_600);

    let change = json!({ "chat_id": channel, "story_id": story["id"], "caption": "Black" });
    assert_eq!(play.call("editStory", change), story);
    let changed = shown(&play.world, channel);
    assert_eq!(changed[0]["caption"], "Black");
    assert_eq!(changed[0]["content"], now[0]["content"]);
    play.refusal(
        "editStory",
        json!({ "chat_id": channel, "story_id": story["id"] }),
    );
    play.refusal(
        "editStory",
        json!({ "chat_id": channel, "story_id": 99, "caption": "x" }),
    );

    let delete = json!({ "chat_id": channel, "story_id": story["id"] });
    play.call("deleteStory", delete.clone());
    assert_eq!(shown(&play.world, channel), [] as [Value; 0]);
    play.refusal("deleteStory", delete);
}

#[test]
fn a_story_is_described_by_an_object_too_and_its_caption_has_markup() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let channel = play.group(ChatKind::Channel, ali, ALL);
    let content = json!({ "type": "photo", "photo": "attach://mint" });
    let post = json!({ "chat_id": channel, "content": content, "caption": "<b>Mint</b>", "parse_mode": "HTML" });
    play.call_with_files("postStory", post, &[("mint", b"mint")]);
    let now = shown(&play.world, channel);
    let file = play
        .world
        .file(now[0]["content"].as_str().unwrap())
        .unwrap();
    assert_eq!(file.content.as_deref(), Some(&b"mint"[..]));
    assert_eq!(now[0]["caption"], "Mint");
    assert_eq!(now[0]["caption_entities"][0]["type"], "bold");
}

#[test]
fn a_story_ends_after_its_period() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    let channel = play.group(ChatKind::Channel, ali, ALL);
    let file = play.upload("mint.jpg", "image/jpeg", vec![1]);
    let short = json!({ "chat_id": channel, "content": file, "period": 21_600 });
    play.call("postStory", short);
    let usual = play.call("postStory", json!({ "chat_id": channel, "content": file }));
    play.pass(21_599);
    assert_eq!(shown(&play.world, channel).len(), 2);
    play.pass(1);
    assert_eq!(shown(&play.world, channel).len(), 1);
    play.pass(86_400 - 21_600);
    assert_eq!(shown(&play.world, channel), [] as [Value; 0]);
    play.refusal(
        "editStory",
        json!({ "chat_id": channel, "story_id": usual["id"], "caption": "x" }),
    );
}

#[test]
fn a_story_needs_a_channel_and_the_right() {
    let mut play = Scene::letgram();
    let ali = play.user("Ali");
    play.started(ali);
    let file = play.upload("mint.jpg", "image/jpeg", vec![1]);
    let group = play.group(ChatKind::Supergroup, ali, ALL);
    let channel = play.group(ChatKind::Channel, ali, &["can_post_messages"]);
    let other = play.group(ChatKind::Channel, ali, ALL);
    for chat in [ali, group, channel, -4] {
        play.refusal("postStory", json!({ "chat_id": chat, "content": file }));
    }
    let story = play.call("postStory", json!({ "chat_id": other, "content": file }));
    play.refusal(
        "deleteStory",
        json!({ "chat_id": channel, "story_id": story["id"] }),
    );
    play.refusal(
        "postStory",
        json!({ "chat_id": other, "content": "nonsense" }),
    );
    play.refusal(
        "postStory",
        json!({ "chat_id": other, "content": file, "period": 5 }),
    );
}
