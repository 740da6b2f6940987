//! Whatever the model allows is read, and written as it was.

use std::cell::Cell;

use proptest::prelude::*;
use serde_json::Value;

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
fn any_request_of_any_method_is_sent_as_serde_json_writes_it() {
    for spec in specs() {
        let mut strategies = Strategies::new(spec);
        let methods: Vec<_> = spec.api.methods.values().collect();
        let listed = spec.methods.iter().map(|(name, _)| *name);
        assert!(listed.eq(methods.iter().map(|method| method.wire.as_str())));
        for (method, (name, send)) in methods.into_iter().zip(spec.methods) {
            let strategy = strategies.parameters(&method.params, 2);
            let made = Cell::new(0);
            check(name, 32, &strategy, |values| {
                if let Some(sent) = send(&values) {
                    let sent = sent.map_err(TestCaseError::fail)?;
                    let sent: Value = serde_json::from_str(&sent).expect("it is JSON");
                    let known = |key: &String| method.params.iter().any(|one| one.wire == *key);
                    let object = sent.as_object().expect("parameters are an object");
                    prop_assert!(object.keys().all(known), "{}", sent);
                    made.set(made.get() + 1);
                }
                Ok(())
            });
            assert!(made.get() > 0, "no request of {name} was made");
        }
    }
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
