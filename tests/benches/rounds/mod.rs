//! Measuring some ways of doing one thing against each other.

use std::time::Instant;

const ROUNDS: usize = 101;

/// One way, by name; how often it does its thing in one run.
pub(crate) struct Way<'a> {
    pub(crate) name: &'static str,
    pub(crate) times: u32,
    pub(crate) run: &'a dyn Fn(),
}

/// Runs all ways in turn and prints the median of each with its ratio to the first, so that
/// what else the machine does falls on all of them. With `--only NAME N` it runs one way `N`
/// times and prints nothing, to be counted by callgrind.
pub(crate) fn compare(ways: &[Way<'_>]) {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().position(|argument| argument == "--only") {
        Some(at) => only(ways, &arguments[at + 1..]),
        None => rounds(ways),
    }
}

fn only(ways: &[Way<'_>], arguments: &[String]) {
    let names: Vec<_> = ways.iter().map(|way| way.name).collect();
    let [name, count] = arguments else {
        panic!("--only needs one of {names:?} and a number");
    };
    let Some(way) = ways.iter().find(|way| way.name == name) else {
        panic!("`{name}` is none of {names:?}");
    };
    let count: u32 = count.parse().expect("the second argument is a number");
    for _ in 0..count {
        (way.run)();
    }
}

fn rounds(ways: &[Way<'_>]) {
    let mut nanos = vec![Vec::with_capacity(ROUNDS); ways.len()];
    for _ in 0..ROUNDS {
        for (way, nanos) in ways.iter().zip(&mut nanos) {
            let start = Instant::now();
            (way.run)();
            nanos.push(start.elapsed().as_nanos() as f64 / f64::from(way.times));
        }
    }
    let mut first = None;
    for (way, nanos) in ways.iter().zip(&mut nanos) {
        nanos.sort_by(f64::total_cmp);
        let median = nanos[ROUNDS / 2];
        let ratio = median / *first.get_or_insert(median);
        println!("{:>8} {median:>8.0} ns {ratio:>6.2}", way.name);
    }
}
