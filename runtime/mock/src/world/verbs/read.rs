//! `read` and `count`: a thing, a list of things, or how many there are.

use crate::parameters::Parameters;
use crate::reply::Refusal;
use crate::world::World;
use crate::world::call::{Calling, Done};

impl World {
    pub(crate) fn read(&mut self, calling: &Calling<'_>, _parameters: &mut Parameters) -> Done {
        Err(Refusal::bad(format!("the mock cannot do `{}` yet", calling.method.wire)))
    }
}
