//! What a method requires is an argument.

use bale_bot::Bot;

fn send(bot: &Bot) {
    drop(bot.send_message(1)); //~ E0061 argument
}

fn main() {}
