//! Storages that are down, slow, damaged or taken over, and bots that start again.

mod faulty;
mod restarts;
mod troubles;
