//! Something said differently, and the decision to leave it so.

use std::fmt;

use serde_yaml::Value;

/// Something that the docs and the spec say differently.
pub(crate) struct Difference {
    pub(crate) item: String,
    pub(crate) kind: &'static str,
    pub(crate) said: String,
    pub(crate) place: String,
}

impl Difference {
    pub(crate) fn key(&self) -> String {
        format!("{} {}", self.item, self.kind)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            item,
            kind,
            said,
            place,
        } = self;
        write!(f, "  {item} ({kind}): {said}")?;
        if !place.is_empty() {
            write!(f, " [{place}]")?;
        }
        Ok(())
    }
}

/// Takes out the differences that are stated decisions; tells which decisions are wrong.
pub(crate) fn settle(differences: &mut Vec<Difference>, decisions: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for decision in decisions.as_sequence().expect("a list of decisions") {
        let text = |key: &str| {
            decision
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let (item, kind) = (text("item"), text("kind"));
        let before = differences.len();
        differences
            .retain(|difference| (difference.item.as_str(), difference.kind) != (item, kind));
        if differences.len() == before {
            wrong.push(format!(
                "the decision on `{item}` ({kind}) applies to nothing; remove it"
            ));
        }
        if text("reason").trim().is_empty() {
            wrong.push(format!("the decision on `{item}` ({kind}) gives no reason"));
        }
    }
    wrong
}
