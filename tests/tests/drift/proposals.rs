//! What is proposed can be put where it says, and then the difference is gone.

use bazu_drift::compare::compare;
use bazu_drift::propose::{Proposal, propose, show};
use bazu_evolve::diff::{Id, diff};
use bazu_model::SourceFile;

use crate::probe::{Edit, Probe};

#[track_caller]
fn proposed(probe: &Probe) -> Vec<Proposal> {
    let loaded = probe.load();
    let (id, page) = probe.read(&loaded);
    let api = loaded.api.as_ref().expect("an API");
    let report = compare(api, id, &page, None);
    assert!(!report.differences.is_empty());
    propose(api, &loaded.taken, &loaded.files, id, &page, &report)
}

/// Puts the lines into their place.
#[track_caller]
fn insert(probe: &mut Probe, Proposal { paste, .. }: &Proposal) {
    let mut files = probe.files.iter_mut();
    let file = files.find(|file| file.path == paste.file);
    let file = file.expect("a file of the spec");
    // What a person fills in.
    let text = paste
        .apply(&file.text)
        .replace("doc: #", "doc: Filled in. #");
    file.text = text;
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
    let place = "# spec/kiosk/orders.yaml, below `methods`, `placeOrder`, `params`, after";
    for lines in [
        "`shop`:\n      table:\n        type: Integer\n        doc: # line ",
        "`table`:\n      name:\n        type: String?\n        length: 1..40\n        unit: chars\n        doc: #",
        "`name`:\n      seats:\n        type: \"[Integer]?\"\n        items: 1..4\n        doc: #",
        "`seats`:\n      until:\n        type: UnixTime?\n        doc: #",
        "`until`:\n      speed:\n        type: PlaceOrderSpeed?\n        doc: #",
        "`speed`:\n      waiter:\n        type: ShopId?\n        doc: #",
    ] {
        let lines = format!("{place} {lines}");
        assert!(text.contains(&lines), "{lines}\nis not in\n{text}");
    }
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
        "    source: docs#listtables\n    returns: \"[Table]\"\n    effect: code # what it does to the server\n    params:\n      shop:\n        type: ShopId\n",
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
        text.contains("    params:\n      loud:\n        type: Boolean?\n        doc: #"),
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
        text.contains(
            "`types`, `Order`, `fields`, after `type`:\n      table:\n        type: Integer\n"
        ),
        "{text}"
    );
}

#[test]
fn a_number_of_an_update_is_a_field_and_an_object_a_kind() {
    let types = "  Update:\n    fields:\n      update_id: { type: Integer, rust: id }\n    kinds:\n      order: Order\n  Key:\n";
    let calls = "  listUpdates: { returns: \"[Update]\", effect: none, params: { offset: Integer? } }\n  ping:\n";
    let page = "Update\nThis object stands for an update.\n| Field | Type | Description |\n|---|---|---|\n\
        | update_id | Integer | Its number. |\n| order | Order | Optional. A new order. |\n\
        | attempt | Integer | Optional. How often it was sent. |\n| closed | Order | Optional. A closed order. |\n\
        listUpdates\nUse this method to list updates. Returns an Array of Update objects.\n\
        | Parameter | Type | Required | Description |\n|---|---|---|---|\n| offset | Integer | Optional | The first one. |\nKit\n";
    let probe = Probe::whole().spec(&[("  Key:\n", types), ("  ping:\n", calls)]);
    let text = settles(probe, &[("Kit\n", page)]);
    let field = "below `types`, `Update`, `fields`, after `update_id`:\n      attempt:\n        type: Integer?\n";
    let kind = "below `types`, `Update`, `kinds`:\n      closed: Order\n";
    for lines in [field, kind] {
        assert!(text.contains(lines), "{lines}\nis not in\n{text}");
    }
}

#[test]
fn a_parameter_of_a_shared_method_is_added_where_the_method_is_taken() {
    let shared = "doc: Calls.\nmethods:\n  ring: { returns: \"True\", effect: none, params: { times: Integer } }\n";
    let taken = "source: docs\nshared:\n  calls:\n    ring:\n      add:\n        loud: Boolean?\n";
    let rows = "ring\nUse this method to ring. Returns True.\n| Parameter | Type | Required | Description |\n\
        |---|---|---|---|\n| times | Integer | Yes | How often. |\n| loud | Boolean | Optional | Whether loudly. |\n\
        | tune | String | Optional | What to play. |\nKit\n";
    let mut probe = Probe::whole().spec(&[("source: docs\n", taken)]);
    let file = SourceFile::new("spec/shared/calls.yaml", shared.as_bytes().to_vec());
    probe.files.push(file);
    let text = settles(probe, &[("Kit\n", rows)]);
    let lines = "# spec/kiosk/orders.yaml, below `shared`, `calls`, `ring`, `add`:\n        tune:\n          type: String?\n          doc: # line ";
    assert!(text.starts_with(lines), "{text}");
}

#[test]
fn what_an_extract_adds_names_the_page_that_it_was_copied_from() {
    let new = "## ring\n### Description\nRings. Returns True.\n### Parameters\n\
        - **times** (Integer) - Required - How often, 1 to 3.\n```\n```APIDOC\n## placeOrder";
    let new = format!("APIDOC\n{new}");
    let text = settles(Probe::extract(), &[("APIDOC\n## placeOrder", &new)]);
    assert!(
        text.contains("  ring:\n    doc: # what it is; line "),
        "{text}"
    );
    assert!(
        text.contains("    source: docs#ring\n    returns: \"True\"\n    effect: code # what it does to the server\n"),
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

/// What is taken out of a spec is proposed again, where it was: but for what a page cannot say, the
/// two are the same.
#[test]
fn what_is_taken_out_of_a_spec_is_proposed_where_it_was() {
    let old = Probe::whole().load().api.expect("an API");
    for taken in [
        "      delivery: {}\n",
        "      note: { type: String?, length: ..200, unit: chars }\n",
        "      placed: UnixTime\n",
        "      goods: { type: \"[String]\", items: 1..9, length: 1..30, unit: chars }\n",
        "      minutes: { type: Integer?, choices: [15, 30, 60], unit: minutes }\n",
        "      limit: { type: Integer?, range: 1..50 }\n",
        "  ping:\n    returns: \"True\"\n    effect: code\n    # corrections of ping\n",
    ] {
        let edit = match taken.starts_with("      limit") {
            // A key without a value is nothing.
            true => (
                "    params:\n      limit: { type: Integer?, range: 1..50 }\n",
                "",
            ),
            false => (taken, ""),
        };
        let mut probe = Probe::whole().spec(&[edit]);
        for proposal in &proposed(&probe) {
            insert(&mut probe, proposal);
        }
        let new = probe.load().api.expect("an API");
        let changes = diff(&old, &new);
        let silent = [Id::DocsChanged, Id::UnitChanged];
        let left = changes
            .iter()
            .filter(|change| !silent.contains(&change.rule));
        let left: Vec<String> = left.map(ToString::to_string).collect();
        assert_eq!(left, [""; 0], "{taken}");
    }
}
