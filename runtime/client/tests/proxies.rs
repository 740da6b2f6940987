//! Proxies by CONNECT and by SOCKS5.

mod support;
#[path = "support/tls.rs"]
mod tls;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bazu_client::{Client, Proxy};
use bazu_core::{Error, TransportKind};
use support::{Server, TOKEN, answer, builder, call, ok, read_head};
use tls::Authority;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::TcpStream;

/// What a proxy was asked.
type Asked = Arc<Mutex<Vec<String>>>;

async fn relay(mut stream: TcpStream, target: SocketAddr) {
    let mut target = TcpStream::connect(target).await.unwrap();
    let _ = copy_bidirectional(&mut stream, &mut target).await;
}

/// A proxy that answers with `head` and tunnels to `target`, whatever it is asked for.
async fn http_proxy(head: &'static str, target: SocketAddr) -> (Server, Asked) {
    let asked = Asked::default();
    let note = asked.clone();
    let server = Server::start(move |mut stream| {
        let note = note.clone();
        async move {
            let request = read_head(&mut stream).await.unwrap();
            note.lock()
                .unwrap()
                .push(String::from_utf8(request).unwrap());
            stream.write_all(head.as_bytes()).await.unwrap();
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
async fn an_http_proxy_forwards_plain_requests_with_credentials_on_one_connection() {
    // Nobody tunnels: a proxy may allow CONNECT to port 443 only.
    let proxy = Server::replying(ok()).await;
    let url = format!("http://Aladdin:open%20sesame@{}", proxy.address);
    let client = through(&url, "http://api.test:8081/base");
    for _ in 0..3 {
        call(&client).await.unwrap();
    }
    client.download("a").bytes().await.unwrap();
    assert_eq!(proxy.connections(), 1);
    let requests = proxy.requests();
    let authorization = "\r\nproxy-authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n";
    for (request, line) in [
        (
            &requests[0],
            format!("POST http://api.test:8081/base/bot{TOKEN}/getMe HTTP/1.1\r\n"),
        ),
        (
            &requests[3],
            format!("GET http://api.test:8081/base/file/bot{TOKEN}/a HTTP/1.1\r\n"),
        ),
    ] {
        assert!(request.starts_with(&line), "{request}");
        assert!(request.contains("\r\nhost: api.test:8081\r\n"), "{request}");
        assert!(request.contains(authorization), "{request}");
    }
}

#[tokio::test]
async fn a_forwarding_proxy_that_echoes_its_credentials_shows_them_in_no_error() {
    let proxy = Server::routing(|request| {
        let page = format!("<p>{request} hush%2b%31 hush+1 dXNlcjpodXNoKzE</p>");
        answer("407 Proxy Authentication Required", "text/html", &page)
    })
    .await;
    let url = format!("http://user:hush%2B1@{}", proxy.address);
    let client = through(&url, "http://api.test");
    let response = call(&client).await.unwrap();
    let error = Error::from(response.status_error());
    let download = client.download("a").bytes().await.unwrap_err();
    for error in [error, download] {
        let text = support::told::shown(&error);
        assert!(text.contains("the proxy requires a user name"), "{text}");
        assert!(
            !text.contains("hush") && !text.contains("dXNlcjpodXNoKzE"),
            "{text}"
        );
    }
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
async fn an_http_proxy_tunnels_to_https_and_any_success_is_a_tunnel() {
    let server = Server::replying(ok()).await;
    let authority = Authority::new("mine");
    let encrypted = authority.server("api.test", server.address).await;
    for head in [
        "HTTP/1.1 200 Connection established\r\n\r\n",
        "HTTP/1.0 201 Created\r\nvia: x\r\n\r\n",
        "HTTP/1.1 299 \n\n",
    ] {
        let (proxy, asked) = http_proxy(head, encrypted.address).await;
        let url = format!("http://Aladdin:open%20sesame@{}", proxy.address);
        let client = builder("https://api.test")
            .proxy(Proxy::parse(&url).unwrap())
            .only_roots(&*authority.pem)
            .build()
            .unwrap();
        for _ in 0..3 {
            call(&client).await.unwrap();
        }
        let asked = asked.lock().unwrap().clone();
        assert_eq!(
            asked,
            ["CONNECT api.test:443 HTTP/1.1\r\nHost: api.test:443\r\n\
              Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n"]
        );
    }
    let request = &server.requests()[0];
    assert!(
        request.starts_with("POST /bot"),
        "the path alone: {request}"
    );
    assert!(request.contains("\r\nhost: api.test\r\n"), "{request}");
    assert!(!request.to_lowercase().contains("proxy-"), "{request}");
}

#[tokio::test]
async fn what_a_proxy_answers_instead_of_a_tunnel_is_named() {
    let long: &'static str = "x".repeat(9000).leak();
    for (head, why) in [
        ("HTTP/1.1 403 Forbidden\r\n\r\n", "CONNECT with status 403"),
        (
            "HTTP/1.1 301 Moved\r\nlocation: /\r\n\r\n",
            "CONNECT with status 301",
        ),
        ("HTTP/1.1 407 No\r\n\r\n", "proxy authorization required"),
        ("HTTP/1.1\r\n\r\n", "did not answer with HTTP"),
        ("SSH-2.0-OpenSSH\r\n\r\n", "did not answer with HTTP"),
        (long, "too long"),
    ] {
        let (proxy, _) = http_proxy(head, "127.0.0.1:1".parse().unwrap()).await;
        let client = through(&proxy.url(), "https://api.test");
        let error = call(&client).await.unwrap_err();
        assert!(
            matches!(&error, Error::Transport(error) if error.kind == TransportKind::Proxy),
            "{error:?}"
        );
        assert!(error.to_string().contains(why), "{error}");
    }
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

/// A SOCKS proxy that sends these answers, each after whatever the client sent.
async fn socks_answering(answers: &[&[u8]]) -> Server {
    let answers: Vec<Vec<u8>> = answers.iter().map(|answer| answer.to_vec()).collect();
    Server::start(move |mut stream| {
        let answers = answers.clone();
        async move {
            for answer in answers {
                let mut asked = [0; 600];
                if stream.read(&mut asked).await.unwrap_or(0) == 0 {
                    return;
                }
                let _ = stream.write_all(&answer).await;
            }
            support::discard(&mut stream).await;
        }
    })
    .await
}

#[tokio::test]
async fn what_a_socks_proxy_answers_instead_of_a_tunnel_is_named() {
    let user = "user:hush@";
    for (credentials, answers, why) in [
        (
            "",
            &[&b"HTTP/1.1 400 Bad"[..]][..],
            "did not answer with SOCKS 5",
        ),
        ("", &[&[4, 0]], "did not answer with SOCKS 5"),
        ("", &[&[5, 2]], "authorization required"),
        ("", &[&[5, 255]], "authorization required"),
        (user, &[&[5, 255]], "does not take user name and password"),
        (user, &[&[5, 1]], "does not take user name and password"),
        (user, &[&[5, 2], &[1, 1]], "refused user name and password"),
        (
            "",
            &[&[5, 0], &[5, 1, 0, 1]],
            "did not reach the server: it failed",
        ),
        ("", &[&[5, 0], &[5, 2, 0, 1]], "its rules do not allow it"),
        ("", &[&[5, 0], &[5, 3, 0, 1]], "the network is unreachable"),
        ("", &[&[5, 0], &[5, 4, 0, 1]], "the host is unreachable"),
        ("", &[&[5, 0], &[5, 5, 0, 1]], "the connection was refused"),
        ("", &[&[5, 0], &[5, 8, 0, 1]], "this kind of address"),
        ("", &[&[5, 0], &[5, 99, 0, 1]], "reply 99"),
        ("", &[&[5, 0], &[5, 0, 0, 7]], "did not answer with SOCKS 5"),
    ] {
        let proxy = socks_answering(answers).await;
        let url = format!("socks5h://{credentials}{}", proxy.address);
        let error = call(&through(&url, "http://api.test")).await.unwrap_err();
        assert!(
            matches!(&error, Error::Transport(error) if error.kind == TransportKind::Proxy),
            "{error:?}"
        );
        let text = support::told::shown(&error);
        assert!(
            text.contains(why) && !text.contains("hush"),
            "{why}: {text}"
        );
    }
}

#[tokio::test]
async fn a_socks_proxy_may_need_no_password_and_answer_with_any_kind_of_address() {
    for end in [
        &[5, 0, 0, 1, 127, 0, 0, 1, 0, 80][..],
        &[5, 0, 0, 3, 2, b'a', b'b', 0, 80],
        &[
            5, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 80,
        ],
    ] {
        let proxy = socks_answering(&[&[5, 0], end, ok().as_bytes()]).await;
        let url = format!("socks5h://user:password@{}", proxy.address);
        call(&through(&url, "http://api.test")).await.unwrap();
    }
}

#[tokio::test]
async fn the_longest_credentials_and_hosts_of_socks_go_through() {
    let server = Server::replying(ok()).await;
    let (proxy, asked) = socks_proxy(server.address).await;
    let (user, password) = ("u".repeat(255), "p".repeat(255));
    let host = format!("{}test", "a.".repeat(124));
    let url = format!("socks5h://{user}:{password}@{}", proxy.address);
    call(&through(&url, &format!("http://{host}")))
        .await
        .unwrap();
    let expected = format!("{user}:{password} name {host}:80");
    assert_eq!(*asked.lock().unwrap(), [expected]);
}

/// Runs this file's [`through_the_environment`] in a process with these variables, and gives its last line:
/// how the call ended.
fn with_environment(url: &str, variables: &[(&str, &str)]) -> String {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "through_the_environment",
            "--ignored",
            "--nocapture",
        ])
        .env_clear()
        .env("BAZU_TEST_URL", url)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    let ended = told.lines().find_map(|line| line.split_once("ended: "));
    ended.unwrap().1.to_owned()
}

#[tokio::test]
#[ignore = "run by the tests below in a process of its own"]
async fn through_the_environment() {
    let url = std::env::var("BAZU_TEST_URL").unwrap();
    let token = bazu_core::Token::new(support::TOKEN).unwrap();
    let built = Client::builder(token).api_url(&url).build();
    let ended = match built {
        Err(error) => format!("refused: {error}"),
        Ok(client) => match call(&client).await {
            Err(error) => format!("failed: {error}"),
            Ok(_) => "answered".to_owned(),
        },
    };
    println!("\nended: {ended}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_word_the_proxy_is_that_of_the_environment() {
    let server = Server::replying(ok()).await;
    let proxy = Server::replying(ok()).await;
    let proxy_url = proxy.url();
    let run = |url: &str, variables: &[(&str, &str)]| {
        let variables = variables.to_vec();
        tokio::task::block_in_place(|| with_environment(url, &variables))
    };
    let test = "http://api.test";
    assert_eq!(run(test, &[("HTTP_PROXY", &proxy_url)]), "answered");
    assert_eq!(run(test, &[("all_proxy", &proxy_url)]), "answered");
    assert_eq!(proxy.requests().len(), 2);
    for no_proxy in ["127.0.0.1", "*", "localhost, 127.0.0.0/8"] {
        let variables = [
            ("ALL_PROXY", &*proxy_url),
            ("NO_PROXY", ""),
            ("no_proxy", no_proxy),
        ];
        assert_eq!(run(&server.url(), &variables), "answered");
    }
    assert_eq!(proxy.requests().len(), 2);
    assert_eq!(server.requests().len(), 3);
    for value in [
        "socks4://hush:1",
        "sock5://hush:1",
        "https://hush:1",
        "http://hush:1 ",
        "hush hush",
    ] {
        for name in ["ALL_PROXY", "http_proxy"] {
            let ended = run(&server.url(), &[(name, value)]);
            let start = format!("refused: the proxy of the environment variable {name} ");
            assert!(
                ended.starts_with(&start) && !ended.contains("hush"),
                "{ended}"
            );
        }
    }
    assert_eq!(server.requests().len(), 3, "nothing goes out directly");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_socks_proxy_of_a_desktop_is_used() {
    let server = Server::replying(ok()).await;
    let (proxy, asked) = socks_proxy(server.address).await;
    let url = format!("socks://{}/", proxy.address);
    let run = || with_environment("http://api.test", &[("all_proxy", &url)]);
    assert_eq!(tokio::task::block_in_place(run), "answered");
    assert_eq!(*asked.lock().unwrap(), ["- name api.test:80"]);
}
