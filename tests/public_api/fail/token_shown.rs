//! A token has no text to show.

use bale_bot::Token;

fn main() {
    let _ = |token: Token| format!("{token}"); //~ E0277 Token Display
}
