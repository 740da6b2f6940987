//! The program `bazu-mock`.

mod arguments;
mod start;

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;
use clap::builder::styling::{AnsiColor, Effects};

use arguments::Arguments;
use start::{Running, Trouble};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::WARN)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            report(&Trouble::new(format!("the program cannot start: {error}")));
            return ExitCode::from(2);
        }
    };
    runtime.block_on(run(&arguments))
}

async fn run(arguments: &Arguments) -> ExitCode {
    // Listened to from now on, so that nothing is lost that comes while the server starts.
    let mut signals = match Signals::new() {
        Ok(signals) => signals,
        Err(error) => {
            report(&Trouble::new(format!(
                "signals cannot be received: {error}"
            )));
            return ExitCode::from(2);
        }
    };
    let running = match start::start(arguments).await {
        Ok(running) => running,
        Err(trouble) => {
            report(&trouble);
            return ExitCode::from(2);
        }
    };
    greet(&running);
    tokio::select! {
        () = running.keep() => {}
        () = signals.next() => {}
    }
    match running.stop() {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            report(&trouble);
            ExitCode::FAILURE
        }
    }
}

/// Prints where the server is, and what a bot needs to call it. Nobody may be reading it.
fn greet(running: &Running) {
    let bold = AnsiColor::Green.on_default().effects(Effects::BOLD);
    let dim = clap::builder::styling::Style::new().effects(Effects::DIMMED);
    let mut out = anstream::stdout();
    let _ = writeln!(out, "{bold}{}{bold:#}", running.title);
    for (name, value) in &running.facts {
        let _ = writeln!(out, "  {dim}{name:<8}{dim:#} {value}");
    }
    let _ = out.flush();
}

/// Prints what is wrong, and what to do about it.
fn report(trouble: &Trouble) {
    let red = AnsiColor::Red.on_default().effects(Effects::BOLD);
    let mut out = anstream::stderr();
    // Nobody may be reading it.
    let _ = writeln!(out, "{red}error:{red:#} {}", trouble.what);
    if let Some(help) = &trouble.help {
        let _ = writeln!(out, "  help: {help}");
    }
}

/// The signals that end the program.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
