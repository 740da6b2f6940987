//! Going back undoes every change: the table of rules is whole.

use std::collections::BTreeSet;

use bazu_evolve::diff::{Change, FAMILY, Id, Mirror, Verdict, Verdicts, Wire, diff};
use bazu_load::Loaded;
use bazu_model::level::Level;
use bazu_model::{Api, Path};

use crate::pairs::{model, pairs};

fn mirror(rule: Id) -> Id {
    match rule.mirror() {
        Mirror::Rule(other) => other,
        Mirror::Itself => rule,
    }
}

/// What a verdict says of the wire.
fn wire(verdict: Verdict) -> (&'static str, &'static str) {
    (verdict.old_bot.word(), verdict.new_crate.word())
}

fn swapped((old, new): (&'static str, &'static str)) -> (&'static str, &'static str) {
    (new, old)
}

/// The verdicts in a request and in an answer.
fn ways(rule: Id) -> (Option<Verdict>, Option<Verdict>) {
    match rule.verdicts() {
        Verdicts::Both(verdict) => (Some(verdict), Some(verdict)),
        Verdicts::Split(request, answer) => (Some(request), Some(answer)),
        Verdicts::Request(verdict, _) => (Some(verdict), None),
        Verdicts::Answer(verdict, _) => (None, Some(verdict)),
    }
}

#[test]
fn the_mirror_of_a_rules_mirror_is_the_rule() {
    for rule in Id::ALL {
        assert_eq!(mirror(mirror(*rule)), *rule, "{}", rule.code());
        let other = rule.mirror();
        assert_ne!(other, Mirror::Rule(*rule), "{} is `itself`", rule.code());
    }
}

#[test]
fn mirrors_have_the_same_verdicts_with_the_times_swapped() {
    for rule in Id::ALL {
        let (here, there) = (ways(*rule), ways(mirror(*rule)));
        let expected = |verdict: Option<Verdict>| verdict.map(|v| swapped(wire(v)));
        let found = |verdict: Option<Verdict>| verdict.map(wire);
        let code = rule.code();
        assert_eq!(found(here.0), expected(there.0), "{code} in a request");
        assert_eq!(found(here.1), expected(there.1), "{code} in an answer");
    }
}

#[test]
fn every_rule_is_told_in_words_and_found_by_its_id() {
    let codes: BTreeSet<&str> = Id::ALL.iter().map(|rule| rule.code()).collect();
    assert_eq!(codes.len(), Id::ALL.len(), "an id is there twice");
    for rule in Id::ALL {
        let code = rule.code();
        assert_eq!(Id::from_code(code), Some(*rule));
        assert!(rule.title().ends_with('.'), "{code}: {}", rule.title());
        assert!(rule.remedy().ends_with('.'), "{code}: {}", rule.remedy());
        if let Verdicts::Request(_, why) | Verdicts::Answer(_, why) = rule.verdicts() {
            assert!(!why.is_empty(), "{code} goes one way for no reason");
        }
    }
    assert_eq!(Id::from_code("field.eaten"), None);
}

#[test]
fn going_back_mirrors_every_change() {
    for pair in pairs() {
        let (old, new) = (model(&pair.old), model(&pair.new));
        // What has another name stands under the new one, whichever that is.
        let path = |change: &Change| {
            let was = change.was.as_ref().unwrap_or(&change.path);
            was.to_string().min(change.path.to_string())
        };
        let seen = |change: &Change| (path(change), change.rule.code(), wire(change.verdict()));
        let mirrored = |change: &Change| {
            let verdict = swapped(wire(change.verdict()));
            (path(change), mirror(change.rule).code(), verdict)
        };
        let mut back: Vec<_> = diff(new, old).iter().map(seen).collect();
        let mut expected: Vec<_> = diff(old, new).iter().map(mirrored).collect();
        back.sort();
        expected.sort();
        assert_eq!(back, expected, "{}", pair.rule.code());
    }
}

/// Which ways an item of an API goes: in requests, in answers. None where it is neither type nor
/// method.
fn goes(api: &Api, path: &Path) -> Option<(bool, bool)> {
    let name = path.item()?;
    let method = api.methods.contains_key(name);
    match path {
        Path::Result(_) => method.then_some((false, true)),
        _ if method => Some((true, false)),
        _ => api.types.get(name).map(|ty| (ty.sent, ty.received)),
    }
}

