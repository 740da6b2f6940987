//! The command line, run as a person or CI runs it, in a copy of what it needs of the repository.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

const PAYMENTS: &str = "generated/bale-bot/src/payments.rs";
const WIRE_PAYMENTS: &str = "generated/bale-bot/src/wire/payments.rs";
const STICKERS: &str = "generated/bale-bot/src/stickers.rs";
/// What every change of Bale's spec that means something rewrites.
const EXPORTS: [&str; 3] = [
    "generated/bale-bot/api/model.json",
    "generated/bale-bot/api/openapi.json",
    "generated/bale-bot/api/schema.json",
];

/// A page of Bale's docs that says little.
const SAVED_PAGE: &str = "\
### getMe
Source: https://docs.bale.ai
```APIDOC
## getMe
### Description
Tells who the bot is, and takes no parameters. Returns a User object.
```
";

#[test]
fn gen_on_the_committed_files_writes_nothing_and_says_so() {
    let copy = Repository::committed();
    let run = copy.xtask("gen");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("nothing to write");
    run.says("bale: ");
    assert_eq!(copy.touched(), NOTHING);
}

#[test]
fn gen_check_finds_the_committed_files_up_to_date() {
    let copy = Repository::committed();
    let run = copy.xtask("gen --check");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("up to date");
    assert_eq!(copy.touched(), NOTHING);
}

#[test]
fn a_changed_limit_is_told_by_check_with_its_place_and_rewrites_one_file_of_rust() {
    let copy = Repository::fresh();
    let place = copy.edit("spec/bale/stickers.yaml", "items: 1..50", "items: 1..40");

    let check = copy.xtask("gen --check bale");
    assert_eq!(check.code, 1);
    check.says(&format!("error: {STICKERS} is stale"));
    // The method starts some lines above its limit.
    let node = check.line_with(" createNewStickerSet");
    let line = position(node, "spec/bale/stickers.yaml");
    assert!(line < place && place - line < 40, "{place}: {node}");
    check.says("-    pub const STICKERS_ITEMS: ItemsLimit = ItemsLimit { min: 1, max: 50 };");
    check.says("+    pub const STICKERS_ITEMS: ItemsLimit = ItemsLimit { min: 1, max: 40 };");
    check.says("4 stale files; to bring them up to date: cargo xtask gen bale");
    assert_eq!(check.err.matches("is stale").count(), 4);
    assert_eq!(copy.touched(), NOTHING);

    let run = copy.xtask("gen bale");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says(&format!("wrote {STICKERS}"));
    run.says("4 files written, 0 removed");
    assert_eq!(copy.touched(), [&EXPORTS[..], &[STICKERS]].concat());
    assert_eq!(copy.xtask("gen --check").code, 0);
}

#[test]
fn a_new_parameter_rewrites_its_chapter_and_its_wire_module_alone() {
    let copy = Repository::fresh();
    copy.edit(
        "spec/bale/payments.yaml",
        "      transaction_id:\n",
        "      label: String?\n      transaction_id:\n",
    );
    assert_eq!(copy.xtask("gen").code, 0);
    let touched = copy.touched();
    assert_eq!(touched, [&EXPORTS[..], &[PAYMENTS, WIRE_PAYMENTS]].concat());
}

#[test]
fn a_changed_shared_item_rewrites_every_crate_that_takes_it() {
    let copy = Repository::fresh();
    let file = "spec/shared/messages.yaml";
    copy.edit(file, "length: 1..4096", "length: 1..4000");
    assert_eq!(copy.xtask("gen").code, 0);
    let files = [
        "api/model.json",
        "api/openapi.json",
        "api/schema.json",
        "src/messages.rs",
    ];
    let bots = ["bale-bot", "letgram-bot"];
    let all: Vec<_> = bots
        .iter()
        .flat_map(|bot| files.map(|file| format!("generated/{bot}/{file}")))
        .collect();
    assert_eq!(copy.touched(), all);
}

#[test]
fn a_comment_in_a_spec_changes_nothing() {
    let copy = Repository::fresh();
    copy.edit(
        "spec/bale/users.yaml",
        "methods:\n",
        "# What they are asked.\nmethods:\n",
    );
    copy.xtask("gen").says("nothing to write");
    assert_eq!(copy.touched(), NOTHING);
}

