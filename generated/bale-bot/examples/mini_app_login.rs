//! A bot with a mini app: the page signs its user in, and the bot says so.
//!
//! ```text
//! BALE_TOKEN=123456:abc PAGE_URL=https://shop.example.com/ cargo run --example mini_app_login
//! ```
//!
//! The server listens at 127.0.0.1:8080, or at the address in `LISTEN`. A proxy in front of it does TLS. The page sends
//! what the messenger gave it:
//!
//! ```text
//! await fetch("/login", { method: "POST", body: Bale.WebApp.initData });
//! ```

use std::env;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use bale_bot::Bot;
use bale_bot::types::{InlineKeyboardButton, InlineKeyboardMarkup, Message, WebAppInfo};
use bazu::{Router, State};
use bazu_init_data::{Token, Validator};

/// How old the text of a page may be.
const MAX_AGE: Duration = Duration::from_secs(10 * 60);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let bot = Bot::from_env("BALE_TOKEN")?;
    let validator = Validator::new(&Token::from_env("BALE_TOKEN")?, MAX_AGE);
    let server = axum::Router::new()
        .route("/login", axum::routing::post(login))
        .with_state(Arc::new((validator, bot.clone())));
    let listen = env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned());
    let listener = tokio::net::TcpListener::bind(listen).await?;
    tokio::spawn(async { axum::serve(listener, server).await });

    let router = Router::new()
        .command(("shop", "Opens the shop"), open)
        .with_state(env::var("PAGE_URL")?);
    bazu::poll(bot, router).await?;
    Ok(())
}

async fn open(bot: &Bot, message: &Message, State(page): State<String>) -> bazu::Result {
    let button = InlineKeyboardButton::web_app("Open", WebAppInfo::new(page));
    let shop = message.reply_text(bot, "Our shop:");
    shop.reply_markup(InlineKeyboardMarkup::new([[button]]))
        .await?;
    Ok(())
}

/// The page has opened. The id of its user is the one that the bot sees in messages.
async fn login(
    axum::extract::State(server): axum::extract::State<Arc<(Validator, Bot)>>,
    body: String,
) -> Result<String, axum::http::StatusCode> {
    let (validator, bot) = &*server;
    let signed = validator.validate(&body).map_err(|error| {
        eprintln!("a sign-in was refused: {error}");
        axum::http::StatusCode::UNAUTHORIZED
    })?;
    let user = signed.user().ok_or(axum::http::StatusCode::UNAUTHORIZED)?;
    if let Err(error) = bot.send_message(user.id, "You are signed in.").await {
        eprintln!("{error}");
    }
    Ok(format!("Hello, {}!", user.first_name))
}
