//! Measuring some ways of doing one thing against each other.

use std::process::{self, Command};

use cpu_time::ThreadTime;

const ROUNDS: usize = 31;

/// A way to do the thing that a bench measures.
pub struct Way {
    pub name: &'static str,
    /// Does the thing that many times.
    pub run: Box<dyn Fn(u32)>,
}

impl Way {
    pub fn new(name: &'static str, run: impl Fn(u32) + 'static) -> Self {
        let run = Box::new(run);
        Self { name, run }
    }

    pub fn repeated<T>(name: &'static str, once: impl Fn() -> T + 'static) -> Self {
        Self::new(name, move |times| {
            for _ in 0..times {
                std::hint::black_box(once());
            }
        })
    }
}

/// Ways of doing one thing.
pub struct Bench {
    pub about: &'static str,
    pub ways: Vec<Way>,
    /// The things of one repetition, such as the updates of one answer.
    pub things: f64,
    /// How often one round repeats.
    pub times: u32,
    pub goals: Vec<Goal>,
}

/// A bound for the ratio of two ways.
pub struct Goal {
    pub way: &'static str,
    /// The best of these is compared with.
    pub against: &'static [&'static str],
    pub figure: Figure,
    pub most: f64,
}

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    Instructions,
    Cpu,
}

struct Row {
    name: &'static str,
    /// `None` without valgrind.
    instructions: Option<f64>,
    /// `None` without valgrind.
    allocations: Option<f64>,
    /// Nanoseconds on the CPU of the thread that runs the way.
    cpu: f64,
}

impl Row {
    fn figure(&self, figure: Figure) -> Option<f64> {
        match figure {
            Figure::Instructions => self.instructions,
            Figure::Cpu => Some(self.cpu),
        }
    }
}

impl Bench {
    /// Prints a table of the ways and the goals, and fails if a goal is missed. With `--only WAY N`
    /// it runs one way `N` times and prints nothing, so that callgrind counts it.
    pub fn run(&self) {
        let arguments: Vec<String> = std::env::args().collect();
        let only = arguments.iter().position(|argument| argument == "--only");
        match only {
            Some(at) => self.only(&arguments[at + 1..]),
            None => self.print(),
        }
    }

    fn only(&self, arguments: &[String]) {
        let names: Vec<_> = self.ways.iter().map(|way| way.name).collect();
        let [name, times] = arguments else {
            panic!("--only needs one of {names:?} and a number");
        };
        let way = self.ways.iter().find(|way| way.name == name);
        let way = way.unwrap_or_else(|| panic!("`{name}` is none of {names:?}"));
        (way.run)(times.parse().expect("the second argument is a number"));
    }

    fn print(&self) {
        println!("\n{}\n", self.about);
        let rows = self.rows();
        println!("| way | instructions | ratio | allocations | CPU, ns | ratio |");
        println!("|---|---|---|---|---|---|");
        let first = &rows[0];
        for row in &rows {
            let counted = |value: Option<f64>, digits: usize| {
                value.map_or("-".to_owned(), |value| format!("{value:.digits$}"))
            };
            let ratio = row.instructions.zip(first.instructions).map(|(a, b)| a / b);
            println!(
                "| {} | {} | {} | {} | {:.0} | {:.2} |",
                row.name,
                counted(row.instructions, 0),
                counted(ratio, 2),
                counted(row.allocations, 1),
                row.cpu,
                row.cpu / first.cpu,
            );
        }
        println!();
        let missed = self.goals.iter().filter(|goal| !goal.met(&rows)).count();
        if missed > 0 {
            process::exit(1);
        }
    }

    fn rows(&self) -> Vec<Row> {
        let mut cpu = vec![Vec::with_capacity(ROUNDS); self.ways.len()];
        for _ in 0..ROUNDS {
            // In turn, so that what else the machine does falls on all of them.
            for (way, cpu) in self.ways.iter().zip(&mut cpu) {
                let start = ThreadTime::now();
                (way.run)(self.times);
                let nanoseconds = start.elapsed().as_nanos() as f64;
                cpu.push(nanoseconds / f64::from(self.times) / self.things);
            }
        }
        let rows = self.ways.iter().zip(cpu).map(|(way, mut cpu)| {
            cpu.sort_by(f64::total_cmp);
            Row {
                name: way.name,
                instructions: self.counted(way, "callgrind", "Collected : "),
                allocations: self.counted(way, "dhat", " bytes in "),
                cpu: cpu[ROUNDS / 2],
            }
        });
        rows.collect()
    }

    /// What a tool of valgrind counts for one thing. It is the difference of two runs, in which
    /// start and end of the program cancel out.
    fn counted(&self, way: &Way, tool: &str, before_count: &str) -> Option<f64> {
        let run = |times: u32| {
            let program = std::env::current_exe().expect("the program has a path");
            let output = Command::new("valgrind")
                .args([
                    format!("--tool={tool}"),
                    format!("--{tool}-out-file=/dev/null"),
                ])
                .arg(program)
                .args(["--only", way.name, &times.to_string()])
                .output()
                .ok()?;
            let text = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{text}");
            let count = text.split(before_count).nth(1)?.split_whitespace().next()?;
            count.replace(',', "").parse::<f64>().ok()
        };
        let difference = run(3 * self.times)? - run(self.times)?;
        Some(difference / f64::from(2 * self.times) / self.things)
    }
}

impl Goal {
    /// Prints whether the goal is met.
    fn met(&self, rows: &[Row]) -> bool {
        let figure = |name: &str| {
            let row = rows.iter().find(|row| row.name == name);
            row.and_then(|row| row.figure(self.figure))
        };
        let measured = self.against.iter();
        let measured = measured.filter_map(|name| figure(name).map(|figure| (figure, name)));
        let best = measured.min_by(|(a, _), (b, _)| a.total_cmp(b));
        let Some((own, (best, name))) = figure(self.way).zip(best) else {
            println!("goal of {} not measured", self.way);
            return true;
        };
        let (ratio, most) = (own / best, self.most);
        let verdict = if ratio <= most { "met" } else { "MISSED" };
        let figure = match self.figure {
            Figure::Instructions => "instructions",
            Figure::Cpu => "CPU",
        };
        println!(
            "goal {verdict}: {} / {name} = {ratio:.2} {figure}, at most {most:.2}",
            self.way
        );
        ratio <= most
    }
}
