//! Users ask bots inline.

use super::{ActError, Acted, Place};
use crate::world::World;

impl World {
    pub(super) fn asks(
        &mut self,
        _user: i64,
        _place: Option<Place>,
        _bot: i64,
        _query: String,
        _offset: String,
    ) -> Result<Acted, ActError> {
        Err(ActError::cannot("users cannot ask inline yet"))
    }

    pub(super) fn chooses(
        &mut self,
        _user: i64,
        _place: Option<Place>,
        _query: &str,
        _result: &str,
    ) -> Result<Acted, ActError> {
        Err(ActError::cannot("users cannot ask inline yet"))
    }
}
