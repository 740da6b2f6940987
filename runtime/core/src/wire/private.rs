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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_text_is_found_wherever_it_stands() {
        let texts = |value: &dyn Private| {
            let mut texts = Vec::new();
            value.private(&mut |text| texts.push(text.to_owned()));
            texts
        };
        let secret = || Secret::from("a");
        assert_eq!(texts(&secret()), ["a"]);
        assert_eq!(texts(&Box::new(secret())), ["a"]);
        assert_eq!(texts(&Some(secret())), ["a"]);
        assert_eq!(texts(&None::<Secret>), [""; 0]);
        assert_eq!(texts(&vec![secret(), Secret::from("b")]), ["a", "b"]);
    }
}
