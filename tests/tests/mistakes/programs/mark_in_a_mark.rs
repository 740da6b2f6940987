//! A mark stands in another one, in a format where it cannot.
//! error: the trait bound `Markdown: AsRef<str>` is not satisfied

use bale_bot::markup::Markdown;

fn both() -> Markdown {
    Markdown::new().bold(Markdown::new().italic("both"))
}
