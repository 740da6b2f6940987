// @generated from spec/bale by `cargo xtask gen bale`. Edit the spec, not this file.

//! How types are read, written and checked, chapter by chapter.

mod chats;
mod commands;
mod keyboards;
mod media;
mod messages;
mod payments;
mod stickers;
mod updates;
mod users;
