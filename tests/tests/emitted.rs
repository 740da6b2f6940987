//! What is written for each construct of the spec language, so that a change of an emitter
//! shows as a change of a snapshot.
//!
//! `tests/snippets` is one API whose every chapter is one construct.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use bazu_emit::capabilities;
use bazu_explain::explain;
use bazu_export::{Format, export};
use bazu_load::{Look, render};
use bazu_model::diag::Id;
use bazu_model::names;
use bazu_model::{AccessorKind, SourceFile};
use bazu_tests::{root, snippets_target, write_crate};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde_json::{Value, json};

const FOLDER: &str = "tests/snippets";
const CRATE: &str = "generated/snippets-bot";

fn snippets() -> Vec<SourceFile> {
    let mut files = yaml_files(FOLDER);
    files.extend(yaml_files(&format!("{FOLDER}/shared")));
    files
}

fn yaml_files(folder: &str) -> Vec<SourceFile> {
    let entries = fs::read_dir(root().join(folder)).expect(folder);
    let paths = entries.map(|entry| entry.expect(folder).path());
    let yaml = paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let files = yaml.map(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        let shown = format!("{folder}/{}", name.expect("UTF-8 name"));
        SourceFile::new(shown, fs::read(&path).expect(folder))
    });
    let mut files: Vec<SourceFile> = files.collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The text of every written file by its path.
fn written(files: Vec<SourceFile>) -> BTreeMap<String, String> {
    let loaded = bazu_load::load(files);
    let found = loaded.diagnostics.iter();
    let found: Vec<_> = found
        .map(|d| render(d, &loaded.files, Look::Plain))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let api = loaded.api.expect("a spec without faults has a model");
    let output = bazu_emit::generate(&api).expect("what is written is Rust");
    let files = output.files();
    files
        .map(|(path, file)| (path.to_owned(), file.text.clone()))
        .collect()
}

/// A file with its top-level keys in the opposite order.
fn with_keys_reversed(file: &SourceFile) -> SourceFile {
    let mut blocks: Vec<String> = Vec::new();
    for line in file.text.split_inclusive('\n') {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        match blocks.last_mut().filter(|_| !begins) {
            Some(block) => block.push_str(line),
            None => blocks.push(line.to_owned()),
        }
    }
    blocks.reverse();
    SourceFile::new(file.path.clone(), blocks.concat().into_bytes())
}

fn assert_written(name: &str, written: &BTreeMap<String, String>, paths: &[String]) {
    let text = paths.iter().map(|path| {
        let text = &written[&format!("{CRATE}/{path}")];
        format!("// ---- {path} ----\n{text}")
    });
    let text: Vec<String> = text.collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/emitted");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text.join("\n")));
}

#[test]
fn every_construct_is_written_as_in_its_snapshot() {
    let written = written(snippets());
    let chapters = snippets().into_iter().filter(|file| !file.is_shared());
    for file in chapters.filter(|file| file.stem() != "api") {
        let module = file.stem();
        let paths = [format!("src/{module}.rs"), format!("src/wire/{module}.rs")];
        assert_written(module, &written, &paths);
    }
}

#[test]
fn what_belongs_to_no_chapter_is_written_as_in_its_snapshot() {
    let paths = [
        "Cargo.toml",
        "README.md",
        "src/lib.rs",
        "src/bot.rs",
        "src/errors.rs",
        "src/links.rs",
        "src/markup.rs",
    ];
    assert_written("api", &written(snippets()), &paths.map(str::to_owned));
}

#[test]
fn what_a_framework_knows_of_an_api_is_written_as_in_its_snapshot() {
    let paths = ["framework", "part", "kind", "filter"].map(|name| format!("src/{name}.rs"));
    assert_written("framework", &written(snippets()), &paths);
}

