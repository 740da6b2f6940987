//! A dialogue without its type.

use std::any::{Any, TypeId, type_name};
use std::fmt;
use std::sync::Arc;

use super::{Dialogue, Per, ResetReason};
use crate::storage::Record;

/// A state of any type.
pub(crate) type AnyState = Arc<dyn Any + Send + Sync>;

/// Which dialogue a route needs, and how its states are read.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(super) id: TypeId,
    pub(super) type_name: &'static str,
    pub(super) name: &'static str,
    pub(super) per: Per,
    pub(super) read: fn(Option<&Record>) -> Result<AnyState, ResetReason>,
    pub(super) default: fn() -> AnyState,
}

impl Kind {
    pub(crate) fn of<D: Dialogue>() -> Self {
        Self {
            id: TypeId::of::<D>(),
            type_name: type_name::<D>(),
            name: D::NAME,
            per: D::PER,
            read: |record| Ok(Arc::new(read::<D>(record)?)),
            default: || Arc::new(D::default()),
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it is this dialogue.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Reads what is stored. Where nothing is, the state is the default.
pub(super) fn read<D: Dialogue>(record: Option<&Record>) -> Result<D, ResetReason> {
    let Some(record) = record else {
        return Ok(D::default());
    };
    if record.version == D::VERSION {
        return bazu_core::serde_json::from_slice(&record.value)
            .map_err(|error| ResetReason::Unreadable(error.into()));
    }
    let json = std::str::from_utf8(&record.value);
    let json = json.map_err(|error| ResetReason::Unreadable(error.into()))?;
    D::migrate(record.version, json).ok_or(ResetReason::OtherVersion)
}
