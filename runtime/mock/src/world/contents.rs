//! Contents of messages, made from values and files.

use bazu_model::TypeRef;
use bazu_model::effect::{Fill, From};
use serde_json::{Value, json};

use super::{File, Message, World};
use crate::content::complete;
use crate::model::MESSAGE;
use crate::parameters::{Fields, MARKUP};
use crate::reply::Refusal;
use crate::{Model, Written};

/// How wide and high a small picture is.
const SMALL: (i64, i64) = (90, 68);

impl World {
    /// Puts what fills a type where its paths say.
    pub(crate) fn fill(
        &mut self,
        model: &Model,
        ty: &str,
        fields: &mut Fields,
        fills: &[Fill],
        values: &Fields,
    ) {
        for fill in fills {
            if let Some(value) = value_of(&fill.from, values) {
                self.put(model, ty, fields, &fill.to, value);
            }
        }
    }

    /// Puts a value at a path of fields. The `file_id` of a file becomes what the type has for a file.
    pub(crate) fn put(
        &mut self,
        model: &Model,
        ty: &str,
        fields: &mut Fields,
        path: &str,
        value: Value,
    ) {
        let (name, rest) = path
            .split_once('.')
            .map_or((path, None), |(name, rest)| (name, Some(rest)));
        let known = model.fields_of(ty).map(|item| item.fields.as_slice());
        let Some(field) = known
            .unwrap_or_default()
            .iter()
            .find(|field| field.wire == name)
        else {
            return;
        };
        let inner = field.ty.name();
        if let (Some(rest), Some(inner)) = (rest, inner) {
            let part = fields
                .entry(name)
                .or_insert_with(|| Value::Object(Fields::new()));
            if let Some(part) = part.as_object_mut() {
                self.put(model, inner, part, rest, value);
            }
            return;
        }
        let value = match (&value, inner) {
            (Value::String(id), Some(inner)) if model.has_field(inner, "file_id") => {
                self.content_of_file(model, &field.ty, id)
            }
            _ => value,
        };
        match (fields.get_mut(name), value) {
            // Parts of it may be there before the whole.
            (Some(Value::Object(parts)), Value::Object(whole)) => {
                for (name, value) in whole {
                    parts.entry(name).or_insert(value);
                }
            }
            (_, value) => {
                fields.insert(name.to_owned(), value);
            }
        }
    }

    /// A file as a type of the API: an object, or a list of pictures of which the largest is the last.
    pub(crate) fn content_of_file(&mut self, model: &Model, ty: &TypeRef, id: &str) -> Value {
        // Whoever sends the small picture sends the picture.
        let whole = self.file(id).and_then(|file| file.small_of.clone());
        let id = whole.as_deref().unwrap_or(id);
        match ty {
            TypeRef::List(item) => {
                let inner = item.name().unwrap_or_default();
                let small = self.small_of(id);
                let mut parts = Vec::new();
                if let Some(file) = self.file(&small) {
                    let mut fields = of_file(model, inner, file);
                    fields.insert("width".to_owned(), json!(SMALL.0));
                    fields.insert("height".to_owned(), json!(SMALL.1));
                    parts.push(Value::Object(fields));
                }
                if let Some(file) = self.file(id) {
                    parts.push(Value::Object(of_file(model, inner, file)));
                }
                Value::Array(parts)
            }
            other => {
                let inner = other.name().unwrap_or_default();
                let fields = self.file(id).map(|file| of_file(model, inner, file));
                Value::Object(fields.unwrap_or_default())
            }
        }
    }

    /// The id of a picture in small, which is made when it is first asked for.
    pub(crate) fn small_of(&mut self, id: &str) -> String {
        if let Some(small) = self.file(id).and_then(|file| file.small.clone()) {
            return small;
        }
        let small = File {
            id: self.ids.text(),
            unique_id: self.ids.text(),
            name: self.file(id).and_then(|file| file.name.clone()),
            mime_type: self.file(id).and_then(|file| file.mime_type.clone()),
            small_of: Some(id.to_owned()),
            ..File::default()
        };
        let made = small.id.clone();
        if let Some(file) = self.files.list.get_mut(id) {
            file.small = Some(made.clone());
            self.files.add(small);
        }
        made
    }

