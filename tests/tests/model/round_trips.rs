//! Whatever the model allows is read, and written as it was.

use proptest::prelude::*;

use crate::property::{check, layout};
use crate::spec::{readable, specs};
use crate::strategy::Strategies;

#[test]
fn any_value_of_any_type_is_read_and_written_as_it_came() {
    let mut checked = 0;
    for spec in specs() {
        let mut strategies = Strategies::new(spec);
        for ty in spec.readable() {
            let reader = spec.reader(&ty.name);
            let strategy = (strategies.of(&ty.name, 2), layout());
            check(&ty.name, 32, &strategy, |(sample, layout)| {
                let text = layout.write(&sample.sent);
                let written = reader(&text).map_err(TestCaseError::fail)?;
                prop_assert_eq!(written, sample.read, "{}", text);
                Ok(())
            });
            checked += 1;
        }
    }
    assert_eq!(checked, specs().map(|spec| spec.types.len()).sum::<usize>());
}

#[test]
fn the_least_value_of_every_type_is_written_as_it_came() {
    for (spec, ty) in readable() {
        let least = spec.least_of(&ty.name);
        assert_eq!(
            spec.reader(&ty.name)(&least.to_string()),
            Ok(least),
            "{}",
            ty.name
        );
    }
}
