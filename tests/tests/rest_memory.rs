//! The peak memory of a process that uploads a large file through a generated crate. It has a test file,
//! and so a process, of its own.
#![cfg(target_os = "linux")]

use bale_safir::{InputFile, Safir};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

const MIB: u64 = 1 << 20;
const LENGTH: u64 = 300 * MIB;

/// Takes one upload without keeping it, and gives its length.
async fn take_upload(listener: TcpListener) -> u64 {
    let (stream, _) = listener.accept().await.unwrap();
    let mut stream = BufReader::new(stream);
    let mut length = None;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        match line.trim_end().split_once(": ") {
            Some(("content-length", value)) => length = Some(value.parse().unwrap()),
            None if line == "\r\n" => break,
            _ => {}
        }
    }
    let length = length.unwrap();
    let mut body = (&mut stream).take(length);
    let taken = tokio::io::copy_buf(&mut body, &mut tokio::io::sink()).await;
    assert_eq!(taken.unwrap(), length);
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{\"file_id\":\"a\"}";
    stream.write_all(answer.as_bytes()).await.unwrap();
    length
}

/// The most memory that this process ever had, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.unwrap().trim().trim_end_matches(" kB");
    kib.parse::<u64>().unwrap() * 1024
}

#[tokio::test]
async fn a_file_of_300_mib_goes_up_in_less_than_64_mib_of_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.bin");
    // Sparse: it takes no room on the disk.
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(LENGTH).unwrap();

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/api/v3", listener.local_addr().unwrap());
    let server = tokio::spawn(take_upload(listener));
    let builder = Safir::builder("key").api_url(&url).no_proxy();
    let safir = builder.build().unwrap();
    let uploaded = safir.upload_file(InputFile::path(&path)).await.unwrap();
    assert_eq!(uploaded.file_id, "a");
    assert!(server.await.unwrap() > LENGTH);
    assert!(peak() < 64 * MIB, "{} MiB", peak() / MIB);
}
