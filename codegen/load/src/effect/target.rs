//! What an effect fills: a message, a thing, a member or an answer.

use super::nouns::{INVOICE_LINK, noun_of, split};
use bazu_model::effect::{Effect, Verb};
use bazu_model::{Api, Call, Field, Method, Scalar, Struct, TypeKind, TypeRef};

/// The name of the type of messages.
const MESSAGE: &str = "Message";

/// The status of who has the rights that effects need.
const ADMINISTRATOR: &str = "administrator";

/// What an effect fills.
pub(crate) struct Target<'a> {
    /// The path that the noun itself has, with its type as far as the API has it.
    pub(crate) whole: Option<(&'a str, Option<&'a TypeRef>)>,
    /// The names that the parameter of the whole may have, the usual one first.
    pub(crate) named: Vec<&'a str>,
    /// Where fields are, each with the path of what holds them. The first that has a name counts.
    places: Vec<(String, &'a [Field])>,
    /// Further parts by name.
    parts: &'a [&'a str],
}

impl<'a> Target<'a> {
    pub(crate) fn of(api: &'a Api, method: &'a Method, effect: &'a Effect) -> Self {
        let mut target = Self {
            whole: None,
            named: Vec::new(),
            places: Vec::new(),
            parts: &[],
        };
        let Some(noun) = effect.noun.as_ref().map(|noun| noun.value.as_str()) else {
            return target;
        };
        target.parts = noun_of(effect).map_or(&[], |noun| noun.parts);
        match effect.verb {
            Verb::None
            | Verb::Code
            | Verb::Forward
            | Verb::Pin
            | Verb::Unpin
            | Verb::Read
            | Verb::Count
            | Verb::Clear => {
                target.parts = &[];
            }
            Verb::Send => target.message(api, method, effect, noun),
            Verb::Edit => {
                if let Some(message) = message_in(api, method) {
                    target.whole(noun, message.fields.iter().find(|field| field.wire == noun));
                    target.places.push((String::new(), &message.fields));
                }
            }
            Verb::Copy => {
                if let Some(message) = api.fields_of(MESSAGE) {
                    target.places.push((String::new(), &message.fields));
                }
            }
            Verb::Member => {
                if let Some(member) = member(api, noun) {
                    target.places.push((String::new(), &member.fields));
                }
            }
            Verb::Answer => {}
            Verb::Set | Verb::Add | Verb::Remove => {
                let (thing, part) = split(noun);
                let fields = thing_of(api, method, effect).map(|item| item.fields.as_slice());
                let name = part.unwrap_or(thing);
                let mut known = fields.unwrap_or_default().iter();
                let field = part.and_then(|part| known.find(|field| field.wire == part));
                let list = reader(api, thing).map(|reader| &reader.returns.value);
                match (field, part) {
                    (Some(field), _) => target.whole(name, Some(field)),
                    (None, None) if effect.verb == Verb::Set => target.whole = Some((name, list)),
                    // What is removed is named by its keys.
                    (None, None) => {}
                    (None, Some(_)) => target.whole = Some((name, None)),
                }
                target.named = vec![name];
                if effect.verb != Verb::Set {
                    // One item of the list.
                    target.named.extend(name.strip_suffix('s'));
                }
            }
            Verb::Create | Verb::Change => {
                target.whole = Some((noun, None));
                target.named = vec![noun];
                if let Some(item) = thing_of(api, method, effect) {
                    target.places.push((String::new(), &item.fields));
                }
            }
        }
        target
    }

    fn whole(&mut self, name: &'a str, field: Option<&'a Field>) {
        self.whole = Some((name, field.map(|field| &field.ty.value)));
        self.named = vec![name];
    }

    /// A new message: the content, the fields of the content, those of the structs that it requires, those
    /// of the message.
    fn message(&mut self, api: &'a Api, method: &'a Method, effect: &Effect, noun: &'a str) {
        let Some(message) = message_in(api, method) else {
            return;
        };
        if effect.each {
            self.whole = Some((noun, None));
            self.named = vec![noun];
        } else {
            let field = message.fields.iter().find(|field| field.wire == noun);
            self.whole(noun, field);
            if let Some(content) = field.and_then(|field| content(api, field)) {
                self.places.push((noun.to_owned(), &content.fields));
                for inner in content.fields.iter().filter(|field| field.required) {
                    if let TypeRef::Named(name) = &inner.ty.value
                        && let Some(item) = api.fields_of(name)
                    {
                        let path = format!("{noun}.{}", inner.wire);
                        self.places.push((path, &item.fields));
                    }
                }
            }
        }
        self.places.push((String::new(), &message.fields));
    }

    /// The path of the part with a name.
    pub(crate) fn path(&self, name: &str) -> Option<String> {
        let mut places = self.places.iter();
        let field = places.find(|(_, fields)| fields.iter().any(|field| field.wire == name));
        match field {
            Some((before, _)) if before.is_empty() => Some(name.to_owned()),
            Some((before, _)) => Some(format!("{before}.{name}")),
            None => self.parts.contains(&name).then(|| name.to_owned()),
        }
    }

