//! What the setter of an optional parameter takes.

/// A value for an optional parameter: what converts into `T`, or an `Option` of it.
///
/// `None` leaves the parameter out. `FORM` keeps the two forms apart, and the compiler finds it.
///
/// ```
/// use bazu_core::IntoOption;
///
/// fn caption<K>(caption: impl IntoOption<String, K>) -> Option<String> {
///     caption.into_option()
/// }
///
/// assert_eq!(caption("hi").as_deref(), Some("hi"));
/// assert_eq!(caption(Some("hi")).as_deref(), Some("hi"));
/// assert_eq!(caption(None::<&str>), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for an optional `{T}`",
    label = "neither converts into `{T}`, nor is an `Option` of something that does"
)]
pub trait IntoOption<T, FORM> {
    /// The value, if there is one.
    fn into_option(self) -> Option<T>;
}

/// A list for an optional parameter: what converts into items of `T`, or an `Option` of it.
///
/// `None` leaves the parameter out, while an empty list is sent. `FORM` keeps the two forms apart, and the compiler
/// finds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for an optional list of `{T}`",
    label = "its items do not convert into `{T}`; items of several types need `{T}::from` each"
)]
pub trait IntoItems<T, FORM> {
    /// The list, if there is one.
    fn into_items(self) -> Option<Vec<T>>;
}

/// A list for an optional parameter whose items have one type: anything that can be iterated, or an `Option` of
/// it.
///
/// `None` leaves the parameter out, while an empty list is sent. `FORM` keeps the two forms apart, and the
/// compiler finds it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given for an optional list of `{T}`",
    label = "neither an iterator over `{T}`, nor an `Option` of one"
)]
pub trait IntoList<T, FORM> {
    /// The list, if there is one.
    fn into_list(self) -> Option<Vec<T>>;
}

/// Marks a value that is there. See [`IntoOption`].
#[derive(Debug)]
pub struct Given;

/// Marks an `Option`. See [`IntoOption`].
#[derive(Debug)]
pub struct Maybe;

impl<T, V: Into<T>> IntoOption<T, Given> for V {
    fn into_option(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, V: Into<T>> IntoOption<T, Maybe> for Option<V> {
    fn into_option(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoItems<T, Given> for I {
    fn into_items(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoItems<T, Maybe> for Option<I> {
    fn into_items(self) -> Option<Vec<T>> {
        self.map(|items| items.into_iter().map(Into::into).collect())
    }
}

impl<T, I: IntoIterator<Item = T>> IntoList<T, Given> for I {
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().collect())
    }
}

impl<T, I: IntoIterator<Item = T>> IntoList<T, Maybe> for Option<I> {
    fn into_list(self) -> Option<Vec<T>> {
        self.map(|items| items.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names the form, which the compiler finds by itself where a setter is called.
    fn option<V: IntoOption<String, FORM>, FORM>(value: V) -> Option<String> {
        value.into_option()
    }

    fn items<I: IntoItems<String, FORM>, FORM>(items: I) -> Option<Vec<String>> {
        items.into_items()
    }

    fn list<I: IntoList<u8, FORM>, FORM>(list: I) -> Option<Vec<u8>> {
        list.into_list()
    }

    #[test]
    fn a_value_and_an_option_of_one_are_taken_and_converted() {
        let a = || "a".to_owned();
        assert_eq!(option::<_, Given>("a"), Some(a()));
        assert_eq!(option::<_, Maybe>(Some("a")), Some(a()));
        assert_eq!(option::<_, Maybe>(None::<&str>), None);
    }

    #[test]
    fn items_and_an_option_of_them_are_taken_and_converted() {
        let both = || Some(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(items::<_, Given>(["a", "b"]), both());
        assert_eq!(items::<_, Maybe>(Some(["a", "b"])), both());
        assert_eq!(items::<_, Maybe>(None::<[&str; 2]>), None);
        assert_eq!(list::<_, Given>(1..=2), Some(vec![1, 2]));
        assert_eq!(list::<_, Maybe>(Some([1, 2])), Some(vec![1, 2]));
        assert_eq!(list::<_, Maybe>(None::<[u8; 2]>), None);
    }
}
