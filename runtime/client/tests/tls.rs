//! TLS with servers of a private authority.

mod support;
#[path = "support/tls.rs"]
mod tls;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bazu_client::{Body, Client, ClientBuilder, Multipart, Request};
use bazu_core::{Error, InputFile, TransportKind};
use rcgen::{BasicConstraints, IsCa};
use support::{Server, answer, builder, call, ok};
use tls::Authority;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

/// A builder for the server under `127.0.0.1`.
fn for_server(server: &Server) -> ClientBuilder {
    builder(&format!("https://{}", server.address))
}

fn transport(error: Error) -> (TransportKind, String) {
    match error {
        Error::Transport(error) => (error.kind, error.to_string()),
        other => panic!("{other:?}"),
    }
}

/// The kind of the transport error in which a call ends, and its text.
async fn failure(client: &Client) -> (TransportKind, String) {
    transport(call(client).await.unwrap_err())
}

#[tokio::test]
async fn a_server_of_a_private_authority_is_trusted_with_its_root_and_not_without() {
    let plain = Server::replying(ok()).await;
    let (mine, other) = (Authority::new("mine"), Authority::new("other"));
    let server = mine.server("127.0.0.1", plain.address).await;

    for refused in [
        for_server(&server),
        for_server(&server).add_roots(&*other.pem),
        for_server(&server).only_roots(&*other.pem),
        for_server(&server)
            .add_roots(&*mine.pem)
            .only_roots(&*other.pem),
    ] {
        let (kind, text) = failure(&refused.build().unwrap()).await;
        assert_eq!(kind, TransportKind::UntrustedIssuer);
        assert!(
            text.contains("`add_roots`") && text.contains("SSL_CERT_FILE"),
            "{text}"
        );
    }
    assert!(plain.requests().is_empty(), "nothing is sent to a stranger");

    let both = format!("Comment\n{}\n{}", other.pem, mine.pem);
    for trusting in [
        for_server(&server).add_roots(&*mine.pem),
        for_server(&server).only_roots(&*mine.pem),
        for_server(&server)
            .only_roots(&*other.pem)
            .add_roots(&*mine.pem),
        for_server(&server).add_roots(both),
    ] {
        let client = trusting.build().unwrap();
        call(&client).await.unwrap();
        call(&client).await.unwrap();
    }
    assert_eq!(plain.requests().len(), 8);
    assert_eq!(server.connections(), 8, "a connection is used again");
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused_with_its_own_remedy() {
    let plain = Server::replying(ok()).await;
    let mine = Authority::new("mine");
    let server = mine.server("other.test", plain.address).await;
    let client = for_server(&server).add_roots(&*mine.pem).build().unwrap();
    let (kind, text) = failure(&client).await;
    assert_eq!(kind, TransportKind::WrongHost);
    assert!(
        text.contains("is for another host; check the host"),
        "{text}"
    );
}

#[tokio::test]
async fn a_certificate_that_signs_itself_is_trusted_if_it_is_no_authority() {
    let plain = Server::replying(ok()).await;
    let (server, pem) = tls::self_signed(IsCa::ExplicitNoCa, plain.address).await;
    let client = for_server(&server).add_roots(&*pem).build().unwrap();
    call(&client).await.unwrap();
    let stranger = for_server(&server).build().unwrap();
    assert_eq!(failure(&stranger).await.0, TransportKind::UntrustedIssuer);

    let authority = IsCa::Ca(BasicConstraints::Unconstrained);
    let (server, pem) = tls::self_signed(authority, plain.address).await;
    let client = for_server(&server).add_roots(&*pem).build().unwrap();
    let (kind, text) = failure(&client).await;
    assert_eq!(kind, TransportKind::Tls);
    assert!(text.contains("with CA:FALSE"), "{text}");
}

#[test]
fn a_root_that_cannot_be_read_is_an_error_of_the_builder_that_does_not_quote_it() {
    let good = Authority::new("mine").pem;
    let cut = &good[..good.len() / 2];
    let wrong = "-----BEGIN CERTIFICATE-----\naHVzaA==\n-----END CERTIFICATE-----\n";
    for pem in [
        "",
        "hush",
        "/etc/ssl/hush.pem",
        cut,
        wrong,
        "-----BEGIN hush",
    ] {
        for builder in [
            builder("https://api.test").add_roots(pem),
            builder("https://api.test").only_roots(pem),
        ] {
            let error = builder.build().expect_err(pem);
            let text = support::told::shown(&error);
            assert!(text.contains("BEGIN CERTIFICATE"), "{text}");
            assert!(!text.contains("hush") && !text.contains("aHVzaA"), "{text}");
        }
    }
}

#[cfg(feature = "platform-roots")]
#[tokio::test]
async fn the_roots_of_the_platform_do_not_hold_a_private_authority() {
    let plain = Server::replying(ok()).await;
    let mine = Authority::new("mine");
    let server = mine.server("127.0.0.1", plain.address).await;
    let with_root = for_server(&server).platform_roots().add_roots(&*mine.pem);
    call(&with_root.build().unwrap()).await.unwrap();
    let without = for_server(&server)
        .platform_roots()
        .add_roots(Authority::new("other").pem);
    let (kind, _) = failure(&without.build().unwrap()).await;
    assert_eq!(kind, TransportKind::UntrustedIssuer);
}

/// Runs this file's [`through_the_environment`] in a process with these variables, and returns how the call
/// ended.
fn with_environment(server: &Server, variables: &[(&str, &str)]) -> String {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "through_the_environment",
            "--ignored",
            "--nocapture",
        ])
        .env_clear()
        .env("BAZU_TEST_URL", format!("https://{}", server.address))
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    let ended = told.lines().find_map(|line| line.split_once("ended: "));
    ended.unwrap().1.to_owned()
}

