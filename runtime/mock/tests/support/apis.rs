//! The bot APIs whose server is tested.

use std::sync::{Arc, LazyLock};

use bale_bot::HasModel;
use bazu_mock::Model;

/// An API to make a world of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    Bale,
    Letgram,
}

pub(crate) const BOTH: [Api; 2] = [Api::Bale, Api::Letgram];

impl Api {
    /// The model of the API.
    pub(crate) fn model(self) -> Arc<Model> {
        static BALE: LazyLock<Arc<Model>> = LazyLock::new(|| read(bale_bot::Bot::MODEL));
        static LETGRAM: LazyLock<Arc<Model>> = LazyLock::new(|| read(letgram_bot::Bot::MODEL));
        match self {
            Self::Bale => BALE.clone(),
            Self::Letgram => LETGRAM.clone(),
        }
    }
}

fn read(text: &str) -> Arc<Model> {
    Arc::new(Model::read(text).expect("the model of a generated crate can be read"))
}

/// The model of Bale's Bot API.
pub(crate) fn bale() -> Arc<Model> {
    Api::Bale.model()
}

/// The model of Letgram's Bot API.
pub(crate) fn letgram() -> Arc<Model> {
    Api::Letgram.model()
}

/// The models of both bot APIs.
pub(crate) fn both() -> [Arc<Model>; 2] {
    BOTH.map(Api::model)
}
