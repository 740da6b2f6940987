//! What a published crate has beside its code.

use super::method::plain_arguments;
use super::{protocol, runtime, text};
use bazu_model::{Api, Field, Limits, Polling, Scalar, TextUnit, TypeKind, TypeRef, names};

/// The licence texts: both licences ask that every copy carries them, so each package does.
pub fn licences() -> [(&'static str, String); 2] {
    let texts = [
        ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
        ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
    ];
    // git may have written the lines with other ends.
    texts.map(|(name, text)| (name, text.replace("\r\n", "\n")))
}

pub(super) fn cargo_toml(api: &Api) -> String {
    let krate = &api.krate;
    let keywords: Vec<_> = krate.keywords.iter().map(|word| toml(word)).collect();
    let runtime: String = runtime::crates(api)
        .iter()
        .map(|name| format!("{name}.workspace = true\n"))
        .collect();
    format!(
        "# @generated from spec/{id}/api.yaml by `cargo xtask gen {id}`. Edit the spec, not this file.

[package]
name = {name:?}
version = {version:?}
description = {description}
documentation = \"https://docs.rs/{plain}\"
readme = \"README.md\"
{keywords}categories = [\"api-bindings\", \"asynchronous\"]
edition.workspace = true
rust-version.workspace = true
license.workspace = true
# For other tools than Rust, and as large as the code. The feature `test-util` needs the model.
exclude = [\"/api/openapi.json\", \"/api/schema.json\"]

[features]
# Samples of received types and the model of the API, for the tests of a bot.
test-util = [\"bazu-core/test-util\"]

[dependencies]
{runtime}
[dev-dependencies]
{framework}tokio = {{ workspace = true, features = [\"macros\", \"rt-multi-thread\", \"signal\", \"time\"] }}

[lints]
workspace = true
",
        id = api.id,
        name = krate.name,
        plain = krate.name,
        version = krate.version.value,
        // Its examples are bots of the framework.
        framework = match api.polling() {
            Some(_) => concat!(
                "axum = { version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }\n",
                "bazu = { workspace = true, features = [\"webhook\"] }\n",
                "bazu-init-data.workspace = true\n",
                "serde = { workspace = true, features = [\"derive\"] }\n",
            ),
            None => "",
        },
        description = toml(&krate.description),
        keywords = match keywords.as_slice() {
            [] => String::new(),
            words => format!("keywords = [{}]\n", words.join(", ")),
        },
    )
}

/// A text in a manifest, in one line.
fn toml(text: &str) -> String {
    let mut written = String::from("\"");
    for c in text.trim().chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            c if c.is_control() || c.escape_debug().len() > 2 => {
                written += &format!("\\U{:08X}", u32::from(c));
            }
            c => written.push(c),
        }
    }
    written + "\""
}

pub(super) fn readme(api: &Api) -> String {
    format!(
        "<!-- @generated from spec/{id}/api.yaml by `cargo xtask gen {id}`. Edit the spec, not this file. -->

# {name}

{page}
",
        id = api.id,
        name = api.krate.name,
        page = front_page(api),
    )
}

/// What a reader sees first: how to begin, then what the API and its crate are like.
pub(super) fn front_page(api: &Api) -> String {
    let parts = [
        text::line(&api.krate.description),
        dependencies(api),
        example(api),
        text::front_page(&api.doc),
        limits(api),
        points(api),
        format!(
            "Generated from a specification of the [official docs]({}). What these docs do not \
             describe is marked \"Undocumented.\"",
            text::target(&api.docs)
        ),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn dependencies(api: &Api) -> String {
    let version: Vec<_> = api.krate.version.value.split('.').take(2).collect();
    let framework = match routed(api) {
        Some(_) => "bazu = \"0.1\"\n",
        None => "",
    };
    format!(
        "```toml
[dependencies]
{} = {:?}
{framework}tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}
```",
        api.krate.name,
        version.join(".")
    )
}

/// A whole program: the spec's own, or a bot that handles updates.
fn example(api: &Api) -> String {
    let fenced = |program: &str| text::fenced("rust,no_run", program);
    match (&api.example, api.polling()) {
        (Some(program), _) => fenced(program.trim()),
        (None, Some(polling)) => match routed(api) {
            Some(program) => format!(
                "{}\n\n\
                 [`bazu`](https://docs.rs/bazu) is the framework: it fetches updates, finds the handler of each, \
                 and goes on whatever the network and the server do. Without it, fetch updates yourself:\n\n{}",
                fenced(&program),
                fenced(&bot(api, &polling))
            ),
            None => fenced(&bot(api, &polling)),
        },
        (None, None) => String::new(),
    }
}

/// A bot of the framework that answers texts, if messages have a text that routes can promise.
fn routed(api: &Api) -> Option<String> {
    if api.example.is_some() {
        return None;
    }
    let echo = echo(api, &api.polling()?).filter(|echo| echo.wire == "message")?;
    let ty = api.types.get(echo.content)?;
    ty.brings.text.as_ref().filter(|text| ***text == "text")?;
    let module = api.krate.name.replace('-', "_");
    let variable = names::shouty(&api.id);
    let Echo { content, reply, .. } = echo;
    Some(format!(
        "use {module}::{{Bot, types::{content}}};
use bazu::{{Router, RunError, Text, filter}};

#[tokio::main]
async fn main() -> Result<(), RunError> {{
    let router = Router::new().message(filter::text(), echo);
    bazu::poll(Bot::from_env(\"{variable}_TOKEN\")?, router).await
}}

async fn echo(bot: &Bot, message: &{content}, Text(text): Text<'_>) -> bazu::Result {{
    message.{reply}(bot, text).await?;
    Ok(())
}}"
    ))
}

/// A bot that outlives every error: it answers texts, or prints updates if it has no way to answer.
fn bot(api: &Api, polling: &Polling<'_>) -> String {
    let module = api.krate.name.replace('-', "_");
    let variable = names::shouty(&api.id);
    let (update, get_updates) = (polling.update, &polling.method.rust);
    let main = |does: &str, imports: &str, handle: &str| {
        format!(
            "use {module}::{{Bot, Error{imports}}};

/// {does}
#[tokio::main]
async fn main() -> Result<(), Error> {{
    let bot = Bot::from_env(\"{variable}_TOKEN\")?;
    let mut updates = bot.{get_updates}().poll();
    loop {{
        // After an error the next request waits, so the bot can go on.
{handle}
    }}
}}"
        )
    };
    let Some(echo) = echo(api, polling) else {
        return main(
            "Prints every update.",
            "",
            "        match updates.next().await {
            Ok(update) => println!(\"{update:?}\"),
            Err(error) => eprintln!(\"{error}\"),
        }",
        );
    };
    let main = main(
        "Answers every message with its own text.",
        &format!(", types::{{{update}, {update}Kind}}"),
        "        let handled = match updates.next().await {
            Ok(update) => answer(&bot, &update).await,
            Err(error) => Err(error),
        };
        if let Err(error) = handled {
            eprintln!(\"{error}\");
        }",
    );
    let Echo {
        kind,
        text,
        required,
        reply,
        ..
    } = echo;
    let given = match required {
        true => format!(
            "    if let {update}Kind::{kind}(message) = &update.kind {{\n        let text = &message.{text};\n"
        ),
        false => format!(
            "    if let {update}Kind::{kind}(message) = &update.kind
        && let Some(text) = &message.{text}
    {{\n"
        ),
    };
    format!(
        "{main}

async fn answer(bot: &Bot, update: &{update}) -> Result<(), Error> {{
{given}        message.{reply}(bot, text).await?;
    }}
    Ok(())
}}"
    )
}

/// How a bot answers a text.
struct Echo<'a> {
    /// The kind of update that brings a text.
    kind: &'a str,
    /// Its name in JSON.
    wire: &'a str,
    /// The type of its content.
    content: &'a str,
    /// The field with the text.
    text: &'a str,
    required: bool,
    /// The shortcut that sends a text back.
    reply: &'a str,
}

fn echo<'a>(api: &'a Api, polling: &Polling<'a>) -> Option<Echo<'a>> {
    let string = TypeRef::Scalar(Scalar::String);
    let kinds = polling.item.kinds.iter();
    kinds
        .filter(|kind| !kind.facts.is_deprecated())
        .find_map(|kind| {
            let TypeRef::Named(name) = &kind.ty.value else {
                return None;
            };
            let ty = api.types.get(name)?;
            let mut fields = ty.fields().iter();
            let text = fields.find(|field| field.wire == "text" && field.ty == string)?;
            let reply = ty.shortcuts.iter().find(|shortcut| {
                let Some(method) = api.methods.get(&shortcut.method.value) else {
                    return false;
                };
                let bound = |param: &Field| shortcut.with.iter().any(|(name, _)| *name == param.wire);
                let mut arguments = plain_arguments(method);
                arguments.retain(|param| !bound(param));
                !method.facts.is_deprecated()
                    && matches!(arguments.as_slice(), [only] if only.wire == "text" && only.ty == string)
            })?;
            Some(Echo {
                kind: &kind.rust,
                wire: &kind.wire,
                content: name,
                text: &text.rust,
                required: text.required,
                reply: &reply.name,
            })
        })
}

/// How limits are checked and counted. Each item names its own limits.
fn limits(api: &Api) -> String {
    let fields = sent_fields(api);
    let has = |is: &dyn Fn(&Limits) -> bool| fields.iter().any(|field| is(&field.limits));
    let counted_in = |unit| has(&|limits| limits.length.as_ref().is_some_and(|l| l.unit == unit));
    if !has(&|limits| !limits.kinds().is_empty()) {
        return String::new();
    }
    let text = "## Limits

Limits and rules are checked before a request is sent. `check()` returns all violations and sends \
nothing. `Policy` makes violations warnings, or turns the checks off.";
    let unchecked = |field: &&Field| field.checked_limits() != field.limits.kinds();
    let points = [
        (
            counted_in(TextUnit::Chars),
            "A character is a Unicode scalar value, which is a Rust `char`. Markup counts too.",
        ),
        (
            counted_in(TextUnit::Utf16),
            "A character outside the Basic Multilingual Plane, such as an emoji, is two UTF-16 units.",
        ),
        (
            counted_in(TextUnit::Bytes),
            "The bytes of a text are counted in UTF-8.",
        ),
        (
            has(&|limits| limits.file.is_some()),
            "1 MB is 1,048,576 bytes, and 1 KB is 1,024 bytes.",
        ),
        (
            fields.iter().any(unchecked),
            "\"Not checked.\" marks a limit that may not be the server's.",
        ),
    ];
    let points = points.iter().filter(|(applies, _)| *applies);
    let points: Vec<_> = points.map(|(_, point)| format!("\n- {point}")).collect();
    format!("{text}\n{}", points.concat())
}

fn sent_fields(api: &Api) -> Vec<&Field> {
    let params = api.methods.values().map(|method| &method.params);
    let types = api.types.values().filter(|ty| ty.sent);
    let fields = types.filter_map(|ty| match &ty.kind {
        TypeKind::Struct(item) => Some(&item.fields),
        _ => None,
    });
    params.chain(fields).flatten().collect()
}

/// What is the same in every crate.
fn points(api: &Api) -> String {
    let mut points = vec![
        format!(
            "Every method is a function of `{}`. It returns a call: set the optional parameters, \
             then await it.",
            api.client
        ),
        "A newer server does not break the crate. Unknown fields are ignored. Unknown values, \
         kinds and variants are kept and sent unchanged."
            .to_owned(),
    ];
    let mut params = api.methods.values().flat_map(|method| &method.params);
    if params.any(Field::holds_files) {
        points.push(protocol::of_api(api).files().to_owned());
    }
    points.push(
        "In tests, the feature `test-util` gives every received type a function `sample`. Set the \
         fields that a test needs, or read JSON by `serde_json::from_value`."
            .to_owned(),
    );
    let points: Vec<_> = points.iter().map(|point| format!("- {point}")).collect();
    format!("## The crate\n\n{}", points.join("\n"))
}
