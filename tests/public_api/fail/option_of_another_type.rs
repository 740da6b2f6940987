//! A setter takes what converts into its parameter, or an option of that.

use bale_bot::Bot;

fn main() {
    let bot = Bot::new("123456789:abcdefghijklmnopqrstuvwxyz").unwrap();
    drop(bot.send_photo(1, "a").caption(Some(5))); //~ E0277 cannot optional String
    drop(bot.send_photo(1, "a").reply_to_message_id("7")); //~ E0277 Option<i64> From<&str>
}
