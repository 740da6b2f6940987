//! What `explain` prints about a rule.

use similar::TextDiff;

use super::{Id, Mirror, Verdict, Verdicts};
use bazu_model::ids::{Entry, Family};
use bazu_model::level::Level;

/// The rules, for those who look one up.
pub const FAMILY: Family = Family {
    title: "Changes between two versions of a spec",
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
        Mirror::Rule(other) => format!("The opposite change is `{}`.", other.code()),
        Mirror::Itself => "The opposite change has the same rule.".to_owned(),
    });
    let (old, new) = id.example();
    let diff = TextDiff::from_lines(old, new);
    let mut diff = diff.unified_diff();
    let diff = diff.context_radius(2).to_string();
    // The numbers of the lines do not matter.
    let lines = diff.lines().filter(|line| !line.starts_with("@@"));
    let lines: Vec<&str> = lines.collect();
    paragraphs.push(format!("```diff\n{}\n```", lines.join("\n")));
    paragraphs.join("\n\n")
}

fn only(direction: &str, why: &str) -> String {
    format!("Never in {direction}: {why}.")
}

fn means(direction: &str, verdict: Verdict) -> String {
    let rust = match verdict.rust {
        Level::None => "the crate stays as it is",
        Level::Patch => "code that uses the crate still compiles (patch version)",
        Level::Minor => "the crate offers more (minor version)",
        Level::Major => "code that uses the crate may not compile (major version)",
    };
    let [old_bot, new_crate] = verdict.sides();
    let mut text = format!("{direction}{old_bot}");
    for sentence in [&new_crate, rust, verdict.breaking_words()] {
        text.push_str(". ");
        text.push_str(&capitalized(sentence));
    }
    format!("{}.", capitalized(&text))
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}
