//! The peak memory of a process that uploads a large file to a REST service, twice since the first token
//! is refused. It has a test file, and so a process, of its own.
#![cfg(target_os = "linux")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use bazu_client::Options;
use bazu_core::InputFile;
use support::{SendMessage, bearer_client, json, method};
use support::{Server, peak, read_head};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const MIB: u64 = 1 << 20;
const LENGTH: u64 = 300 * MIB;

#[tokio::test]
async fn a_file_of_300_mib_goes_up_twice_in_less_than_64_mib_of_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.bin");
    // Sparse: it takes no room on the disk.
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(LENGTH).unwrap();

    let received = Arc::new(AtomicU64::new(0));
    let requests = Arc::new(AtomicUsize::new(0));
    let counters = (received.clone(), requests.clone());
    let server = Server::start(move |mut stream| {
        let (received, requests) = counters.clone();
        async move {
            let mut buffer = vec![0; 16 * 1024];
            while let Some(head) = read_head(&mut stream).await {
                let head = String::from_utf8(head).unwrap();
                let length = head
                    .lines()
                    .find_map(|l| l.strip_prefix("content-length: "));
                let mut left: u64 = length.unwrap().parse().unwrap();
                while left > 0 {
                    let read = stream.read(&mut buffer).await.unwrap() as u64;
                    assert_ne!(read, 0, "the upload broke off");
                    received.fetch_add(read, Ordering::Relaxed);
                    left -= read;
                }
                let reply = match requests.fetch_add(1, Ordering::Relaxed) {
                    1 => json("401 Unauthorized", ""),
                    _ => json("200 OK", r#"{"access_token":"t","balance":7}"#),
                };
                stream.write_all(reply.as_bytes()).await.unwrap();
            }
        }
    })
    .await;
    let file = Some(InputFile::path(&path));
    let call = SendMessage { file, ..method() };
    let client = bearer_client(&server);
    let sent = bazu_rest::send(&client, call, Options::default()).await;
    assert_eq!(sent.unwrap(), 7);
    assert_eq!(requests.load(Ordering::Relaxed), 4);
    assert!(received.load(Ordering::Relaxed) > 2 * LENGTH);
    let peak = peak();
    assert!(peak < 64 * MIB, "{} MiB", peak / MIB);
    println!("peak: {} MiB", peak / MIB);
}
