//! There may be new errors.

use bale_bot::Error;

fn main() {
    let _ = |error: Error| match error { //~ E0004 Error
        Error::Token(_) | Error::Config(_) | Error::Validation(_) | Error::File(_) => {}
        Error::Transport(_) | Error::Status(_) | Error::Decode(_) | Error::Api(_) => {}
    };
}
