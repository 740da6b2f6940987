//! `cargo xtask new`: a spec to begin with, which passes `check` as it is.

use std::fs;

use anyhow::Result;
use bazu_model::{SourceFile, names};

use crate::manifest::{self, WORKSPACE};
use crate::outcome::{Outcome, fixable};
use crate::repository::{Repository, spec_folder};
use crate::spec::Spec;
use crate::terminal;

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Protocol {
    /// Like Telegram's: one address per method, with the token in it
    Bot,
    /// A verb and a path per method
    Rest,
}

impl Protocol {
    /// The files of its spec, with words in capitals to be replaced.
    fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Bot => &[
                ("api.yaml", include_str!("new/bot/api.yaml")),
                ("messages.yaml", include_str!("new/bot/messages.yaml")),
                ("updates.yaml", include_str!("new/bot/updates.yaml")),
            ],
            Self::Rest => &[
                ("api.yaml", include_str!("new/rest/api.yaml")),
                ("messages.yaml", include_str!("new/rest/messages.yaml")),
            ],
        }
    }

    fn krate(self, api: &str) -> String {
        match self {
            Self::Bot => format!("{api}-bot"),
            Self::Rest => api.to_owned(),
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Its folder in `spec/`: small letters, digits and dashes
    api: String,
    /// How requests are addressed and answers are wrapped
    #[arg(long, value_enum)]
    protocol: Protocol,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let Arguments { api, protocol } = arguments;
    let repository = Repository::find()?;
    let (folder, krate) = (spec_folder(api), protocol.krate(api));
    let dashes = api.ends_with('-') || api.contains("--");
    if !names::is_crate(api) || !names::is_crate(&krate) || dashes {
        return Err(fixable(
            format!("`{api}` cannot be the name of an API"),
            "write small letters, digits and single dashes, a letter first, such as `my-chat`; at most \
             60 of them, and no keyword of Rust",
        ));
    }
    for (taken, what) in [
        (repository.path(&folder).exists(), folder.clone()),
        (
            repository.path(&format!("generated/{krate}")).exists(),
            format!("generated/{krate}"),
        ),
    ] {
        if taken {
            return Err(fixable(
                format!("{what} is already there"),
                "choose another name; nothing was written",
            ));
        }
    }
    let manifest = repository.required(WORKSPACE)?;
    let manifest = manifest::with_generated(&manifest, &krate, "0.1.0")?;
    let files = protocol.files().iter().map(|(name, text)| {
        let text = text
            .replace("NAME", api)
            .replace("TITLE", &title(api))
            .replace("CLIENT", &names::upper_camel(api));
        (format!("{folder}/{name}"), text)
    });
    let files: Vec<(String, String)> = files.collect();
    // What cannot be generated is refused before anything is written.
    let sources = files.iter().map(|(path, text)| {
        let bytes = text.clone().into_bytes();
        SourceFile::new(path.clone(), bytes)
    });
    Spec::read(sources.collect(), folder.clone())?.emit()?;
    let all = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let all: Vec<_> = all.chain([(WORKSPACE, manifest.as_str())]).collect();
    // Where nothing could be written, the folder made for it is empty.
    repository.write_all(&all).inspect_err(|_| {
        let _ = fs::remove_dir(repository.path(&folder));
    })?;
    for (path, _) in &files {
        terminal::status(&format!("wrote {path}"));
    }
    terminal::status(&format!("added {krate} to {WORKSPACE}"));
    terminal::status(&format!(
        "now: cargo xtask gen {api}; then write down what the official docs say, as CONTRIBUTING.md \
         shows under \"Add an API\""
    ));
    Ok(Outcome::Done)
}

/// `my-chat` as `My Chat`.
fn title(api: &str) -> String {
    let words = api.split('-').map(names::upper_camel);
    words.collect::<Vec<_>>().join(" ")
}
