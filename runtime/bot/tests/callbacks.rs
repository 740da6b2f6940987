//! Typed data of buttons, from the button to the handler.

mod support;

use bazu::{Callback, CallbackData, CallbackDataError, Outcome, Router, State};
use serde::{Deserialize, Serialize};
use support::{Bot, CallbackQuery, Log, UpdateKind, pressed, serve};

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
