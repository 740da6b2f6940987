//! Inline queries, their results and the messages out of them.

use serde::{Deserialize, Serialize};

use super::World;
use super::call::Calling;
use crate::parameters::Parameters;
use crate::reply::Refusal;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Inline {}

impl World {
    pub(crate) fn check_results(
        &self,
        _calling: &Calling<'_>,
        _answer: &Parameters,
    ) -> Result<(), Refusal> {
        Ok(())
    }
    pub(crate) fn results_are_there(
        &mut self,
        _calling: &Calling<'_>,
        _id: &str,
        _answer: &Parameters,
    ) {
    }
}
