//! What generated `Serialize` and `Deserialize` implementations call.
//!
//! The generated code reads objects key by key, without derived visitors: the functions here
//! are instantiated once for each field type instead of once for each struct, and they know
//! what a derive does not (aliases beside the name, numbers for texts, values to assume).

mod files;
mod members;
mod object;
mod private;
mod scalar;
mod union;
mod unknown;

pub use files::Files;
pub(crate) use members::beside;
pub use members::{
    Key, Members, kind, object, optional, required, set, skip, write_file, write_optional,
};
pub use object::Object;
pub use private::Private;
pub use scalar::{AsText, Lenient, True, text};
pub use union::{Keyed, Kinds, Tagged, keyed, kinds, list, raw, rest, tagged};
pub use unknown::{UndecodableUpdate, UnknownUpdate, UnknownValue, UnknownVariant, probe_integer};
