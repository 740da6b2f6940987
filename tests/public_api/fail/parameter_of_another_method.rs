//! A call has the parameters of its method and no others.

use bale_bot::Bot;

fn send(bot: &Bot) {
    drop(bot.send_message(1, "سلام").show_alert(true)); //~ E0599 show_alert SendMessage
}

fn main() {}
