//! Whatever the model allows is read, and written as it was.

use proptest::prelude::*;

use crate::property::{check, layout};
use crate::sample::least_of;
use crate::spec::{readable, reader};
use crate::strategy::Strategies;
use crate::table::TYPES;

#[test]
fn any_value_of_any_type_is_read_and_written_as_it_came() {
    let mut strategies = Strategies::default();
    let mut checked = 0;
    for ty in readable() {
        let reader = reader(&ty.name);
        let strategy = (strategies.of(&ty.name, 2), layout());
        check(&ty.name, 32, &strategy, |(sample, layout)| {
            let text = layout.write(&sample.sent);
            let written = reader(&text).map_err(TestCaseError::fail)?;
            prop_assert_eq!(written, sample.read, "{}", text);
            Ok(())
        });
        checked += 1;
    }
    assert_eq!(checked, TYPES.len());
}

#[test]
fn the_least_value_of_every_type_is_written_as_it_came() {
    for ty in readable() {
        let least = least_of(&ty.name);
        assert_eq!(
            reader(&ty.name)(&least.to_string()),
            Ok(least),
            "{}",
            ty.name
        );
    }
}
