//! What a published crate has beside its code.

use super::{protocol, runtime};
use bazu_model::{Api, Scalar, TypeRef};

/// The licence texts: both licences ask that every copy carries them, so each package does.
pub const LICENCES: [(&str, &str); 2] = [
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
];

/// The crate's manifest.
pub(super) fn cargo_toml(api: &Api) -> String {
    let krate = &api.krate;
    let keywords: Vec<_> = krate
        .keywords
        .iter()
        .map(|word| format!("{word:?}"))
        .collect();
    let runtime: String = runtime::crates(api)
        .iter()
        .map(|name| format!("{name}.workspace = true\n"))
        .collect();
    format!(
        "# @generated from spec/{id}/api.yaml by `cargo xtask gen {id}`. Edit the spec, not this file.

[package]
name = {name:?}
version = {version:?}
description = {description:?}
documentation = \"https://docs.rs/{plain}\"
readme = \"README.md\"
{keywords}categories = [\"api-bindings\", \"asynchronous\"]
edition.workspace = true
rust-version.workspace = true
license.workspace = true
# For other tools than Rust, and as large as the code.
exclude = [\"/api\"]

[dependencies]
{runtime}
[dev-dependencies]
tokio = {{ workspace = true, features = [\"macros\", \"rt-multi-thread\", \"signal\", \"time\"] }}

[lints]
workspace = true
",
        id = api.id,
        name = krate.name,
        plain = krate.name,
        version = krate.version.value,
        description = krate.description,
        keywords = match keywords.as_slice() {
            [] => String::new(),
            words => format!("keywords = [{}]\n", words.join(", ")),
        },
    )
}

/// The crate's page in the registry.
pub(super) fn readme(api: &Api) -> String {
    format!(
        "<!-- @generated from spec/{id}/api.yaml by `cargo xtask gen {id}`. Edit the spec, not this file. -->

# {name}

{page}
",
        id = api.id,
        name = api.krate.name,
        page = visible(&front_page(api)),
    )
}

/// A page without the lines that only rustdoc needs.
fn visible(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.starts_with("# "));
    let lines: Vec<_> = lines
        .map(|line| line.replace("```no_run", "```rust"))
        .collect();
    lines.join("\n")
}

/// What a reader sees first.
pub(super) fn front_page(api: &Api) -> String {
    let module = api.krate.name.replace('-', "_");
    let echo = if api.methods.contains_key("sendMessage") && api.methods.contains_key("getUpdates")
    {
        format!(
            "A bot that answers every message with its own text:

```no_run
use {module}::{{Bot, types::UpdateKind}};

# async fn run() -> Result<(), {module}::Error> {{
let bot = Bot::new(std::env::var(\"BOT_TOKEN\").unwrap_or_default())?;
let mut offset = 0;
loop {{
    for update in bot.get_updates().offset(offset).timeout(30).await? {{
        offset = offset.max(update.id + 1);
        if let UpdateKind::Message(message) = &update.kind
            && let Some(text) = &message.text
        {{
            message.reply_text(&bot, text).await?;
        }}
    }}
}}
# }}
```"
        )
    } else {
        String::new()
    };
    let mut points = vec![
        format!(
            "Every method is a function of `{}` that returns a call: set what is optional, then await it.",
            api.client
        ),
        "Limits and rules of the API are checked before anything is sent; `check()` tells all \
         violations without sending."
            .to_owned(),
        "What a newer server adds is kept, not refused: unknown fields are ignored, unknown values, \
         kinds and variants go out as they came in."
            .to_owned(),
    ];
    let uploads = api.methods.values().any(|method| {
        let file = TypeRef::Scalar(Scalar::InputFile);
        method
            .params
            .iter()
            .any(|param| *param.ty.innermost() == file)
    });
    if uploads {
        points.push(protocol::of_api(api).files().to_owned());
    }
    let points: Vec<_> = points.iter().map(|point| format!("- {point}")).collect();
    let origin = format!(
        "Made from a spec of the [official docs]({}); what the docs do not say, or say otherwise than \
         the server, is marked where it stands.",
        api.docs
    );
    let page = [api.doc.trim().to_owned(), echo, points.join("\n"), origin];
    let page: Vec<_> = page.into_iter().filter(|part| !part.is_empty()).collect();
    page.join("\n\n")
}