#[test]
fn a_missing_file_is_told_by_check_and_written_by_gen() {
    let copy = Repository::fresh();
    fs::remove_file(copy.path(PAYMENTS)).unwrap();
    let check = copy.xtask("gen --check");
    assert_eq!(check.code, 1);
    check.says(&format!("error: {PAYMENTS} is missing"));
    assert!(!copy.path(PAYMENTS).exists());
    assert_eq!(copy.xtask("gen").code, 0);
    assert_eq!(copy.touched(), [PAYMENTS]);
}

#[test]
fn an_edited_generated_file_is_told_and_written_anew() {
    let copy = Repository::fresh();
    let before = fs::read_to_string(copy.path(PAYMENTS)).unwrap();
    copy.edit(PAYMENTS, "max: 128", "max: 999");
    let check = copy.xtask("gen --check");
    assert_eq!(check.code, 1);
    check.says("-        max: 999,");
    check.line_with(" sendInvoice");
    assert_eq!(copy.xtask("gen").code, 0);
    assert_eq!(fs::read_to_string(copy.path(PAYMENTS)).unwrap(), before);
}

#[test]
fn a_file_made_by_hand_in_a_generated_folder_is_reported_and_left_alone() {
    let copy = Repository::fresh();
    let text =
        "//! By hand.\n\nfn marked() {}\n\n// The mark @generated counts in the head alone.\n";
    let strays =
        ["src/extra.rs", "api/notes.json"].map(|name| format!("generated/bale-bot/{name}"));
    for stray in &strays {
        fs::write(copy.path(stray), text).unwrap();
    }
    for command in ["gen --check", "gen"] {
        let run = copy.xtask(command);
        assert_eq!(run.code, 1, "{command}");
        for stray in &strays {
            run.says(&format!("error: {stray} is not generated"));
            assert!(copy.path(stray).exists(), "{command}");
        }
    }
}

#[test]
fn a_file_that_is_no_longer_generated_is_told_by_check_and_removed_by_gen() {
    let copy = Repository::fresh();
    let stale = "generated/bale-bot/src/old/polls.rs";
    let text = fs::read_to_string(copy.path(PAYMENTS)).unwrap();
    fs::create_dir(copy.path("generated/bale-bot/src/old")).unwrap();
    fs::write(copy.path(stale), text).unwrap();
    let check = copy.xtask("gen --check");
    assert_eq!(check.code, 1);
    check.says(&format!("error: {stale} is no longer generated"));
    check.says("cargo xtask gen");
    assert!(copy.path(stale).exists());
    let run = copy.xtask("gen");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says(&format!("removed {stale}"));
    assert!(!copy.path("generated/bale-bot/src/old").exists());
    assert_eq!(copy.xtask("gen --check").code, 0);
}

#[test]
fn a_crate_that_has_another_name_now_is_moved_but_for_what_was_made_by_hand() {
    let copy = Repository::fresh();
    let example = "generated/bale-bot/examples/echo.rs";
    fs::create_dir(copy.path("generated/bale-bot/examples")).unwrap();
    fs::write(copy.path(example), "fn main() {}\n").unwrap();
    assert_eq!(copy.xtask("gen --check").code, 0);

    copy.edit("spec/bale/api.yaml", "name: bale-bot", "name: bazu-bale");
    let run = copy.xtask("gen");
    assert_eq!(run.code, 1);
    run.says(&format!("error: {example} is not generated"));
    assert!(copy.path("generated/bazu-bale/src/payments.rs").exists());
    assert!(copy.path("tests/generated/bazu_bale.rs").exists());
    assert!(!copy.path("tests/generated/bale_bot.rs").exists());
    let left = files(&copy.path("generated/bale-bot"));
    assert_eq!(left, BTreeSet::from([copy.path(example)]));

    fs::remove_dir_all(copy.path("generated/bale-bot")).unwrap();
    assert_eq!(copy.xtask("gen --check").code, 0);
}

