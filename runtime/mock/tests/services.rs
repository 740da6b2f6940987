//! The services for phone numbers, called by the generated clients over a socket.

#![cfg(feature = "server")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bale_otp::{ErrorKind as OtpError, Otp, OtpGateway, PhoneNumber};
use bale_safir::types::{InlineKeyboardButton, Message, MessageData, OtpMessage, ReplyMarkup};
use bale_safir::{ErrorKind as SafirError, InputFile, RequestId, Safir};
use bazu_core::HasModel;
use bazu_mock::Model;
use bazu_mock::rest::{Credentials, Organisation, OrganisationId, RestWorld};
use bazu_mock::server::{Clock, RestShell, Server};
use bazu_mock::world::Time;

const PHONE: &str = "989121234567";
const KEY: &str = "key-hush";
const PASSWORD: &str = "password-hush";

struct Service {
    shell: RestShell,
    server: Server,
    shop: OrganisationId,
}

async fn service(model: &str, credentials: Credentials) -> Service {
    let model = Arc::new(Model::read(model).unwrap());
    let mut world = RestWorld::new(model, 1, Time::default());
    let shop = world.add_organisation(Organisation::new(credentials, 100));
    world.add_phone(PHONE).unwrap();
    let shell = RestShell::new(world, Clock::wall());
    let server = Server::start(&shell, "127.0.0.1:0").await.unwrap();
    Service {
        shell,
        server,
        shop,
    }
}

async fn otp() -> (Service, OtpGateway) {
    let (user, password) = ("shop".to_owned(), PASSWORD.to_owned());
    let service = service(OtpGateway::MODEL, Credentials::Login { user, password }).await;
    let url = format!("{}/api/v2", service.server.url());
    let gateway = OtpGateway::builder("shop", PASSWORD)
        .api_url(&url)
        .build()
        .unwrap();
    (service, gateway)
}

async fn safir() -> (Service, Safir) {
    let service = service(Safir::MODEL, Credentials::Key(KEY.to_owned())).await;
    let client = Safir::builder(KEY)
        .api_url(&service.server.url())
        .build()
        .unwrap();
    (service, client)
}

fn phone() -> PhoneNumber {
    "0912 123 4567".parse().unwrap()
}

#[tokio::test]
async fn a_password_gets_to_the_phone() {
    let (service, gateway) = otp().await;
    let password = Otp::new("123456").unwrap();
    let sent = gateway.send_otp(phone(), password).await.unwrap();
    assert_eq!(sent.balance, 99);
    // A password that begins with 0 goes out as text.
    gateway
        .send_otp(phone(), Otp::new("0123").unwrap())
        .await
        .unwrap();
    let got = service.shell.with(|world, _| {
        let otps = world.inbox(PHONE).map(|received| received.otp.clone());
        otps.collect::<Vec<_>>()
    });
    assert_eq!(got, [Some("123456".to_owned()), Some("0123".to_owned())]);
    // One token was enough.
    let paths = service.shell.with(|world, _| {
        world
            .calls()
            .map(|call| call.path.clone())
            .collect::<Vec<_>>()
    });
    assert_eq!(
        paths,
        ["/api/v2/auth/token", "/api/v2/send_otp", "/api/v2/send_otp"]
    );
}

#[tokio::test]
async fn a_client_renews_a_token_that_the_gateway_lost() {
    let (service, gateway) = otp().await;
    let otp = Otp::new("123456").unwrap();
    gateway.send_otp(phone(), otp.clone()).await.unwrap();
    service.shell.with(|world, _| world.revoke_tokens());
    gateway.send_otp(phone(), otp.clone()).await.unwrap();
    service
        .shell
        .with(|world, _| world.limits_mut().token = Duration::ZERO);
    service.shell.with(|world, _| world.revoke_tokens());
    let refused = gateway.send_otp(phone(), otp).await.unwrap_err();
    assert_eq!(OtpError::of(&refused), OtpError::Unauthorized);
    assert_eq!(service.shell.with(|world, _| world.inbox(PHONE).count()), 2);
}

#[tokio::test]
async fn each_refusal_of_the_gateway_is_of_its_kind() {
    let (service, gateway) = otp().await;
    let send = |number: &str| {
        gateway.send_otp(
            number.parse::<PhoneNumber>().unwrap(),
            Otp::new("1234").unwrap(),
        )
    };
    let unknown = send("989120000000").await.unwrap_err();
    assert_eq!(OtpError::of(&unknown), OtpError::NotBaleUser);
    for (code, kind) in [
        (2, OtpError::InternalError),
        (8, OtpError::InvalidPhone),
        (17, OtpError::NotBaleUser),
        (18, OtpError::RateLimited),
        (20, OtpError::PaymentRequired),
    ] {
        service.shell.with(|world, _| world.refuse_next(code));
        let refused = send(PHONE).await.unwrap_err();
        assert_eq!(OtpError::of(&refused), kind);
    }
    service.shell.with(|world, _| {
        world.organisation_mut(service.shop).unwrap().balance = 0;
    });
    let refused = send(PHONE).await.unwrap_err();
    assert_eq!(OtpError::of(&refused), OtpError::PaymentRequired);

    let url = format!("{}/api/v2", service.server.url());
    let stranger = OtpGateway::builder("shop", "guess")
        .api_url(&url)
        .build()
        .unwrap();
    let refused = stranger
        .send_otp(phone(), Otp::new("1234").unwrap())
        .await
        .unwrap_err();
    assert_eq!(OtpError::of(&refused), OtpError::InvalidClient);
}

