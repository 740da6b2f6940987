//! The models that unit tests use.

use std::sync::{Arc, LazyLock};

use bazu_core::HasModel;

use crate::Model;

fn read(text: &str) -> Arc<Model> {
    Arc::new(Model::read(text).expect("the generator writes models of this version"))
}

/// The model of Bale's Bot API.
pub(crate) fn bale() -> Arc<Model> {
    static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(bale_bot::Bot::MODEL));
    MODEL.clone()
}

/// The model of Letgram's Bot API.
pub(crate) fn letgram() -> Arc<Model> {
    static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(letgram_bot::Bot::MODEL));
    MODEL.clone()
}

/// The model of Bale's gateway for one-time passwords.
pub(crate) fn otp() -> Arc<Model> {
    static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(bale_otp::OtpGateway::MODEL));
    MODEL.clone()
}

/// The model of Bale's service Safir.
pub(crate) fn safir() -> Arc<Model> {
    static MODEL: LazyLock<Arc<Model>> = LazyLock::new(|| read(bale_safir::Safir::MODEL));
    MODEL.clone()
}
