//! The command line.

use std::net::IpAddr;
use std::path::PathBuf;

use bazu_mock::world::NewBot;
use clap::Parser;

/// Serves a mock of a messenger's API, made from the model of its spec
///
/// Bots call it as they call the messenger: only the base address differs. Chats, messages and files are kept in
/// memory. A person plays the users on a page in the browser, a program does it over HTTP.
#[derive(Debug, Parser)]
#[command(name = "bazu-mock", version, max_term_width = 100, after_help = HELP)]
pub(crate) struct Arguments {
    /// The model of the API, as `cargo xtask export API --format model` prints it
    #[arg(value_name = "MODEL.json")]
    pub(crate) model: PathBuf,
    /// The TCP port; 0 picks a free one
    #[arg(long, value_name = "N", default_value_t = 8081)]
    pub(crate) port: u16,
    /// The address to listen on; 0.0.0.0 lets other machines in
    #[arg(long, value_name = "IP", default_value = "127.0.0.1")]
    pub(crate) host: IpAddr,
    /// A file that keeps the state from one run to the next; created if it does not exist
    ///
    /// It is written within about a second after a change, and at the end. It holds the tokens of the bots.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
    /// Decides about ids, tokens, dice and other random things; the same number gives the same ones
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,
    /// A bot; without a token one is made. May be given several times [default: one bot]
    ///
    /// A token is a number, a colon and a text. A bot that the state already has is kept.
    #[arg(long = "bot", value_name = "NAME[=TOKEN]", value_parser = bot)]
    pub(crate) bots: Vec<NewBot>,
    /// Take only those webhook addresses that the API documents, and no http and no own machine
    #[arg(long)]
    pub(crate) strict_webhooks: bool,
}

const HELP: &str = "\
Examples:
  bazu-mock bale.json                                a bot whose token is printed
  bazu-mock bale.json --port 0 --state shop.json     any free port, and a state that lasts
  bazu-mock letgram.json --bot shop=77:secret-text   a bot with a token of your own

The control side is at /control/v1, and the page at /. Ctrl-C ends the server. NO_COLOR=1 turns colours off.

Exit codes:
  0  it was stopped by Ctrl-C or a signal, and the state is saved
  1  the state could not be saved at the end
  2  it could not start: the command line, the model, the state or the address is wrong";

fn bot(text: &str) -> Result<NewBot, String> {
    let (name, token) = match text.split_once('=') {
        Some((name, token)) => (name, Some(token)),
        None => (text, None),
    };
    match name.trim() {
        "" => Err("a bot needs a name".to_owned()),
        name => {
            let bot = NewBot::new(name);
            Ok(match token {
                Some(token) => bot.token(token),
                None => bot,
            })
        }
    }
}
