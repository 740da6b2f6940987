//! A world that a test plays in. Every answer and every update is read strictly.

#![allow(
    dead_code,
    unused_imports,
    reason = "each file of tests uses a part of it"
)]

mod acts;
mod apis;
mod calls;
mod people;
mod scene;
mod updates;

pub(crate) use acts::{presses, sends, sends_file, writes};
pub(crate) use apis::{Api, BOTH, bale, both, letgram};
pub(crate) use calls::file;
pub(crate) use people::{administrator, all_rights};
pub(crate) use scene::{Cast, START, Scene};
pub(crate) use updates::kinds;
