//! The file of state.

use std::fs;

use bazu_mock::server::{Clock, Server, Shell, StateError, StateFile};
use bazu_mock::world::LoadError;
use serde_json::json;

use crate::Place;
use crate::http::Connection;
use crate::support::{bale, letgram};

#[tokio::test]
async fn what_one_run_writes_the_next_one_reads() {
    let folder = tempfile::tempdir().unwrap();
    let file = StateFile::new(folder.path().join("state.json"));
    assert!(file.read(&bale()).unwrap().is_none());
    let place = Place::new(bale()).await;
    place.call("sendMessage", place.text("hello")).await;
    place.writes("good day");
    file.write(&place.shell).unwrap();

    let world = file.read(&bale()).unwrap().expect("a world");
    let shell = Shell::new(world, Clock::wall());
    let server = Server::start(&shell, "127.0.0.1:0").await.unwrap();
    let mut connection = Connection::to(server.address()).await;
    let updates = connection
        .call(&place.path("getUpdates"), &json!({}))
        .await
        .json();
    assert_eq!(updates["result"][0]["message"]["text"], "good day");
    let sent = connection
        .call(&place.path("sendMessage"), &place.text("again"))
        .await
        .json();
    // Ids go on, with one for each of the messages before.
    assert_eq!(
        sent["result"]["message_id"],
        updates["result"][0]["message"]["message_id"]
            .as_i64()
            .unwrap()
            + 1
    );
}

#[tokio::test]
async fn a_clock_that_was_moved_goes_on_from_there() {
    let place = Place::new(bale()).await;
    place
        .shell
        .advance(std::time::Duration::from_secs(1_000_000_000));
    let before = place.shell.clock().now();
    let saved = place.shell.look(|world, _| world.save());
    let world = bazu_mock::World::load(bale(), &saved).unwrap();
    let shell = Shell::new(world, Clock::wall());
    assert!(shell.clock().now() >= before);
}

#[tokio::test]
async fn changes_are_written_while_the_server_runs() {
    let folder = tempfile::tempdir().unwrap();
    let file = StateFile::new(folder.path().join("state.json"));
    let place = Place::new(bale()).await;
    let (keeping, shell) = (file.clone(), place.shell.clone());
    let keeper = tokio::spawn(async move { keeping.keep(&shell).await });
    let written = async {
        while !fs::read_to_string(file.path()).is_ok_and(|text| text.contains("hello")) {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            place.call("sendMessage", place.text("hello")).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(60), written)
        .await
        .expect("it is written");
    keeper.abort();
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert!(files.len() <= 2, "{files:?}");
}

#[tokio::test]
async fn a_file_that_is_not_a_world_of_the_api_is_an_error_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = StateFile::new(folder.path().join("state.json"));
    let place = Place::new(bale()).await;
    file.write(&place.shell).unwrap();
    let whole = fs::read_to_string(file.path()).unwrap();
    let refused = |text: &str| {
        fs::write(file.path(), text).unwrap();
        let error = file.read(&bale()).unwrap_err();
        assert_eq!(fs::read_to_string(file.path()).unwrap(), text);
        match error {
            StateError::Load(error) => error,
            StateError::Read(error) => panic!("{error}"),
        }
    };
    for length in [0, 1, 30, whole.len() / 2, whole.len() - 1] {
        assert_eq!(refused(&whole[..length]), LoadError::Cut, "{length}");
    }
    let other = whole.replacen("\"bale\"", "\"letgram\"", 1);
    assert!(matches!(refused(&other), LoadError::Api { .. }));
    let newer = whole.replacen("\"format\":1", "\"format\":99", 1);
    assert_eq!(refused(&newer), LoadError::Format(99));
    assert!(matches!(refused("[1, 2]"), LoadError::NotSaved(_)));
    fs::write(file.path(), &whole).unwrap();
    assert!(file.read(&letgram()).is_err());
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_is_for_its_owner_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (
        folder.path().join("state.json"),
        folder.path().join("link.json"),
    );
    let place = Place::new(bale()).await;
    StateFile::new(&path).write(&place.shell).unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&path, &link).unwrap();
    StateFile::new(&link).write(&place.shell).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(mode(&path), 0o640);
}
