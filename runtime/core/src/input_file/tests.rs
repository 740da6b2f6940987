use super::*;

struct Nothing;

impl ReadChunks for Nothing {
    fn poll_chunk(&mut self, _: &mut Context<'_>, _: usize) -> Poll<io::Result<Bytes>> {
        Poll::Ready(Ok(Bytes::new()))
    }
}

/// What holds a file loses no trait that the compiler gives by itself.
#[test]
fn a_file_has_every_auto_trait() {
    fn has<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
    has::<InputFile>();
}

#[test]
fn a_file_is_small_whatever_it_holds() {
    assert!(size_of::<InputFile>() <= 24, "{}", size_of::<InputFile>());
}

#[test]
fn a_string_goes_out_as_it_is_and_an_upload_has_no_reference_until_it_is_attached() {
    assert_eq!(InputFile::from("AgAC").reference(), Some("AgAC"));
    let mut file = InputFile::bytes("a.txt", "hello");
    assert_eq!(file.reference(), None);
    file.attach("file0", "attach://file0".into());
    assert_eq!(file.reference(), Some("attach://file0"));
    assert_eq!(file.part(), Some("file0"));
}

#[test]
fn attaching_a_clone_leaves_the_file_of_the_caller_as_it_was() {
    let file = InputFile::path("/tmp/a.txt");
    let mut clone = file.clone();
    clone.attach("file0", "attach://file0".into());
    assert_eq!(file.reference(), None);
    assert_eq!(file, clone);
}

#[test]
fn the_length_is_known_of_bytes_files_and_sized_readers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("five");
    std::fs::write(&path, "12345").unwrap();
    assert_eq!(InputFile::path(&path).known_len().unwrap(), Some(5));
    assert_eq!(InputFile::bytes("a", "123").known_len().unwrap(), Some(3));
    let sized = InputFile::chunks("a", Nothing, Some(9));
    assert_eq!(sized.known_len().unwrap(), Some(9));
    let reader = InputFile::chunks("a", Nothing, None);
    assert_eq!(reader.known_len().unwrap(), None);
    assert!(
        InputFile::path(folder.path().join("none"))
            .known_len()
            .is_err()
    );
}

#[test]
fn the_name_is_the_last_component_of_the_path_unless_it_is_given() {
    assert_eq!(InputFile::path("/tmp/a b.jpg").name(), Some("a b.jpg"));
    assert_eq!(InputFile::path("x").file_name("y").name(), Some("y"));
    assert_eq!(InputFile::id("x").file_name("y").name(), None);
}

#[test]
fn whatever_names_a_file_becomes_one() {
    let id = InputFile::id("AgAC");
    let owned = "AgAC".to_owned();
    assert_eq!(InputFile::from(&owned), id);
    assert_eq!(InputFile::from(Cow::from(owned)), id);
    assert_eq!(InputFile::from(&id), id);
    let path = PathBuf::from("/tmp/a.jpg");
    let local = InputFile::path("/tmp/a.jpg");
    assert_eq!(InputFile::from(path.as_path()), local);
    assert_eq!(InputFile::from(&path), local);
    assert_eq!(InputFile::from(path), local);
}

#[test]
fn a_path_given_as_an_id_is_known_and_no_id_or_url_is_taken_for_one() {
    for path in [
        "./a.jpg",
        "../photos/a",
        "/home/reza/a",
        "~/a.jpg",
        "a.jpg",
        "A.JPG",
        "photos/گربه.png",
        "my photo.jpeg",
        r"C:\a.jpg",
        r"photos\a",
        r"\\server\share",
        "C:/photos/a",
        "file:///tmp/a",
        "FILE:a",
        " a.mp4\n",
        "archive.tar.gz",
        "example.org/a.jpg",
    ] {
        assert!(InputFile::from(path).is_local_path(), "{path}");
    }
    for reference in [
        "",
        "AgACAgQAAxkBAAIBY2Vf-_QAAUJ0",
        "1497526713:-6093480117532893952:0:8ab5c0",
        "123456789:987654321:1",
        "BQADBAAD+/8=",
        "https://example.org/a.jpg",
        "HTTP://example.org/a.jpg",
        "https://example.org/download?path=/tmp/a.jpg",
        "ftp://example.org/a.jpg",
        "abc.unheard",
        ".jpg",
        "jpg",
    ] {
        assert!(!InputFile::from(reference).is_local_path(), "{reference}");
    }
    assert!(!InputFile::path("./a.jpg").is_local_path());
}

#[test]
fn debug_shows_no_content() {
    let file = InputFile::bytes("a.txt", "private words");
    assert!(!format!("{file:?}").contains("private"));
}

fn reader() -> InputFile {
    InputFile::chunks("a.txt", Nothing, Some(7))
}

#[test]
fn files_are_equal_if_whatever_a_server_sees_of_them_is() {
    let once = reader();
    let files = [
        InputFile::id("a.txt"),
        InputFile::id("b.txt"),
        InputFile::path("a.txt"),
        InputFile::path("b.txt"),
        InputFile::path("a.txt").file_name("b.txt"),
        InputFile::path("b.txt").file_name("a.txt"),
        InputFile::bytes("a.txt", "hello"),
        InputFile::bytes("b.txt", "hello"),
        InputFile::bytes("a.txt", "other"),
        InputFile::bytes("a.txt", "hello").mime("text/html"),
        once.clone(),
        reader(),
    ];
    for (place, file) in files.iter().enumerate() {
        for (other_place, other) in files.iter().enumerate() {
            assert_eq!(file == other, place == other_place, "{file:?} {other:?}");
        }
    }
    assert_eq!(InputFile::bytes("a", "x"), InputFile::bytes("a", "x"));
    assert_eq!(InputFile::path("a"), InputFile::path("a"));
    assert_eq!(once, once.clone());
}

#[test]
fn the_debug_of_a_file_shows_its_name_and_not_its_content() {
    for (file, shown) in [
        (InputFile::id("AgAC"), r#"InputFile("AgAC")"#),
        (
            InputFile::bytes("a.txt", "hush!"),
            r#"InputFile { name: "a.txt", len: 5, .. }"#,
        ),
        (
            InputFile::path("in/a.txt").file_name("b.txt"),
            r#"InputFile { name: "b.txt", path: "in/a.txt", .. }"#,
        ),
        (reader(), r#"InputFile { name: "a.txt", len: Some(7), .. }"#),
    ] {
        assert_eq!(format!("{file:?}"), shown);
    }
}

#[test]
fn an_upload_has_the_name_that_the_user_gave() {
    for (file, given, sent) in [
        (InputFile::bytes("", "x"), "", "file"),
        (InputFile::bytes("a.txt", "x"), "a.txt", "a.txt"),
        (InputFile::bytes("a.txt", "x").file_name("b"), "b", "b"),
    ] {
        let upload = file.as_upload().unwrap();
        assert_eq!((upload.name(), upload.sent_name()), (given, sent));
    }
}
