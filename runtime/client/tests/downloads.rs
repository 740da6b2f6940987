//! Files on their way from the server.

mod support;

use std::io;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use bazu_client::Client;
use bazu_core::{Error, FileErrorKind, Progress, TimeoutKind, TransportKind};
use support::{Server, TOKEN, answer, builder, client};

const CONTENT: &str = "hello, file";

async fn serving() -> Server {
    Server::replying(answer("200 OK", "application/octet-stream", CONTENT)).await
}

/// The names in a folder, hidden ones too.
fn names(folder: &Path) -> Vec<String> {
    let entry = |entry: io::Result<std::fs::DirEntry>| entry.unwrap().file_name();
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(entry).collect();
    names.sort();
    names
        .into_iter()
        .map(|name| name.into_string().unwrap())
        .collect()
}

fn transport(error: Error) -> TransportKind {
    match error {
        Error::Transport(error) => error.kind,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_file_comes_from_the_url_of_files_into_whatever_the_caller_has() {
    let server = serving().await;
    let client = client(&server);
    let folder = tempfile::tempdir().unwrap();

    let bytes = client.download("photos/a b.jpg").bytes().await.unwrap();
    assert_eq!(bytes, CONTENT);
    let mut writer = Vec::new();
    let size = client.download("x").to_writer(&mut writer).await.unwrap();
    assert_eq!((size, &writer[..]), (11, CONTENT.as_bytes()));
    let path = folder.path().join("mine.txt");
    let size = client.download("x").to_file(&path).await.unwrap();
    assert_eq!(
        (size, std::fs::read_to_string(&path).unwrap()),
        (11, CONTENT.to_owned())
    );
    let path = client
        .download("photos/b.jpg")
        .to_dir(folder.path())
        .await
        .unwrap();
    assert_eq!(path, folder.path().join("b.jpg"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CONTENT);

    assert_eq!(names(folder.path()), ["b.jpg", "mine.txt"]);
    assert_eq!(server.connections(), 1);
    let expected = format!(
        "GET /file/bot{TOKEN}/photos/a%20b.jpg HTTP/1.1\r\nhost: {}\r\nuser-agent: bazu/{}\r\n\r\n",
        server.address,
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(server.requests()[0], expected);
}

#[tokio::test]
async fn files_may_have_a_url_of_their_own() {
    let server = serving().await;
    let client = builder("http://127.0.0.1:1")
        .file_url(&server.url())
        .build()
        .unwrap();
    client.download("a").bytes().await.unwrap();
    assert!(server.requests()[0].starts_with(&format!("GET /bot{TOKEN}/a HTTP/1.1\r\n")));
}

#[tokio::test]
async fn a_file_over_the_cap_is_refused_and_leaves_nothing() {
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nb\r\nhello, file\r\n0\r\n\r\n";
    for reply in [answer("200 OK", "text/plain", CONTENT), chunked.to_owned()] {
        let server = Server::replying(reply).await;
        let client = client(&server);
        let folder = tempfile::tempdir().unwrap();
        let capped = |limit| client.download("a").max_bytes(limit);
        assert_eq!(capped(11).bytes().await.unwrap(), CONTENT);
        let kind = TransportKind::TooLarge { limit: 10 };
        assert_eq!(transport(capped(10).bytes().await.unwrap_err()), kind);
        let to_file = capped(10).to_file(folder.path().join("a")).await;
        assert_eq!(transport(to_file.unwrap_err()), kind);
        let to_dir = capped(10).to_dir(folder.path()).await;
        assert_eq!(transport(to_dir.unwrap_err()), kind);
        assert_eq!(names(folder.path()), [""; 0]);
    }
}

#[tokio::test]
async fn memory_is_capped_by_the_client_unless_the_caller_says_otherwise() {
    let server = serving().await;
    let client = builder(&server.url())
        .max_response_bytes(10)
        .build()
        .unwrap();
    let error = client.download("a").bytes().await.unwrap_err();
    assert_eq!(transport(error), TransportKind::TooLarge { limit: 10 });
    assert_eq!(
        client.download("a").max_bytes(11).bytes().await.unwrap(),
        CONTENT
    );
    let size = client.download("a").to_writer(&mut tokio::io::sink()).await;
    assert_eq!(size.unwrap(), 11, "a writer has no cap");
}

#[tokio::test]
async fn a_cut_connection_leaves_no_file_and_the_old_one_as_it_was() {
    let server = Server::closing_behind("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf").await;
    let client = client(&server);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.txt");
    std::fs::write(&path, "old").unwrap();
    let error = client.download("a").to_file(&path).await.unwrap_err();
    assert_eq!(transport(error), TransportKind::Closed);
    let error = client
        .download("a")
        .to_dir(folder.path())
        .await
        .unwrap_err();
    assert_eq!(error.method(), Some("download"));
    assert_eq!(names(folder.path()), ["old.txt"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
}

#[tokio::test]
async fn a_whole_download_replaces_the_old_file() {
    let server = serving().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.txt");
    std::fs::write(&path, "an old and longer content").unwrap();
    client(&server).download("a").to_file(&path).await.unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), CONTENT);
}

#[tokio::test]
async fn a_dropped_download_leaves_no_file() {
    let server = Server::silent_behind("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf").await;
    let folder = tempfile::tempdir().unwrap();
    let client = client(&server);
    let half = tokio::sync::Notify::new();
    let download = client.download("a").progress(|_| {
        assert_eq!(names(folder.path()).len(), 1, "the temporary file");
        half.notify_one();
    });
    tokio::select! {
        _ = download.to_file(folder.path().join("a")) => unreachable!("it never ends"),
        () = half.notified() => {}
    }
    assert_eq!(names(folder.path()), [""; 0]);
}

#[tokio::test]
async fn a_folder_that_is_not_there_is_an_error_before_anything_is_asked() {
    let server = serving().await;
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing");
    for error in [
        client(&server)
            .download("a")
            .to_dir(&missing)
            .await
            .unwrap_err(),
        client(&server)
            .download("a")
            .to_file(missing.join("a"))
            .await
            .unwrap_err(),
    ] {
        let Error::File(error) = error else {
            panic!("{error:?}");
        };
        assert!(matches!(error.kind, FileErrorKind::Io(e) if e.kind() == io::ErrorKind::NotFound));
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn no_name_the_server_chooses_leaves_the_folder_or_overwrites_a_file() {
    let server = serving().await;
    let client = client(&server);
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    for (file_path, name) in [
        ("a/photo.jpg", "photo.jpg"),
        ("b/photo.jpg", "photo-1.jpg"),
        ("c/photo.jpg", "photo-2.jpg"),
        ("x\\y.txt", "y.txt"),
        ("a/.profile", "profile"),
        ("a/", "file"),
        ("a/nul.txt", "_nul.txt"),
    ] {
        let path = client.download(file_path).to_dir(&inner).await.unwrap();
        assert_eq!(path, inner.join(name), "{file_path}");
        assert_eq!(std::fs::read_to_string(path).unwrap(), CONTENT);
    }
    assert_eq!(names(folder.path()), ["inner"]);
    assert_eq!(names(&inner).len(), 7);
}

#[tokio::test]
async fn a_path_that_leaves_its_folder_is_refused_before_anything_is_asked() {
    let server = serving().await;
    let client = client(&server);
    for file_path in ["", "/", "..", "../a", "a/../../b", "a\\..\\b"] {
        let error = client.download(file_path).bytes().await.unwrap_err();
        let Error::File(error) = error else {
            panic!("{error:?}");
        };
        assert!(matches!(error.kind, FileErrorKind::BadPath), "{file_path}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_refusal_is_the_apis_where_it_is_one_and_a_status_otherwise() {
    let envelope = r#"{"ok":false,"error_code":404,"description":"file is gone"}"#;
    let server = Server::replying(answer("404 Not Found", "application/json", envelope)).await;
    match client(&server).download("a").bytes().await.unwrap_err() {
        Error::Api(error) => assert_eq!((error.code, error.method), (404, "download")),
        other => panic!("{other:?}"),
    }
    let page = "<h1>  404\n</h1>";
    let server = Server::replying(answer("404 Not Found", "text/html", page)).await;
    match client(&server).download("a").bytes().await.unwrap_err() {
        Error::Status(error) => {
            assert_eq!(error.status, 404);
            assert_eq!(error.content_type.as_deref(), Some("text/html"));
            assert_eq!(error.excerpt, "<h1> 404 </h1>");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_redirect_of_a_download_is_a_status_and_not_followed() {
    let elsewhere = serving().await;
    let reply = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n",
        elsewhere.url()
    );
    let server = Server::replying(reply).await;
    let error = client(&server).download("a").bytes().await.unwrap_err();
    assert!(
        error.to_string().contains("redirects are not followed"),
        "{error}"
    );
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn the_time_limits_of_a_download_are_the_read_timeout_and_its_own() {
    let server = Server::silent_behind("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf").await;
    let soon = Duration::from_millis(50);
    let hasty = builder(&server.url()).read_timeout(soon).build().unwrap();
    let kind = transport(hasty.download("a").bytes().await.unwrap_err());
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Read));
    let patient = client(&server);
    let kind = transport(
        patient
            .download("a")
            .timeout(soon)
            .bytes()
            .await
            .unwrap_err(),
    );
    assert_eq!(kind, TransportKind::Timeout(TimeoutKind::Total));
}

#[tokio::test]
async fn progress_is_told_up_to_the_whole_length() {
    let server = serving().await;
    let client: Client = client(&server);
    let reports = Mutex::new(Vec::new());
    let download = client
        .download("a")
        .progress(|p: Progress| reports.lock().unwrap().push(p));
    download.bytes().await.unwrap();
    let reports = reports.into_inner().unwrap();
    let last = reports.last().unwrap();
    assert_eq!((last.transferred, last.total), (11, Some(11)));
}

#[tokio::test]
async fn a_download_can_run_in_a_task() {
    let server = serving().await;
    let client = client(&server);
    let task = tokio::spawn(async move { client.download("a").to_writer(&mut Vec::new()).await });
    assert_eq!(task.await.unwrap().unwrap(), 11);
}

/// An answer that ends when the connection is closed.
async fn closing(body: &str) -> Server {
    Server::closing_behind(format!("HTTP/1.1 200 OK\r\n\r\n{body}")).await
}

/// Tries to download a file of the expected size in every way, and returns the error of each. Nothing is left.
async fn failures(server: &Server, size: u64) -> Vec<Error> {
    let client = client(server);
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("old");
    std::fs::write(&old, "old").unwrap();
    let download = || client.download("a").expected_size(size);
    let errors = vec![
        download().bytes().await.unwrap_err(),
        download().to_writer(&mut Vec::new()).await.unwrap_err(),
        download().to_file(&old).await.unwrap_err(),
        download()
            .to_file(folder.path().join("new"))
            .await
            .unwrap_err(),
        download().to_dir(folder.path()).await.unwrap_err(),
    ];
    assert_eq!(names(folder.path()), ["old"]);
    assert_eq!(std::fs::read_to_string(&old).unwrap(), "old");
    errors
}

#[tokio::test]
async fn a_file_of_another_size_than_stated_is_an_error_and_leaves_nothing() {
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nb\r\nhello, file\r\n0\r\n\r\n";
    for server in [
        closing(CONTENT).await,
        serving().await,
        Server::replying(chunked).await,
    ] {
        for (size, words) in [
            (12, "only 11 of the 12 bytes"),
            (10, "more than the 10 bytes"),
        ] {
            for error in failures(&server, size).await {
                assert!(error.to_string().contains(words), "{error}");
                let expected = size;
                let found = 11;
                assert_eq!(
                    transport(error),
                    TransportKind::WrongSize { expected, found }
                );
            }
        }
        for size in [11, 0] {
            let download = client(&server)
                .download("a")
                .expected_size(size)
                .bytes()
                .await;
            assert_eq!(download.unwrap(), CONTENT, "0 is unknown");
        }
    }
}

#[tokio::test]
async fn an_announced_size_that_is_not_the_stated_one_is_refused_before_anything_is_written() {
    let server = serving().await;
    let mut writer = Vec::new();
    let client = client(&server);
    let download = client.download("a").expected_size(12);
    download.to_writer(&mut writer).await.unwrap_err();
    assert!(writer.is_empty());
}

#[tokio::test]
async fn a_refusal_with_status_200_is_an_error_and_not_a_file() {
    let body = " \u{feff}{\"ok\":false,\"error_code\":404,\"description\":\"file is gone\"}";
    let chunked = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n \r\n{:x}\r\n{}\r\n0\r\n\r\n",
        body.len() - 1,
        &body[1..]
    );
    for server in [
        Server::replying(answer("200 OK", "application/octet-stream", body)).await,
        Server::replying(chunked).await,
        closing(body).await,
    ] {
        for size in [0, 7, 1_000_000] {
            for error in failures(&server, size).await {
                match error {
                    Error::Api(error) => assert_eq!((error.code, error.method), (404, "download")),
                    other => panic!("{other:?}"),
                }
            }
        }
        // With this size it is the file that the API means.
        let client = client(&server);
        let download = client.download("a").expected_size(body.len() as u64);
        assert_eq!(download.bytes().await.unwrap(), body);
    }
    let server = Server::replying(answer("200 OK", "application/json", r#"{"ok":false}"#)).await;
    for error in failures(&server, 0).await {
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
}

#[tokio::test]
async fn a_file_that_only_looks_like_a_refusal_is_a_file() {
    let long = format!("{{\"ok\":false,\"a\":\"{}\"}}", "x".repeat(20_000));
    for body in [
        "{}",
        "{",
        "{\"ok\":false",
        "{\"ok\":\"false\"}",
        "{\"ok\":true,\"result\":1}",
        "{\"error_code\":404}",
        "{\"a\":{\"ok\":false}}",
        "[{\"ok\":false}]",
        "\u{0}{\"ok\":false}",
        "",
        "   ",
        &long,
    ] {
        for server in [
            Server::replying(answer("200 OK", "application/json", body)).await,
            closing(body).await,
        ] {
            let download = client(&server).download("a").bytes().await;
            assert_eq!(download.unwrap(), body);
        }
    }
}

#[tokio::test]
async fn a_compressed_answer_is_an_error_that_names_the_coding() {
    for coding in ["gzip", "br", "identity, gzip", "x-gzip"] {
        let head = format!("200 OK\r\ncontent-encoding: {coding}");
        let server = Server::replying(answer(&head, "text/plain", CONTENT)).await;
        for error in failures(&server, 11).await {
            let words = format!("compressed with {coding}, which");
            assert!(error.to_string().contains(&words), "{error}");
        }
    }
    let head = "200 OK\r\ncontent-encoding: Identity";
    let server = Server::replying(answer(head, "text/plain", CONTENT)).await;
    assert_eq!(
        client(&server).download("a").bytes().await.unwrap(),
        CONTENT
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_replaced_file_keeps_its_permissions_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let server = serving().await;
    let client = client(&server);
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mode = |name: &str| {
        let metadata = std::fs::metadata(path(name)).unwrap();
        metadata.permissions().mode() & 0o7777
    };
    for (name, bits) in [
        ("setuid", 0o4755),
        ("private", 0o600),
        ("open", 0o666),
        ("script", 0o750),
        ("fixed", 0o444),
    ] {
        std::fs::write(path(name), "old").unwrap();
        std::fs::set_permissions(path(name), PermissionsExt::from_mode(bits)).unwrap();
        let download = client.download("a").progress(|_| {
            let names = names(folder.path());
            let part = names.iter().find(|name| name.ends_with(".part"));
            assert_eq!(
                mode(part.unwrap()),
                bits & 0o777,
                "also while it is written"
            );
        });
        download.to_file(path(name)).await.unwrap();
        assert_eq!(mode(name), bits & 0o777);
        assert_eq!(std::fs::read_to_string(path(name)).unwrap(), CONTENT);
    }

    std::fs::create_dir(path("inner")).unwrap();
    std::fs::write(path("inner/private"), "old").unwrap();
    std::fs::set_permissions(path("inner/private"), PermissionsExt::from_mode(0o600)).unwrap();
    symlink("inner/private", path("link")).unwrap();
    symlink(path("link"), path("link-to-link")).unwrap();
    symlink("inner/new", path("dangling")).unwrap();
    for (link, target) in [("link-to-link", "inner/private"), ("dangling", "inner/new")] {
        client.download("a").to_file(path(link)).await.unwrap();
        assert!(std::fs::symlink_metadata(path(link)).unwrap().is_symlink());
        assert_eq!(std::fs::read_to_string(path(target)).unwrap(), CONTENT);
    }
    assert!(path("link").is_symlink());
    assert_eq!(mode("inner/private"), 0o600);
    assert_eq!(names(&path("inner")), ["new", "private"]);

    let asked = server.requests().len();
    symlink("ring", path("ring")).unwrap();
    // Not a device of the system: if this is broken, what stands there is replaced.
    let _socket = std::os::unix::net::UnixListener::bind(path("socket")).unwrap();
    for target in [path("ring"), path("inner"), path("socket")] {
        let error = client.download("a").to_file(&target).await.unwrap_err();
        assert!(matches!(error, Error::File(_)), "{error:?}");
    }
    assert_eq!(server.requests().len(), asked, "nothing is asked");
}

#[tokio::test]
async fn a_server_in_local_mode_has_its_files_on_the_disk() {
    let server = serving().await;
    let folder = tempfile::tempdir().unwrap();
    let stored = folder.path().join("files");
    std::fs::create_dir_all(stored.join("photos")).unwrap();
    let large = vec![7; 150_000];
    std::fs::write(stored.join("photos/a b#.jpg"), &large).unwrap();
    std::fs::write(folder.path().join("secret"), "hush").unwrap();
    let client = builder(&server.url()).local_files(&stored).build().unwrap();
    let absolute = |path: &str| stored.join(path).to_str().unwrap().to_owned();

    let file_path = absolute("photos/a b#.jpg");
    let download = client.download(&file_path).expected_size(150_000);
    assert_eq!(download.bytes().await.unwrap(), large);
    let path = client
        .download(&file_path)
        .to_dir(folder.path())
        .await
        .unwrap();
    assert_eq!(path, folder.path().join("a b#.jpg"));
    assert_eq!(std::fs::read(path).unwrap(), large);

    let error = client
        .download(&file_path)
        .expected_size(9)
        .bytes()
        .await
        .unwrap_err();
    let (expected, found) = (9, 150_000);
    assert_eq!(
        transport(error),
        TransportKind::WrongSize { expected, found }
    );
    let error = client
        .download(&file_path)
        .max_bytes(9)
        .bytes()
        .await
        .unwrap_err();
    assert_eq!(transport(error), TransportKind::TooLarge { limit: 9 });

    for outside in ["../secret", "photos/../../secret"] {
        let error = client
            .download(&absolute(outside))
            .bytes()
            .await
            .unwrap_err();
        let Error::File(error) = error else {
            panic!("{error:?}");
        };
        assert!(
            matches!(error.kind, FileErrorKind::OutsideLocalFolder),
            "{error}"
        );
        assert!(error.to_string().contains("`local_files`"), "{error}");
    }
    for nothing in ["nowhere", "photos"] {
        let error = client
            .download(&absolute(nothing))
            .bytes()
            .await
            .unwrap_err();
        assert!(matches!(error, Error::File(_)), "{error:?}");
    }
    assert_eq!(server.connections(), 0);

    let bytes = client.download("photos/b.jpg").bytes().await.unwrap();
    assert_eq!(bytes, CONTENT, "a relative path is requested");
}

#[tokio::test]
async fn an_absolute_path_that_the_server_does_not_have_says_how_to_read_it() {
    let body = r#"{"ok":false,"error_code":404,"description":"Not Found"}"#;
    let server = Server::replying(answer("404 Not Found", "application/json", body)).await;
    let client = client(&server);
    let text = |error: Error| error.to_string();
    let absolute = client.download("/srv/files/a.jpg").bytes().await;
    assert!(text(absolute.unwrap_err()).contains("`local_files`"));
    let relative = client.download("files/a.jpg").bytes().await;
    assert!(!text(relative.unwrap_err()).contains("local"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_in_the_folder_of_local_files_does_not_lead_out_of_it() {
    let server = serving().await;
    let folder = tempfile::tempdir().unwrap();
    let stored = folder.path().join("files");
    std::fs::create_dir(&stored).unwrap();
    std::fs::write(folder.path().join("secret"), "hush").unwrap();
    std::os::unix::fs::symlink("../secret", stored.join("link")).unwrap();
    let client = builder(&server.url()).local_files(&stored).build().unwrap();
    let link = stored.join("link").to_str().unwrap().to_owned();
    let error = client.download(&link).bytes().await.unwrap_err();
    assert!(error.to_string().contains("`local_files`"), "{error}");
}

#[tokio::test]
async fn the_debug_of_a_download_shows_what_was_asked_for() {
    let server = serving().await;
    let client = client(&server);
    let download = client.download("photos/a.jpg").max_bytes(7);
    let shown = format!("{download:?}");
    let start =
        r#"Download { file_path: "photos/a.jpg", expected_size: None, max_bytes: Some(7), "#;
    assert!(shown.starts_with(start), "{shown}");
}
