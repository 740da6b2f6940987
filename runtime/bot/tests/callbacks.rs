//! Typed data of buttons, from the button to the handler.

mod support;

use bazu::{
    Callback, CallbackData, CallbackDataError, ForeignData, Outcome, Router, StaleCallback, Start,
    State,
};
use serde::{Deserialize, Serialize};
use support::{Bot, CallbackQuery, Log, UpdateKind, pressed, serve, text};

#[derive(Serialize, Deserialize)]
struct Buy(i64);

impl CallbackData for Buy {
    const NAME: &'static str = "buy";
}

#[derive(Serialize, Deserialize)]
struct Page {
    item: i64,
    note: String,
}

impl CallbackData for Page {
    const NAME: &'static str = "page";
}

async fn buy(Callback(Buy(item)): Callback<Buy>, State(log): State<Log>) {
    log.write(format!("buy {item}"));
}

async fn page(Callback(page): Callback<Page>, State(log): State<Log>) {
    log.write(format!("page {} {}", page.item, page.note));
}

async fn other(query: &CallbackQuery, State(log): State<Log>) {
    log.write(format!("{:?}", query.data));
}

#[test]
fn a_button_is_handled_by_the_handler_that_takes_its_type() {
    let log = Log::default();
    let router = Router::new()
        .callback(buy)
        .callback(page)
        .callback(other)
        .with_state(log.clone());
    let note = "چای:".to_owned();
    for data in [
        Buy(-7).to_data(&Bot).unwrap(),
        Page { item: 7, note }.to_data(&Bot).unwrap(),
        "buy:x".to_owned(),
    ] {
        assert_eq!(serve(&router, &pressed(&data)), Outcome::Handled);
    }
    assert_eq!(log.lines(), ["buy -7", "page 7 چای:", "Some(\"buy:x\")"]);
    let mut without = pressed("");
    without.kind = UpdateKind::CallbackQuery(Box::default());
    serve(&router, &without);
    assert_eq!(log.lines(), ["None"]);
}

#[test]
fn data_that_does_not_fit_into_a_button_is_an_error() {
    let fits = "x".repeat(64 - "page:7:".len());
    let page = |note: String| Page { item: 7, note }.to_data(&Bot);
    assert_eq!(page(fits.clone()).unwrap().len(), 64);
    let error = page(fits + "x").unwrap_err();
    assert_eq!(error, CallbackDataError::TooLong { bytes: 65, max: 64 });
    assert!(error.to_string().contains("65 bytes, at most 64"));
}

/// A button whose fields were changed once.
#[derive(Serialize, Deserialize)]
struct Vote(u8, i64);

impl CallbackData for Vote {
    const NAME: &'static str = "vote";
    const VERSION: u32 = 1;
}

async fn vote(Callback(Vote(choice, _)): Callback<Vote>, State(log): State<Log>) {
    log.write(format!("vote {choice}"));
}

async fn old_vote(old: StaleCallback<Vote>, State(log): State<Log>) {
    log.write(format!("old: {}", old.reason));
    assert_ne!(old.reason, ForeignData::OtherName);
}

#[test]
fn a_button_of_another_version_or_made_by_hand_goes_to_the_handler_of_stale_data() {
    let log = Log::default();
    let router = Router::new()
        .callback(vote)
        .callback(old_vote)
        .callback(other)
        .with_state(log.clone());
    for data in [
        "vote@1:3:7",
        "vote:3",
        "vote@2:1:2:3",
        "vote@1:x",
        "voter:3",
        "vote@1",
    ] {
        assert_eq!(serve(&router, &pressed(data)), Outcome::Handled);
    }
    let expected = [
        "vote 3",
        "old: version 0 of the type wrote the data",
        "old: version 2 of the type wrote the data",
        "old: the data does not have the form of this type",
        "Some(\"voter:3\")",
        "old: the data does not have the form of this type",
    ];
    assert_eq!(log.lines(), expected);
}

async fn invited(Start(Buy(item)): Start<Buy>, State(log): State<Log>) {
    log.write(format!("start {item}"));
}

async fn any_start(payload: Option<Start<Vote>>, State(log): State<Log>) {
    log.write(format!("start of {}", payload.is_some()));
}

#[test]
fn a_start_by_a_link_goes_to_the_handler_that_takes_its_payload() {
    let log = Log::default();
    let router = Router::new()
        .command("start", invited)
        .command("start", any_start)
        .with_state(log.clone());
    let payload = Buy(7).to_payload().unwrap();
    let vote = Vote(1, 2).to_payload().unwrap();
    for argument in [payload, vote, "ref7".to_owned(), String::new()] {
        serve(&router, &text(&format!("/start {argument}")));
    }
    let expected = [
        "start 7",
        "start of true",
        "start of false",
        "start of false",
    ];
    assert_eq!(log.lines(), expected);
}
