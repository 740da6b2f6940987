//! What the methods of the services do. There are few, and each is one of its kind.

use std::time::Duration;

use bazu_model::{Method, Scalar, TypeRef};
use serde_json::{Value, json};

use super::answers::{Refused, code};
use super::{OrganisationId, Received, RestWorld, phone};
use crate::content::complete;
use crate::parameters::Parameters;
use crate::world::Time;
use crate::world::file::Files;

/// Too many requests, in the service for passwords alone.
const TOO_MANY: i64 = 18;
const HOUR: Duration = Duration::from_secs(60 * 60);
const MINUTE: Duration = Duration::from_secs(60);

/// What a method ends with.
type Done = Result<Value, Refused>;

/// The phone number that a call is about.
pub(super) fn phone_of<'p>(method: &Method, parameters: &'p Parameters) -> Option<&'p str> {
    let number = TypeRef::Scalar(Scalar::PhoneNumber);
    let param = method.params.iter().find(|param| param.ty == number)?;
    parameters.text(&param.wire)
}

impl RestWorld {
    /// Does what a method does.
    pub(super) fn act(
        &mut self,
        method: &Method,
        caller: OrganisationId,
        parameters: &Parameters,
        files: Files,
    ) -> Done {
        if let Some(code) = self.refusals.pop_front() {
            return Err(Refused::new(code));
        }
        let result = match method.wire.as_str() {
            "send_otp" => self.send_otp(method, caller, parameters)?,
            "send_message" => self.send_message(method, caller, parameters)?,
            "upload_file" => self.upload_file(caller, files)?,
            _ => return Err(Refused::new(code::INTERNAL)),
        };
        Ok(complete(&self.model, &method.returns, result))
    }

    fn send_otp(
        &mut self,
        method: &Method,
        caller: OrganisationId,
        parameters: &Parameters,
    ) -> Done {
        let otp = parameters.text("otp").unwrap_or_default();
        if !is_otp(otp) {
            return Err(invalid("otp must be 3 to 8 digits"));
        }
        let number = self.reachable(method, parameters, true)?;
        let received = Received {
            otp: Some(otp.to_owned()),
            ..self.nothing_from(caller)
        };
        self.pay(caller, &number, received)?;
        let balance = self.organisation(caller).map_or(0, |it| it.balance);
        Ok(json!({ "balance": balance }))
    }

    fn send_message(
        &mut self,
        method: &Method,
        caller: OrganisationId,
        parameters: &Parameters,
    ) -> Done {
        let data = parameters.get("message_data").cloned().unwrap_or_default();
        let otp = data.pointer("/otp_message/otp").and_then(Value::as_str);
        if otp.is_some_and(|otp| !is_otp(otp)) {
            return Err(invalid("otp must be 3 to 8 digits"));
        }
        let bot = parameters.integer("bot_id");
        let bots = self.organisation(caller).and_then(|it| it.bots.as_ref());
        if bots.is_some_and(|bots| bot.is_none_or(|bot| !bots.contains(&bot))) {
            return Err(invalid("bot_id is not a bot of the organisation"));
        }
        let file_id = data.pointer("/message/file_id").and_then(Value::as_str);
        let file = file_id.map(|id| {
            self.uploads
                .of(caller, id)
                .ok_or_else(|| invalid("file_id is unknown"))
        });
        let file = file.transpose()?;
        let number = self.reachable(method, parameters, false)?;
        let id = self.uuid();
        let received = Received {
            message_id: Some(id.clone()),
            bot,
            otp: otp.map(str::to_owned),
            message: data.get("message").cloned(),
            file,
            is_secure: data.get("is_secure") == Some(&Value::Bool(true)),
            ..self.nothing_from(caller)
        };
        self.pay(caller, &number, received)?;
        Ok(json!({ "message_id": id }))
    }

    fn upload_file(&mut self, caller: OrganisationId, files: Files) -> Done {
        let file = files.list.into_values().next();
        let file = file.ok_or_else(|| invalid("there is no file in the request"))?;
        let result = json!({ "file_id": file.id });
        self.uploads.add(caller, file);
        Ok(result)
    }

    /// The number of a phone that can be written to now.
    fn reachable(
        &mut self,
        method: &Method,
        parameters: &Parameters,
        is_limited: bool,
    ) -> Result<String, Refused> {
        let text = phone_of(method, parameters).unwrap_or_default();
        // One of the services takes a number with its `+` too.
        let number = if is_limited {
            text
        } else {
            text.strip_prefix('+').unwrap_or(text)
        };
        if !phone::is_number(number) {
            return Err(Refused::new(code::INVALID_PHONE));
        }
        let (now, limit) = (self.now, self.limits.per_phone);
        let phone = self.phones.get_mut(number);
        let phone = phone.ok_or_else(|| Refused::new(code::NO_ACCOUNT))?;
        if is_limited {
            forget(&mut phone.sent, now, HOUR);
            if phone.sent.len() >= limit {
                return Err(Refused::new(TOO_MANY));
            }
        }
        Ok(number.to_owned())
    }

    /// Takes the price of a message, and delivers it.
    fn pay(
        &mut self,
        caller: OrganisationId,
        number: &str,
        received: Received,
    ) -> Result<(), Refused> {
        let (now, limit) = (self.now, self.limits.per_organisation);
        let organisation = self.organisations.get_mut(caller.0);
        let organisation = organisation.ok_or_else(|| Refused::new(code::INTERNAL))?;
        if organisation.balance <= 0 {
            return Err(Refused::new(code::NO_CREDIT));
        }
        // Figures are published for passwords alone, and these have no id of a message.
        let is_limited = received.message_id.is_none();
        if is_limited {
            forget(&mut organisation.sent, now, MINUTE);
            if organisation.sent.len() >= limit {
                return Err(Refused::new(TOO_MANY));
            }
            organisation.sent.push_back(now);
        }
        if !organisation.contacts.contains(number) {
            let most = organisation.most_contacts;
            if most.is_some_and(|most| organisation.contacts.len() >= most) {
                return Err(Refused::new(code::CONTACTS));
            }
            organisation.contacts.insert(number.to_owned());
        }
        organisation.balance -= 1;
        if let Some(phone) = self.phones.get_mut(number).filter(|_| is_limited) {
            phone.sent.push_back(now);
        }
        self.deliver(number, received);
        Ok(())
    }

    fn nothing_from(&self, from: OrganisationId) -> Received {
        Received {
            at: self.now,
            message_id: None,
            from,
            bot: None,
            otp: None,
            message: None,
            file: None,
            is_secure: false,
        }
    }

    /// An id in the form of a UUID.
    fn uuid(&mut self) -> String {
        let digits = self.ids.text();
        let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
        let parts = [
            part(0, 8),
            part(8, 12),
            part(12, 16),
            part(16, 20),
            part(20, 32),
        ];
        parts.join("-")
    }
}

fn is_otp(text: &str) -> bool {
    (3..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn invalid(text: &str) -> Refused {
    Refused {
        code: code::INVALID_INPUT,
        text: Some(text.to_owned()),
    }
}

/// Forgets what was longer ago.
fn forget(times: &mut std::collections::VecDeque<Time>, now: Time, longer: Duration) {
    while times.front().is_some_and(|at| now.since(*at) >= longer) {
        times.pop_front();
    }
}
