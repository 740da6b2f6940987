//! A saved page of the docs against a spec: small pages and specs of our own, in the formats of
//! the real ones.

mod bad_input;
mod command;
mod corrections;
mod differences;
mod explanations;
mod persian;
mod probe;
mod proposals;
mod sentences;
