//! The header of an API: its crate, its server, its authorization.

use super::Context;
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::names;
use bazu_model::{Api, Crate, Span, TypeRef};

impl Context<'_> {
    pub(super) fn krate(&mut self, header: &spec::File) -> Crate {
        let Some(krate) = &header.krate else {
            return Crate {
                name: String::new(),
                version: String::new(),
                version_span: Span::default(),
                description: String::new(),
                keywords: Vec::new(),
            };
        };
        let (name, version) = (&krate.name, &krate.version);
        if !names::is_crate(&name.value) {
            let message = format!("`{}` is not the name of a crate", name.value);
            self.report(Diagnostic::new(Id::WrongValue, name.span, message).help(
                "use lower-case letters, digits and `-`, a letter first, such as `echo-bot`",
            ));
        }
        if !names::is_version(&version.value.0) {
            let message = format!("`{}` is not a version", version.value.0);
            self.report(
                Diagnostic::new(Id::WrongValue, version.span, message)
                    .help("write three numbers, such as `0.1.0`"),
            );
        }
        Crate {
            name: name.value.clone(),
            version: version.value.0.clone(),
            version_span: version.span,
            description: krate.description.clone(),
            keywords: krate.keywords.clone(),
        }
    }

    /// A file inside a value that a bot sends is a part of its own, which the value refers to.
    pub(super) fn attach(&mut self, header: &spec::File, api: &Api) {
        let (Some(server), bazu_model::Protocol::Bot) = (&header.server, api.protocol) else {
            return;
        };
        let file = TypeRef::Scalar(bazu_model::Scalar::InputFile);
        let nested = api.types.values().filter(|ty| ty.sent).find_map(|ty| {
            let fields = api.fields_of(&ty.name)?.fields.iter();
            let mut files = fields.filter(|field| *field.ty.innermost() == file);
            files.next()
        });
        let (Some(field), Some(name)) = (nested, &header.api) else {
            return;
        };
        let fault = match &server.attach {
            Some(attach) if attach.value.contains("{name}") => return,
            Some(attach) => Diagnostic::new(
                Id::WrongValue,
                attach.span,
                format!("`{}` does not name the part it refers to", attach.value),
            ),
            None => Diagnostic::new(Id::MissingKey, name.span, "the `server` has no `attach`"),
        };
        self.report(fault.related(field.span, "a file inside a value").help(
            "write how the value refers to the file's part, such as `attach: attach://{name}`",
        ));
    }

    /// How a REST client proves who it is.
    pub(super) fn auth(
        &mut self,
        header: &spec::File,
        place: Span,
        protocol: bazu_model::Protocol,
    ) -> Option<bazu_model::Auth> {
        let complain = |span, message: &str| {
            Diagnostic::new(Id::BadAuth, span, message).help(Id::BadAuth.remedy())
        };
        let auth = match (protocol, &header.auth) {
            (bazu_model::Protocol::Bot, None) => return None,
            (bazu_model::Protocol::Bot, Some(auth)) => {
                let message = "a bot proves itself by the token in the path";
                self.report(
                    complain(auth.span, message)
                        .label("not in a bot API")
                        .help("remove `auth`"),
                );
                return None;
            }
            (bazu_model::Protocol::Rest, None) => {
                self.report(complain(place, "the header has no `auth`"));
                return None;
            }
            (bazu_model::Protocol::Rest, Some(auth)) => auth,
        };
        match (&auth.header, &auth.client_credentials) {
            (Some(name), None) if names::is_header(&name.value) => {
                Some(bazu_model::Auth::Header(name.value.clone()))
            }
            (Some(name), None) => {
                self.report(complain(name.span, "this is no name of a header"));
                None
            }
            (None, Some(path)) if path.value.starts_with('/') => {
                Some(bazu_model::Auth::ClientCredentials {
                    path: path.value.clone(),
                    scope: auth.scope.clone().unwrap_or_default(),
                })
            }
            (None, Some(path)) => {
                self.report(complain(path.span, "a path begins with `/`"));
                None
            }
            _ => {
                self.report(complain(
                    auth.span,
                    "there is either `header` or `client_credentials`",
                ));
                None
            }
        }
    }
}
