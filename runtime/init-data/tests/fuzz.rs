//! Very many broken texts: none panics, none is accepted that nobody signed.
//!
//! `.ci/init-data fuzz` does it for ten minutes; the other tests do a small part.

mod support;

use std::collections::HashSet;
use std::time::{Duration, Instant};

use bazu_init_data::{InitDataError, Signer};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

use support::{DATE, at, now, outside, token, validator};

const MINUTES: u64 = 10;

/// Parts of texts that mean something.
const WORDS: &[&str] = &[
    "&",
    "=",
    "%",
    "+",
    "%25",
    "%26",
    "%3D",
    "%0A",
    "\n",
    "%00",
    "%FF",
    "%C3%28",
    "%ED%A0%80",
    "\u{200f}",
    "😀",
    "hash=",
    "&hash=",
    "auth_date=",
    "&auth_date=1772323200",
    "&user=",
    "user=null",
    "&chat={}",
    "{\"id\":",
    "\"first_name\":\"\"}",
    "-9223372036854775808",
    "18446744073709551616",
    "1e400",
    "[[[[[[[[",
    "\\ud800",
    "0",
    "a",
    "&&",
    "&=",
    "%%",
    "%2",
];

struct Fuzzer {
    random: TestRng,
    corpus: Vec<String>,
    /// The fields of the corpus, which are signed.
    signed: HashSet<String>,
    reasons: HashSet<String>,
    runs: u64,
}

impl Fuzzer {
    fn new(seed: u8) -> Self {
        let cases = outside();
        let texts = cases
            .into_iter()
            .flat_map(|case| [case.init_data, case.encoded_twice]);
        let corpus: Vec<_> = texts.collect();
        let fields = |text: &String| {
            let signed = validator().validate_at(text, now()).unwrap();
            format!("{signed:?}")
        };
        Self {
            random: TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]),
            signed: corpus.iter().map(fields).collect(),
            corpus,
            reasons: HashSet::new(),
            runs: 0,
        }
    }

    fn below(&mut self, end: usize) -> usize {
        (self.random.next_u64() % end.max(1) as u64) as usize
    }

    fn any<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }

    /// A text of the corpus with up to eight changes.
    fn text(&mut self) -> String {
        let start = self.below(self.corpus.len());
        let mut bytes = self.corpus[start].clone().into_bytes();
        for _ in 0..self.below(9) {
            let place = self.below(bytes.len());
            let end = (place + self.below(40)).min(bytes.len());
            match self.below(7) {
                0 if !bytes.is_empty() => bytes[place] ^= 1 << self.below(8),
                1 if !bytes.is_empty() => bytes[place] = self.below(256) as u8,
                2 => drop(bytes.drain(place..end)),
                3 => {
                    let word = self.any(WORDS);
                    bytes.splice(place..place, word.bytes());
                }
                4 => {
                    let copy = bytes[place..end].to_vec();
                    let to = self.below(bytes.len());
                    bytes.splice(to..to, copy);
                }
                5 => {
                    let other = self.below(self.corpus.len());
                    let other = self.corpus[other].clone().into_bytes();
                    let cut = self.below(other.len());
                    bytes.truncate(place);
                    bytes.extend(&other[cut..]);
                }
                _ => {
                    let times = self.below(60);
                    let word = self.any(WORDS).repeat(times);
                    bytes.splice(place..end, word.bytes());
                }
            }
        }
        String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }

    /// Texts are not signed: only those of the corpus may be accepted.
    fn unsigned(&mut self) {
        let text = self.text();
        match validator().validate_at(&text, now()) {
            Ok(signed) => assert!(
                self.signed.contains(&format!("{signed:?}")),
                "accepted: {text:?}"
            ),
            Err(reason) => self.note(&reason),
        }
    }

    /// Values are signed, so that what reads them is reached.
    fn signed(&mut self) {
        let mut signer = Signer::new(&token()).auth_date(at(DATE));
        for key in [
            "user",
            "chat",
            "receiver",
            "can_send_after",
            "auth_date",
            "x",
        ] {
            if self.below(3) == 0 {
                let mut value = self.text();
                value = value.chars().take(1000).collect();
                if self.below(2) == 0 {
                    let json = value
                        .replace("%22", "\"")
                        .replace("%7B", "{")
                        .replace("%7D", "}");
                    value = json.replace("%3A", ":").replace("%2C", ",");
                }
                let start = value.find('{').unwrap_or(0);
                signer = signer.field(key, &value[start..]);
            }
        }
        match validator().validate_at(signer.sign(), now()) {
            Ok(signed) => drop((format!("{signed:?}"), signed.can_send_after())),
            Err(reason) => {
                assert!(!matches!(reason, InitDataError::WrongHash), "{signer:?}");
                self.note(&reason);
            }
        }
    }

    fn note(&mut self, reason: &InitDataError) {
        let shown = format!("{reason} {reason:?}");
        assert!(
            shown.len() < 1000 && !shown.contains(token().expose()),
            "{shown}"
        );
        let name = format!("{reason:?}");
        let end = name.find([' ', '(']).unwrap_or(name.len());
        self.reasons.insert(name[..end].to_owned());
    }

    fn run(&mut self) {
        self.runs += 1;
        match self.runs % 3 {
            0 => self.signed(),
            _ => self.unsigned(),
        }
    }
}

#[test]
fn some_thousand_broken_texts_are_refused_without_a_panic() {
    let mut fuzzer = Fuzzer::new(1);
    for _ in 0..5_000 {
        fuzzer.run();
    }
    let mut reasons: Vec<_> = fuzzer.reasons.iter().map(String::as_str).collect();
    reasons.sort_unstable();
    // Otherwise the changes would not reach what they are made for.
    for reason in [
        "AmbiguousField",
        "DuplicateKey",
        "MalformedHash",
        "MalformedUser",
        "NotUrlEncoded",
        "WrongHash",
    ] {
        assert!(reasons.contains(&reason), "{reasons:?}");
    }
}

#[test]
#[ignore = "it takes ten minutes: .ci/init-data fuzz"]
fn fault_40_ten_minutes_of_broken_texts_are_refused_without_a_panic() {
    let end = Instant::now() + Duration::from_secs(60 * MINUTES);
    let mut fuzzer = Fuzzer::new(2);
    while Instant::now() < end {
        for _ in 0..1000 {
            fuzzer.run();
        }
    }
    let (runs, reasons) = (fuzzer.runs, fuzzer.reasons);
    println!(
        "fault 40 | {runs} broken texts in {MINUTES} minutes | no panic, nothing accepted, {} reasons",
        reasons.len()
    );
}
