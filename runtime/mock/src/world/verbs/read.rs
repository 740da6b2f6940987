//! `read` and `count`: a thing, a list of things, or how many there are.

use bazu_model::TypeRef;
use bazu_model::effect::Verb;
use serde_json::{Value, json};

use crate::parameters::Parameters;
use crate::reply::Refusal;
use crate::world::call::{Calling, Done};
use crate::world::{ChatKey, Member, Status, World};

/// How many profile photos are returned at most.
const PHOTOS: i64 = 100;

impl World {
    pub(crate) fn read(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let bot = calling.bot;
        let ty = calling.method.returns.name().unwrap_or_default();
        let noun = calling
            .effect
            .noun
            .as_ref()
            .map_or("", |noun| noun.as_str());
        match (calling.effect.verb, noun) {
            (Verb::Count, "members") => {
                let chat = self.known_chat(self.chat_to_see(bot, parameters)?)?;
                Ok(json!(
                    chat.members
                        .values()
                        .filter(|member| member.is_in())
                        .count()
                ))
            }
            (_, "bot") => Ok(self.own_view(bot)),
            (_, "chat") => {
                let key = self.chat_to_see(bot, parameters)?;
                self.whole_chat_view(bot, key, ty)
                    .ok_or(Refusal::UnknownChat)
            }
            (_, "member") => self.read_member(calling, parameters),
            (_, "administrators") => self.read_administrators(bot, parameters),
            (_, "file") => self.read_file(calling, parameters, ty),
            (_, "commands") => {
                let key = self.key_of_commands(bot, parameters)?;
                let lists = &self.bots.get(&bot).ok_or(Refusal::Token)?.commands;
                let list = lists.iter().find(|(other, _)| *other == key);
                Ok(list.map_or_else(|| json!([]), |(_, commands)| commands.clone()))
            }
            (_, "profile_photos") => self.read_photos(calling, parameters, ty),
            (_, "sticker_set") => self.read_sticker_set(parameters),
            (_, "transaction") => self.transaction(calling, parameters),
            (_, "webhook") => Ok(self.webhook_view(bot, ty)),
            _ => Err(calling.unknown()),
        }
    }

    /// A chat that a bot may look at: one that it is in, or one that everybody may find by its name.
    fn chat_to_see(&self, bot: i64, parameters: &Parameters) -> Result<ChatKey, Refusal> {
        match self.chat_in(bot, parameters, "chat_id") {
            Err(refusal @ Refusal::Forbidden(_)) => {
                let chat = parameters.get("chat_id").ok_or(Refusal::UnknownChat)?;
                let key = self.resolve_chat(bot, chat)?;
                let was_removed = self
                    .member_of(key, bot)
                    .is_some_and(|member| member.status == Status::Kicked);
                match self.known_chat(key)?.username.is_some() && !was_removed {
                    true => Ok(key),
                    false => Err(refusal),
                }
            }
            found => found,
        }
    }

    fn read_member(&self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let key = self.chat_to_see(calling.bot, parameters)?;
        let user = self.named_user(parameters)?;
        let is_admin = self
            .member_of(key, calling.bot)
            .is_some_and(Member::is_admin);
        // Where the method has an error for it, only administrators see the others.
        if let refusal @ Refusal::Forbidden(_) = calling.no_right("not enough rights")
            && !key.is_private()
            && !is_admin
            && user != calling.bot
        {
            return Err(refusal);
        }
        let view = self.member_view(key, user);
        view.ok_or_else(|| self.unknown_user())
    }

    fn read_administrators(&self, bot: i64, parameters: &Parameters) -> Done {
        let key = self.chat_to_see(bot, parameters)?;
        if key.is_private() {
            return Err(Refusal::bad(
                "there are no administrators in the private chat",
            ));
        }
        let members = self.known_chat(key)?.members.iter();
        // A bot does not see other bots.
        let shown = members.filter(|(id, member)| {
            member.is_admin() && (**id == bot || !self.bots.contains_key(id))
        });
        Ok(shown
            .filter_map(|(id, member)| self.as_member_view(*id, member))
            .collect())
    }

    fn read_file(&mut self, calling: &Calling<'_>, parameters: &Parameters, ty: &str) -> Done {
        let id = parameters.text("file_id").unwrap_or_default().to_owned();
        let file = self
            .file(&id)
            .ok_or_else(|| Refusal::NotFound("invalid file_id".to_owned()))?;
        let whole = file
            .small_of
            .as_deref()
            .and_then(|whole| self.file(whole))
            .unwrap_or(file);
        let size = whole.size.unwrap_or_default();
        if calling.effect.max.is_some_and(|max| size > max) {
            return Err(Refusal::bad("file is too big"));
        }
        let path = self.path_of(&id);
        self.file_view(&id, path, ty)
    }

    /// A file as the API's `File`.
    pub(crate) fn file_view(&self, id: &str, path: Option<String>, ty: &str) -> Done {
        let file = self
            .file(id)
            .ok_or_else(|| Refusal::NotFound("invalid file_id".to_owned()))?;
        let value = json!({
            "file_id": file.id,
            "file_unique_id": file.unique_id,
            "file_size": file.size,
            "file_path": path,
        });
        let ty = TypeRef::Named(ty.to_owned());
        Ok(crate::content::complete(&self.model, &ty, value))
    }

    fn read_photos(&mut self, calling: &Calling<'_>, parameters: &Parameters, ty: &str) -> Done {
        let user = self.named_user(parameters)?;
        let photos = self
            .user(user)
            .map(|user| user.photos.clone())
            .unwrap_or_default();
        let number = |name: &str, default: i64| parameters.integer(name).unwrap_or(default);
        let offset = usize::try_from(number("offset", 0)).unwrap_or_default();
        let limit = usize::try_from(number("limit", PHOTOS).clamp(1, PHOTOS)).unwrap_or_default();
        let sizes = TypeRef::List(Box::new(TypeRef::Named("PhotoSize".to_owned())));
        let shown = photos.iter().skip(offset).take(limit);
        let list: Vec<Value> = shown
            .map(|photo| self.content_of_file(calling.model, &sizes, photo))
            .collect();
        let value = json!({ "total_count": photos.len(), "photos": list });
        let ty = TypeRef::Named(ty.to_owned());
        Ok(crate::content::complete(&self.model, &ty, value))
    }
}
