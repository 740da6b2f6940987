//! What is proposed can be put where it says, and then the difference is gone.

use bazu_drift::compare::compare;
use bazu_drift::propose::{Proposal, propose, show};
use bazu_model::SourceFile;

use crate::probe::{Edit, Probe};

#[track_caller]
fn proposed(probe: &Probe) -> Vec<Proposal> {
    let loaded = probe.load();
    let (id, page) = probe.read(&loaded);
    let api = loaded.api.as_ref().expect("an API");
    let report = compare(api, id, &page, None);
    assert!(!report.differences.is_empty());
    propose(api, &loaded.taken, id, &page, &report)
}

/// Puts the lines below their keys.
#[track_caller]
fn insert(probe: &mut Probe, proposal: &Proposal) {
    let file = probe
        .files
        .iter_mut()
        .find(|file| file.path == proposal.file);
    let file = file.expect("a file of the spec");
    let below: Vec<&str> = proposal.below.iter().map(String::as_str).collect();
    file.text = with_lines(&file.text, &below, &proposal.lines);
}

/// A file of a spec with lines below keys.
#[track_caller]
pub(crate) fn with_lines(text: &str, below: &[&str], new: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    for (depth, key) in below.iter().enumerate() {
        let wanted = format!("{}{key}:", "  ".repeat(depth));
        let found = lines[at..].iter().position(|line| *line == wanted);
        at += found.unwrap_or_else(|| panic!("{wanted:?} is not in {text}")) + 1;
    }
    lines.insert(at, new.trim_end_matches('\n'));
    lines.join("\n") + "\n"
}

/// Adds all that is proposed for an edited page, and expects nothing to be left.
#[track_caller]
fn settles(mut probe: Probe, edits: &[Edit<'_>]) -> String {
    probe = probe.page(edits);
    let proposals = proposed(&probe);
    for proposal in &proposals {
        insert(&mut probe, proposal);
    }
    probe.differs(&[]);
    show(&proposals)
}

#[test]
fn a_new_parameter_is_one_line_or_has_its_limits() {
    let row = "| shop | Integer or String | Yes | The shop, by number or name. |\n";
    let new = format!(
        "{row}| table | Integer | Yes | Number of the table. |\n\
         | name | String | Optional | Name of the guest (1-40 characters). |\n\
         | seats | Array of Integer | Optional | Numbers of the seats (1-4). |\n\
         | until | Integer | Optional | Unix time of the end. |\n\
         | speed | String | Optional | How fast: slow, normal, or fast. |\n\
         | waiter | Integer or String | Optional | Who serves. |\n\
         | bill | InputFile | Optional | A bill of at most 2 MB. |\n"
    );
    let text = settles(Probe::whole(), &[(row, &new)]);
    let lines = "\
      table: Integer
      name:
        type: String?
        length: 1..40
        unit: chars
      seats:
        type: \"[Integer]?\"
        items: 1..4
      until: UnixTime?
";
    assert!(text.contains(lines), "{text}");
    assert!(text.contains("      waiter: ShopId?\n"), "{text}");
    assert!(text.contains("      speed: PlaceOrderSpeed?\n"), "{text}");
    assert!(
        text.contains("# spec/kiosk/orders.yaml, below `methods`, `placeOrder`, `params`:\n"),
        "{text}"
    );
}

#[test]
fn a_new_method_and_the_types_it_needs_are_proposed_whole() {
    let new = "listTables\nUse this method to list tables. Returns an Array of Table objects.\n\
        | Parameter | Type | Required | Description |\n|---|---|---|---|\n\
        | shop | Integer or String | Yes | The shop. |\n\
        | limit | Integer | Optional | How many to list (1-20). |\n\
        Table\nThis object stands for a table.\n| Field | Type | Description |\n|---|---|---|\n\
        | number | Integer | Its number. |\n| type | String | Kind: round or square. |\n\
        | room | Room | Optional. Where it stands. |\nKit\n";
    let text = settles(Probe::whole(), &[("Kit\n", new)]);
    for lines in [
        "    source: docs#listtables\n    returns: \"[Table]\"\n    params:\n      shop: ShopId\n      limit:\n",
        "      - { docs: { described: false }, note: The page names it and does not describe it. }\n",
        "      type:\n        type: TableType\n        rust: kind\n",
    ] {
        assert!(text.contains(lines), "{lines}\nis not in\n{text}");
    }
}

#[test]
fn a_parameter_of_a_method_that_had_none_comes_with_its_key() {
    let new = "the kiosk is open. Returns True.\n| Parameter | Type | Required | Description |\n|---|---|---|---|\n\
        | loud | Boolean | Optional | Whether it rings. |\n";
    let old = "the kiosk is open. Requires no parameters. Returns True.\n";
    let text = settles(Probe::whole(), &[(old, new)]);
    assert!(
        text.contains("    params:\n      loud: Boolean?\n"),
        "{text}"
    );
}

#[test]
fn a_new_value_and_a_new_field_are_proposed() {
    let text = settles(
        Probe::whole(),
        &[
            (
                "pickup or delivery. |\n| note",
                "pickup, delivery, or mail. |\n| table | Integer | Its table. |\n| note",
            ),
            (
                "pickup or delivery. |\n| minutes",
                "pickup, delivery, or mail. |\n| minutes",
            ),
        ],
    );
    assert!(
        text.contains("`types`, `OrderKind`, `values`:\n      mail: {}\n"),
        "{text}"
    );
    assert!(
        text.contains("`types`, `Order`, `fields`:\n      table: Integer\n"),
        "{text}"
    );
}

#[test]
fn a_parameter_of_a_shared_method_is_added_where_the_method_is_taken() {
    let shared =
        "doc: Calls.\nmethods:\n  ring: { returns: \"True\", params: { times: Integer } }\n";
    let taken = "source: docs\nshared:\n  calls:\n    ring:\n      add:\n        loud: Boolean?\n";
    let rows = "ring\nUse this method to ring. Returns True.\n| Parameter | Type | Required | Description |\n\
        |---|---|---|---|\n| times | Integer | Yes | How often. |\n| loud | Boolean | Optional | Whether loudly. |\n\
        | tune | String | Optional | What to play. |\nKit\n";
    let mut probe = Probe::whole().spec(&[("source: docs\n", taken)]);
    let file = SourceFile::new("spec/shared/calls.yaml", shared.as_bytes().to_vec());
    probe.files.push(file);
    let text = settles(probe, &[("Kit\n", rows)]);
    let lines = "# spec/kiosk/orders.yaml, below `shared`, `calls`, `ring`, `add`:\n        tune: String?\n";
    assert_eq!(text, lines);
}

#[test]
fn what_an_extract_adds_names_the_page_that_it_was_copied_from() {
    let new = "## ring\n### Description\nRings. Returns True.\n### Parameters\n\
        - **times** (Integer) - Required - How often, 1 to 3.\n```\n```APIDOC\n## placeOrder";
    let new = format!("APIDOC\n{new}");
    let text = settles(Probe::extract(), &[("APIDOC\n## placeOrder", &new)]);
    assert!(text.contains("  ring:\n    # Line "), "{text}");
    assert!(
        text.contains("    source: docs#ring\n    returns: \"True\"\n"),
        "{text}"
    );
}

#[test]
fn nothing_of_the_page_is_copied_but_names_and_numbers() {
    let row = "| shop | Integer or String | Yes | The shop, by number or name. |\n";
    let new = format!("{row}| table | Integer | Yes | The one by the window (1-20). |\n");
    let text = settles(Probe::whole(), &[(row, &new)]);
    assert!(!text.contains("window"), "{text}");
}