#[test]
fn three_faults_in_three_files_are_reported_in_one_run_and_nothing_is_written() {
    let copy = Repository::fresh();
    let limit = copy.edit("spec/bale/stickers.yaml", "items: 1..50", "items: 1..many");
    let name = copy.edit(
        "spec/bale/chats.yaml",
        "type: ChatPhoto?",
        "type: ChatFoto?",
    );
    let key = copy.edit(
        "spec/bale/payments.yaml",
        "returns: Transaction",
        "return: Transaction",
    );
    for command in ["check bale", "gen", "gen --check", "explain bale getMe"] {
        let run = copy.xtask(command);
        assert_eq!(run.code, 1, "{command}");
        for (id, file, line, excerpt) in [
            ("S0201", "stickers", limit, "items: 1..many"),
            ("S0105", "chats", name, "type: ChatFoto?"),
            ("S0101", "payments", key, "return: Transaction"),
        ] {
            run.says(id);
            run.says(&format!("spec/bale/{file}.yaml:{line}:"));
            run.says(excerpt);
        }
        run.says("did you mean `ChatPhoto`?");
        run.says(" in spec/bale");
        assert_eq!(copy.touched(), NOTHING, "{command}");
    }
    copy.xtask("gen").says("nothing was written");
}

#[test]
fn check_counts_what_there_is() {
    let run = Repository::committed().xtask("check");
    assert_eq!(run.code, 0);
    run.says("bale: ");
    run.says(" methods, ");
}

#[test]
fn an_unknown_api_is_an_error_that_names_what_was_meant() {
    let copy = Repository::committed();
    for command in ["gen", "gen --check", "check", "explain"] {
        let run = copy.xtask(&format!("{command} bal"));
        assert_eq!(run.code, 1, "{command}");
        run.says("error: there is no API `bal` in spec/; did you mean `bale`?");
    }
    copy.xtask("check telegram").says("there are: bale");
}

#[test]
fn explain_tells_all_of_a_parameter() {
    let copy = Repository::committed();
    let run = copy.explain("sendMessage.text");
    let spec = fs::read_to_string(copy.path("spec/shared/messages.yaml")).unwrap();
    let start = line_of(
        &spec,
        "
  sendMessage:
",
    );
    let method = &spec[spec
        .find(
            "
  sendMessage:
",
        )
        .unwrap()
        + 1..];
    let line = start
        + line_of(
            method,
            "      text:
",
        )
        - 1;
    run.tells("Spec", &format!("spec/shared/messages.yaml:{line}:7"));
    run.tells("Type", "String, required");
    run.tells("Limit", "Length: 1 to 4096 characters.");
    run.tells("Constant", "bale_bot::messages::SendMessage::TEXT_LENGTH");
    run.tells("Violation", "sendMessage.text.length");
    run.tells("Rust", "bale_bot::messages::SendMessage::text");
    run.tells("Basis", "documented");
    run.tells(
        "Source",
        "docs.bale.ai, 2026-03-10, https://docs.bale.ai#sendmessage",
    );
    run.tells("Says", "Text of the message, as Markdown.");
}

#[test]
fn explain_tells_of_a_limit_by_the_id_that_a_violation_names() {
    let run = Repository::committed().explain("sendMessage.text.length");
    assert_eq!(
        run.out,
        Repository::committed().explain("sendMessage.text").out
    );
}

#[test]
fn explain_tells_of_a_method_its_call_parameters_and_errors() {
    let run = Repository::committed().explain("sendMessage");
    run.tells("Call", "bale_bot::Bot::send_message");
    run.tells("Returns", "Message");
    run.tells("Parameter", "text: String, required");
    run.tells("Errors", "UnknownChat, PermissionDenied");
}

#[test]
fn explain_tells_of_a_type_its_direction_and_members() {
    let copy = Repository::committed();
    let union = copy.explain("ChatMember");
    union.tells("Rust", "bale_bot::chats::ChatMember");
    union.tells("Direction", "received");
    union.tells("Variant", "creator: ChatMemberOwner");
    let item = copy.explain("LabeledPrice");
    item.tells("Field", "amount: Integer, required");
    copy.explain("ChatType")
        .tells("Values", "private, group, channel, supergroup");
}

