//! What `explain` tells of a rule.

use similar::TextDiff;

use super::{Id, Mirror, Verdict, Verdicts, Wire};
use bazu_model::ids::{Entry, Family};
use bazu_model::level::Level;

/// The rules, for those who look one up.
pub const FAMILY: Family = Family {
    title: "What can change between two times of a spec",
    // No API has a dot in its name.
    resembles: |text| text.contains('.') && !text.contains('/'),
    advice: "What to do",
    entries: || {
        let entry = |id: &Id| Entry {
            id: id.code(),
            title: id.title(),
            explanation: explanation(*id).into(),
            remedy: id.remedy(),
        };
        Id::ALL.iter().map(entry).collect()
    },
};

fn explanation(id: Id) -> String {
    let mut paragraphs = match id.verdicts() {
        Verdicts::Both(verdict) => vec![means("", verdict)],
        Verdicts::Split(request, answer) if request == answer => vec![means("", request)],
        Verdicts::Split(request, answer) => vec![
            means("In a request: ", request),
            means("In an answer: ", answer),
        ],
        Verdicts::Request(verdict, why) => {
            vec![means("In a request: ", verdict), only("an answer", why)]
        }
        Verdicts::Answer(verdict, why) => {
            vec![means("In an answer: ", verdict), only("a request", why)]
        }
    };
    paragraphs.push(match id.mirror() {
        Mirror::Rule(other) => format!("The opposite is `{}`.", other.code()),
        Mirror::Itself => "The opposite is told in the same way.".to_owned(),
    });
    let (old, new) = id.example();
    let diff = TextDiff::from_lines(old, new);
    let mut diff = diff.unified_diff();
    let diff = diff.context_radius(2).to_string();
    // Where the lines stand in the example is of no interest.
    let lines = diff.lines().filter(|line| !line.starts_with("@@"));
    let lines: Vec<&str> = lines.collect();
    paragraphs.push(format!("```diff\n{}\n```", lines.join("\n")));
    paragraphs.join("\n\n")
}

fn only(way: &str, why: &str) -> String {
    format!("Not in {way}: {why}.")
}

fn means(way: &str, verdict: Verdict) -> String {
    let side = |who: &str, wire: Wire, whose: &str| match wire {
        Wire::Works => format!("{who} works with {whose}"),
        Wire::Differs => {
            format!("{who} may be refused, or meet what it does not know, with {whose}")
        }
        Wire::Breaks => format!("{who} fails with {whose}"),
    };
    let rust = match verdict.rust {
        Level::None => "the crate stays as it is",
        Level::Patch => "code that uses the crate compiles as before, a patch",
        Level::Minor => "the crate offers more, a minor version",
        Level::Major => "code that uses the crate may no longer compile, a major version",
    };
    format!(
        "{way}{}; {}; {rust}.",
        side("a bot on the old crate", verdict.old_bot, "the new server"),
        side("the new crate", verdict.new_crate, "the old server")
    )
}
