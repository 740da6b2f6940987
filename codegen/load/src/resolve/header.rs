//! The crate in the header of an API.

use super::Context;
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::names;
use bazu_model::url::{self, UrlUse};
use bazu_model::{Crate, Name};

impl Context<'_> {
    pub(super) fn krate(&mut self, header: &spec::File) -> Crate {
        let Some(krate) = &header.krate else {
            return Crate {
                name: String::new(),
                version: Name::default(),
                description: String::new(),
                keywords: Vec::new(),
            };
        };
        let (name, version) = (&krate.name, &krate.version);
        if !names::is_crate(&name.value) {
            let message = format!("`{}` is not the name of a crate", name.value);
            Diagnostic::new(Id::WrongValue, name.span, message)
                .help("use lower-case letters, digits and `-`, a letter first, such as `echo-bot`")
                .report(self.diagnostics);
        }
        let taken = |names: &[&str]| names.contains(&name.value.as_str());
        if taken(names::CRATES) || taken(names::DEVICES) {
            let message = format!(
                "`{}` is not a name that the crate of an API can have",
                name.value
            );
            Diagnostic::new(Id::WrongValue, name.span, message)
                .help("give the crate another name, such as `echo-bot`")
                .report(self.diagnostics);
        }
        if names::version(&version.value.0).is_none() {
            let message = format!("`{}` is not a version", version.value.0);
            Diagnostic::new(Id::WrongValue, version.span, message)
                .help("write three numbers, such as `0.1.0`")
                .report(self.diagnostics);
        }
        self.for_the_registry(krate);
        Crate {
            name: name.value.clone(),
            version: Name {
                value: version.value.0.clone(),
                span: version.span,
            },
            description: krate.description.value.clone(),
            keywords: krate
                .keywords
                .iter()
                .map(|word| word.value.clone())
                .collect(),
        }
    }

    /// What the registry asks of a crate.
    fn for_the_registry(&mut self, krate: &spec::Crate) {
        if krate.description.trim().is_empty() {
            let message = "the crate has no description";
            Diagnostic::new(Id::WrongValue, krate.description.span, message)
                .help("write one line for the registry")
                .report(self.diagnostics);
        }
        let fits = |word: &str| {
            word.len() <= 20
                && word.starts_with(|c: char| c.is_ascii_alphanumeric())
                && word
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"_-+".contains(&b))
        };
        for (index, word) in krate.keywords.iter().enumerate() {
            let fault = if index >= 5 {
                format!("`{word}` is the sixth keyword or later")
            } else if !fits(word) {
                format!("`{word}` is not a keyword")
            } else {
                continue;
            };
            Diagnostic::new(Id::WrongValue, word.span, fault)
                .help("the registry takes up to five keywords of up to 20 letters, digits, `_`, `-` and `+`")
                .report(self.diagnostics);
        }
    }

    /// Every address of the header.
    pub(super) fn addresses(&mut self, header: &spec::File) {
        let server = header.server.as_ref();
        let servers = server
            .into_iter()
            .flat_map(|server| [Some(&server.api), server.file.as_ref()]);
        let pages = header.sources.iter().map(|(_, source)| source.url.as_ref());
        let pages = pages.chain([header.docs.as_ref()]);
        let servers = servers.flatten().map(|url| (url, UrlUse::Server));
        let all = servers.chain(pages.flatten().map(|url| (url, UrlUse::Page)));
        for (url, used) in all {
            if let Some(fault) = url::fault(url, used) {
                let message = format!("`{url}` {fault}");
                Diagnostic::new(Id::WrongValue, url.span, message)
                    .label("not an address")
                    .help("write an address such as `https://api.example.org`")
                    .report(self.diagnostics);
            }
        }
        if let Some(name) = server.and_then(|server| server.webhook_secret_header.as_ref())
            && !names::is_header(&name.to_ascii_lowercase())
        {
            let message = format!("`{name}` is not the name of a header");
            Diagnostic::new(Id::WrongValue, name.span, message)
                .help("use letters from a to z, digits and `-`, such as `X-Secret-Token`")
                .report(self.diagnostics);
        }
    }

    /// The id of an API is the name of its folder: commands and paths use it.
    pub(super) fn id(&mut self, id: &Name, path: &str) {
        let mut folders = path.rsplit('/').skip(1);
        let (folder, above) = (folders.next(), folders.next());
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b);
        let (fault, help) = if id.value.is_empty() || !id.bytes().all(fits) {
            (
                format!("`{id}` cannot be the id of an API"),
                "use lower-case letters, digits, `-` and `_`, as in the name of the folder"
                    .to_owned(),
            )
        } else if let (Some(folder), Some("spec"), true) = (folder, above, folder != Some(&**id)) {
            (
                format!("the id `{id}` is not the name of the folder, `{folder}`"),
                format!("write `api: {folder}`, or rename the folder"),
            )
        } else {
            return;
        };
        Diagnostic::new(Id::WrongValue, id.span, fault)
            .label("the id of the API")
            .help(help)
            .report(self.diagnostics);
    }
}
