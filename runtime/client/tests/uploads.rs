//! Files on their way to the server.

mod support;

use std::io::{self, Write};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bazu_client::{Body, Client, FromReader, Multipart, Request};
use bazu_core::{Error, FileErrorKind, InputFile, Progress, Response, TransportKind};
use support::{Server, answer, builder, client, ok, read_head};
use tokio::io::{AsyncRead, AsyncWriteExt, ReadBuf};
use tokio::sync::oneshot;

fn request(file: InputFile) -> Request {
    let form = Multipart::with_boundary("B").file("document", file);
    Request::new("sendDocument", Body::Multipart(form))
}

async fn send(client: &Client, file: InputFile) -> Result<Response, Error> {
    client.execute(request(file)).await
}

fn file_error(result: Result<Response, Error>) -> FileErrorKind {
    match result {
        Err(Error::File(error)) => error.kind,
        other => panic!("{other:?}"),
    }
}

/// Collects what is reported.
fn reports() -> (
    Arc<Mutex<Vec<Progress>>>,
    impl Fn(Progress) + Send + Sync + 'static,
) {
    let reports: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let noted = reports.clone();
    (reports, move |progress| {
        noted.lock().unwrap().push(progress)
    })
}

/// What the file of this content looks like within its form.
fn part(name: &str, media_type: &str, content: &str) -> String {
    format!(
        "--B\r\nContent-Disposition: form-data; name=\"document\"; filename=\"{name}\"\r\n\
         Content-Type: {media_type}\r\n\r\n{content}\r\n--B--\r\n"
    )
}