#[test]
fn explain_tells_of_an_enum_value_who_saw_it() {
    let run = Repository::committed().explain("ChatType.supergroup");
    run.tells("Rust", "bale_bot::chats::ChatType::Supergroup");
    run.tells("Basis", "observed: the server was seen to do so");
    run.tells("Source", "Go wrapper of the Bale Bot API");
}

#[test]
fn explain_tells_of_a_rule_what_it_demands() {
    let run = Repository::committed().explain("answerPreCheckoutQuery.reason-for-refusal");
    run.tells(
        "Demands",
        "when `ok` is `false`, `error_message` must be given",
    );
    run.tells("Violation", "answerPreCheckoutQuery.reason-for-refusal");
}

#[test]
fn explain_tells_of_an_error_its_code_and_the_methods_that_answer_it() {
    let run = Repository::committed().explain("TokenNotFound");
    run.tells("Code", "403");
    run.tells("Description", "contains \"Token not found\"");
    run.tells("Rust", "bale_bot::ErrorKind::TokenNotFound");
    assert!(run.line_with("Methods").contains("getMe"), "{}", run.out);
}

#[test]
fn explain_tells_of_a_variant_how_it_is_known() {
    let copy = Repository::committed();
    let tagged = copy.explain("ChatMember.creator");
    tagged.tells("Told by", "`status` is `creator`");
    tagged.tells("Type", "ChatMemberOwner");
    tagged.tells("Rust", "bale_bot::chats::ChatMember::Owner");
    copy.explain("ChatId.string")
        .tells("Told by", "the value is a JSON string");
    let kind = copy.explain("Update.callback_query");
    kind.tells("Rust", "bale_bot::updates::UpdateKind::CallbackQuery");
}

#[test]
fn explain_tells_of_a_slip_of_the_docs() {
    let copy = Repository::committed();
    let absent = copy.explain("sendPhoto.from_chat_id");
    assert!(absent.out.contains("not in the API"), "{}", absent.out);
    let field = copy.explain("User.id");
    assert!(
        field.line_with("Corrected").contains("id: "),
        "{}",
        field.out
    );
}

#[test]
fn explain_without_an_item_names_all_there_are() {
    let run = Repository::committed().xtask("explain bale");
    assert_eq!(run.code, 0);
    for name in [
        "sendMessage",
        "ChatMember",
        "TokenNotFound",
        "spec/bale/payments.yaml",
    ] {
        assert!(run.out.contains(name), "{name}");
    }
}

#[test]
fn explain_of_something_unknown_suggests_what_was_meant() {
    let copy = Repository::committed();
    for (item, hint) in [
        ("sendMesage", "did you mean `sendMessage`?"),
        ("send_message", "did you mean `sendMessage`?"),
        (
            "sendMessage.txt",
            "`sendMessage` has no `txt`; did you mean `text`?",
        ),
        ("ChatType.privat", "did you mean `private`?"),
        (
            "sendMessage.text.lenght",
            "`sendMessage.text` has no limit `lenght`; did you mean `length`?",
        ),
        (
            "nothing",
            "to see what there is: cargo xtask explain bale\n",
        ),
        (
            "sendMessage.nothing",
            "to see what there is: cargo xtask explain bale sendMessage\n",
        ),
    ] {
        let run = copy.xtask(&format!("explain bale {item}"));
        assert_eq!(run.code, 1, "{item}");
        assert_eq!(run.out, "", "{item}");
        run.says(hint);
    }
}

#[test]
fn export_prints_what_gen_commits() {
    let copy = Repository::fresh();
    for (format, file) in [
        ("model", EXPORTS[0]),
        ("openapi", EXPORTS[1]),
        ("json-schema", EXPORTS[2]),
    ] {
        let run = copy.xtask(&format!("export bale --format {format}"));
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{format}");
        let committed = fs::read_to_string(copy.path(file)).unwrap();
        assert!(run.out == committed, "{format} is not {file}");
    }
    let run = copy.xtask("export bale --format model --output saved.json");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    run.says("wrote saved.json");
    let saved = fs::read(copy.path("saved.json")).unwrap();
    assert!(saved == fs::read(copy.path(EXPORTS[0])).unwrap());
}

