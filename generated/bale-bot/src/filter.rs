// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! Filters of updates that only this API has. `bazu::filter` has the others.

use bazu_core::bot;

/// Marks the part [`ForwardOrigin`](crate::part::ForwardOrigin).
#[derive(Clone, Copy, Debug)]
pub struct ForwardOrigin;

impl bot::Part for ForwardOrigin {
    type Number = (
        bot::Yes,
        (bot::No, (bot::No, (bot::No, (bot::No, (bot::No, (bot::No, ())))))),
    );
}

/// Updates with the part [`ForwardOrigin`](crate::part::ForwardOrigin).
pub fn forward_origin() -> bot::filter::Has<ForwardOrigin> {
    bot::filter::has()
}
