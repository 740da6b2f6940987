//! Makes values whole: what a type requires and nothing gives, in the shape that the type has.
//!
//! Values of the API are made from the state of the server, which is the same for every API. Here they become values
//! of one API: without the keys that it does not have, and with what it always sends.

use bazu_model::{Field, Scalar, Struct, TypeKind, TypeRef};
use serde_json::{Map, Value};

use crate::Model;
use crate::strict::member_of;

/// How deep a value may be. What is deeper is left as it is.
const DEPTH: usize = 40;

/// What a server measures and a mock server does not: fields by name.
const MEASURED: [(&str, i64); 4] = [
    ("width", 320),
    ("height", 240),
    ("length", 240),
    ("duration", 1),
];

/// A value of the state in the shape that a type of the API has.
///
/// Keys that the type does not have and optional fields that are `null` are dropped. A required field that is not there
/// is added if it is a number that a server measures or counts (`width`, `voter_count`), a Boolean (false), a list (an
/// empty one), or a field that a server may leave out. Other required fields must be there: a name or an id is never
/// invented. Numbers become text and text becomes numbers where the type says so, as an API may spell an id as a text.
pub fn complete(model: &Model, ty: &TypeRef, mut value: Value) -> Value {
    change(model, ty, &mut value, DEPTH);
    value
}

/// The fields of a value of the state, in the shape that a struct of the API has.
pub(crate) fn complete_fields(model: &Model, item: &Struct, fields: &mut Map<String, Value>) {
    shape(model, item, fields, DEPTH - 1);
}

fn change(model: &Model, ty: &TypeRef, value: &mut Value, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    match ty {
        TypeRef::Scalar(scalar) => spell(*scalar, value),
        TypeRef::List(item) => {
            for value in value.as_array_mut().into_iter().flatten() {
                change(model, item, value, depth);
            }
        }
        TypeRef::Named(name) => match model.api().types.get(name).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(item)) => {
                if let Value::Object(object) = value {
                    shape(model, item, object, depth);
                }
            }
            Some(TypeKind::Union(union)) => {
                if let Some(member) = member_of(union, value) {
                    change(model, &member.ty, value, depth);
                }
            }
            Some(TypeKind::Enum(_)) | None => {}
        },
    }
}

/// A number or a text, as the type has it.
fn spell(ty: Scalar, value: &mut Value) {
    let spelled = match (ty, &*value) {
        (Scalar::String, Value::Number(number)) => Value::String(number.to_string()),
        (Scalar::Integer | Scalar::UnixTime, Value::String(text)) => match text.parse::<i64>() {
            Ok(number) => Value::from(number),
            Err(_) => return,
        },
        _ => return,
    };
    *value = spelled;
}

fn shape(model: &Model, item: &Struct, object: &mut Map<String, Value>, depth: usize) {
    if let Some((tag, name)) = &item.tag {
        object.insert(tag.clone(), Value::String(name.clone()));
    }
    object.retain(|key, value| {
        let field = item.fields.iter().find(|field| field.wire == *key);
        match field {
            Some(field) if value.is_null() && !field.required => return false,
            Some(field) => change(model, &field.ty, value, depth),
            None => match item.kinds.iter().find(|kind| kind.wire == *key) {
                Some(kind) => change(model, &kind.ty, value, depth),
                None => return item.tag.as_ref().is_some_and(|(tag, _)| tag == key),
            },
        }
        true
    });
    for field in item.fields.iter().filter(|field| field.required) {
        if object.get(&field.wire).is_none_or(Value::is_null)
            && let Some(value) = nothing(field)
        {
            object.insert(field.wire.clone(), value);
        }
    }
}

/// What a required field is when the state does not know it.
fn nothing(field: &Field) -> Option<Value> {
    match &field.ty.value {
        TypeRef::List(_) => Some(Value::Array(Vec::new())),
        TypeRef::Scalar(Scalar::Boolean) => Some(Value::Bool(false)),
        TypeRef::Scalar(scalar) => {
            let is_whole = *scalar == Scalar::Integer;
            let measured = MEASURED
                .iter()
                .find(|(name, _)| field.wire == *name && is_whole);
            let counted = (is_whole && field.wire.ends_with("_count")).then_some(0);
            let known = measured.map(|(_, value)| *value).or(counted);
            known.map(Value::from).or_else(|| absent(field))
        }
        TypeRef::Named(_) => None,
    }
}

