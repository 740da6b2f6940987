//! A type may get fields, so it is made by its constructor.

use bale_bot::types::LabeledPrice;

fn main() {
    let _ = LabeledPrice {
        label: String::new(),
        amount: 1,
    };
}
