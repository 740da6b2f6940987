//! A method may get parameters, so it is made by its constructor.

use bale_bot::methods::GetFile;

fn main() {
    let _ = GetFile { //~ E0639 non-exhaustive
        file_id: String::new(),
    };
}
