//! A page in Persian against a spec, saved as HTML and as Markdown.

use std::fs;

use bazu_load::paste::Paste;

use crate::command::Repository;
use crate::probe::{Edit, page_text};

const FORMS: [&str; 2] = ["counter.html", "counter.md"];

/// A text of the HTML form as a form has it: they differ in the markup of rows alone.
fn in_form(page: &str, text: &str) -> String {
    if page.ends_with(".html") {
        return text.to_owned();
    }
    text.replace("</td><td>", " | ")
        .replace("<tr><td>", "| ")
        .replace("</td></tr>", " |")
        .replace('_', "\\_")
}

fn save(repository: &Repository, page: &str, edits: &[Edit<'_>]) {
    let edits = edits.iter();
    let edits: Vec<_> = edits
        .map(|(from, to)| (in_form(page, from), in_form(page, to)))
        .collect();
    let edits: Vec<Edit<'_>> = edits
        .iter()
        .map(|(from, to)| (&from[..], &to[..]))
        .collect();
    repository.save(page, &edits);
}

/// The line of a page, counted from 1, that has this text.
fn line_of(repository: &Repository, page: &str, text: &str) -> usize {
    let page = fs::read_to_string(repository.path(page)).expect("a page");
    let at = page.lines().position(|line| line.contains(text));
    at.expect("a line") + 1
}

/// Expects these differences, and nothing else, of a page in both forms.
#[track_caller]
fn reported(edits: &[Edit<'_>], differences: &[&str]) {
    for page in FORMS {
        let repository = Repository::new();
        save(&repository, page, edits);
        let before = repository.files();
        let run = repository.drift(&format!("counter {page}"));
        let found = run.err.lines().filter(|line| line.starts_with("drift."));
        assert_eq!(found.collect::<Vec<_>>(), differences, "{page}");
        assert_eq!(run.code, i32::from(!differences.is_empty()), "{}", run.err);
        assert_eq!(repository.files(), before);
    }
}

#[test]
fn a_page_that_agrees_is_told_in_one_line_in_both_forms() {
    reported(&[], &[]);
    for page in FORMS {
        let repository = Repository::new();
        save(&repository, page, &[]);
        repository.drift(&format!("counter {page}")).says(
            "counter: 4 items, 15 members compared with docs, 1 explained, nothing unexplained\n",
        );
    }
}

#[test]
fn a_removed_row_a_changed_limit_and_a_changed_mark_are_three_differences() {
    let edits = [
        (
            "<tr><td>counter_id</td><td>Integer یا String</td><td>بله</td><td>شناسهٔ باجه.</td></tr>\n",
            "",
        ),
        ("بین ۵ تا ۱۲۰", "بین ۵ تا ۹۰"),
        ("عدد صحیح</td><td>بلي", "عدد صحیح</td><td>خیر"),
    ];
    reported(
        &edits,
        &[
            "drift.missing-in-docs giveTicket.counter_id",
            "drift.limit giveTicket.wait",
            "drift.required sendReceipt.ticket_id",
        ],
    );
    for page in FORMS {
        let repository = Repository::new();
        save(&repository, page, &edits);
        let line = line_of(&repository, page, "۹۰");
        let run = repository.drift(&format!("counter {page}"));
        run.says(&format!("  page  {page}:{line} has `range: 5..90`\n"));
        run.says("  spec  spec/counter/api.yaml:41:38 has `range: 5..120`\n");
        run.says("{ field: wait, docs: { range: 5..90 }, note: … }\n");
        run.says("add a `?` to the type, or explain under `corrections` of `sendReceipt`");
    }
}

#[test]
fn every_fact_of_the_page_is_held_against_the_spec() {
    for (from, to, difference) in [
        (
            "Integer یا String",
            "Integer",
            "drift.type giveTicket.counter_id",
        ),
        (
            "آرایه‌های Integer",
            "آرایه‌های String",
            "drift.type Ticket.desks",
        ),
        (
            "۱ تا ۴۰ نویسه",
            "۱ تا ۵۰ نویسه",
            "drift.limit giveTicket.name",
        ),
        (
            "حداکثر ۵ مورد",
            "حداکثر ۶ مورد",
            "drift.limit giveTicket.services",
        ),
        ("از ۶۴ بایت", "از ۳۲ بایت", "drift.limit giveTicket.note"),
        ("۵ مگابایت", "۷ مگابایت", "drift.limit sendReceipt.receipt"),
        ("حداکثر ۴۰ کاراکتر", "کوتاه", "drift.limit Ticket.name"),
        (
            "«ask» و یا «complain»",
            "«ask» و یا «greet»",
            "drift.values Ticket.reason",
        ),
        (
            "این فیلد اختیاری است.",
            "",
            "drift.required Ticket.called_at",
        ),
        ("True برمی‌گردد", "Ticket برمی‌گردد", "drift.type sendReceipt"),
        (
            "آرایه‌ای از اشیاء Ticket",
            "شیء Ticket",
            "drift.type listTickets",
        ),
    ] {
        reported(&[(from, to)], &[difference]);
    }
}

#[test]
fn what_says_the_same_in_other_words_is_no_difference() {
    for (from, to) in [
        ("Integer یا String", "رشته یا عدد صحیح"),
        ("Integer یا String", "Integer، و یا String"),
        ("آرایه‌ای از String", "لیست رشته‌ها"),
        ("حداقل ۱ و حداکثر ۵ مورد", "بین 1 الی 5 آیتم"),
        ("نباید از ۶۴ بایت بیشتر باشد", "حداكثر ۶۴ بايت است"),
        ("شیء", "یک آبجکت از نوع"),
        ("آرایه‌ای از اشیاء Ticket", "فهرستی از Ticketها را"),
        // Nothing is told of this one's being required, so that nothing is compared.
        ("اگر راهنما باشد", "–"),
    ] {
        for page in FORMS {
            let repository = Repository::new();
            save(&repository, page, &[(from, to)]);
            let run = repository.drift(&format!("counter {page}"));
            assert_eq!(run.code, 0, "{page}: {to}: {}", run.err);
        }
    }
}

const LAST_ROW: &str =
    "<tr><td>guide</td><td>String</td><td>اگر راهنما باشد</td><td>نام راهنما.</td></tr>\n";

#[test]
fn what_is_proposed_for_a_page_makes_it_agree() {
    let rows = [
        "<tr><td>phone</td><td>String</td><td>خیر</td><td>شمارهٔ او، حداکثر ۳۲ بایت.</td></tr>",
        "<tr><td>seats</td><td>آرایه‌ای از Integer</td><td>بله</td><td>حداقل ۱ و حداکثر ۴ مورد.</td></tr>",
        "<tr><td>pace</td><td>String</td><td>خیر</td><td>یکی از مقادیر slow یا fast.</td></tr>",
        "<tr><td>helper</td><td>Integer یا String</td><td>خیر</td><td>شناسهٔ همراه.</td></tr>",
        "<tr><td>until</td><td>عدد صحیح</td><td>خیر</td><td>زمان یونیکس پایان.</td></tr>",
    ];
    let new = format!("{LAST_ROW}{}\n", rows.join("\n"));
    // Its anchor is another one in each form.
    let heading = ["<h3>BannerStyle", "### BannerStyle"];
    let method = [
        "<h3>countTickets</h3>\n<p>آرایه‌ای از Integer برمی‌گرداند.</p>\n<h3>BannerStyle",
        "### countTickets\n\nآرایه‌ای از Integer برمی‌گرداند.\n\n### BannerStyle",
    ];
    for ((page, heading), method) in FORMS.into_iter().zip(heading).zip(method) {
        let repository = Repository::new();
        save(&repository, page, &[(LAST_ROW, &new), (heading, method)]);
        let line = line_of(&repository, page, "countTickets");
        let before = repository.files();
        let run = repository.drift(&format!("counter {page} --propose"));
        assert_eq!(run.code, 1);
        assert_eq!(repository.files(), before);
        let row = |name: &str| line_of(&repository, page, name);
        let [phone, seats] = ["حداکثر ۳۲", "حداقل ۱ و حداکثر ۴"].map(row);
        let [pace, helper, until] = ["slow", "همراه", "زمان یونیکس پایان"].map(row);
        let proposed = format!(
            "\
# spec/counter/api.yaml, below `methods`, `giveTicket`, `params`, after `guide`:
      phone:
        type: String?
        length: ..32
        unit: bytes
        doc: # line {phone} of the page
# spec/counter/api.yaml, below `methods`, `giveTicket`, `params`, after `phone`:
      seats:
        type: \"[Integer]\"
        items: 1..4
        doc: # line {seats} of the page
# spec/counter/api.yaml, below `types`:
  GiveTicketPace:
    source: docs
    values:
      slow: {{}}
      fast: {{}}
# spec/counter/api.yaml, below `methods`, `giveTicket`, `params`, after `seats`:
      pace:
        type: GiveTicketPace?
        doc: # line {pace} of the page
# spec/counter/api.yaml, below `methods`, `giveTicket`, `params`, after `pace`:
      helper:
        type: CounterId?
        doc: # line {helper} of the page
# spec/counter/api.yaml, below `methods`, `giveTicket`, `params`, after `helper`:
      until:
        type: UnixTime?
        doc: # line {until} of the page
# spec/counter/api.yaml, below `methods`:
  countTickets:
    doc: # what it is; line {line} of the page
    source: docs#counttickets
    returns: \"[Integer]\"
    effect: code # what it does to the server
"
        );
        assert_eq!(run.out, proposed);
        add(&repository, &run.out);
        let run = repository.drift(&format!("counter {page}"));
        assert_eq!(run.code, 0, "{}", run.err);
    }
}

/// Adds to the spec what was proposed, each part below the keys that its head names.
fn add(repository: &Repository, proposed: &str) {
    let file = "spec/counter/api.yaml";
    let mut text = fs::read_to_string(repository.path(file)).expect("a spec");
    let parts = proposed.split("# spec/").filter(|part| !part.is_empty());
    for part in parts {
        let (head, lines) = part.split_once('\n').expect("a head and lines");
        let (below, after) = head.split_once(", after").unwrap_or((head, ""));
        let names = |text: &str| -> Vec<String> {
            let names = text.split('`').skip(1).step_by(2);
            names.map(str::to_owned).collect()
        };
        let paste = Paste {
            file: file.to_owned(),
            below: names(below),
            after: names(after).pop(),
            instead: None,
            lines: lines.replace("doc: #", "doc: Filled in. #"),
        };
        text = paste.apply(&text);
    }
    repository.save_bytes(file, text.as_bytes());
}

#[test]
fn a_cut_page_is_refused_with_its_line_and_what_to_do() {
    for (page, end, message) in [
        (
            "counter.html",
            "نام راهنما",
            "page:9: the page ends before the table is closed; save the page again, or fix the copy",
        ),
        (
            "counter.md",
            "راهنما.",
            "page:19: the row is not closed; save the page again, or fix the copy",
        ),
        (
            "counter.md",
            "### listTickets",
            "page lacks 2 of the 4 methods and types that the spec takes from it, and ends after `sendReceipt` in line 27: \
             the copy is incomplete. Save the page again; if it is an extract, add `partial: true` to its source",
        ),
    ] {
        let text = page_text(page);
        let at = text.find(end).expect(end);
        refused("counter", &text[..at], message);
    }
}

#[test]
fn an_empty_page_and_the_page_of_another_api_are_refused() {
    refused(
        "counter",
        " \n",
        "page is empty; save the page of the docs again",
    );
    for page in ["persian.html", "persian.md"] {
        refused(
            "counter",
            &page_text(page),
            "page is not the page of counter: spec/counter knows 0 of its 4 methods and types; save the page of the source `docs` \
             in spec/counter/api.yaml",
        );
    }
    for page in FORMS {
        refused(
            "kiosk",
            &page_text(page),
            "page is in the format `persian`, but no source of spec/kiosk has `page: persian`; it looks like the page \
             of counter: cargo xtask drift counter page",
        );
    }
    refused(
        "counter",
        &page_text("kiosk.md"),
        "page is in the format `markdown`, but no source of spec/counter has `page: markdown`; it looks like the page \
         of kiosk: cargo xtask drift kiosk page",
    );
}

#[track_caller]
fn refused(api: &str, text: &str, message: &str) {
    let repository = Repository::new();
    repository.save_bytes("page", text.as_bytes());
    let before = repository.files();
    let run = repository.drift(&format!("{api} page --record"));
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(run.err, format!("error: {message}\n"));
    assert_eq!(run.out, "");
    assert_eq!(repository.files(), before);
}

#[test]
fn a_changed_sentence_is_told_after_it_was_recorded() {
    for page in FORMS {
        let repository = Repository::new();
        save(&repository, page, &[]);
        let run = repository.drift(&format!("counter {page} --record"));
        assert_eq!(run.code, 0, "{}", run.err);
        let file = "spec/counter/sentences/docs.txt";
        run.says(&format!("wrote {file}, "));
        let recorded = fs::read_to_string(repository.path(file)).expect("sentences");
        assert!(recorded.is_ascii(), "hashes and no sentences: {recorded}");

        // The other form has the same sentences.
        for other in FORMS {
            save(&repository, other, &[]);
            repository
                .drift(&format!("counter {other} --record"))
                .says("nothing to record\n");
        }
        let changed = ("مقادیر بین ۵ تا ۱۲۰ پذیرفته", "اعداد بین ۵ تا ۱۲۰ پذیرفته");
        save(&repository, page, &[changed]);
        let line = line_of(&repository, page, changed.1);
        let run = repository.drift(&format!("counter {page}"));
        assert_eq!(run.code, 1);
        run.says(&format!(
            "drift.sentence-changed giveTicket.wait\n  page  {page}:{line} "
        ));
        run.says("counter: 4 items, 15 members compared with docs, 1 explained, 1 drift.sentence-changed\n");
        let record = repository.drift(&format!("counter {page} --record"));
        assert_eq!(record.code, 0, "{}", record.err);
        assert_eq!(repository.drift(&format!("counter {page}")).code, 0);
    }
}