#[tokio::test]
async fn a_message_with_a_file_and_a_button_gets_to_the_phone() {
    let (service, client) = safir().await;
    let file = client
        .upload_file(InputFile::bytes("invoice.pdf", "pdf"))
        .await
        .unwrap();
    let button = InlineKeyboardButton::new("Pay").url("https://example.org/pay");
    let message = Message::new()
        .text("Invoice")
        .file_id(file.file_id.clone())
        .reply_markup(ReplyMarkup::new([[button]]));
    let sent = client
        .send_message(7, phone(), MessageData::message(message))
        .await
        .unwrap();
    let otp = MessageData::otp_message(OtpMessage::new(Otp::new("0123").unwrap()));
    client.send_message(7, phone(), otp).await.unwrap();
    service.shell.with(|world, _| {
        let inbox: Vec<_> = world.inbox(PHONE).collect();
        assert_eq!(inbox[0].message_id, sent.message_id);
        assert_eq!(inbox[0].message.as_ref().unwrap()["text"], "Invoice");
        assert_eq!(
            inbox[0].file.as_ref().unwrap().name.as_deref(),
            Some("invoice.pdf")
        );
        assert_eq!(inbox[1].otp.as_deref(), Some("0123"));
        assert_eq!(world.content_of(&file.file_id), Some(&b"pdf"[..]));
    });
}

#[tokio::test]
async fn a_repeated_request_sends_one_message() {
    let (service, client) = safir().await;
    let id = RequestId::random().unwrap();
    let data = MessageData::message(Message::new().text("once"));
    let send = || {
        client
            .send_message(7, phone(), data.clone())
            .request_id(id.clone())
    };
    let (first, second) = (send().await.unwrap(), send().await.unwrap());
    assert_eq!(first.message_id, second.message_id);
    assert_eq!(service.shell.with(|world, _| world.inbox(PHONE).count()), 1);
}

#[tokio::test]
async fn each_refusal_of_the_service_is_of_its_kind() {
    let (service, client) = safir().await;
    let data = || MessageData::message(Message::new().text("a"));
    for (code, kind) in [
        (2, SafirError::InternalServerError),
        (3, SafirError::RateLimitExceeded),
        (4, SafirError::InvalidInput),
        (8, SafirError::InvalidPhone),
        (17, SafirError::NotBaleUser),
        (20, SafirError::PaymentRequired),
        (21, SafirError::MaximumContactLimitReached),
    ] {
        service.shell.with(|world, _| world.refuse_next(code));
        let refused = client.send_message(7, phone(), data()).await.unwrap_err();
        assert_eq!(SafirError::of(&refused), kind);
    }
    let stranger = Safir::builder("guess")
        .api_url(&service.server.url())
        .build()
        .unwrap();
    let refused = stranger.send_message(7, phone(), data()).await.unwrap_err();
    assert!(refused.to_string().contains("401"), "{refused}");
}

/// Writes what the server logs to a text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn credentials_are_in_no_log_and_in_no_record() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (otp_service, gateway) = otp().await;
    let (safir_service, client) = safir().await;
    gateway
        .send_otp(phone(), Otp::new("123456").unwrap())
        .await
        .unwrap();
    let data = MessageData::message(Message::new().text("a"));
    client.send_message(7, phone(), data).await.unwrap();
    let shown = [&otp_service.shell, &safir_service.shell].map(|shell| {
        shell.with(|world, _| format!("{shell:?} {:?}", world.calls().collect::<Vec<_>>()))
    });
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for text in [log.as_str(), &shown[0], &shown[1]] {
        assert!(!text.contains("hush"), "{text}");
    }
}

#[tokio::test]
async fn bots_of_any_language_read_the_inbox_over_http() {
    let (service, _) = safir().await;
    let url = service.server.url();
    let control = async |verb: &str, path: &str, body: &str| {
        let (host, path) = (
            url.strip_prefix("http://").unwrap(),
            format!("/control/v1/{path}"),
        );
        let mut stream = tokio::net::TcpStream::connect(host).await.unwrap();
        let length = body.len();
        let request = format!(
            "{verb} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.contains(" 200 "), body.to_owned())
    };
    assert!(
        control("POST", "phones", r#"{"number":"+989350000000"}"#)
            .await
            .0
    );
    assert!(!control("POST", "phones", r#"{"number":"1"}"#).await.0);
    assert!(
        !control("POST", "organisations", r#"{"key":"a","user":"b"}"#)
            .await
            .0
    );
    assert!(
        control("POST", "organisations", r#"{"key":"second","balance":1}"#)
            .await
            .0
    );
    let client = Safir::builder("second").api_url(&url).build().unwrap();
    let number: PhoneNumber = "989350000000".parse().unwrap();
    let send = || {
        client.send_message(
            7,
            number.clone(),
            MessageData::message(Message::new().text("hi")),
        )
    };
    assert!(control("POST", "refusals", r#"{"code":3}"#).await.0);
    assert_eq!(
        SafirError::of(&send().await.unwrap_err()),
        SafirError::RateLimitExceeded
    );
    send().await.unwrap();
    assert_eq!(
        SafirError::of(&send().await.unwrap_err()),
        SafirError::PaymentRequired
    );
    let (_, inbox) = control("GET", "phones/+989350000000/inbox", "").await;
    let inbox: serde_json::Value = serde_json::from_str(&inbox).unwrap();
    assert_eq!(
        (
            inbox.as_array().unwrap().len(),
            &inbox[0]["message"]["text"]
        ),
        (1, &"hi".into())
    );
    assert!(control("GET", "calls", "").await.1.contains("send_message"));
    assert!(!control("GET", "secrets", "").await.0);
}