#[test]
fn an_export_that_cannot_be_made_says_why_and_writes_nothing() {
    let copy = Repository::committed();
    let wrong_format = copy.xtask("export bale --format yaml");
    assert_eq!(wrong_format.code, 2);
    wrong_format.says("[possible values: openapi, json-schema, model]");
    let no_folder = copy.xtask("export bale --format model --output nowhere/saved.json");
    assert_eq!(no_folder.code, 1);
    no_folder.says("cannot write nowhere/saved.json");
    let unknown = copy.xtask("export bael --format model --output saved.json");
    assert_eq!(unknown.code, 1);
    unknown.says("there is no API `bael` in spec/; did you mean `bale`?");
    copy.edit(
        "spec/bale/stickers.yaml",
        "length: 1..64",
        "length: 1..many",
    );
    let wrong_spec = copy.xtask("export bale --format model --output saved.json");
    assert_eq!(wrong_spec.code, 1);
    wrong_spec.says("1 problem in spec/bale");
    assert!(!copy.path("saved.json").exists());
}

#[test]
fn every_example_of_the_help_works() {
    let copy = Repository::fresh();
    fs::write(copy.path("saved.md"), SAVED_PAGE).unwrap();
    for verb in ["", "gen", "check", "explain", "export", "drift"] {
        let help = copy.xtask(&format!("{verb} --help"));
        assert_eq!(help.code, 0);
        assert_eq!(help.out, copy.xtask(&format!("help {verb}")).out);
        let examples: Vec<_> = help
            .out
            .lines()
            .filter_map(|line| line.strip_prefix("  cargo xtask "))
            .collect();
        assert!(!examples.is_empty(), "no example in: {}", help.out);
        for example in examples {
            let (command, meaning) = example.split_once("  ").unwrap_or_default();
            assert!(!meaning.trim().is_empty(), "no words beside: {example}");
            let run = copy.xtask(command);
            assert_eq!(run.code, 0, "{command}: {}", run.err);
        }
    }
}

#[test]
fn what_is_piped_has_no_escape_codes_and_no_progress() {
    let copy = Repository::fresh();
    copy.edit("spec/bale/stickers.yaml", "items: 1..50", "items: 1..40");
    let stale = copy.xtask("gen --check");
    copy.edit("spec/bale/stickers.yaml", "items: 1..40", "items: 1..many");
    let runs = [
        stale,
        copy.xtask("gen"),
        copy.xtask("check"),
        copy.xtask("--help"),
        copy.xtask("no-such-verb"),
        Repository::committed().explain("sendMessage"),
    ];
    for run in runs {
        let text = run.out + &run.err;
        assert!(!text.contains(['\u{1b}', '\r']), "{text:?}");
        assert!(!text.contains("reading spec/"), "{text}");
    }
}

#[test]
fn answers_go_to_the_standard_output_and_reports_to_the_error_output() {
    let copy = Repository::committed();
    assert_eq!(copy.explain("getMe").err, "");
    for command in ["check", "gen --check", "explain bale nothing"] {
        assert_eq!(copy.xtask(command).out, "", "{command}");
    }
}

#[test]
fn a_wrong_command_line_exits_with_2_and_shows_the_usage() {
    let copy = Repository::committed();
    for command in [
        "",
        "no-such-verb",
        "gen --chek",
        "explain",
        "explain bale a b",
        "export",
        "export bale",
    ] {
        let run = copy.xtask(command);
        assert_eq!(run.code, 2, "{command}");
        run.says("Usage: cargo xtask");
    }
    copy.xtask("gen --chek").says("'--check'");
}

#[test]
fn it_works_in_any_folder_of_the_repository_and_says_so_outside() {
    let copy = Repository::committed();
    let inside = run(&copy.path("generated/bale-bot/src"), "check");
    assert_eq!(inside.code, 0, "{}", inside.err);
    let elsewhere = TempDir::new().unwrap();
    let outside = run(elsewhere.path(), "check");
    assert_eq!(outside.code, 1);
    outside.says("run this inside the repository");
}

const NOTHING: [&str; 0] = [];

/// A copy of what xtask reads and writes.
struct Repository {
    folder: TempDir,
}

