//! What generated crates report and hold can be explained, and what is explained is there.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use bazu_explain::explain;
use bazu_load::Loaded;
use bazu_model::SourceFile;
use bazu_model::{Api, Field, Rule, TypeKind};
use bazu_tests::{Repository, root};

/// A spec and the code of its crate, as they are committed.
struct Probe {
    files: Vec<SourceFile>,
    api: Api,
    code: String,
}

static PROBES: LazyLock<[Probe; 4]> =
    LazyLock::new(|| ["bale", "letgram", "otp", "safir"].map(probe));

fn probe(name: &str) -> Probe {
    let mut sources = Vec::new();
    for folder in [name, "shared"] {
        for entry in fs::read_dir(root().join("spec").join(folder)).expect("the spec") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "yaml") {
                let file = path.file_name().expect("a name").to_string_lossy();
                let bytes = fs::read(&path).expect("a file");
                sources.push(SourceFile::new(format!("spec/{folder}/{file}"), bytes));
            }
        }
    }
    let Loaded { files, api, .. } = bazu_load::load(sources);
    let api = api.expect("a spec without problems has a model");
    let output = bazu_emit::generate(&api).expect("the crate");
    let code = output.files().filter(|(path, _)| path.contains("/src/"));
    let code = code.map(|(_, file)| file.text.as_str()).collect();
    Probe { files, api, code }
}

impl Probe {
    /// Methods and types with their fields and rules.
    fn items(&self) -> impl Iterator<Item = (&str, &[Field], &[Rule])> {
        let methods = self.api.methods.values();
        let methods = methods.map(|it| (it.wire.as_str(), &it.params[..], &it.rules[..]));
        let types = self.api.types.values();
        let types = types.map(|it| match &it.kind {
            TypeKind::Struct(item) => (it.name.as_str(), &item.fields[..], &it.rules[..]),
            _ => (it.name.as_str(), &[][..], &it.rules[..]),
        });
        methods.chain(types)
    }

    #[track_caller]
    fn explain(&self, path: &str) -> String {
        let explained = explain(&self.api, &self.files, path);
        explained.unwrap_or_else(|unknown| panic!("{path}: {}", unknown.message))
    }

    /// Every page about an item, a field, a rule, a variant or a value.
    fn pages(&self) -> Vec<String> {
        let mut paths = Vec::new();
        for (name, fields, rules) in self.items() {
            paths.push(name.to_owned());
            paths.extend(fields.iter().map(|field| format!("{name}.{}", field.wire)));
            paths.extend(rules.iter().map(|rule| format!("{name}.{}", rule.id)));
        }
        for ty in self.api.types.values() {
            let parts: Vec<&str> = match &ty.kind {
                TypeKind::Struct(item) => item.kinds.iter().map(|it| it.wire.as_str()).collect(),
                TypeKind::Union(union) => {
                    union.variants.iter().map(|it| it.wire.as_str()).collect()
                }
                TypeKind::Enum(values) => values.iter().map(|it| it.wire.as_str()).collect(),
            };
            paths.extend(parts.iter().map(|part| format!("{}.{part}", ty.name)));
        }
        paths.extend(self.api.errors.iter().map(|error| error.name.clone()));
        paths.iter().map(|path| self.explain(path)).collect()
    }

    /// The texts of the code that are named as limits and rules are: after an item, with a dot.
    fn emitted_ids(&self) -> BTreeSet<&str> {
        let texts = self.code.split('"').skip(1).step_by(2);
        let ids = texts.filter(|text| {
            let name = text.split_once('.').map(|(name, _)| name);
            let known =
                |name| self.api.methods.contains_key(name) || self.api.types.contains_key(name);
            name.is_some_and(known) && !text.contains(char::is_whitespace)
        });
        ids.collect()
    }
}

/// The values of a label.
fn values<'a>(page: &'a str, label: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = page.lines().filter_map(|line| line.strip_prefix("  "));
    let values = lines.filter_map(move |line| line.strip_prefix(label)?.strip_prefix("  "));
    values.map(str::trim)
}

