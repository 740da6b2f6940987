//! A dialogue has no `Serialize`.
//! error: the trait bound `Steps: Serialize` is not satisfied

#[derive(Default, Deserialize)]
struct Steps(u32);

impl Dialogue for Steps {
    const NAME: &'static str = "steps";
}