/// The written crate compiles without a warning. Snapshots show what is written, not whether it
/// is any good.
#[test]
fn the_written_crate_compiles_without_a_warning() {
    let folder = tempfile::tempdir().expect("a folder for the crate");
    let root = format!("{CRATE}/");
    let files = written(snippets()).into_iter().filter_map(|(path, text)| {
        let path = path.strip_prefix(&root)?;
        Some((path.to_owned(), text))
    });
    write_crate(folder.path(), files);
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--all-targets", "--quiet"])
        .arg("--target-dir")
        .arg(snippets_target())
        .current_dir(folder.path())
        .env("CARGO_ENCODED_RUSTFLAGS", "-Dwarnings")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// Values of types that hold themselves: each goes in and out, and ends where it ends.
#[test]
fn values_of_types_that_hold_themselves_go_round() {
    let folder = tempfile::tempdir().expect("a folder for the crate");
    let root = format!("{CRATE}/");
    let files = written(snippets()).into_iter().filter_map(|(path, text)| {
        let path = path.strip_prefix(&root)?;
        Some((path.to_owned(), text))
    });
    let rings = ("tests/rings.rs".to_owned(), RINGS.to_owned());
    write_crate(folder.path(), files.chain([rings]));
    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--quiet", "--test", "rings"])
        .arg("--target-dir")
        .arg(snippets_target())
        .current_dir(folder.path())
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// A test of the written crate.
const RINGS: &str = r##"
use bazu_core::serde::{Serialize, de::DeserializeOwned};
use bazu_core::serde_json;
use snippets_bot::types::{Json, RichText, RichTextBold, RichTextPlain, Tree};

fn goes_round<T: DeserializeOwned + Serialize>(json: &str) -> T {
    let value: T = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    value
}

#[test]
fn unions_by_a_tag_by_kinds_and_by_fields_end_where_they_end() {
    let text = r#"{"type":"bold","text":{"type":"bold","text":{"type":"plain","text":"x"}}}"#;
    let read: RichText = goes_round(text);
    let plain = RichText::from(RichTextPlain::new("x"));
    let twice = RichTextBold::new(RichTextBold::new(plain));
    assert_eq!(read, RichText::from(twice));
    let json: Json = goes_round(r#"{"inner":["a",[true,[]],{"others":[]}],"others":["b"]}"#);
    assert!(matches!(json, Json::Object(_)));
    let tree: Tree = goes_round(
        r#"{"branches":{"left":{"leaf":"a"},"right":{"branches":{"left":{"leaf":"b"},"right":{"leaf":"c"}}}}}"#,
    );
    assert!(matches!(tree, Tree::Branches(_)));
}
"##;

/// What a text of the spec holds never becomes a doctest, nor an error of rustdoc.
#[test]
fn the_docs_of_the_written_crate_hold_texts_only() {
    let folder = tempfile::tempdir().expect("a folder for the crate");
    let root = format!("{CRATE}/");
    let files = written(snippets()).into_iter().filter_map(|(path, text)| {
        let path = path.strip_prefix(&root)?;
        Some((path.to_owned(), text))
    });
    write_crate(folder.path(), files);
    for arguments in [&["doc", "--no-deps"][..], &["test", "--doc"]] {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--quiet", "--target-dir"])
            .arg(snippets_target())
            .current_dir(folder.path())
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        // The program of the front page is the only one.
        let ran = String::from_utf8_lossy(&output.stdout);
        assert!(
            !ran.contains("running") || ran.contains("running 1 test\n"),
            "{ran}"
        );
    }
}

/// The types that are named without a path, but for the variants and the associated items that are
/// defined. A derive names a macro, and a pattern or a call a value: no type of a spec is either.
fn written_names(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut before = String::new();
    let mut in_enum = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let text = token.to_string();
        let binds = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '=');
        match token {
            TokenTree::Group(group) if in_enum => {
                in_enum = false;
                for token in group.stream() {
                    if let TokenTree::Group(group) = token
                        && group.delimiter() == Delimiter::Parenthesis
                    {
                        written_names(group.stream(), names);
                    }
                }
            }
            TokenTree::Group(_) if before == "derive" => {}
            TokenTree::Group(group) => written_names(group.stream(), names),
            TokenTree::Ident(_) if ["None", "Ok", "Self", "Some"].contains(&text.as_str()) => {}
            TokenTree::Ident(_) => {
                in_enum |= text == "enum";
                let is_constant = text.len() > 1 && text.to_uppercase() == text;
                let is_type = text.starts_with(|c: char| c.is_ascii_uppercase()) && !is_constant;
                if is_type && !binds && before != "::" {
                    names.insert(text.clone());
                }
            }
            _ => {}
        }
        before = if text == ":" && before == ":" {
            "::".to_owned()
        } else {
            text
        };
    }
}

#[test]
fn every_name_that_a_chapter_writes_is_of_the_spec_or_reserved() {
    let rest = ["spec/safir", "spec/otp"].map(|folder| {
        let mut files = yaml_files(folder);
        files.extend(yaml_files("spec/shared"));
        files
    });
    let mut names = BTreeSet::new();
    for files in [vec![snippets()], rest.to_vec()].concat() {
        let api = bazu_load::load(files.clone()).api.expect("a model");
        let accessors = api.types.values().flat_map(|ty| &ty.accessors);
        let enums: BTreeSet<String> = accessors
            .filter(|accessor| matches!(accessor.kind, AccessorKind::Attached(_)))
            .map(|accessor| names::upper_camel(&accessor.name))
            .collect();
        let own = |name: &str| {
            let update = name.strip_suffix("Kind").unwrap_or(name);
            enums.contains(name)
                || api.types.contains_key(name)
                || api.types.contains_key(update)
                || api.methods.values().any(|method| method.rust_type == name)
                || api.client == name
        };
        let written = written(files);
        for chapter in &api.chapters {
            for folder in ["src", "src/wire"] {
                let path = format!(
                    "generated/{}/{folder}/{}.rs",
                    api.krate.name, chapter.module
                );
                let text = &written[&path];
                let mut of_file = BTreeSet::new();
                written_names(text.parse().expect("tokens"), &mut of_file);
                names.extend(of_file.into_iter().filter(|name| !own(name)));
            }
        }
    }
    let reserved: BTreeSet<String> = names::TYPES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(names, reserved);
}

#[test]
fn no_type_and_no_method_has_a_reserved_name() {
    for name in names::TYPES {
        let items = [
            format!(
                "types: {{ {name}: {{ fields: {{ id: Integer }} }} }}\nmethods: {{ getIt: {{ returns: {name}, effect: none }} }}"
            ),
            format!(
                "methods: {{ {}: {{ returns: Boolean, effect: none }} }}",
                names::lower_camel(name)
            ),
        ];
        for (what, item) in ["type", "method"].into_iter().zip(items) {
            let path = format!("{FOLDER}/api.yaml");
            let header = fs::read_to_string(root().join(&path)).expect("a header");
            let loaded = bazu_load::load(vec![
                SourceFile::new(path, header.into_bytes()),
                SourceFile::new(format!("{FOLDER}/probe.yaml"), item.into_bytes()),
            ]);
            let refused = loaded.diagnostics.iter().any(|diagnostic| {
                diagnostic.span.file == 1
                    && matches!(
                        diagnostic.id,
                        Id::NameCollision | Id::RustKeyword | Id::UnusedType
                    )
            });
            assert!(refused, "a {what} `{name}` is accepted");
        }
    }
}

/// Every item of the snippets that is gone: where its marks stand in the OpenAPI description, and
/// its name for `explain`.
const GONE: &[(&str, &str)] = &[
    ("/paths/~1bot{token}~1callClerk/post", "callClerk"),
    ("/components/schemas/callClerk.parameters", "callClerk"),
    (
        "/components/schemas/orderTicket.parameters/properties/seat",
        "orderTicket.seat",
    ),
    ("/components/schemas/Clerk", "Clerk"),
    ("/components/schemas/Booth/properties/floor", "Booth.floor"),
    (
        "/components/schemas/Fare/x-bazu-known-values/1",
        "Fare.child",
    ),
    ("/components/schemas/Pass/x-bazu-members/1", "Pass.token"),
    (
        "/components/schemas/Notice/anyOf/0/properties/closed",
        "Notice.closed",
    ),
];

#[test]
fn what_is_gone_is_marked_as_such_wherever_it_is_told() {
    let loaded = bazu_load::load(snippets());
    let api = loaded.api.expect("a model");
    let json = |format| -> Value {
        serde_json::from_str(&export(&api, format)).expect("an export is JSON")
    };
    let (openapi, schema) = (json(Format::OpenApi), json(Format::JsonSchema));
    for (pointer, name) in GONE {
        let inside = pointer.strip_prefix("/components/schemas");
        let twin = inside.map(|inside| (&schema, format!("/$defs{inside}")));
        for (document, pointer) in [(&openapi, (*pointer).to_owned())].into_iter().chain(twin) {
            let told = document.pointer(&pointer).expect(&pointer);
            assert_eq!(told["deprecated"], true, "{pointer}");
            assert!(told["x-bazu-removed"]["note"].is_string(), "{pointer}");
        }
        let page = explain(&api, &loaded.files, name).expect("it can be explained");
        assert!(page.contains("\n  Removed "), "{page}");
    }
    let page = explain(&api, &loaded.files, "Locked").expect("it can be explained");
    assert!(page.contains("\n  Removed "), "{page}");
    let model = json(Format::Model);
    let removed = &model["api"]["methods"]["callClerk"];
    assert_eq!(removed["removed"]["since"], "2.0");
    assert_eq!(removed["deprecated"]["since"], "1.9");
}

/// What the snippets say to the reader of the spec has a footnote in it.
#[test]
fn a_remark_stands_in_the_model_and_in_explain_and_nowhere_else() {
    for (path, text) in written(snippets()) {
        assert_eq!(
            text.contains("footnote"),
            path.ends_with("model.json"),
            "{path}"
        );
    }
    let loaded = bazu_load::load(snippets());
    let api = loaded.api.expect("a model");
    for name in ["payVisit", "Visit.guest", "Visit.room"] {
        let page = explain(&api, &loaded.files, name).expect("it can be explained");
        assert!(page.contains("\n  Remark "), "{page}");
    }
    let index = bazu_explain::index(&api);
    assert!(index.contains("in a footnote"), "{index}");
}

#[test]
fn nobody_is_asked_to_send_what_is_gone() {
    let api = bazu_load::load(snippets()).api.expect("a model");
    let text = export(&api, Format::OpenApi);
    let openapi: Value = serde_json::from_str(&text).expect("an export is JSON");
    let parameters = &openapi["components"]["schemas"]["orderTicket.parameters"];
    assert_eq!(parameters["required"], json!(["order"]));
    assert!(parameters["properties"]["change"].is_object());
}

#[test]
fn a_method_that_is_gone_is_in_no_table_of_what_there_is() {
    let api = bazu_load::load(snippets()).api.expect("a model");
    let table = capabilities(&[&api]);
    assert!(table.contains("`orderTicket`"), "{table}");
    assert!(!table.contains("callClerk"), "{table}");
}

#[test]
fn a_spec_is_written_to_the_same_bytes_every_time() {
    assert_eq!(written(snippets()), written(snippets()));
}

#[test]
fn the_order_in_which_files_are_given_changes_nothing() {
    let mut files = snippets();
    files.reverse();
    assert_eq!(written(snippets()), written(files));
}

#[test]
fn the_order_of_a_files_top_level_keys_changes_nothing() {
    let files = snippets();
    let reversed: Vec<SourceFile> = files.iter().map(with_keys_reversed).collect();
    let differing = files
        .iter()
        .zip(&reversed)
        .filter(|(a, b)| a.text != b.text);
    assert!(differing.count() > 10, "hardly a file was changed");
    assert_eq!(written(files), written(reversed));
}

#[test]
fn a_chapter_more_changes_no_other_chapter() {
    let without = |module: &str| {
        let files = snippets().into_iter().filter(|file| file.stem() != module);
        written(files.collect())
    };
    let all = written(snippets());
    for module in ["structs", "uploads", "conveniences"] {
        for (path, text) in without(module) {
            // These list every chapter.
            let shared = [
                "lib.rs",
                "test_util.rs",
                "wire/mod.rs",
                "snippets_bot.rs",
                "README.md",
                "api/model.json",
                "api/openapi.json",
                "api/schema.json",
            ];
            if !shared.iter().any(|name| path.ends_with(name)) {
                assert_eq!(all[&path], text, "{path} without {module}");
            }
        }
    }
}

#[test]
fn a_type_moved_within_its_file_leaves_every_other_item_as_it_was() {
    let mut files = snippets();
    let file = files
        .iter_mut()
        .find(|file| file.stem() == "updates")
        .expect("updates.yaml");
    let bell = "  Bell:\n    fields: { rings: Integer }\n";
    assert!(file.text.contains(bell));
    file.text = file
        .text
        .replace(bell, "")
        .replace("types:\n", &format!("types:\n{bell}"));
    let (before, after) = (snippets(), files);
    let nodes = |files| {
        let loaded = bazu_load::load(files);
        let api = loaded.api.expect("a model");
        let output = bazu_emit::generate(&api).expect("what is written is Rust");
        let nodes = output.files().flat_map(|(path, file)| {
            let nodes = file.nodes.iter();
            nodes
                .map(|node| ((path.to_owned(), node.name.clone()), node.text.clone()))
                .collect::<Vec<_>>()
        });
        nodes.collect::<BTreeMap<_, _>>()
    };
    assert_eq!(nodes(before), nodes(after));
}

/// What bots do not compile without need.
#[test]
fn a_bot_that_takes_a_phone_number_stands_on_the_crate_that_has_it() {
    let manifest = |files| written(files)[&format!("{CRATE}/Cargo.toml")].clone();
    assert!(!manifest(snippets()).contains("bazu-rest"));
    let (text, number) = ("name: String? }", "name: PhoneNumber? }");
    let files = snippets().into_iter().map(|file| {
        let changed = file.text.replace(text, number);
        SourceFile::new(file.path, changed.into_bytes())
    });
    assert!(manifest(files.collect()).contains("bazu-rest.workspace = true"));
}

/// A service refuses in fields that a result may have too.
#[test]
fn an_answer_is_read_with_those_fields_of_its_result_that_a_refusal_has_too() {
    let header = "api: jobs\nprotocol: rest\nclient: Jobs\ndocs: https://example.org\n\
        crate: { name: jobs, version: 0.1.0, description: Jobs. }\n\
        server: { api: \"https://example.org\" }\nauth: { header: key }\n\
        sources: { page: { title: Page, url: \"https://example.org\" } }\n";
    let chapter = "chapter: Jobs\nsource: page\ntypes:\n\
        \x20 Job: { fields: { state: String, reason: { type: String?, alias: [error] } } }\n\
        \x20 Event: { union: { tag: type, variants: { done: EventDone, none: EventNone } } }\n\
        \x20 EventDone: { fields: { code: Integer, job: Job } }\n\
        \x20 EventNone: { fields: { at: Integer } }\n\
        \x20 Page: { fields: { jobs: \"[Job]\" } }\n\
        methods:\n\
        \x20 get_job: { returns: Job, path: GET /job }\n\
        \x20 get_event: { returns: Event, path: GET /event }\n\
        \x20 get_jobs: { returns: \"[Job]\", path: GET /jobs }\n\
        \x20 get_page: { returns: Page, path: GET /page }\n";
    let file = |name: &str, text: &str| {
        SourceFile::new(format!("spec/jobs/{name}.yaml"), text.as_bytes().to_vec())
    };
    let written = written(vec![file("api", header), file("jobs", chapter)]);
    let text = &written["generated/jobs/src/wire/jobs.rs"];
    let read: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with("response"))
        .collect();
    assert_eq!(
        read,
        [
            "response.with_fields(&[\"error\"]).tolerant_result()",
            "response.with_fields(&[\"code\", \"type\"]).tolerant_result()",
            "response.tolerant_list()",
            "response.tolerant_result()",
        ]
    );
}