    /// The content of a field of a message, such as `photo` or `contact`: from a file, or from fields alone.
    pub(crate) fn add_content(
        &mut self,
        message: &mut Message,
        what: &str,
        file: Option<&str>,
        with: &Fields,
    ) {
        let model = self.model.clone();
        if let Some(file) = file {
            self.put(&model, MESSAGE, &mut message.content, what, json!(file));
        }
        for (name, value) in with {
            let path = format!("{what}.{name}");
            self.put(&model, MESSAGE, &mut message.content, &path, value.clone());
        }
    }

    /// Buttons of a message that no bot gave, in the shape of the API.
    pub(crate) fn buttons(&self, keyboard: Value) -> Written {
        let ty = self.model.api().types.get(MESSAGE);
        let field = ty.and_then(|ty| ty.field(MARKUP));
        Written::new(&match field {
            Some(field) => complete(&self.model, &field.ty, keyboard),
            None => keyboard,
        })
    }

    /// Adds to a content what comes with it.
    pub(crate) fn finish_content(&mut self, message: &mut Message) {
        let model = self.model.clone();
        let fields = &mut message.content;
        if let Some(id) = fields.get("animation").and_then(|it| it.get("file_id")) {
            let id = id.clone();
            self.put(&model, MESSAGE, fields, "document", id);
        }
        if let Some(location) = fields.get("venue").and_then(|venue| venue.get("location")) {
            let location = location.clone();
            self.put(&model, MESSAGE, fields, "location", location);
        }
        let phone = fields
            .get("contact")
            .and_then(|contact| contact.get("phone_number"));
        let owner = phone.and_then(Value::as_str).and_then(|phone| {
            self.users().find(|user| {
                user.phone
                    .as_deref()
                    .is_some_and(|own| same_phone(own, phone))
            })
        });
        if let Some(id) = owner.map(|user| user.id) {
            self.put(&model, MESSAGE, fields, "contact.user_id", json!(id));
        }
    }

    /// Reads the text and the caption of a message as the bot sent them: `values` may have a `parse_mode` and entities.
    pub(crate) fn read_texts(&self, fields: &mut Fields, values: &Fields) -> Result<(), Refusal> {
        let mode = values.get("parse_mode").and_then(Value::as_str);
        for (name, entities) in TEXTS {
            let Some(Value::String(text)) = fields.get_mut(name) else {
                continue;
            };
            let text = std::mem::take(text);
            let (text, found) = self.read_text(text, mode, values.get(entities))?;
            if name == "text" && text.trim().is_empty() {
                return Err(Refusal::bad("message text is empty"));
            }
            if let Some(place) = fields.get_mut(name) {
                *place = Value::String(text);
            }
            match found.is_empty() || !self.model.has_field(MESSAGE, entities) {
                true => fields.remove(entities),
                false => fields.insert(entities.to_owned(), Value::Array(found)),
            };
        }
        Ok(())
    }
}

/// Texts of messages, each with the field of its entities.
pub(crate) const TEXTS: [(&str, &str); 2] = [("text", "entities"), ("caption", "caption_entities")];

/// What a part is filled with; none if the parameters do not have it.
fn value_of(from: &From, values: &Fields) -> Option<Value> {
    match from {
        From::Param(path) => {
            let mut steps = path.split('.');
            let first = values.get(steps.next()?)?;
            steps
                .try_fold(first, |value, step| value.get(step))
                .cloned()
        }
        From::Sum(path) => {
            let (list, field) = path.split_once('.')?;
            let items = values.get(list)?.as_array()?.iter();
            let numbers = items.filter_map(|item| item.get(field)?.as_i64());
            Some(json!(numbers.fold(0, i64::saturating_add)))
        }
        From::Each(path) => {
            let (list, field) = path.split_once('.')?;
            let items = values.get(list)?.as_array()?.iter();
            let items = items.map(|item| json!({ field: item }));
            Some(items.collect())
        }
    }
}

fn of_file(model: &Model, ty: &str, file: &File) -> Fields {
    let mut fields = Fields::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value.filter(|_| model.has_field(ty, name)) {
            fields.insert(name.to_owned(), value);
        }
    };
    put("file_id", Some(json!(file.id)));
    put("file_unique_id", Some(json!(file.unique_id)));
    put("file_size", file.size.map(|size| json!(size)));
    put("file_name", file.name.as_ref().map(|name| json!(name)));
    put("mime_type", file.mime_type.as_ref().map(|ty| json!(ty)));
    fields
}

/// Whether two phone numbers are the same, however they are written.
fn same_phone(one: &str, other: &str) -> bool {
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let (one, other) = (digits(one), digits(other));
    !one.is_empty() && one == other
}
