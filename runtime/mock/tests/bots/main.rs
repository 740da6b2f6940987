//! Bots, and tests of them as their authors write them.

mod acts;
mod echo;
mod edits;
mod failures;
mod people;
mod shop;
mod time;
