//! A text has a mark that the format of the messenger does not have.
//! error: no method named `spoiler` found for struct `Markdown` in the current scope

fn secret() -> bale_bot::markup::Markdown {
    bale_bot::markup::Markdown::new().spoiler("secret")
}
