//! Functions for the generated `Serialize` and `Deserialize` implementations.
//!
//! The generated code reads objects key by key, without derived visitors. The functions here are instantiated
//! once per field type, not once per struct. They also do what a derive cannot do: aliases of a name, numbers
//! in place of texts, default values.

mod files;
mod members;
mod nesting;
mod object;
mod private;
mod scalar;
mod union;
mod unknown;

pub use crate::broken::{Broken, KeepBroken};
pub use files::Files;
pub(crate) use members::beside;
pub use members::{
    Key, Members, kind, object, optional, required, set, skip, write, write_file, write_optional,
};
pub use object::Object;
pub use private::Private;
pub use scalar::{AsText, Lenient, True, text};
pub use union::{Keyed, Kinds, Tagged, keyed, kinds, list, raw, rest, tagged};
pub use unknown::{
    UndecodableUpdate, UnknownUpdate, UnknownValue, UnknownVariant, next_offset, probe_integer,
};
