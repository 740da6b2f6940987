//! What no error may show, should a server echo it.

use crate::{Otp, PhoneNumber, Secret};

/// Something that holds private texts.
pub trait Private {
    /// Visits every one of them.
    fn private(&self, hide: &mut dyn FnMut(&str));
}

impl Private for Secret {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        hide(self.expose());
    }
}

impl Private for Otp {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        hide(self.expose());
        // A server that takes it for a number says it without its leading zeros.
        let number = self.expose().trim_start_matches('0');
        if number.len() < self.expose().len() && number.len() >= Otp::MIN_DIGITS {
            hide(number);
        }
    }
}

impl Private for PhoneNumber {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        // Whatever prefix the server writes before it.
        hide(self.national());
    }
}

impl<T: Private + ?Sized> Private for Box<T> {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        (**self).private(hide);
    }
}

impl<T: Private> Private for Option<T> {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.private(hide);
        }
    }
}

impl<T: Private> Private for Vec<T> {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        for item in self {
            item.private(hide);
        }
    }
}
