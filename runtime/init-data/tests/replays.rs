//! Init data that is used more than once.

mod support;

use std::io;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime};

use bazu_core::bot::BoxError;
use bazu_init_data::{
    InitDataError, MemoryReplayStore, ReplayStore, ReplayStoreFull, Signer, Validator,
};

use support::{DATE, MAX_AGE, at, now, outside, reason, token, validator};

fn text(user: i64) -> String {
    let signer = Signer::new(&token()).user(user, "Ann");
    signer.auth_date(at(DATE)).sign()
}

#[test]
fn fault_40_the_second_use_is_refused_and_so_is_the_same_text_in_another_form() {
    let validator = validator().refuse_replays(MemoryReplayStore::new(100));
    for case in outside() {
        let first = validator.validate_at(&case.init_data, now());
        assert!(first.is_ok(), "{}", case.name);
        let (rest, hash) = case.init_data.rsplit_once('&').unwrap();
        for again in [
            &case.init_data,
            &case.encoded_twice,
            &format!("{hash}&{rest}"),
        ] {
            let outcome = validator.validate_at(again, now());
            assert_eq!(reason(outcome), "AlreadyUsed", "{}", case.name);
        }
    }
    println!(
        "fault 40 | init data used twice, also encoded or ordered in another way | the second use is refused"
    );
}

#[test]
fn what_is_refused_is_not_remembered() {
    let store = Arc::new(MemoryReplayStore::new(100));
    let validator = validator().refuse_replays(store.clone());
    assert!(
        validator
            .validate_at(text(1).replace("Ann", "Bob"), now())
            .is_err()
    );
    let late = now() + MAX_AGE;
    assert_eq!(reason(validator.validate_at(text(1), late)), "Expired");
    assert!(store.is_empty());
}

#[test]
fn a_full_store_refuses_with_its_own_reason_until_something_expires() {
    let store = Arc::new(MemoryReplayStore::new(2));
    let validator = validator().refuse_replays(store.clone());
    let last = at(DATE) + MAX_AGE;
    assert!(validator.validate_at(text(1), now()).is_ok());
    assert!(validator.validate_at(text(2), last).is_ok());
    match validator.validate_at(text(3), last) {
        Err(InitDataError::StoreFailed(error)) => {
            assert_eq!(
                error
                    .downcast_ref::<ReplayStoreFull>()
                    .map(|full| full.capacity),
                Some(2)
            );
            assert!(error.to_string().contains("raise the limit"), "{error}");
        }
        other => panic!("{other:?}"),
    }
    // Used init data is known to the last moment in which it is valid.
    assert_eq!(reason(validator.validate_at(text(1), last)), "AlreadyUsed");
    let later = last + Duration::from_secs(1);
    let newer = Signer::new(&token()).user(3, "Ann").auth_date(later).sign();
    assert!(validator.validate_at(&newer, later).is_ok());
    assert_eq!((store.len(), store.is_empty()), (1, false));
    assert_eq!(
        format!("{store:?}"),
        "MemoryReplayStore { capacity: 2, len: 1, .. }"
    );
}

#[test]
fn of_many_uses_at_once_one_is_accepted() {
    let validator = validator().refuse_replays(MemoryReplayStore::new(100));
    let text = text(1);
    let accepted = thread::scope(|scope| {
        let uses: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| validator.validate_at(&text, now()).is_ok()))
            .collect();
        let outcomes = uses.into_iter().map(|it| it.join().unwrap());
        outcomes.filter(|accepted| *accepted).count()
    });
    assert_eq!(accepted, 1);
}

#[test]
fn an_age_without_limit_and_a_clock_before_1970_overflow_nothing() {
    let store = MemoryReplayStore::new(2);
    let early = SystemTime::UNIX_EPOCH - Duration::from_secs(10);
    assert!(store.first_use(&[1; 32], early, Duration::MAX).unwrap());
    assert!(!store.first_use(&[1; 32], now(), Duration::MAX).unwrap());
    let validator = Validator::new(&token(), Duration::MAX).refuse_replays(store);
    assert!(validator.validate_at(text(1), now()).is_ok());
    assert_eq!(reason(validator.validate_at(text(1), now())), "AlreadyUsed");
}

#[test]
fn a_store_that_fails_lets_nobody_in() {
    struct Down;
    impl ReplayStore for Down {
        fn first_use(&self, _: &[u8; 32], _: SystemTime, _: Duration) -> Result<bool, BoxError> {
            Err(io::Error::other("the disk is full").into())
        }
    }
    let refused = validator().refuse_replays(Down).validate_at(text(1), now());
    let error = refused.unwrap_err();
    assert!(matches!(error, InitDataError::StoreFailed(_)));
    assert_eq!(
        error.to_string(),
        "the store of used signatures failed: the disk is full"
    );
    assert!(std::error::Error::source(&error).is_some());
}
