//! What no error may show, should a server echo it.

use crate::secret::Secret;

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
