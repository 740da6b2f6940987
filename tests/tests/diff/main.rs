//! What differs between two times of an API is told, by the right rule and with true verdicts.

mod alike;
mod edges;
mod leaves;
mod limits;
mod mirrors;
mod nothing;
mod pairs;
mod renames;
mod saved;
mod semver;
mod snapshots;
mod specs;
mod surface;
mod waivers;
