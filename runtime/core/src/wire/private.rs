//! Private texts: errors must not show them, even if a server echoes them.

use crate::secret::Secret;

/// A type that holds private texts.
pub trait Private {
    /// Visits every private text.
    fn private(&self, hide: &mut dyn FnMut(&str));
}

impl Private for Secret {
    fn private(&self, hide: &mut dyn FnMut(&str)) {
        hide(self.expose());
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
