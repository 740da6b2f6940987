//! Sticker sets.

use letgram_bot::Bot;
use letgram_bot::types::{InputSticker, StickerFormat};

use super::{characters, items};
use crate::{refuses, sends};

#[tokio::test]
async fn a_sticker_set_has_1_to_50_stickers_and_names_of_1_to_64_characters() {
    let sticker = || InputSticker::new("id", ["👍"]);
    items(
        "stickers",
        "createNewStickerSet.stickers.items",
        1..=50,
        sticker,
        |bot, list| {
            bot.create_new_sticker_set(3, "cats_by_bot", "Cats", list, StickerFormat::Static)
        },
    )
    .await;
    characters(
        "title",
        "createNewStickerSet.title.length",
        1..=64,
        |bot, text| {
            bot.create_new_sticker_set(3, "cats_by_bot", text, [sticker()], StickerFormat::Video)
        },
    )
    .await;
    let named = |bot: &Bot, count: usize| {
        let name = format!("{}_by_bot", "c".repeat(count - "_by_bot".len()));
        let call =
            bot.create_new_sticker_set(3, name, "Cats", [sticker()], StickerFormat::Animated);
        call.into_method()
    };
    sends(|bot| bot.call(named(bot, 64))).await;
    let rule = [("name", "createNewStickerSet.name.length")];
    refuses(|bot| bot.call(named(bot, 65)), &rule).await;
    refuses(
        |bot| bot.create_new_sticker_set(3, "", "Cats", [sticker()], StickerFormat::Static),
        &[
            ("name", "createNewStickerSet.name.length"),
            ("name", "createNewStickerSet.name.pattern"),
        ],
    )
    .await;
}
