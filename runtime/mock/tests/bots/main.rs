//! Bots, and tests of them as their authors write them.

mod echo;
mod failures;
mod people;
mod shop;
mod time;
