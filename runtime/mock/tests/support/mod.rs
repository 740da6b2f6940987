//! A world that a test plays in. Every answer and every update is read strictly.

#![allow(dead_code, reason = "each file of tests uses a part of it")]

mod acts;
mod apis;
mod calls;
mod people;
mod scene;
mod updates;

#[allow(unused_imports, reason = "each file of tests uses a part of it")]
pub(crate) use self::{
    acts::{presses, sends, sends_file, writes},
    apis::{Api, BOTH, bale, both, letgram},
    calls::file,
    people::{GROUP_RIGHTS, administrator, all_rights},
    scene::{Cast, START, Scene},
    updates::kinds,
};
