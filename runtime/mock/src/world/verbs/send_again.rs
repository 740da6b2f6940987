//! `forward` and `copy`: a message is created from another one.

use crate::parameters::Parameters;
use crate::reply::Refusal;
use crate::world::World;
use crate::world::call::{Calling, Done};

impl World {
    pub(crate) fn send_again(&mut self, calling: &Calling<'_>, _parameters: &mut Parameters) -> Done {
        Err(Refusal::bad(format!("the mock cannot do `{}` yet", calling.method.wire)))
    }
}
