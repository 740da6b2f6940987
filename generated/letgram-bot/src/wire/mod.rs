// @generated from spec/letgram by `cargo xtask gen letgram`. Edit the spec, not this file.

//! How types are read, written and checked, chapter by chapter.

mod chats;
mod commands;
mod editing;
mod games;
mod inline;
mod keyboards;
mod media;
mod messages;
mod payments;
mod polls;
mod stickers;
mod stories;
mod updates;
mod users;