/// A rule with one verdict for one way says why there is no other way. The reason no longer
/// applies when the rule tells of something that goes the other way only.
#[test]
fn a_rule_for_one_way_tells_of_nothing_that_goes_the_other_way_only() {
    for pair in pairs() {
        let either = |path: &Path| {
            let api = |loaded: &'_ Loaded| goes(loaded.api.as_ref()?, path);
            let (old, new) = (api(&pair.old), api(&pair.new));
            let way = |way: fn((bool, bool)) -> bool| [old, new].into_iter().flatten().any(way);
            (
                old.or(new).is_some(),
                way(|ways| ways.0),
                way(|ways| ways.1),
            )
        };
        for change in pair.changes() {
            let (known, request, answer) = either(&change.path);
            // An error that a method lists is told at the method.
            let of_errors = [Id::MethodErrorListed, Id::MethodErrorUnlisted];
            if !known || of_errors.contains(&change.rule) {
                continue;
            }
            let applies = match change.rule.verdicts() {
                Verdicts::Request(..) => request,
                Verdicts::Answer(..) => answer,
                Verdicts::Both(_) | Verdicts::Split(..) => true,
            };
            assert!(applies, "{change}, in the pair of {}", pair.rule.code());
        }
    }
}

/// Of the rules that judge requests and answers apart, the pair shows both.
#[test]
fn a_pair_shows_both_verdicts_of_a_rule_that_has_two() {
    for pair in pairs() {
        let Verdicts::Split(request, answer) = pair.rule.verdicts() else {
            continue;
        };
        let changes = pair.changes();
        let told = changes.iter().filter(|change| change.rule == pair.rule);
        let verdicts: Vec<Verdict> = told.map(Change::verdict).collect();
        let code = pair.rule.code();
        assert!(verdicts.contains(&request), "{code} shows no request");
        assert!(verdicts.contains(&answer), "{code} shows no answer");
    }
}

/// A page says whether something that exists breaks, in the same words as the verdict: a bot that
/// fails with the new server, or code that does not compile.
#[test]
fn the_page_of_a_rule_says_of_each_verdict_whether_it_breaks() {
    for entry in (FAMILY.entries)() {
        let rule = Id::from_code(entry.id).expect("a rule");
        let verdicts = ways(rule);
        let verdicts: Vec<Verdict> = [verdicts.0, verdicts.1].into_iter().flatten().collect();
        let paragraphs: Vec<&str> = entry.explanation.split("\n\n").collect();
        let said = paragraphs
            .iter()
            .filter(|paragraph| paragraph.contains("reaking"))
            .copied()
            .collect::<Vec<_>>();
        let same = verdicts.windows(2).all(|two| two[0] == two[1]);
        let expected = if same { 1 } else { verdicts.len() };
        assert_eq!(said.len(), expected, "{}: {said:#?}", entry.id);
        for (verdict, said) in verdicts.iter().zip(said) {
            let fails = said
                .to_lowercase()
                .contains("old crate fails with the new server");
            let compiles = !said.contains("may not compile (major version)");
            assert_eq!(fails, verdict.old_bot == Wire::Breaks, "{}", entry.id);
            assert_eq!(compiles, verdict.rust < Level::Major, "{}", entry.id);
            assert_eq!(verdict.breaking(), fails || !compiles, "{}", entry.id);
            assert_eq!(
                said.contains("Breaking: "),
                verdict.breaking(),
                "{}",
                entry.id
            );
            assert_eq!(
                said.contains("Not breaking."),
                !verdict.breaking(),
                "{}",
                entry.id
            );
            // Where the remedy says that there is nothing to do, nothing breaks.
            if entry.remedy.starts_with("Nothing") {
                assert!(!verdict.breaking(), "{}: {}", entry.id, entry.remedy);
            }
        }
    }
}

/// Servers grow: what only adds to an API breaks neither a bot nor code.
#[test]
fn what_is_added_breaks_nothing() {
    let added = [
        Id::ApiConstantAdded,
        Id::ErrorAdded,
        Id::MethodAdded,
        Id::MethodErrorListed,
        Id::FieldOptionalAdded,
        Id::LimitAdded,
        Id::PatternAdded,
        Id::ValueAdded,
        Id::VariantAdded,
        Id::UnionTraitGained,
        Id::KindAdded,
        Id::TypeAdded,
        Id::TypeBecameSent,
        Id::TypeBecameReceived,
        Id::RuleAdded,
        Id::ShortcutAdded,
        Id::AccessorAdded,
        Id::RemovedAdded,
    ];
    for rule in added {
        let (request, answer) = ways(rule);
        for verdict in [request, answer].into_iter().flatten() {
            assert!(!verdict.breaking(), "{}", rule.code());
        }
    }
    // A field that the server always sends is read; one that it demands was never sent.
    let (request, answer) = ways(Id::FieldRequiredAdded);
    assert!(request.is_some_and(Verdict::breaking));
    assert!(!answer.is_some_and(Verdict::breaking));
}
