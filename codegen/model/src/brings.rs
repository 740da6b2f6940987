//! What bots route updates by.

use serde::{Deserialize, Serialize};

use crate::{Api, Field, Name, Scalar, Struct, TypeRef, is_default};

/// What comes with the content of an update: paths of its fields.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Brings {
    /// The chat that the update is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chat: Option<Name>,
    /// The user who caused it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub user: Option<Name>,
    /// The message that it is about, if it is not a message itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub message: Option<Name>,
    /// The text that a user wrote.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: Option<Name>,
    /// The data of a button that the bot made.
    #[serde(default, skip_serializing_if = "is_default")]
    pub data: Option<Name>,
    /// Type and field of the button with the data: `InlineKeyboardButton.callback_data`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub data_from: Option<Name>,
}

impl Brings {
    /// The paths that are given, each with its key in the spec language.
    pub fn paths(&self) -> impl Iterator<Item = (&'static str, &Name)> {
        let all = [
            ("chat", &self.chat),
            ("user", &self.user),
            ("message", &self.message),
            ("text", &self.text),
            ("data", &self.data),
        ];
        all.into_iter()
            .filter_map(|(key, path)| Some((key, path.as_ref()?)))
    }

    /// The paths that are given, to be changed.
    pub fn paths_mut(&mut self) -> impl Iterator<Item = &mut Name> {
        let all = [
            &mut self.chat,
            &mut self.user,
            &mut self.message,
            &mut self.text,
            &mut self.data,
        ];
        all.into_iter().flatten()
    }
}

impl Api {
    /// The field of a button that the data of an update comes from.
    pub fn data_from(&self, brings: &Brings) -> Option<&Field> {
        let (ty, field) = brings.data_from.as_ref()?.split_once('.')?;
        self.types.get(ty)?.field(field)
    }

    /// The type of the updates that a bot can fetch without further parameters, and its name.
    pub fn update(&self) -> Option<(&str, &Struct)> {
        let polling = self.polling()?;
        let needs_more = polling.method.params.iter().any(|param| param.required);
        (!needs_more).then_some((polling.update, polling.item))
    }

    /// The names of the structs that are the content of updates, in the order of the kinds.
    pub fn payloads(&self) -> Vec<&str> {
        let kinds = self.update().map(|(_, item)| item.kinds.as_slice());
        let mut names: Vec<&str> = Vec::new();
        for kind in kinds.unwrap_or_default() {
            if let TypeRef::Named(name) = &kind.ty.value
                && self.fields_of(name).is_some()
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    /// Whether a value can name a chat: a number, a text, or a union of both.
    pub fn names_a_chat(&self, ty: &TypeRef) -> bool {
        let plain = |ty: &TypeRef| matches!(ty, TypeRef::Scalar(Scalar::Integer | Scalar::String));
        plain(ty)
            || matches!(ty, TypeRef::Named(_))
                && self.union_of(ty).is_some_and(|union| {
                    !union.variants.is_empty() && union.variants.iter().all(|it| plain(&it.ty))
                })
    }
}
