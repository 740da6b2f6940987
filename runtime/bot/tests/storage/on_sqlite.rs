//! A file of SQLite that is not as it should be: an error that says what to do.

use bazu::storage::{Record, Sqlite, Storage, StorageErrorKind};

use crate::stores::Store;
use crate::{handled, is, key, now, set};

#[tokio::test]
async fn a_file_that_another_process_has_open_is_refused_and_is_free_when_that_one_ends() {
    let store = Store::sqlite().await;
    let second = tokio::task::spawn_blocking({
        let path = store.file().unwrap();
        move || Sqlite::open(path)
    });
    is(
        second.await.unwrap().unwrap_err(),
        StorageErrorKind::InUse,
        "is open in another process",
    );
    let store = store.reopened().await;
    store.storage().commit(&handled(1, now())).await.unwrap();
}

#[tokio::test]
async fn a_path_that_cannot_be_a_file_of_sqlite_is_an_error_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let open = |name: &str| Sqlite::open(folder.path().join(name)).unwrap_err();
    is(
        open("missing/bot.db"),
        StorageErrorKind::Setting,
        "check that its folder is there",
    );
    is(
        open(""),
        StorageErrorKind::Setting,
        "check that its folder is there",
    );
    std::fs::write(
        folder.path().join("text.db"),
        "no database at all, but a long enough text".repeat(50),
    )
    .unwrap();
    is(
        open("text.db"),
        StorageErrorKind::Corrupt,
        "is not a file of SQLite",
    );
    assert_eq!(
        std::fs::read_to_string(folder.path().join("text.db"))
            .unwrap()
            .len(),
        42 * 50,
        "it is left as it was"
    );
}

#[tokio::test]
async fn the_database_of_another_program_and_one_of_a_newer_version_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.db");
    rusqlite::Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE theirs (x)")
        .unwrap();
    is(
        Sqlite::open(&other).unwrap_err(),
        StorageErrorKind::Setting,
        "the database of another program",
    );

    let newer = folder.path().join("newer.db");
    drop(Sqlite::open(&newer).unwrap());
    rusqlite::Connection::open(&newer)
        .unwrap()
        .execute_batch("PRAGMA user_version = 2")
        .unwrap();
    is(
        Sqlite::open(&newer).unwrap_err(),
        StorageErrorKind::OtherVersion,
        "has version 2",
    );
}

#[tokio::test]
async fn a_damaged_file_is_an_error_and_not_a_wrong_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bot.db");
    let keys: Vec<_> = (0..500).map(|chat| key("a", chat)).collect();
    let storage = Sqlite::open(&path).unwrap();
    for key in &keys {
        let record = Record::new(1, vec![7; 1_000]);
        storage.commit(&set(key.clone(), record)).await.unwrap();
    }
    drop(storage);
    let mut bytes = std::fs::read(&path).unwrap();
    for byte in &mut bytes[8_192..90_000] {
        *byte = 0x5a;
    }
    std::fs::write(&path, bytes).unwrap();
    let error = match Sqlite::open(&path) {
        Err(error) => error,
        Ok(storage) => storage.load(&keys).await.unwrap_err(),
    };
    is(error, StorageErrorKind::Corrupt, "is damaged");
}
