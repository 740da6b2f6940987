//! Texts with markup, links, and the entities of texts, as the generated crates have them.

mod bale;
mod entities;
mod letgram;
mod links;
mod reader;