#[test]
fn the_ids_of_violations_that_are_explained_are_those_that_crates_report() {
    for probe in PROBES.iter() {
        let pages = probe.pages();
        let explained = pages.iter().flat_map(|page| values(page, "Violation"));
        let explained: BTreeSet<&str> = explained.filter(|id| !id.starts_with("none: ")).collect();
        assert_eq!(probe.emitted_ids(), explained, "{}", probe.api.id);
    }
}

#[test]
fn every_id_that_a_crate_reports_can_be_explained() {
    let mut limits = BTreeSet::new();
    for probe in PROBES.iter() {
        for id in probe.emitted_ids() {
            let page = probe.explain(id);
            assert!(
                values(&page, "Violation").any(|known| known == id),
                "{id}: {page}"
            );
            limits.insert(id.rsplit('.').next().expect("a last part").to_owned());
        }
    }
    for kind in [
        "length", "pattern", "range", "choices", "items", "file", "upload",
    ] {
        assert!(limits.contains(kind), "no spec has a limit `{kind}`");
    }
}

/// Checked or not: the docs and the constants name them too.
#[test]
fn every_limit_of_every_field_can_be_explained_by_its_kind() {
    for probe in PROBES.iter() {
        for (name, fields, _) in probe.items() {
            for field in fields {
                let own = format!("{name}.{}", field.wire);
                for limit in field.limits.kinds() {
                    let page = probe.explain(&format!("{own}.{}", limit.id()));
                    assert_eq!(page, probe.explain(&own));
                }
            }
        }
    }
}

/// The names at the start of definitions and of variants.
fn defined(code: &str) -> BTreeSet<&str> {
    let lines = code.lines().map(str::trim);
    let names = lines.map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        let words = ["struct ", "enum ", "fn ", "const "];
        let line = words
            .iter()
            .find_map(|word| line.strip_prefix(word))
            .unwrap_or(line);
        let end = line.find(|c: char| !c.is_alphanumeric() && c != '_');
        &line[..end.unwrap_or(line.len())]
    });
    names.collect()
}

#[test]
fn every_rust_path_that_is_explained_is_in_the_crate() {
    for probe in PROBES.iter() {
        let defined = defined(&probe.code);
        let krate = format!("{}::", probe.api.krate.name.replace('-', "_"));
        for page in probe.pages() {
            let paths = ["Rust", "Call", "Constant"].map(|label| values(&page, label));
            for path in paths.into_iter().flatten() {
                let names = path.strip_prefix(&krate).expect(path).split("::");
                let missing = names.filter(|name| {
                    !defined.contains(name) && *name != "methods" && *name != "types"
                });
                assert_eq!(missing.collect::<Vec<_>>(), [""; 0], "{path}");
            }
        }
    }
}

#[test]
fn a_method_of_a_rest_api_is_explained_with_its_client_verb_and_path() {
    let copy = Repository::committed();
    let rest = copy.xtask("explain safir send_message");
    rest.reports("Call", "bale_safir::Safir::send_message");
    rest.reports("Request", "POST /send_message");
    assert!(!rest.out.contains("Bot::"), "{}", rest.out);
    let otp = copy.xtask("explain otp send_otp");
    otp.reports("Call", "bale_otp::OtpGateway::send_otp");
    otp.reports("Request", "POST /send_otp");
    let bot = copy.xtask("explain bale sendMessage");
    assert!(!bot.out.contains("  Request "), "{}", bot.out);
}

#[test]
fn the_ids_of_choices_and_of_uploads_are_explained() {
    let copy = Repository::committed();
    for (api, id) in [
        ("letgram", "postStory.period.choices"),
        ("bale", "setChatPhoto.photo.upload"),
    ] {
        let run = copy.xtask(&format!("explain {api} {id}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        run.reports("Violation", id);
    }
    copy.xtask("explain letgram postStory.period.choices")
        .reports(
            "Constant",
            "letgram_bot::methods::PostStory::PERIOD_CHOICES",
        );
}
