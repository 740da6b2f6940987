//! The update that a handler waited for.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use bazu_core::bot::{Api, Carries, Given, HasText, Promises, part};

use crate::arguments::Origin;
use crate::executor::ReceivedUpdate;

/// The update that a handler waited for. It can be used like its content: `answer.reply_text(bot, "thanks")`.
///
/// It may be kept as long as the handler runs, also while it waits for the next one.
pub struct Answer<B: Api, K, F> {
    update: Arc<dyn ReceivedUpdate<B::Update>>,
    types: PhantomData<fn() -> (K, F)>,
}

impl<B: Api, K, F> Answer<B, K, F> {
    pub(super) fn new(update: Arc<dyn ReceivedUpdate<B::Update>>) -> Self {
        let types = PhantomData;
        Self { update, types }
    }

    /// The whole update.
    pub fn update(&self) -> &B::Update {
        self.update.update()
    }

    /// The ids of the update, of its chat, and of the user who answered.
    pub fn origin(&self) -> Origin {
        Origin::of(self.update())
    }

    /// The text. Only if the filter promises one, as `filter::text()` does.
    pub fn text(&self) -> &str
    where
        B: Carries<K, Payload: HasText>,
        F: Promises<part::Text, Is: Given<part::Text>>,
    {
        // The filter has let the update through, so there is a text.
        B::get(self.update())
            .and_then(HasText::text)
            .unwrap_or_default()
    }
}

impl<B: Carries<K>, K, F> Deref for Answer<B, K, F> {
    type Target = B::Payload;

    #[allow(clippy::expect_used)] // Only what `get` has found becomes an answer, and the update does not change.
    fn deref(&self) -> &B::Payload {
        B::get(self.update()).expect("the content that the filter has seen")
    }
}

impl<B: Api, K, F> fmt::Debug for Answer<B, K, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Answer").field(self.update()).finish()
    }
}