#[tokio::test]
async fn a_file_of_every_source_arrives_with_its_length_announced() {
    let server = Server::replying(ok()).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("سند.txt");
    std::fs::write(&path, "hello").unwrap();
    for file in [
        InputFile::path(&path),
        InputFile::bytes("سند.txt", "hello"),
        InputFile::sized_reader("سند.txt", &b"hello"[..], 5),
        InputFile::path(&path).progress(|_| ()),
    ] {
        send(&client(&server), file).await.unwrap();
    }
    let body = part("سند.txt", "text/plain", "hello");
    for request in server.requests() {
        let end = format!("\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        assert!(request.ends_with(&end), "{request}");
    }
}

#[tokio::test]
async fn a_reader_of_unknown_length_goes_out_chunked() {
    let server = Server::replying(ok()).await;
    send(&client(&server), InputFile::reader("a.bin", &b"hello"[..]))
        .await
        .unwrap();
    let request = &server.requests()[0];
    assert!(
        request.contains("\r\ntransfer-encoding: chunked\r\n"),
        "{request}"
    );
    assert!(!request.contains("content-length"), "{request}");
    assert!(request.contains("\r\n5\r\nhello\r\n"), "{request}");
}

#[tokio::test]
async fn a_path_and_bytes_can_be_sent_again_and_a_reader_cannot() {
    let server = Server::replying(ok()).await;
    let client = client(&server);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "hello").unwrap();
    for file in [InputFile::path(&path), InputFile::bytes("a.txt", "hello")] {
        send(&client, file.clone()).await.unwrap();
        send(&client, file).await.unwrap();
    }
    let reader = InputFile::reader("a.txt", &b"hello"[..]);
    send(&client, reader.clone()).await.unwrap();
    let again = send(&client, reader).await;
    assert!(matches!(file_error(again), FileErrorKind::AlreadySent));
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn progress_is_told_in_chunks_up_to_the_whole_length() {
    let server = Server::replying(ok()).await;
    let len = 200_000;
    let content = vec![7; len];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    std::fs::write(&path, &content).unwrap();
    for (file, total) in [
        (InputFile::path(&path), Some(len as u64)),
        (InputFile::bytes("a", content.clone()), Some(len as u64)),
        (
            InputFile::reader("a", io::Cursor::new(content.clone())),
            None,
        ),
    ] {
        let (reports, report) = reports();
        send(&client(&server), file.progress(report)).await.unwrap();
        let reports = reports.lock().unwrap();
        let mut before = 0;
        for progress in reports.iter() {
            assert_eq!(progress.total, total);
            let chunk = progress.transferred - before;
            assert!((1..=64 * 1024).contains(&chunk), "{chunk}");
            before = progress.transferred;
        }
        assert_eq!(before, len as u64);
    }
}

#[tokio::test]
async fn a_missing_file_and_a_folder_are_errors_before_a_connection_is_made() {
    let server = Server::replying(ok()).await;
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.txt");
    for (path, kind) in [
        (missing.as_path(), io::ErrorKind::NotFound),
        (folder.path(), io::ErrorKind::IsADirectory),
    ] {
        let error = send(&client(&server), InputFile::path(path))
            .await
            .unwrap_err();
        assert!(
            error.to_string().contains(path.to_str().unwrap()),
            "{error}"
        );
        let FileErrorKind::Io(error) = file_error(Err(error)) else {
            panic!();
        };
        assert_eq!(error.kind(), kind);
    }
    assert_eq!(server.connections(), 0);
}

/// Changes the file as soon as the first of its two chunks is sent.
fn changing(path: &std::path::Path, change: impl Fn() + Send + Sync + 'static) -> InputFile {
    InputFile::path(path).progress(move |progress| {
        if progress.transferred <= 64 * 1024 {
            change();
        }
    })
}

#[tokio::test]
async fn a_file_that_changes_its_length_while_it_is_sent_is_an_error() {
    let server = Server::replying(ok()).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.log");

    std::fs::write(&path, vec![0; 100_000]).unwrap();
    let shrunk = path.clone();
    let shrinking = changing(&path, move || {
        let file = std::fs::File::options().write(true).open(&shrunk).unwrap();
        file.set_len(65_536).unwrap();
    });
    match file_error(send(&client(&server), shrinking).await) {
        FileErrorKind::Shorter { announced, found } => {
            assert_eq!((announced, found), (100_000, 65_536));
        }
        other => panic!("{other:?}"),
    }

    // Two whole chunks, so that the first byte too much is in neither.
    std::fs::write(&path, vec![0; 131_072]).unwrap();
    let grown = path.clone();
    let growing = changing(&path, move || {
        let mut file = std::fs::File::options().append(true).open(&grown).unwrap();
        file.write_all(b"more").unwrap();
    });
    let kind = file_error(send(&client(&server), growing).await);
    assert!(
        matches!(kind, FileErrorKind::Longer { announced: 131_072 }),
        "{kind:?}"
    );

    assert_eq!(server.requests().len(), 0, "no whole request arrived");
}

#[tokio::test]
async fn a_reader_must_be_as_long_as_it_was_said_to_be() {
    let server = Server::replying(ok()).await;
    let client = client(&server);
    let short = InputFile::sized_reader("a", &b"1234"[..], 5);
    let kind = file_error(send(&client, short).await);
    assert!(
        matches!(
            kind,
            FileErrorKind::Shorter {
                announced: 5,
                found: 4
            }
        ),
        "{kind:?}"
    );
    let long = InputFile::sized_reader("a", &b"123456"[..], 5);
    let kind = file_error(send(&client, long).await);
    assert!(
        matches!(kind, FileErrorKind::Longer { announced: 5 }),
        "{kind:?}"
    );
    let failing = InputFile::sized_reader("a", Failing, 5);
    let kind = file_error(send(&client, failing).await);
    assert!(
        matches!(&kind, FileErrorKind::Io(e) if e.to_string() == "no more"),
        "{kind:?}"
    );
}

#[tokio::test]
async fn a_socket_that_stays_open_behind_the_announced_length_is_no_hang() {
    let server = Server::replying(ok()).await;
    let (mut writer, reader) = tokio::io::duplex(64);
    writer.write_all(b"hello").await.unwrap();
    send(
        &client(&server),
        InputFile::sized_reader("a.txt", reader, 5),
    )
    .await
    .unwrap();
    assert!(server.requests()[0].ends_with(&part("a.txt", "text/plain", "hello")));
}

struct Failing;

impl AsyncRead for Failing {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Ready(Err(io::Error::other("no more")))
    }
}

/// Never ends, and tells when nobody reads it any more.
struct Endless(#[expect(dead_code, reason = "told by its drop")] oneshot::Sender<()>);

impl AsyncRead for Endless {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        buffer.initialize_unfilled().fill(0);
        buffer.advance(buffer.remaining());
        Poll::Ready(Ok(()))
    }
}

