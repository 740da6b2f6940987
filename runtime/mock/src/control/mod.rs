//! The control side: what a test or a person does to the world, over HTTP.

use axum::Router;

use crate::server::Shell;

/// The verbs below `/control/v1`, and the page at `/`.
pub(crate) fn router(_shell: Shell) -> Router {
    Router::new()
}
