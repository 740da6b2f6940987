//! Proxies by CONNECT and by SOCKS5.

mod support;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bazu_client::{Client, Proxy};
use bazu_core::{Error, TransportKind};
use support::{Server, builder, call, ok, read_head};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;

/// What a proxy was asked.
type Asked = Arc<Mutex<Vec<String>>>;

async fn relay(mut stream: TcpStream, target: SocketAddr) {
    let mut target = TcpStream::connect(target).await.unwrap();
    let _ = copy_bidirectional(&mut stream, &mut target).await;
}

/// A proxy that tunnels to `target`, whatever it is asked for.
async fn http_proxy(target: SocketAddr) -> (Server, Asked) {
    let asked = Asked::default();
    let note = asked.clone();
    let server = Server::start(move |mut stream| {
        let note = note.clone();
        async move {
            let head = read_head(&mut stream).await.unwrap();
            note.lock().unwrap().push(String::from_utf8(head).unwrap());
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
            relay(stream, target).await;
        }
    })
    .await;
    (server, asked)
}

/// A proxy of RFC 1928, with RFC 1929 where the client offers it; it tunnels to `target`.
async fn socks_proxy(target: SocketAddr) -> (Server, Asked) {
    let asked = Asked::default();
    let note = asked.clone();
    let server = Server::start(move |mut stream| {
        let note = note.clone();
        async move {
            let asked = socks_handshake(&mut stream).await.unwrap();
            note.lock().unwrap().push(asked);
            relay(stream, target).await;
        }
    })
    .await;
    (server, asked)
}

/// Tells `user:password address-kind address:port`.
async fn socks_handshake(stream: &mut TcpStream) -> std::io::Result<String> {
    assert_eq!(stream.read_u8().await?, 5);
    let methods = counted(stream).await?;
    let mut credentials = String::from("-");
    if methods.contains(&2) {
        stream.write_all(&[5, 2]).await?;
        assert_eq!(stream.read_u8().await?, 1);
        let user = String::from_utf8(counted(stream).await?).unwrap();
        let password = String::from_utf8(counted(stream).await?).unwrap();
        credentials = format!("{user}:{password}");
        stream.write_all(&[1, 0]).await?;
    } else {
        stream.write_all(&[5, 0]).await?;
    }
    let mut head = [0; 4];
    stream.read_exact(&mut head).await?;
    assert_eq!(head[..3], [5, 1, 0], "a connect request");
    let address = match head[3] {
        1 => {
            let mut ip = [0; 4];
            stream.read_exact(&mut ip).await?;
            format!("ip {}", std::net::Ipv4Addr::from(ip))
        }
        4 => {
            let mut ip = [0; 16];
            stream.read_exact(&mut ip).await?;
            format!("ip {}", std::net::Ipv6Addr::from(ip))
        }
        _ => format!(
            "name {}",
            String::from_utf8(counted(stream).await?).unwrap()
        ),
    };
    let port = stream.read_u16().await?;
    stream.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 80]).await?;
    Ok(format!("{credentials} {address}:{port}"))
}

async fn counted(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut bytes = vec![0; usize::from(stream.read_u8().await?)];
    stream.read_exact(&mut bytes).await?;
    Ok(bytes)
}

fn through(proxy: &str, url: &str) -> Client {
    builder(url)
        .proxy(Proxy::parse(proxy).unwrap())
        .build()
        .unwrap()
}

#[tokio::test]
async fn an_http_proxy_tunnels_by_connect_with_credentials_and_one_connection() {
    let server = Server::replying(ok()).await;
    let (proxy, asked) = http_proxy(server.address).await;
    let url = format!("http://Aladdin:open%20sesame@{}", proxy.address);
    let client = through(&url, "http://api.test");
    for _ in 0..3 {
        call(&client).await.unwrap();
    }
    let asked = asked.lock().unwrap().clone();
    assert_eq!(
        asked,
        ["CONNECT api.test:80 HTTP/1.1\r\nHost: api.test:80\r\n\
          Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n"]
    );
    let request = &server.requests()[0];
    assert!(
        request.starts_with("POST /bot"),
        "the path alone: {request}"
    );
    assert!(request.contains("\r\nhost: api.test\r\n"), "{request}");
    assert!(!request.to_lowercase().contains("proxy-"), "{request}");
}

