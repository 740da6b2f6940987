//! The peak memory of a process that uploads and downloads large files. It has a test file, and so a
//! process, of its own.
#![cfg(target_os = "linux")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bazu_client::{Body, Multipart, Request};
use bazu_core::InputFile;
use support::{Server, client, ok, peak, read_head};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const MIB: u64 = 1 << 20;
const LENGTH: u64 = 512 * MIB;

#[tokio::test]
async fn files_of_512_mib_go_up_and_down_in_less_than_64_mib_of_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.bin");
    // Sparse: it takes no room on the disk.
    std::fs::File::create(&path)
        .unwrap()
        .set_len(LENGTH)
        .unwrap();

    let received = Arc::new(AtomicU64::new(0));
    let counter = received.clone();
    let server = Server::start(move |mut stream| {
        let counter = counter.clone();
        async move {
            let head = String::from_utf8(read_head(&mut stream).await.unwrap()).unwrap();
            let mut buffer = vec![0; 16 * 1024];
            if head.starts_with("GET") {
                let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {LENGTH}\r\n\r\n");
                stream.write_all(head.as_bytes()).await.unwrap();
                for _ in 0..LENGTH / buffer.len() as u64 {
                    stream.write_all(&buffer).await.unwrap();
                }
                return;
            }
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length = length.unwrap().parse().unwrap();
            while counter.load(Ordering::Relaxed) < length {
                let read = stream.read(&mut buffer).await.unwrap();
                counter.fetch_add(read as u64, Ordering::Relaxed);
            }
            stream.write_all(ok().as_bytes()).await.unwrap();
            // The next request gets a connection of its own.
        }
    })
    .await;
    let client = client(&server);

    let form = Multipart::new().file("document", InputFile::path(&path));
    let request = Request::new("sendDocument", Body::Multipart(form));
    let response = client.execute(request).await.unwrap();
    assert_eq!(response.status, 200);
    assert!(received.load(Ordering::Relaxed) > LENGTH);
    let peak_up = peak();
    assert!(peak_up < 64 * MIB, "{} MiB while uploading", peak_up / MIB);

    let size = client
        .download("large.bin")
        .to_writer(&mut tokio::io::sink())
        .await
        .unwrap();
    assert_eq!(size, LENGTH);
    let peak = peak();
    assert!(peak < 64 * MIB, "{} MiB while downloading", peak / MIB);
    println!("peak: {} MiB up, {} MiB down", peak_up / MIB, peak / MIB);
}
