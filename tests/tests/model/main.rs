//! What the generated types read and write is what the model says, type by type.
//!
//! Nothing is listed by hand: the spec is loaded, and every type, field, value, variant and kind
//! of it is tried. A type that is missing from the generated table fails [`table_and_model`].

mod answers;
mod fields;
mod layout;
mod mutations;
mod property;
mod round_trips;
mod sample;
mod spec;
mod strategy;
mod unknown;
mod updates;

// The table names its types by the crate `bale_bot`, so the module must not be called that.
#[allow(unreachable_pub)]
#[path = "../../generated/bale_bot.rs"]
mod table;

mod table_and_model {
    use std::collections::BTreeSet;

    use super::{spec, table};

    #[test]
    fn every_readable_type_of_the_model_is_in_the_table_and_nothing_else() {
        let model: BTreeSet<&str> = spec::readable().map(|ty| ty.name.as_str()).collect();
        let listed: BTreeSet<&str> = table::TYPES.iter().map(|(name, _)| *name).collect();
        assert_eq!(listed, model);
        assert_eq!(table::TYPES.len(), model.len(), "a type is listed twice");
        assert!(model.len() > 50, "only {} types were found", model.len());
    }
}