#[tokio::test]
async fn a_socks5h_proxy_is_given_the_name_and_a_socks5_proxy_the_address() {
    let server = Server::replying(ok()).await;
    let (proxy, asked) = socks_proxy(server.address).await;
    let address = proxy.address;

    call(&through(&format!("socks5h://{address}"), "http://api.test"))
        .await
        .unwrap();
    call(&through(
        &format!("socks5h://u:p%40@{address}"),
        "http://api.test:81",
    ))
    .await
    .unwrap();
    call(&through(
        &format!("socks5://{address}"),
        "http://127.0.0.1:82",
    ))
    .await
    .unwrap();
    call(&through(
        &format!("socks5://{address}"),
        "http://localhost:83",
    ))
    .await
    .unwrap();

    let asked = asked.lock().unwrap().clone();
    assert_eq!(
        asked[..3],
        [
            "- name api.test:80",
            "u:p@ name api.test:81",
            "- ip 127.0.0.1:82"
        ]
    );
    assert!(
        asked[3].starts_with("- ip ") && asked[3].ends_with(":83"),
        "{}",
        asked[3]
    );
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_proxy_that_refuses_says_so_and_shows_no_credentials() {
    let refusing = Server::closing_behind("HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n").await;
    let closing = Server::start(|stream| async move { drop(stream) }).await;
    for (proxy, why) in [
        (
            format!("http://hush:hush@{}", refusing.address),
            "authorization required",
        ),
        (format!("http://hush:hush@{}", closing.address), ""),
        (format!("socks5h://hush:hush@{}", closing.address), ""),
        ("http://hush:hush@127.0.0.1:1".to_owned(), "refused"),
        ("socks5h://hush:hush@127.0.0.1:1".to_owned(), "refused"),
    ] {
        let client = through(&proxy, "https://api.test");
        let error = call(&client).await.unwrap_err();
        assert!(
            matches!(&error, Error::Transport(error) if error.kind == TransportKind::Proxy),
            "{error:?}"
        );
        let mut shown = format!("{client:?} {error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source {
            shown += &format!("{error} {error:?}");
            source = error.source();
        }
        assert!(shown.contains(why), "{shown}");
        assert!(
            !shown.contains("hush") && !shown.contains("aHVzaDpodXNo"),
            "{shown}"
        );
    }
}

/// Runs this file's [`through_the_environment`] in a process with these variables.
fn with_environment(url: &str, variables: &[(&str, &str)]) -> bool {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "through_the_environment", "--ignored"])
        .env_clear()
        .env("BAZU_TEST_URL", url)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    output.status.success()
}

#[tokio::test]
#[ignore = "run by the tests below in a process of its own"]
async fn through_the_environment() {
    let url = std::env::var("BAZU_TEST_URL").unwrap();
    let token = bazu_core::Token::new(support::TOKEN).unwrap();
    let client = Client::builder(token).api_url(&url).build().unwrap();
    call(&client).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_word_the_proxy_is_that_of_the_environment() {
    let server = Server::replying(ok()).await;
    let (proxy, asked) = http_proxy(server.address).await;
    let proxy_url = format!("http://{}", proxy.address);
    let run = |url: &str, variables: &[(&str, &str)]| {
        let variables = variables.to_vec();
        tokio::task::block_in_place(|| with_environment(url, &variables))
    };
    assert!(run("http://api.test", &[("HTTP_PROXY", &proxy_url)]));
    assert!(run("http://api.test", &[("ALL_PROXY", &proxy_url)]));
    assert_eq!(asked.lock().unwrap().len(), 2);
    let excepted = [("ALL_PROXY", &*proxy_url), ("NO_PROXY", "127.0.0.1")];
    assert!(run(&server.url(), &excepted));
    assert_eq!(asked.lock().unwrap().len(), 2);
    let unsupported = [("ALL_PROXY", "socks4://127.0.0.1:1")];
    assert!(!run(&server.url(), &unsupported));
}
