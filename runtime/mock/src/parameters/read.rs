//! Reads parameters as the method has them.

use bazu_model::{Bounds, Field, LimitKind, Method, Number, Role, Scalar, TypeRef};
use serde_json::Value;

use super::files::Sent;
use super::value::Reader;
use super::{Fields, MARKUP, Markup, Parameters, Raw, RawValue, limits, rules, words};
use crate::Model;
use crate::reply::Refusal;
use crate::step::Step;
use crate::world::file::Files;
use crate::world::ids::Ids;

/// The longest time in seconds for which a poll waits. Servers take less for this without a word.
const LONGEST_POLL: i64 = 50;

/// Reads the parameters of a method: of any encoding, each of its type, within the documented limits. Files are stored,
/// and named by their `file_id`.
pub(crate) fn read(
    model: &Model,
    method: &Method,
    raw: Raw,
    files: &mut Files,
    ids: &mut Ids,
) -> Result<Parameters, Refusal> {
    let mut given: Vec<_> = raw.fields.into_iter().map(Some).collect();
    let mut reader = Reader {
        model,
        sent: Sent::new(model, raw.files, files),
        ids,
        path: Vec::new(),
    };
    let mut values = Fields::new();
    let mut markup = None;
    for field in &method.params {
        let (name, value) = taken(&mut given, &field.wire);
        let value = match value {
            Some(RawValue::Markup(exact)) => {
                markup = Some(exact);
                continue;
            }
            Some(value) => value.into_value(),
            None => Value::Null,
        };
        reader.path.push(Step::Key(&field.wire));
        if let Some(value) = one(&mut reader, method, field, value)? {
            values.insert(name.unwrap_or_else(|| field.wire.clone()), value);
        }
        reader.path.pop();
    }
    for field in &method.params {
        if let Some(value) = values.get(&field.wire)
            && !is_left_to_the_method(method, field)
        {
            limits::check(field, value, &values, &[Step::Key(&field.wire)])?;
        }
    }
    let type_of = |name: &str| method.param(name).map(|field| &field.ty.value);
    rules::check(model.api(), &method.rules, &values, type_of, &[])?;
    let markup = markup.or_else(|| values.remove(MARKUP).as_ref().map(Markup::new));
    let (new, unnamed) = reader.sent.end();
    for file in new {
        files.add(file);
    }
    let mut unknown = Fields::new();
    for (name, value) in given.into_iter().flatten() {
        if method.param(&name).is_none() {
            unknown.insert(name, value.into_value());
        }
    }
    unknown.extend(unnamed);
    Ok(Parameters {
        values,
        markup,
        unknown,
    })
}

/// The last value of a name, taken with the name.
fn taken(
    given: &mut [Option<(String, RawValue)>],
    name: &str,
) -> (Option<String>, Option<RawValue>) {
    let mut given = given.iter_mut().rev();
    let found = given.find(|entry| entry.as_ref().is_some_and(|(given, _)| given == name));
    found.and_then(Option::take).unzip()
}

fn one<'a>(
    reader: &mut Reader<'a>,
    method: &Method,
    field: &'a Field,
    value: Value,
) -> Result<Option<Value>, Refusal> {
    let is_empty = value.is_null() || value == "";
    if is_empty && field.ty == TypeRef::Scalar(Scalar::InputFile) && reader.sent.has(&field.wire) {
        let id = reader
            .sent
            .of_part(&field.wire, field, reader.ids, &reader.path)?;
        return Ok(Some(Value::String(id)));
    }
    if is_empty && field.required && field.holds_files() {
        return Err(words::missing(&reader.path, field));
    }
    let read = reader.parameter(field, value)?;
    Ok(
        read.map(|value| match (value.as_i64(), clamps(method, field)) {
            (Some(number), Some((min, max))) => Value::from(number.clamp(min, max)),
            _ => value,
        }),
    )
}

/// The range into which a server brings a parameter of the method that polls for updates, instead of refusing it.
fn clamps(method: &Method, field: &Field) -> Option<(i64, i64)> {
    let timeout = method.call.long_poll()?;
    let whole = |number: Option<Number>, other| number.and_then(Number::whole).unwrap_or(other);
    let (least, most) = match &field.wire {
        name if *name == timeout.value => (0, LONGEST_POLL),
        name if name == "limit" => (1, 100),
        _ => return None,
    };
    let range = field.limits.range.as_ref().map(|range| range.value);
    let Bounds { min, max } = range.unwrap_or(Bounds {
        min: None,
        max: None,
    });
    let min = whole(min, least);
    Some((min, whole(max, most).max(min)))
}

/// Whether the method itself knows better than the limit which values it takes: the address of a webhook may be one
/// on this machine.
fn is_left_to_the_method(method: &Method, field: &Field) -> bool {
    let role = method.call.bot().and_then(|call| call.role.as_deref());
    role == Some(&Role::SetWebhook) && limits::binds(field, LimitKind::Pattern)
}
