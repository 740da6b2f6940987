//! Stories.

use letgram_bot::Bot;

use crate::{refuses, sends};

#[tokio::test]
async fn a_story_is_seen_for_6_12_24_or_48_hours() {
    let story = |bot: &Bot, period: i64| {
        let call = bot.post_story("@letgram", "id");
        call.period(period).into_method()
    };
    for period in [21_600, 43_200, 86_400, 172_800] {
        let sent = sends(|bot| bot.call(story(bot, period))).await;
        assert_eq!(sent.json()["period"], period);
    }
    for period in [0, 21_599, 86_399, 86_401, 172_801, -86_400] {
        let rule = [("period", "postStory.period.choices")];
        refuses(|bot| bot.call(story(bot, period)), &rule).await;
    }
}
