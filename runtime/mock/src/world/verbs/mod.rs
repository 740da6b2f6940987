//! What methods do, one file for each verb of their effects.
//!
//! A method of a known verb and noun needs no code: its parameters become what `fills` of its effect says.

mod answer;
mod code;
mod edit;
mod keep;
mod member;
mod none;
mod pin;
mod read;
mod send;
mod send_again;
mod set;
