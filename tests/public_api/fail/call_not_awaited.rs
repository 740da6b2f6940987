//! A call that nobody awaits is never sent, and the compiler says so.
#![deny(unused_must_use)]

use bale_bot::Bot;

fn send(bot: &Bot) {
    bot.send_message(1, "سلام").reply_to_message_id(7); //~ unused_must_use Call awaited
}

fn main() {
    let _ = send;
}