impl Repository {
    /// As it stands in the repository.
    fn committed() -> Self {
        let folder = TempDir::new().unwrap();
        let copy = Self { folder };
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for part in ["Cargo.toml", "spec", "tests/generated"] {
            copy_into(&from.join(part), &copy.path(part));
        }
        for api in fs::read_dir(from.join("generated")).unwrap() {
            let api = api.unwrap().path();
            let to = copy.path("generated").join(api.file_name().unwrap());
            for part in ["api", "src", "Cargo.toml", "README.md"] {
                copy_into(&api.join(part), &to.join(part));
            }
        }
        copy.settle();
        copy
    }

    /// With everything up to date, whatever is committed: only two tests are about that.
    fn fresh() -> Self {
        let copy = Self::committed();
        let run = copy.xtask("gen");
        assert_eq!(run.code, 0, "{}", run.err);
        copy.settle();
        copy
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    fn xtask(&self, arguments: &str) -> Run {
        run(self.folder.path(), arguments)
    }

    fn explain(&self, item: &str) -> Run {
        let run = self.xtask(&format!("explain bale {item}"));
        assert_eq!(run.code, 0, "{}", run.err);
        run
    }

    /// Replaces the first occurrence; gives its line. The file counts as untouched.
    fn edit(&self, file: &str, from: &str, to: &str) -> usize {
        let path = self.path(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        age(&path);
        line_of(&text, from)
    }

    /// Makes every file old, so that a written one shows.
    fn settle(&self) {
        for path in files(self.folder.path()) {
            age(&path);
        }
    }

    /// The files written since.
    fn touched(&self) -> Vec<String> {
        let written =
            |path: &PathBuf| fs::metadata(path).unwrap().modified().unwrap() != long_ago();
        let relative = |path: PathBuf| {
            let relative = path.strip_prefix(self.folder.path()).unwrap();
            relative.to_string_lossy().replace('\\', "/")
        };
        files(self.folder.path())
            .into_iter()
            .filter(written)
            .map(relative)
            .collect()
    }
}

fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

fn age(path: &Path) {
    let file = fs::File::options().append(true).open(path).unwrap();
    file.set_modified(long_ago()).unwrap();
}

/// The files below a folder, in the order of their paths.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.append(&mut files(&path));
        } else {
            found.insert(path);
        }
    }
    found
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_into(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}

/// What a command answered.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    #[track_caller]
    fn says(&self, words: &str) {
        assert!(
            self.err.contains(words),
            "{words:?} is not in:\n{}",
            self.err
        );
    }

    /// A line of `explain`.
    #[track_caller]
    fn tells(&self, label: &str, value: &str) {
        let line = format!("  {label:<12}{value}");
        let found = self.out.lines().any(|known| known == line);
        assert!(found, "{line:?} is not in:\n{}", self.out);
    }

    #[track_caller]
    fn line_with(&self, words: &str) -> &str {
        let mut lines = self.err.lines().chain(self.out.lines());
        let line = lines.find(|line| line.contains(words));
        line.unwrap_or_else(|| panic!("{words:?} is not in:\n{}{}", self.err, self.out))
    }
}

fn run(folder: &Path, arguments: &str) -> Run {
    let output = Command::new(bazu_tests::xtask())
        .args(arguments.split_whitespace())
        .current_dir(folder)
        .output()
        .expect("xtask runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run {
        code: output.status.code().expect("an exit code"),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// Number of the line where some text begins; text that begins with a line break begins after it.
fn line_of(text: &str, part: &str) -> usize {
    let at = text.find(part).expect("the text is there") + usize::from(part.starts_with('\n'));
    text[..at].matches('\n').count() + 1
}

/// The line in `file:line:column`.
fn position(line: &str, file: &str) -> usize {
    let (_, rest) = line
        .split_once(&format!("{file}:"))
        .expect("the file is named");
    let mut numbers = rest.split([':', ' ']);
    let line = numbers.next().and_then(|line| line.parse().ok());
    let column: Option<usize> = numbers.next().and_then(|column| column.parse().ok());
    assert!(column.is_some(), "no column: {rest}");
    line.expect("a line")
}
