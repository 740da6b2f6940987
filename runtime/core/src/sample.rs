//! Samples of received types, for tests.

use serde::de::DeserializeOwned;

/// A received type that a test can make without a server.
///
/// A sample has what is required, and nothing else. All fields are public: set those that the test needs.
pub trait Sample: Sized {
    /// Makes a sample.
    fn sample() -> Self;
}

/// A bot for which tests can have answers without a server.
pub trait SampleAnswers {
    /// A result that fits a method, as JSON. `None` if the bot has no such method.
    fn sample_answer(method: &str) -> Option<&'static str>;
}

/// A client whose API a test can read as data, such as a mock server that acts as the API does.
pub trait HasModel {
    /// The text of `model.json`: everything that the spec of the API says.
    const MODEL: &'static str;
}

/// Reads a sample that the generator wrote.
///
/// # Panics
///
/// If the JSON is not a value of the type. The generator reads every type that it writes, so this is an error of
/// the generator.
#[doc(hidden)]
pub fn from_sample<T: DeserializeOwned>(json: &str) -> T {
    match serde_json::from_str(json) {
        Ok(sample) => sample,
        Err(error) => panic!("{json}: {error}"),
    }
}
