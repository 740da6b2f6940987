//! The page in which a person plays the user. It is plain files, and uses the verbs as any other program does.

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;

use super::Control;

const SCRIPT: &str = "text/javascript; charset=utf-8";

const FILES: [(&str, &str, &str); 4] = [
    (
        "/",
        "text/html; charset=utf-8",
        include_str!("page/page.html"),
    ),
    (
        "/page.css",
        "text/css; charset=utf-8",
        include_str!("page/page.css"),
    ),
    ("/page.js", SCRIPT, include_str!("page/page.js")),
    ("/message.js", SCRIPT, include_str!("page/message.js")),
];

/// Nothing comes from another host, and no text of a bot becomes a script.
const POLICY: &str =
    "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/// The page and its files.
pub(crate) fn router() -> Router<Control> {
    let mut router = Router::new();
    for (path, content_type, content) in FILES {
        let headers = [
            (CONTENT_TYPE, content_type),
            (CONTENT_SECURITY_POLICY, POLICY),
            (CACHE_CONTROL, "no-cache"),
        ];
        router = router.route(
            path,
            get(move || async move { (headers, content).into_response() }),
        );
    }
    router
}
