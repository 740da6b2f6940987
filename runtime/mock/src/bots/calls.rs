//! Calls that came to the server.

use std::ops::Deref;

use crate::world::CallRecord;

/// Calls of a method that came to the server, in their order. It is a slice of [`CallRecord`].
#[derive(Clone, Debug)]
pub struct Calls {
    pub(super) method: String,
    pub(super) list: Vec<CallRecord>,
    /// Other methods that were called.
    pub(super) others: Vec<String>,
}

impl Calls {
    /// The last call.
    ///
    /// # Panics
    ///
    /// If there was none. The panic names the methods that were called.
    #[track_caller]
    pub fn last(&self) -> &CallRecord {
        let Some(call) = self.list.last() else {
            panic!(
                "`{}` was not called; these were: {}",
                self.method,
                self.others.join(", ")
            );
        };
        call
    }
}

impl Deref for Calls {
    type Target = [CallRecord];

    fn deref(&self) -> &[CallRecord] {
        &self.list
    }
}
