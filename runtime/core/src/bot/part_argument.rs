//! Arguments of handlers that are parts, such as a photo.

/// Makes a struct with a reference to a part an argument of handlers: on routes whose filter promises the part, and an
/// `Option` of it on all routes whose updates may have the part.
///
/// There is no trait with one impl for all parts instead: with it, each argument of a handler would have two possible
/// impls of [`FromUpdate`](crate::bot::FromUpdate), and the compiler would no longer say which bound failed.
#[doc(hidden)]
#[macro_export]
macro_rules! part_argument {
    ($name:ident, $part:path, $value:ty) => {
        impl<R, S: 'static> $crate::bot::FromUpdate<R, S> for $name<'static>
        where
            R: $crate::bot::Route<
                    Filter: $crate::bot::Promises<$part, Is: $crate::bot::Given<$part>>,
                    Payload: $crate::bot::Holds<$part, Value = $value>,
                >,
        {
            type Item<'a> = $name<'a>;

            fn from_update<'a>(
                context: $crate::bot::Context<'a, R, S>,
            ) -> Result<$name<'a>, $crate::bot::Reject> {
                let part = $crate::bot::Holds::part(context.payload);
                part.map($name).ok_or($crate::bot::Reject::Skip)
            }
        }

        impl<R, S: 'static> $crate::bot::Optional<R, S> for $name<'static>
        where
            R: $crate::bot::Route<Payload: $crate::bot::Holds<$part, Value = $value>>,
        {
            type Item<'a> = $name<'a>;

            fn optional<'a>(
                context: $crate::bot::Context<'a, R, S>,
            ) -> Result<Option<$name<'a>>, $crate::bot::Reject> {
                Ok($crate::bot::Holds::part(context.payload).map($name))
            }
        }
    };
}
