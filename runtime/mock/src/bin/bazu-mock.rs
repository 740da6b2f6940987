//! The program `bazu-mock`.

fn main() {}
