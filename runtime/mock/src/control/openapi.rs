//! The description of the control side as OpenAPI 3.1, made of its routes.

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::input::{Input, Json};
use super::refused::Refused;
use super::route::Route;
use super::{BASE, Control};

/// The description of these routes.
pub(crate) fn document(routes: &[Route]) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = SchemaGenerator::new(settings);
    let error = generator.subschema_for::<Refused>();
    let mut paths = Map::new();
    for route in routes {
        let operation = operation(route, &mut generator, &error);
        let path = format!("{BASE}{}", route.about.path);
        let verbs = paths.entry(path).or_insert_with(|| json!({}));
        if let Some(verbs) = verbs.as_object_mut() {
            verbs.insert(route.about.verb.word().to_owned(), operation);
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Control side of bazu-mock",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What a test or a person does to the server: create bots, users and chats, act as a user, \
                read what bots sent, move the clock, break things. Private chats are addressed by the id of their user, \
                and by `?bot=ID` where the user has chats with several bots. `next` of an answer is the number of the \
                next event: give it as `after` to read only what came since. `wait` waits for up to 60 seconds for \
                something to come; if nothing comes, the list is empty.",
        },
        "paths": paths,
        "components": { "schemas": generator.take_definitions(true) },
    })
}

fn operation(route: &Route, generator: &mut SchemaGenerator, error: &Schema) -> Value {
    let types = (route.types)(generator);
    let about = &route.about;
    let (summary, description) = match about.does.split_once(". ") {
        Some((summary, rest)) => (summary, Some(rest)),
        None => (about.does.trim_end_matches('.'), None),
    };
    let mut parameters = parameters(&types.path, "path");
    parameters.extend(self::parameters(&types.query, "query"));
    let mut responses = Map::new();
    let (media, schema) = &types.answer;
    responses.insert(
        "200".to_owned(),
        json!({ "description": "Done.", "content": { *media: { "schema": schema } } }),
    );
    responses.insert(
        "default".to_owned(),
        json!({
            "description": "Refused: 400 for wrong input, 404 for what does not exist, 409 for what cannot happen, \
                413 for a body that is too large.",
            "content": { "application/json": { "schema": error } },
        }),
    );
    let mut operation = json!({
        "operationId": about.id,
        "summary": summary,
        "parameters": parameters,
        "responses": responses,
    });
    if let Some(description) = description {
        operation["description"] = json!(description);
    }
    if let Some((media, schema)) = &types.body {
        operation["requestBody"] =
            json!({ "required": true, "content": { *media: { "schema": schema } } });
    }
    operation
}

/// Each field of a type as a parameter.
fn parameters(schema: &Schema, place: &str) -> Vec<Value> {
    let fields = schema.get("properties").and_then(Value::as_object);
    let required = schema.get("required").and_then(Value::as_array);
    let is_required =
        |name: &str| required.is_some_and(|names| names.iter().any(|known| known == name));
    let parameter = |(name, field): (&String, &Value)| {
        let mut field = field.clone();
        let description = match field.as_object_mut() {
            Some(field) => field.remove("description"),
            None => None,
        };
        json!({
            "name": name,
            "in": place,
            "required": is_required(name),
            "description": description.unwrap_or_default(),
            "schema": field,
        })
    };
    fields.into_iter().flatten().map(parameter).collect()
}

/// The description itself.
pub(crate) async fn read(control: Control, _: Input) -> Result<Json<Value>, Refused> {
    Ok(Json(Value::clone(&control.description)))
}
