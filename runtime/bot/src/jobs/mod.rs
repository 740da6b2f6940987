//! Jobs: what a bot does at a time, instead of for an update.

mod board;
mod clean_up;
mod data;
mod due;
mod error;
mod failure;
mod handle;
mod plan;
mod run;
mod schedule;
mod timer;

pub(crate) use board::Board;
pub(crate) use clean_up::{Deletes, deletes};
pub use data::JobData;
pub use due::{Due, JobRun};
pub use error::{JobError, ScheduleError};
pub use failure::JobFailure;
pub use handle::JobHandle;
pub use plan::next_time_of_day;
pub(crate) use run::run;
pub use schedule::Jobs;
pub(crate) use timer::timer;
