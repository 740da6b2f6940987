//! The header, chapters and shared files of what was drawn.

use super::shared::{SHARED, Shared};
use super::words::{CHAPTERS, DOCS, TYPES};
use super::{Drawer, Drawn, map};
use crate::yaml::Yaml;

impl Drawer<'_> {
    pub(super) fn finish(mut self, index: usize) -> Drawn {
        let mut header = vec![
            ("api", Yaml::text("drawn")),
            (
                "title",
                Yaml::text(
                    self.random
                        .pick(DOCS)
                        .filter(|doc| !doc.trim().is_empty())
                        .unwrap_or("Drawn"),
                ),
            ),
            (
                "doc",
                Yaml::text(self.random.pick(DOCS).unwrap_or_default()),
            ),
            ("docs", Yaml::text("https://example.org")),
            (
                "crate",
                map(vec![
                    ("name", Yaml::text(format!("drawn-{index}-api"))),
                    ("version", Yaml::text("0.1.0")),
                    ("description", Yaml::text("A drawn API.")),
                ]),
            ),
        ];
        let mut server = vec![("api", Yaml::text("https://api.example.org"))];
        if self.rest {
            header.push(("protocol", Yaml::text("rest")));
            header.push(("client", Yaml::text("Gateway")));
            let auth = match self.random.chance(50) {
                true => vec![("header", Yaml::text("api-key"))],
                false => vec![
                    ("client_credentials", Yaml::text("/token")),
                    ("scope", Yaml::text("read")),
                ],
            };
            header.push(("auth", map(auth)));
        } else {
            server.push((
                "attach",
                Yaml::text(
                    self.random
                        .pick(&["attach://{name}", "<attach://{name}>", "{name}"])
                        .unwrap_or("{name}"),
                ),
            ));
        }
        header.push(("server", map(server)));
        header.push((
            "sources",
            map(vec![(
                "page",
                map(vec![
                    ("title", Yaml::text("the page")),
                    ("url", Yaml::text("https://example.org")),
                ]),
            )]),
        ));
        let mut errors = Vec::new();
        for code in 0..self.random.below(4) {
            let name = self.random.pick(TYPES).unwrap_or("Gone").to_owned();
            if name != "Other" && name != "Self" && !errors.iter().any(|(known, _)| *known == name)
            {
                let mut entries = vec![("code", Yaml::text(format!("{}", 400 + code)))];
                if self.random.chance(50) {
                    entries.push(("contains", Yaml::text("Not \"found\" {}")));
                }
                self.doc(&mut entries);
                self.removed(&mut entries);
                errors.push((name, map(entries)));
            }
        }
        header.push(("errors", Yaml::Map(errors)));
        let header = header
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        let mut files = vec![("spec/drawn/api.yaml".to_owned(), header)];
        let mut shared = Shared::default();
        let chapters = 1 + self.random.below(3);
        let types: Vec<_> = self.types.into_iter().enumerate().collect();
        let methods: Vec<_> = self.methods.into_iter().enumerate().collect();
        let mut stems: Vec<&str> = Vec::new();
        for chapter in 0..chapters {
            let own = |all: &[(usize, (String, Yaml))]| {
                let own = all.iter().filter(|(at, _)| at % chapters == chapter);
                own.map(|(_, item)| item.clone()).collect::<Vec<_>>()
            };
            let mut differences = Vec::new();
            let mut types = own(&types);
            shared.take(self.random, &mut types, &mut differences, false);
            let mut methods = own(&methods);
            shared.take(self.random, &mut methods, &mut differences, true);
            let bad = self.random.chance(2);
            let usual = if bad {
                CHAPTERS.len()
            } else {
                CHAPTERS.len() - 5
            };
            let stem = self.random.pick(&CHAPTERS[..usual]).unwrap_or("things");
            let stem = if stems.contains(&stem) {
                ["one", "two", "three"][chapter]
            } else {
                stem
            };
            stems.push(stem);
            let mut root = vec![
                ("chapter".to_owned(), Yaml::text("A chapter")),
                (
                    "doc".to_owned(),
                    Yaml::text(self.random.pick(DOCS).unwrap_or_default()),
                ),
                ("source".to_owned(), Yaml::text("page")),
                ("types".to_owned(), Yaml::Map(types)),
                ("methods".to_owned(), Yaml::Map(methods)),
            ];
            if !differences.is_empty() {
                let taken = vec![(SHARED.to_owned(), Yaml::Map(differences))];
                root.push(("shared".to_owned(), Yaml::Map(taken)));
            }
            files.push((format!("spec/drawn/{stem}.yaml"), root));
        }
        files.extend(shared.file());
        Drawn { files }
    }
}
