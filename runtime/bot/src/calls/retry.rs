//! Which calls are repeated, and when.

use std::time::Duration;

use bazu_core::{Error, Response, TimeoutKind, TransportKind};

use crate::backoff::Backoff;

/// The shortest pause after a refusal, and the pause if the server states none.
const SHORTEST: Duration = Duration::from_secs(1);
/// Servers round what they ask for.
const ROUNDING: Duration = Duration::from_millis(100);

/// When a call is repeated.
///
/// A call that the server refused because there are too many (status 429) had no effect, so it is repeated. The pause
/// is what the server asked for. The same holds if no connection could be made.
///
/// After another failure of the network, or a status from 500 on, nobody knows whether the call had an effect: only the answer may
/// be lost. Such a call is repeated only if its effect is the same a second time: `get…`, `answerCallbackQuery`,
/// edits. A message is **not** sent again, unless the policy is [`at_least_once`](Self::at_least_once). These pauses grow from 1
/// to 30 seconds.
///
/// An upload is repeated only if its files can be opened again: a file from a reader can be sent once.
#[derive(Clone, Copy, Debug)]
pub struct RetryPolicy {
    at_least_once: bool,
    repeats: u32,
    longest_wait: Duration,
}

impl RetryPolicy {
    /// Repeats only what is safe to repeat. This is the default.
    pub const fn new() -> Self {
        Self {
            at_least_once: false,
            repeats: 5,
            longest_wait: Duration::from_secs(60),
        }
    }

    /// Repeats every call after failures of the network and of the server. A user may get a message twice, if the
    /// answer to the first one was lost.
    pub const fn at_least_once() -> Self {
        Self {
            at_least_once: true,
            ..Self::new()
        }
    }

    /// Repeats nothing.
    pub const fn never() -> Self {
        Self::new().repeats(0)
    }

    /// Sets how often one call is repeated at most. Default: 5 times.
    pub const fn repeats(mut self, times: u32) -> Self {
        self.repeats = times;
        self
    }

    /// Sets the longest pause that a server may ask for. If it asks for a longer one, the call fails with its error.
    /// Default: 1 minute.
    pub const fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Whether a call that was sent so often may be sent again.
    pub(super) fn may_repeat(&self, sent: u32) -> bool {
        sent <= self.repeats
    }

