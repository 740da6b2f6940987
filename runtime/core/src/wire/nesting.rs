//! A limit for nested values, so that an answer cannot use up the stack.

use std::cell::Cell;

use serde::de;

/// The stack that one read may use, in bytes. The smallest stack in use is 1 MiB, that of a main thread on
/// Windows. A level takes from one kilobyte, when optimized, to 25, and serde_json stops at 128 levels.
const STACK: usize = 256 * 1024;

thread_local! {
    /// The place in the stack where the outermost value is read, or 0.
    static OUTERMOST: Cell<usize> = const { Cell::new(0) };
}

/// A value that is being read.
pub(super) struct Nested {
    is_outermost: bool,
}

impl Nested {
    /// Starts to read a value that may hold another.
    pub(super) fn enter<E: de::Error>() -> Result<Self, E> {
        let local = 0_u8;
        let here = std::ptr::from_ref(&local).addr();
        match OUTERMOST.get() {
            0 => OUTERMOST.set(here),
            outermost if outermost.abs_diff(here) > STACK => {
                return Err(E::custom("the value is nested too deeply"));
            }
            _ => {
                return Ok(Self {
                    is_outermost: false,
                });
            }
        }
        Ok(Self { is_outermost: true })
    }
}

impl Drop for Nested {
    fn drop(&mut self) {
        if self.is_outermost {
            OUTERMOST.set(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Enters a value with so much more of the stack in use.
    #[inline(never)]
    fn enters_below<const BYTES: usize>() -> bool {
        let space = std::hint::black_box([0_u8; BYTES]);
        let entered = Nested::enter::<serde_json::Error>().is_ok();
        std::hint::black_box(space);
        entered
    }

    #[test]
    fn the_stack_is_counted_from_the_outermost_value_that_is_still_open() {
        let outermost = Nested::enter::<serde_json::Error>().unwrap();
        assert!(enters_below::<{ 16 * 1024 }>());
        assert!(!enters_below::<{ 300 * 1024 }>());
        drop(outermost);
        assert!(enters_below::<{ 300 * 1024 }>());
        assert!(Nested::enter::<serde_json::Error>().is_ok());
    }
}
