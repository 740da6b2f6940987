//! `member`: someone gets a status in a chat.

use crate::parameters::Parameters;
use crate::reply::Refusal;
use crate::world::World;
use crate::world::call::{Calling, Done};

impl World {
    pub(crate) fn member(&mut self, calling: &Calling<'_>, _parameters: &mut Parameters) -> Done {
        Err(Refusal::bad(format!("the mock cannot do `{}` yet", calling.method.wire)))
    }
}

impl World {
    /// A restriction or a ban ends by itself.
    pub(crate) fn restriction_is_over(&mut self, _chat: crate::world::ChatKey, _user: i64) {}
}