    /// What to do after an answer.
    pub(super) fn next(
        &self,
        outcome: &Result<Response, Error>,
        repeatable: bool,
        backoff: &mut Backoff,
    ) -> Verdict {
        match Failure::of(outcome) {
            None => Verdict::Done,
            Some(Failure::TooMany(asked)) => {
                let pause = asked.unwrap_or(SHORTEST).max(SHORTEST);
                match pause <= self.longest_wait {
                    true => Verdict::Refused(pause.saturating_add(ROUNDING)),
                    false => Verdict::Done,
                }
            }
            Some(Failure::NotSent) => Verdict::Again(backoff.next(None), "not sent"),
            Some(Failure::Unknown) if self.at_least_once || repeatable => {
                Verdict::Again(backoff.next(None), "failed")
            }
            Some(Failure::Unknown) => Verdict::Done,
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// What to do after an answer.
#[derive(Debug, PartialEq)]
pub(super) enum Verdict {
    /// It is the answer.
    Done,
    /// The server wants this pause.
    Refused(Duration),
    /// Send it again after this pause, for this reason.
    Again(Duration, &'static str),
}

/// A failure after which a call may succeed.
enum Failure {
    /// The server refused the call because there are too many, and may have asked for a pause.
    TooMany(Option<Duration>),
    /// Nothing was sent.
    NotSent,
    /// The call may have had its effect.
    Unknown,
}

impl Failure {
    fn of(outcome: &Result<Response, Error>) -> Option<Self> {
        match outcome {
            Ok(response) => {
                let status = i64::from(response.status);
                let refusal = match may_be_refusal(response) {
                    true => response.refusal(),
                    false => None,
                };
                // The JSON says more than the status, which a proxy may have set.
                match refusal.map_or(status, |refusal| refusal.code) {
                    420 | 429 => Some(Self::TooMany(response.retry_after())),
                    501 => None,
                    500..=599 => Some(Self::Unknown),
                    _ if status == 429 => Some(Self::TooMany(response.retry_after())),
                    _ => None,
                }
            }
            Err(Error::Transport(error)) => match error.kind {
                TransportKind::Connect
                | TransportKind::Proxy
                | TransportKind::Timeout(TimeoutKind::Connect) => Some(Self::NotSent),
                TransportKind::Closed
                | TransportKind::Io
                | TransportKind::Timeout(TimeoutKind::Read | TimeoutKind::Total) => {
                    Some(Self::Unknown)
                }
                // A wrong certificate stays wrong, and a large answer stays large.
                _ => None,
            },
            Err(_) => None,
        }
    }
}

/// Whether an answer must be read for a refusal. An answer with a status of success begins with `ok`.
fn may_be_refusal(response: &Response) -> bool {
    let start = &response.body[..response.body.len().min(32)];
    response.status >= 400 || start.windows(5).any(|word| word == b"false")
}

#[cfg(test)]
mod tests {
    use bazu_core::TransportError;

    use super::*;

    fn verdict(policy: RetryPolicy, outcome: Result<Response, Error>, repeatable: bool) -> Verdict {
        policy.next(&outcome, repeatable, &mut Backoff::default())
    }

    fn answer(status: u16, body: &str) -> Result<Response, Error> {
        Ok(Response::new("sendMessage", status, body.to_owned()))
    }

    #[test]
    fn a_refusal_is_repeated_after_the_pause_that_its_json_states() {
        let policy = RetryPolicy::new();
        let refused = |seconds: f64| Verdict::Refused(Duration::from_secs_f64(seconds));
        for (parameters, expected) in [
            (r#"{"retry_after":2}"#, refused(2.1)),
            (r#"{"retry_after":"5"}"#, refused(5.1)),
            (r#"{"retry_after":0}"#, refused(1.1)),
            (r#"{"retry_after":-1}"#, refused(1.1)),
            (r#"{"retry_after":null}"#, refused(1.1)),
            ("{}", refused(1.1)),
            (r#"{"retry_after":60}"#, refused(60.1)),
            (r#"{"retry_after":61}"#, Verdict::Done),
            (r#"{"retry_after":1e9}"#, Verdict::Done),
            (r#"{"retry_after":1e300}"#, refused(1.1)),
        ] {
            let body = format!(r#"{{"ok":false,"error_code":429,"parameters":{parameters}}}"#);
            for status in [429, 200, 400] {
                let found = verdict(policy, answer(status, &body), false);
                assert_eq!(found, expected, "{status} {parameters}");
            }
        }
        let only_words = r#"{"ok":false,"description":"Too Many Requests"}"#;
        assert_eq!(
            verdict(policy, answer(429, only_words), false),
            refused(1.1)
        );
        let page = "<html>slow down</html>";
        assert_eq!(verdict(policy, answer(429, page), false), refused(1.1));
        let flood = r#"{"ok":false,"error_code":420,"description":"FLOOD_WAIT"}"#;
        assert_eq!(verdict(policy, answer(420, flood), false), refused(1.1));
    }

    #[test]
    fn a_failure_of_unknown_effect_is_repeated_only_where_that_is_safe_or_wanted() {
        let lost = |kind| Err(TransportError::new("sendMessage", kind).into());
        let outcomes: [&dyn Fn() -> Result<Response, Error>; 5] = [
            &|| answer(502, "<html>"),
            &|| answer(500, r#"{"ok":false,"error_code":500}"#),
            &|| lost(TransportKind::Closed),
            &|| lost(TransportKind::Io),
            &|| lost(TransportKind::Timeout(TimeoutKind::Read)),
        ];
        for outcome in outcomes {
            let (once, often) = (RetryPolicy::new(), RetryPolicy::at_least_once());
            let again = |verdict| matches!(verdict, Verdict::Again(_, "failed"));
            assert_eq!(verdict(once, outcome(), false), Verdict::Done);
            assert!(again(verdict(once, outcome(), true)));
            assert!(again(verdict(often, outcome(), false)));
        }
    }

    #[test]
    fn a_call_that_never_left_is_repeated_and_a_wrong_certificate_is_not() {
        let lost = |kind| Err(TransportError::new("sendMessage", kind).into());
        for kind in [
            TransportKind::Connect,
            TransportKind::Proxy,
            TransportKind::Timeout(TimeoutKind::Connect),
        ] {
            let found = verdict(RetryPolicy::new(), lost(kind), false);
            assert!(matches!(found, Verdict::Again(_, "not sent")), "{kind:?}");
        }
        for kind in [
            TransportKind::Tls,
            TransportKind::WrongHost,
            TransportKind::UntrustedIssuer,
        ] {
            let found = verdict(RetryPolicy::at_least_once(), lost(kind), true);
            assert_eq!(found, Verdict::Done, "{kind:?}");
        }
    }

    #[test]
    fn what_the_server_means_is_not_repeated() {
        for (status, body) in [
            (200, r#"{"ok":true,"result":true}"#),
            (
                403,
                r#"{"ok":false,"error_code":403,"description":"blocked"}"#,
            ),
            (400, r#"{"ok":false,"error_code":400}"#),
            (501, r#"{"ok":false,"error_code":501}"#),
        ] {
            let found = verdict(RetryPolicy::at_least_once(), answer(status, body), true);
            assert_eq!(found, Verdict::Done, "{status}");
        }
    }
}
