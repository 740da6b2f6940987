//! What comes with updates, and the chat of a call, where it follows from names and types.

use super::Context;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{Api, Call, Name, Struct, TypeRef};

/// The parameter that names the chat of a call, if the method does not say otherwise.
const CHAT_PARAMETER: &str = "chat_id";

impl Context<'_> {
    /// Fills in what is certain, and reports what says the same.
    pub(super) fn routing(&mut self, api: &mut Api) {
        let mut found = Vec::new();
        for name in api.payloads() {
            if let Some(item) = api.fields_of(name) {
                let chat = always_called(api, item, "chat", "Chat");
                let user = always_called(api, item, "from", "User");
                found.push((name.to_owned(), chat, user));
            }
        }
        for (name, chat, user) in found {
            if let Some(ty) = api.types.get_mut(&name) {
                self.fill(&mut ty.brings.chat, chat, &format!("the chat of `{name}`"));
                self.fill(&mut ty.brings.user, user, &format!("the user of `{name}`"));
            }
        }
        let chats = api.methods.values().map(|method| {
            let param = method.param(CHAT_PARAMETER);
            let param = param.filter(|param| api.names_a_chat(&param.ty));
            param.map(|param| Name {
                value: param.wire.clone(),
                span: param.span,
            })
        });
        let chats: Vec<_> = chats.collect();
        for (method, chat) in api.methods.values_mut().zip(chats) {
            if let Call::Bot(call) = &mut method.call {
                self.fill(
                    &mut call.chat,
                    chat,
                    &format!("the chat of `{}`", method.wire),
                );
            }
        }
    }

    /// Sets what is certain, unless the spec says otherwise.
    fn fill(&mut self, written: &mut Option<Name>, certain: Option<Name>, what: &str) {
        match (&written, certain) {
            (Some(name), Some(certain)) if *name == certain => {
                let message = format!("{what} is `{name}` anyway");
                Diagnostic::new(Id::RoutingNeverApplies, name.span, message)
                    .label("says nothing new")
                    .related(certain.span, "follows from its name and its type")
                    .help("delete it")
                    .report(self.diagnostics);
            }
            (Some(_), _) => {}
            (None, certain) => *written = certain,
        }
    }
}

/// The field with this name, if it has the type with this name and that has an id.
fn always_called(api: &Api, item: &Struct, field: &str, ty: &str) -> Option<Name> {
    let field = item.fields.iter().find(|it| it.wire == field)?;
    let is = matches!(&field.ty.value, TypeRef::Named(name) if name == ty);
    let has_id = api.fields_of(ty).and_then(Struct::id).is_some();
    (is && has_id).then(|| Name {
        value: field.wire.clone(),
        span: field.span,
    })
}
