//! Arguments of handlers that are the same in every generated crate but for their types.
//!
//! They are macros, not traits with one impl for all types: with such an impl each argument of a handler would have two
//! possible impls of [`FromUpdate`](crate::bot::FromUpdate), and the compiler would no longer say which bound failed.

/// Makes a reference to a type an argument of handlers: where the content of an update always brings a value, and an
/// `Option` where it may bring one.
#[doc(hidden)]
#[macro_export]
macro_rules! brought_argument {
    ($type:ty) => {
        impl<R, S: 'static> $crate::bot::FromUpdate<R, S> for &'static $type
        where
            R: $crate::bot::Route<Payload: $crate::bot::Brings<$type>>,
        {
            type Item<'a> = &'a $type;

            fn from_update<'a>(
                context: $crate::bot::Context<'a, R, S>,
            ) -> Result<&'a $type, $crate::bot::Reject> {
                Ok($crate::bot::Brings::bring(context.payload))
            }
        }

        impl<R, S: 'static> $crate::bot::Optional<R, S> for &'static $type
        where
            R: $crate::bot::Route<Payload: $crate::bot::MayBring<$type>>,
        {
            type Item<'a> = &'a $type;

            fn optional<'a>(
                context: $crate::bot::Context<'a, R, S>,
            ) -> Result<Option<&'a $type>, $crate::bot::Reject> {
                Ok($crate::bot::MayBring::may_bring(context.payload))
            }
        }
    };
}

/// Makes a struct with a reference to a part an argument of handlers: on routes whose filter promises the part, and an
/// `Option` of it on all routes whose updates may have the part.
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
