//! Makes values whole: what a type requires and nothing gives.