/// What clients read where a server leaves the field out. Who and when is never such a thing.
fn absent(field: &Field) -> Option<Value> {
    let name = field.wire.as_str();
    let is_known = name != "id" && !name.ends_with("_id") && name != "date";
    let absent = field.absent.as_ref().filter(|_| is_known)?;
    serde_json::to_value(&absent.value).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::complete;
    use crate::test_models::{bale, letgram};
    use crate::{Model, strict};

    fn completed(model: &Model, ty: &str, value: Value) -> Value {
        complete(model, &ty.parse().unwrap(), value)
    }

    #[test]
    fn what_an_api_lacks_is_dropped_at_any_depth() {
        let value = json!({
            "update_id": 1,
            "message": {
                "message_id": 5,
                "date": 1,
                "chat": { "id": -7, "type": "group", "secret_state": 1 },
                "message_thread_id": 4,
                "left_chat_member": null,
                "reply_markup": { "inline_keyboard": [[{ "text": "a", "url": "b", "hide": false }]] },
            },
            "poll": { "id": "1" },
        });
        for model in [bale(), letgram()] {
            let mut value = value.clone();
            if model.has_kind("poll") {
                value.as_object_mut().unwrap().remove("poll");
            }
            let completed = completed(&model, "Update", value);
            assert_eq!(
                strict::read(&model, &"Update".parse().unwrap(), &completed),
                Ok(())
            );
            let message = &completed["message"];
            let button = &message["reply_markup"]["inline_keyboard"][0][0];
            assert_eq!(*button, json!({ "text": "a", "url": "b" }));
            assert!(message.get("left_chat_member").is_none());
        }
    }

    #[test]
    fn what_a_server_measures_and_counts_is_added() {
        let photo = json!([{ "file_id": "a", "file_unique_id": "b" }]);
        let expected =
            json!([{ "file_id": "a", "file_unique_id": "b", "width": 320, "height": 240 }]);
        assert_eq!(completed(&bale(), "[PhotoSize]", photo), expected);
        let note = json!({ "file_id": "a", "file_unique_id": "b", "duration": 9 });
        let completed = completed(&letgram(), "VideoNote", note);
        assert_eq!(
            (&completed["length"], &completed["duration"]),
            (&json!(240), &json!(9))
        );
    }

    #[test]
    fn a_member_of_a_union_gets_its_tag_and_what_it_requires() {
        let user = json!({ "id": 1, "is_bot": false, "first_name": "Ali" });
        let member = json!({ "status": "administrator", "user": user, "until_date": 5 });
        let model = letgram();
        let completed = completed(&model, "ChatMember", member);
        assert_eq!(
            strict::read(&model, &"ChatMember".parse().unwrap(), &completed),
            Ok(())
        );
        assert_eq!(completed["can_promote_members"], json!(false));
        assert!(completed.get("until_date").is_none());
    }

    #[test]
    fn an_id_is_spelled_as_the_api_has_it() {
        let chat = json!({ "id": "-7", "type": "channel", "linked_chat_id": -8 });
        let completed = completed(&bale(), "ChatFullInfo", chat);
        assert_eq!(
            (&completed["id"], &completed["linked_chat_id"]),
            (&json!(-7), &json!("-8"))
        );
    }

    #[test]
    fn a_name_or_an_id_is_never_invented() {
        let user = completed(&bale(), "User", json!({ "is_bot": true }));
        assert_eq!(user, json!({ "is_bot": true }));
        let message = completed(&bale(), "Message", json!({}));
        assert_eq!(message, json!({}));
    }

    #[test]
    fn what_a_server_may_leave_out_is_what_clients_read_then() {
        let banned = completed(&letgram(), "ChatMember", json!({ "status": "kicked" }));
        assert_eq!(banned, json!({ "status": "kicked", "until_date": 0 }));
    }

    #[test]
    fn a_value_of_another_kind_is_left_as_it_is() {
        for value in [Value::Null, json!(5), json!("x"), json!([1])] {
            assert_eq!(completed(&bale(), "Message", value.clone()), value);
            assert_eq!(completed(&bale(), "ChatMember", value.clone()), value);
        }
    }
}
