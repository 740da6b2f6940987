//! What goes over the wire, byte by byte.

mod support;

use std::sync::Arc;

use bazu_client::{Body, Client, Multipart, Request};
use bazu_core::InputFile;
use support::{Server, TOKEN, builder, call, client, json, ok, read_request};
use tokio::io::AsyncWriteExt;
use tokio::sync::Barrier;

#[tokio::test]
async fn a_json_request_is_these_bytes_and_no_others() {
    let server = Server::replying(ok()).await;
    let request = json("sendMessage", r#"{"chat_id":7,"text":"سلام"}"#);
    let response = client(&server).execute(request).await.unwrap();
    assert_eq!(response.method, "sendMessage");
    assert_eq!(response.status, 200);
    assert_eq!(response.content_type.as_deref(), Some("application/json"));
    assert_eq!(&response.body[..], br#"{"ok":true,"result":true}"#);
    let expected = format!(
        "POST /bot{TOKEN}/sendMessage HTTP/1.1\r\n\
         host: {}\r\n\
         user-agent: bazu/{}\r\n\
         content-type: application/json\r\n\
         content-length: 31\r\n\
         \r\n\
         {{\"chat_id\":7,\"text\":\"سلام\"}}",
        server.address,
        env!("CARGO_PKG_VERSION"),
    );
    assert_eq!(server.requests(), [expected]);
}

#[tokio::test]
async fn a_multipart_request_is_these_bytes_and_no_others() {
    let server = Server::replying(ok()).await;
    let form = Multipart::with_boundary("BOUNDARY")
        .text("chat_id", "7")
        .file("photo", InputFile::bytes("a \"b\"\r\n.jpg", "JPEG"))
        .file("thumb", InputFile::bytes("", "x").mime("image/webp"))
        .file("sticker", InputFile::id("AgAC"))
        .text("caption", "سلام");
    let request = Request::new("sendPhoto", Body::Multipart(form));
    client(&server).execute(request).await.unwrap();
    let body = "--BOUNDARY\r\n\
        Content-Disposition: form-data; name=\"chat_id\"\r\n\
        \r\n\
        7\r\n\
        --BOUNDARY\r\n\
        Content-Disposition: form-data; name=\"sticker\"\r\n\
        \r\n\
        AgAC\r\n\
        --BOUNDARY\r\n\
        Content-Disposition: form-data; name=\"caption\"\r\n\
        \r\n\
        سلام\r\n\
        --BOUNDARY\r\n\
        Content-Disposition: form-data; name=\"photo\"; filename=\"a %22b%22%0D%0A.jpg\"\r\n\
        Content-Type: image/jpeg\r\n\
        \r\n\
        JPEG\r\n\
        --BOUNDARY\r\n\
        Content-Disposition: form-data; name=\"thumb\"; filename=\"file\"\r\n\
        Content-Type: image/webp\r\n\
        \r\n\
        x\r\n\
        --BOUNDARY--\r\n";
    let expected = format!(
        "POST /bot{TOKEN}/sendPhoto HTTP/1.1\r\n\
         host: {}\r\n\
         user-agent: bazu/{}\r\n\
         content-type: multipart/form-data; boundary=BOUNDARY\r\n\
         content-length: {}\r\n\
         \r\n\
         {body}",
        server.address,
        env!("CARGO_PKG_VERSION"),
        body.len(),
    );
    assert_eq!(server.requests(), [expected]);
}

#[tokio::test]
async fn a_form_without_files_is_a_form_too() {
    let server = Server::replying(ok()).await;
    let form = Multipart::with_boundary("B").text("a", "1");
    let request = Request::new("getMe", Body::Multipart(form));
    client(&server).execute(request).await.unwrap();
    let body = "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--B--\r\n";
    assert!(
        server.requests()[0].ends_with(&format!("content-length: {}\r\n\r\n{body}", body.len()))
    );
}

#[tokio::test]
async fn ten_calls_in_a_row_use_one_connection() {
    let server = Server::replying(ok()).await;
    let client = client(&server);
    for _ in 0..10 {
        call(&client).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
    assert_eq!(server.requests().len(), 10);
}

#[tokio::test]
async fn a_connection_that_the_server_closed_between_calls_is_replaced() {
    let server = Server::closing_behind(ok()).await;
    let client = client(&server);
    for calls in 1..=5 {
        call(&client).await.unwrap();
        assert_eq!(server.connections(), calls);
    }
    assert_eq!(server.requests().len(), 5, "no request is sent twice");
}

#[tokio::test]
async fn the_user_agent_and_the_path_of_the_base_url_are_the_callers() {
    let server = Server::replying(ok()).await;
    let client = builder(&format!("{}/behind/", server.url()))
        .user_agent("my-bot/7")
        .build()
        .unwrap();
    call(&client).await.unwrap();
    let request = &server.requests()[0];
    assert!(request.starts_with(&format!("POST /behind/bot{TOKEN}/getMe HTTP/1.1\r\n")));
    assert!(
        request.contains("\r\nuser-agent: my-bot/7\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn a_method_that_is_no_name_is_refused_before_anything_is_sent() {
    let server = Server::replying(ok()).await;
    let error = client(&server).execute(json("get?me", "{}")).await;
    assert!(matches!(error, Err(bazu_core::Error::Config(_))));
    assert_eq!(server.connections(), 0);
}

/// Makes so many calls at the same time. The server answers when all of them have come.
async fn calls_at_once<const N: usize>(client: &Client) {
    let calls: [_; N] = std::array::from_fn(|_| {
        let client = client.clone();
        tokio::spawn(async move { call(&client).await.unwrap() })
    });
    for call in calls {
        call.await.unwrap();
    }
}

#[tokio::test]
async fn of_the_idle_connections_to_a_host_as_many_are_kept_as_the_limit_says() {
    for (limit, opened) in [(0, 6), (1, 5), (2, 4), (3, 3), (64, 3)] {
        let together = Arc::new(Barrier::new(3));
        let server = Server::start(move |mut stream| {
            let together = together.clone();
            async move {
                while read_request(&mut stream).await.is_some() {
                    together.wait().await;
                    stream.write_all(ok().as_bytes()).await.unwrap();
                }
            }
        })
        .await;
        let client = builder(&server.url()).max_idle_per_host(limit).build();
        let client = client.unwrap();
        calls_at_once::<3>(&client).await;
        assert_eq!(server.connections(), 3);
        calls_at_once::<3>(&client).await;
        assert_eq!(server.connections(), opened, "at most {limit}");
    }
}

#[tokio::test]
async fn each_host_has_idle_connections_of_its_own() {
    let (api, files) = (Server::replying(ok()).await, Server::replying(ok()).await);
    let client = builder(&api.url()).file_url(&files.url());
    let client = client.max_idle_per_host(1).build().unwrap();
    for _ in 0..3 {
        call(&client).await.unwrap();
        client.download("a.txt").bytes().await.unwrap();
    }
    for server in [api, files] {
        assert_eq!((server.connections(), server.requests().len()), (1, 3));
    }
}
