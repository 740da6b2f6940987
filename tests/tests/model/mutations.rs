//! Whatever bytes come, reading them ends with a value or an error.

use bazu_core::{Error, Response};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::bots::{Bot, bots};
use crate::property::{check, layout};
use crate::strategy::Strategies;

/// Reads a body as the answer of a method. Whatever comes out can be shown.
fn read(bot: &Bot, method: usize, status: u16, body: Vec<u8>) {
    let (name, decode) = bot.methods[method];
    let response = Response::new(name, status, body);
    if let Err(error) = decode(&response) {
        shown(&error);
    }
    match (bot.lazy)(&response) {
        Ok(updates) => {
            for error in updates
                .iter()
                .filter_map(|update| (bot.decode)(update).err())
            {
                shown(&error);
            }
        }
        Err(error) => shown(&error),
    }
}

fn shown(error: &Error) {
    assert!(!error.to_string().contains('\n'), "{error}");
    match error {
        Error::Decode(error) => assert!(error.path.starts_with('$'), "{error}"),
        Error::Status(_) | Error::Api(_) => {}
        other => panic!("no answer makes this error: {other:?}"),
    }
}

fn status() -> impl Strategy<Value = u16> {
    select(vec![200, 200, 200, 404, 502])
}

#[test]
fn any_bytes_are_read_without_a_panic() {
    let bytes = vec(any::<u8>(), 0..64);
    let methods = bots().map(|bot| bot.methods.len()).into_iter().min();
    let method = 0..methods.unwrap_or_default();
    let strategy = (0..bots().len(), method, status(), bytes, any::<bool>());
    check(
        "any bytes",
        512,
        &strategy,
        |(bot, method, status, bytes, envelope)| {
            let body = match envelope {
                true => [b"{\"ok\":true,\"result\":".as_slice(), &bytes, b"}"].concat(),
                false => bytes,
            };
            read(&bots()[bot], method, status, body);
            Ok(())
        },
    );
}

/// A change of a text that was right.
#[derive(Clone, Debug)]
enum Mutation {
    Cut(Index),
    Remove(Index),
    Repeat(Index, Index),
    Put(Index, Vec<u8>),
}

impl Mutation {
    fn apply(&self, body: &mut Vec<u8>) {
        if body.is_empty() {
            return;
        }
        let place = |index: &Index| index.index(body.len());
        match self {
            Self::Cut(at) => body.truncate(place(at)),
            Self::Remove(at) => drop(body.remove(place(at))),
            Self::Repeat(from, to) => {
                let (from, to) = (place(from), place(to));
                let part = body[from.min(to)..from.max(to)].to_vec();
                body.splice(from..from, part);
            }
            Self::Put(at, bytes) => {
                let at = place(at);
                let end = (at + bytes.len()).min(body.len());
                body.splice(at..end, bytes.iter().copied());
            }
        }
    }
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let tokens: Vec<Vec<u8>> = [
        "null",
        "[[",
        "{}",
        "\"",
        "\\",
        "\\ud800",
        ",",
        ":",
        "}",
        "1e999",
        "-",
        "99999999999999999999",
        "true",
        "\u{200c}",
        "é",
    ]
    .iter()
    .map(|token| token.as_bytes().to_vec())
    .collect();
    prop_oneof![
        any::<Index>().prop_map(Mutation::Cut),
        any::<Index>().prop_map(Mutation::Remove),
        any::<(Index, Index)>().prop_map(|(from, to)| Mutation::Repeat(from, to)),
        (any::<Index>(), select(tokens)).prop_map(|(at, bytes)| Mutation::Put(at, bytes)),
        (any::<Index>(), vec(any::<u8>(), 1..3)).prop_map(|(at, bytes)| Mutation::Put(at, bytes)),
    ]
}

#[test]
fn a_right_answer_changed_anyhow_is_read_without_a_panic() {
    for bot in bots() {
        let mut strategies = Strategies::new(bot.spec());
        for (index, (name, _)) in bot.methods.iter().enumerate() {
            let returns = &bot.spec().api.methods[*name].returns;
            let result = strategies.value(returns, 2);
            let strategy = (result, layout(), status(), vec(mutation(), 1..4));
            check(
                name,
                96,
                &strategy,
                |(result, layout, status, mutations)| {
                    let result = layout.write(&result.sent);
                    let mut body = format!(r#"{{"ok":true,"result":{result}}}"#).into_bytes();
                    for mutation in &mutations {
                        mutation.apply(&mut body);
                    }
                    read(&bot, index, status, body);
                    Ok(())
                },
            );
        }
    }
}