#[tokio::test]
#[ignore = "run by the test below in a process of its own"]
async fn through_the_environment() {
    let url = std::env::var("BAZU_TEST_URL").unwrap();
    let ended = match builder(&url).build() {
        Err(error) => format!("refused: {error}"),
        Ok(client) => match call(&client).await {
            Err(error) => format!("{:?}", transport(error).0),
            Ok(_) => "answered".to_owned(),
        },
    };
    println!("\nended: {ended}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_roots_of_the_environment_take_the_place_of_the_usual_ones() {
    let plain = Server::replying(ok()).await;
    let (mine, other) = (Authority::new("mine"), Authority::new("other"));
    let server = mine.server("127.0.0.1", plain.address).await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (of_mine, of_other) = (file("mine.pem", &mine.pem), file("other.crt", &other.pem));
    let empty = file("empty.txt", "no certificate");
    let inner = folder.path().join("inner");
    let folders = [Path::new("/nowhere"), &inner, folder.path()];
    let folders = std::env::join_paths(folders)
        .unwrap()
        .into_string()
        .unwrap();
    std::fs::create_dir(&inner).unwrap();
    let run = |variables: &[(&str, &str)]| {
        tokio::task::block_in_place(|| with_environment(&server, variables))
    };

    assert_eq!(run(&[("SSL_CERT_FILE", &of_mine)]), "answered");
    assert_eq!(run(&[("SSL_CERT_DIR", &folders)]), "answered");
    assert_eq!(
        run(&[("SSL_CERT_FILE", &of_other), ("SSL_CERT_DIR", &folders)]),
        "answered"
    );
    let untrusted = "UntrustedIssuer";
    assert_eq!(run(&[("SSL_CERT_FILE", &of_other)]), untrusted);
    assert_eq!(run(&[("SSL_CERT_FILE", "")]), untrusted);
    assert_eq!(run(&[]), untrusted);

    for (name, value) in [
        ("SSL_CERT_FILE", &*empty),
        ("SSL_CERT_FILE", "/nowhere/at/all.pem"),
        ("SSL_CERT_DIR", "/nowhere/at/all"),
        ("SSL_CERT_DIR", inner.to_str().unwrap()),
    ] {
        let ended = run(&[(name, value)]);
        let start = format!("refused: the environment variable {name} names {value:?}: ");
        assert!(ended.starts_with(&start), "{ended}");
    }
}

fn upload(file: InputFile) -> Request {
    let form = Multipart::new().file("document", file);
    Request::new("sendDocument", Body::Multipart(form))
}

#[tokio::test]
async fn an_answer_is_read_although_the_server_resets_the_connection_behind_it() {
    let mine = Authority::new("mine");
    let serve = |mut stream: TlsStream<TcpStream>| async move {
        // Otherwise the system waits with the answer, and drops it with the connection.
        stream.get_ref().0.set_nodelay(true).unwrap();
        let _ = stream.read(&mut [0; 1024]).await;
        let refusal = answer("413 -", "text/plain", "no");
        let _ = stream.write_all(refusal.as_bytes()).await;
        let _ = stream.flush().await;
    };
    let server = mine.serving("127.0.0.1", serve).await;
    let client = for_server(&server).add_roots(&*mine.pem).build().unwrap();
    for _ in 0..5 {
        let file = InputFile::bytes("a", vec![7; 20 << 20]);
        let response = client.execute(upload(file)).await.unwrap();
        assert_eq!((response.status, &response.body[..]), (413, &b"no"[..]));
    }
}

/// The system decides how much it keeps of what the server does not take.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn progress_counts_what_the_server_takes() {
    let mine = Authority::new("mine");
    let serve = |stream: TlsStream<TcpStream>| async move {
        std::future::pending::<()>().await;
        drop(stream);
    };
    let server = mine.serving("127.0.0.1", serve).await;
    let client = for_server(&server)
        .add_roots(&*mine.pem)
        .read_timeout(std::time::Duration::from_millis(50))
        .build()
        .unwrap();
    let sent = Arc::new(AtomicU64::new(0));
    let counter = sent.clone();
    let file = InputFile::bytes("a", vec![7; 8 << 20]);
    let file = file.progress(move |progress| {
        counter.store(progress.transferred, Ordering::Relaxed);
    });
    assert!(client.execute(upload(file)).await.unwrap_err().is_timeout());
    let sent = sent.load(Ordering::Relaxed);
    assert!(sent < 2 << 20, "{sent}");
}