/// The names after `pub fn`, and those that a `pub use` brings, in the lines of a file.
fn brought(text: &str) -> (Vec<String>, Vec<String>) {
    let name = |rest: &str| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        rest[..end.unwrap_or(rest.len())].to_owned()
    };
    let functions = text.split("pub fn ").skip(1).map(name).collect();
    let uses = text.split("pub use ").skip(1).flat_map(|rest| {
        let path = rest.split(';').next().unwrap_or_default();
        let names = path.rsplit("::").next().unwrap_or_default();
        names.split(|c: char| !c.is_alphanumeric() && c != '_')
    });
    let uses = uses.filter(|name| name.starts_with(char::is_uppercase));
    (functions, uses.map(str::to_owned).collect())
}

/// What every crate has, each in the list that keeps a spec from having it, too.
#[test]
fn what_every_crate_brings_is_kept_from_specs() {
    let otp = [yaml_files("spec/otp"), yaml_files("spec/shared")].concat();
    for (files, krate, module) in [
        (snippets(), CRATE, "bot"),
        (otp, "generated/bale-otp", "client"),
    ] {
        let written = written(files);
        let client = &written[&format!("{krate}/src/{module}.rs")];
        let (of_client, of_call) = client.split_once("pub struct Call<").expect("a call");
        let (functions, _) = brought(of_client);
        for name in functions {
            assert!(names::CLIENT_METHODS.contains(&name.as_str()), "{name}");
        }
        let (functions, _) = brought(of_call);
        assert!(functions.contains(&"check".to_owned()), "{functions:?}");
        // Only one call has a function that downloads.
        for name in functions.iter().filter(|name| *name != "download") {
            assert!(names::CALL_METHODS.contains(&name.as_str()), "{name}");
        }
        let root = &written[&format!("{krate}/src/lib.rs")];
        let (root, _) = root.split_once("pub mod types").expect("types");
        let (_, uses) = brought(root);
        for name in uses
            .iter()
            .filter(|name| *name != "Bot" && *name != "OtpGateway")
        {
            assert!(names::CLIENTS.contains(&name.as_str()), "{name}");
        }
    }
}
