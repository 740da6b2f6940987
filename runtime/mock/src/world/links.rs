//! Links by which users join a chat.

use serde::{Deserialize, Serialize};

use crate::parameters::Fields;

/// A link by which users join a chat.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Link {
    /// Who made it.
    pub(crate) creator: i64,
    /// Whether it is the main link of the chat.
    pub(crate) is_primary: bool,
    /// Whether it was revoked.
    pub(crate) is_revoked: bool,
    /// Other facts, named as fields of the API's link.
    pub(crate) fields: Fields,
}
