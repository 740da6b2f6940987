//! A type may get fields, so it is made by its constructor.

use bale_bot::types::LabeledPrice;

fn main() {
    let _ = LabeledPrice { //~ E0639 non-exhaustive
        label: String::new(),
        amount: 1,
    };
}