/// Waits until an [`Endless`] reader is dropped.
async fn is_dropped(ended: oneshot::Receiver<()>) {
    let ended = tokio::time::timeout(Duration::from_secs(20), ended).await;
    assert!(ended.expect("the upload goes on").is_err());
}

#[tokio::test]
async fn a_refusal_before_the_end_of_the_upload_is_the_answer_and_ends_the_upload() {
    let server = Server::start(|mut stream| async move {
        read_head(&mut stream).await;
        let refusal = answer("413 Too Large", "text/plain", "too large");
        stream.write_all(refusal.as_bytes()).await.unwrap();
        support::discard(&mut stream).await;
    })
    .await;
    let (dropped, ended) = oneshot::channel();
    let response = send(&client(&server), InputFile::reader("a", Endless(dropped)))
        .await
        .unwrap();
    assert_eq!(response.status, 413);
    is_dropped(ended).await;
}

#[tokio::test]
async fn an_answer_is_read_although_the_server_resets_the_connection_behind_it() {
    for status in [400, 401, 413, 429] {
        let server = Server::start(move |mut stream| async move {
            read_head(&mut stream).await;
            let refusal = answer(&format!("{status} -"), "text/plain", "no");
            let _ = stream.write_all(refusal.as_bytes()).await;
            // The rest is not read, so the system resets the connection.
        })
        .await;
        let client = client(&server);
        let content = vec![7; 20 << 20];
        for _ in 0..5 {
            for file in [
                InputFile::bytes("a", content.clone()),
                InputFile::reader("a", io::Cursor::new(content.clone())),
            ] {
                let response = send(&client, file).await.unwrap();
                assert_eq!((response.status, &response.body[..]), (status, &b"no"[..]));
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_resets_the_connection_without_an_answer_closed_it() {
    let server = Server::start(|mut stream| async move {
        read_head(&mut stream).await;
    })
    .await;
    let file = InputFile::bytes("a", vec![7; 20 << 20]);
    match send(&client(&server), file).await {
        Err(Error::Transport(error)) => assert_eq!(error.kind, TransportKind::Closed),
        other => panic!("{other:?}"),
    }
}

/// The system decides how much it keeps of what the server does not take.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn progress_counts_what_the_server_takes() {
    let server = Server::start(|stream| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await;
    let soon = Duration::from_millis(50);
    let client = builder(&server.url()).read_timeout(soon).build().unwrap();
    let (reports, report) = reports();
    let file = InputFile::bytes("a", vec![7; 8 << 20]).progress(report);
    assert!(send(&client, file).await.unwrap_err().is_timeout());
    let last = reports.lock().unwrap().last().map(|last| last.transferred);
    // The window of a server that reads nothing, and a little on this side.
    assert!(last.unwrap_or_default() < 2 << 20, "{last:?}");
}

#[tokio::test]
async fn dropping_a_call_ends_its_upload() {
    let server = Server::start(|mut stream| async move {
        support::discard(&mut stream).await;
    })
    .await;
    let client = client(&server);
    let (dropped, ended) = oneshot::channel();
    let (started, has_started) = oneshot::channel();
    let started = Mutex::new(Some(started));
    let file = InputFile::reader("a", Endless(dropped)).progress(move |_| {
        started
            .lock()
            .unwrap()
            .take()
            .map(|started| started.send(()));
    });
    let call = tokio::spawn(async move { send(&client, file).await });
    has_started.await.unwrap();
    call.abort();
    is_dropped(ended).await;
}

#[tokio::test]
async fn a_server_that_takes_no_more_of_an_upload_ends_in_the_read_timeout() {
    let server = Server::start(|stream| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await;
    let soon = Duration::from_millis(50);
    let client = builder(&server.url()).read_timeout(soon).build().unwrap();
    let (dropped, ended) = oneshot::channel();
    let error = send(&client, InputFile::reader("a", Endless(dropped)))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    is_dropped(ended).await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_that_nobody_writes_to_ends_in_the_total_timeout() {
    let server = Server::replying(ok()).await;
    let soon = Duration::from_millis(50);
    let client = builder(&server.url()).total_timeout(soon).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo")
        .arg(&path)
        .status()
        .unwrap();
    assert!(made.success());
    let error = send(&client, InputFile::path(&path)).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    // The opening goes on in a thread that the runtime waits for at its end.
    std::fs::File::options().write(true).open(&path).unwrap();
}
