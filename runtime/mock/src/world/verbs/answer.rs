//! `answer`: a query gets its answer.

use serde_json::Value;

use crate::parameters::Parameters;
use crate::reply::Refusal;
use crate::world::call::{Calling, Done};
use crate::world::queries::About;
use crate::world::{EventKind, World};

impl World {
    pub(crate) fn answer(&mut self, calling: &Calling<'_>, parameters: &Parameters) -> Done {
        let kind = calling.effect.noun.as_deref().map_or("", String::as_str);
        let parameter = format!("{kind}_id");
        let id = parameters.text(&parameter).unwrap_or_default().to_owned();
        let query = self.waiting_query(calling.bot, kind, &id)?.clone();
        match query.about {
            About::Callback => {}
            About::Inline => self.check_results(parameters)?,
            About::Shipping(_) => {
                // What is chosen from, or why there is nothing.
                needs(
                    parameters,
                    if parameters.is_true("ok") {
                        "shipping_options"
                    } else {
                        "error_message"
                    },
                )?;
            }
            About::PreCheckout if parameters.is_true("ok") => {}
            About::PreCheckout => needs(parameters, "error_message")?,
        }
        self.end_query(&id);
        let mut answer = parameters.values.clone();
        answer.remove(&parameter);
        self.happened(EventKind::Answered {
            query: kind.to_owned(),
            id: id.clone(),
            user: query.user,
            answer,
        });
        match query.about {
            About::Callback => {}
            About::Inline => self.results_are_there(&id, parameters),
            About::Shipping(payment) => self.shipping_is_known(&payment, parameters),
            About::PreCheckout => self.is_confirmed(&id, parameters),
        }
        Ok(Value::Bool(true))
    }
}

fn needs(parameters: &Parameters, name: &str) -> Result<(), Refusal> {
    match parameters.get(name) {
        Some(_) => Ok(()),
        None => Err(Refusal::bad(format!("parameter \"{name}\" is required"))),
    }
}
