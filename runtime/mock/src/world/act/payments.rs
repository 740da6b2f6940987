//! Users pay invoices.

use super::{ActError, Acted, Place};
use crate::world::World;

impl World {
    pub(super) fn pays(
        &mut self,
        user: i64,
        place: Option<Place>,
        message: Option<i64>,
        link: Option<String>,
    ) -> Result<Acted, ActError> {
        match (message, link) {
            (Some(id), None) => {
                let key = self.place(user, place)?;
                if !key.is_private() {
                    self.present(key, user)?;
                }
                self.existing(key, id)?;
                let query = self.pay_message(user, key, id)?;
                Ok(Acted {
                    query: Some(query),
                    ..Acted::message(key, id)
                })
            }
            (None, Some(link)) => {
                let query = self.pay_link(user, &link)?;
                Ok(Acted {
                    query: Some(query),
                    ..Acted::default()
                })
            }
            _ => Err(ActError::cannot(
                "an invoice is in a `message` or behind a `link`, and one of them is named",
            )),
        }
    }

    pub(super) fn picks_shipping(
        &mut self,
        user: i64,
        query: &str,
        option: &str,
    ) -> Result<Acted, ActError> {
        let query = self.pick_shipping(user, query, option)?;
        Ok(Acted {
            query,
            ..Acted::default()
        })
    }
}