    /// The type at a path, or nothing if there is no such path. A part has no type.
    pub(crate) fn ty(&self, api: &'a Api, path: &str) -> Option<Option<&'a TypeRef>> {
        if let Some((whole, ty)) = self.whole
            && whole == path
        {
            return Some(ty);
        }
        if self.parts.contains(&path) {
            return Some(None);
        }
        let mut places = self.places.iter().rev();
        places.find_map(|(_, fields)| {
            let mut fields = *fields;
            let mut found = None;
            for step in path.split('.') {
                let field = fields.iter().find(|field| field.wire == step)?;
                fields = match &field.ty.value {
                    TypeRef::Named(name) => api.fields_of(name).map_or(&[], |item| &item.fields),
                    _ => &[],
                };
                found = Some(&field.ty.value);
            }
            found.map(Some)
        })
    }

    /// The names of its parts, for a report.
    pub(crate) fn names(&self) -> Vec<&str> {
        let fields = self.places.iter().flat_map(|(_, fields)| fields.iter());
        let fields = fields.map(|field| field.wire.as_str());
        let parts = self.parts.iter().copied();
        fields.chain(parts).collect()
    }
}

/// The struct of a content, if it is not a list.
pub(crate) fn content<'a>(api: &'a Api, field: &'a Field) -> Option<&'a Struct> {
    match &field.ty.value {
        TypeRef::Named(name) => api.fields_of(name),
        _ => None,
    }
}

/// The message that a method returns: alone, in a list, or as a member of a union.
pub(crate) fn message_in<'a>(api: &'a Api, method: &'a Method) -> Option<&'a Struct> {
    let name = method.returns.name()?;
    if let Some(item) = api.fields_of(name) {
        return Some(item);
    }
    let union = api.union_of(&method.returns)?;
    let mut members = union.variants.iter();
    members.find_map(|member| api.fields_of(member.ty.name()?))
}

/// The method that reads a thing.
fn reader<'a>(api: &'a Api, thing: &str) -> Option<&'a Method> {
    api.methods.values().find(|method| {
        let effect = effect_of(method);
        effect.is_some_and(|effect| {
            effect.verb == Verb::Read && effect.noun.as_ref().is_some_and(|noun| *noun == *thing)
        })
    })
}

pub(crate) fn effect_of(method: &Method) -> Option<&Effect> {
    match &method.call {
        Call::Bot(call) => call.effect.as_deref(),
        Call::Rest(_) => None,
    }
}

/// The type of a thing in this API: what the method that reads it returns, or what the method that makes it
/// returns.
pub(crate) fn thing_of<'a>(
    api: &'a Api,
    method: &'a Method,
    effect: &Effect,
) -> Option<&'a Struct> {
    let (thing, _) = split(effect.noun.as_ref()?);
    if thing == INVOICE_LINK {
        let message = api.fields_of(MESSAGE)?;
        let field = message
            .fields
            .iter()
            .find(|field| field.wire == "invoice")?;
        return content(api, field);
    }
    let method = reader(api, thing).unwrap_or(method);
    match &method.returns.value {
        TypeRef::Named(name) => api.fields_of(name),
        _ => None,
    }
}

/// Whether the API says what a thing is like.
pub(crate) fn is_read(api: &Api, thing: &str) -> bool {
    reader(api, thing).is_some()
}

/// The type of a member with a status.
fn member<'a>(api: &'a Api, status: &str) -> Option<&'a Struct> {
    let unions = api.types.values().filter_map(|ty| match &ty.kind {
        TypeKind::Union(union) => Some(union),
        _ => None,
    });
    // Members are distinguished by their status, and administrators are among them.
    let mut unions = unions.filter(|union| {
        let mut members = union.variants.iter();
        members.any(|member| member.wire == ADMINISTRATOR)
    });
    let union = unions.next()?;
    let member = union.variants.iter().find(|member| member.wire == status)?;
    api.fields_of(member.ty.name()?)
}

/// The type that has the rights of a bot.
pub(crate) fn administrator(api: &Api) -> Option<&Struct> {
    member(api, ADMINISTRATOR)
}

/// Whether a value of a parameter can become a value of a field. A file becomes what has the id of a file, and
/// so does an object with a file.
pub(crate) fn agrees(api: &Api, param: &TypeRef, field: &TypeRef) -> bool {
    let is_file = |ty: &TypeRef| {
        let item = ty.name().and_then(|name| api.fields_of(name));
        item.is_some_and(|item| {
            let mut fields = item.fields.iter();
            fields.any(|field| field.wire.ends_with("file_id"))
        })
    };
    match (param, field) {
        (TypeRef::Scalar(Scalar::InputFile), field) => is_file(field),
        (TypeRef::List(param), TypeRef::List(field)) => agrees(api, param, field),
        (TypeRef::Scalar(param), TypeRef::Scalar(field)) => {
            let plain = |scalar: Scalar| match scalar {
                Scalar::UnixTime => Scalar::Integer,
                Scalar::True => Scalar::Boolean,
                Scalar::Secret => Scalar::String,
                scalar => scalar,
            };
            plain(*param) == plain(*field)
        }
        (TypeRef::Named(name), field) if name_is_uploaded(api, name) => is_file(field),
        (param, field) if api.is_enum(param) => {
            param == field || *field == TypeRef::Scalar(Scalar::String)
        }
        (param, field) => param == field,
    }
}

fn name_is_uploaded(api: &Api, name: &str) -> bool {
    let item = api.fields_of(name);
    item.is_some_and(|item| item.fields.iter().any(Field::holds_files))
}
