//! Arguments of handlers that are the same in every generated crate but for their types.
//!
//! They are macros, not traits with one impl for all types: with such an impl each argument of a handler would have two
//! possible impls of [`FromUpdate`](crate::bot::FromUpdate), and the compiler would no longer say which bound failed.
//!
//! Their generic parameters have names that no type of a spec can have.

/// Makes a bot and its updates arguments of handlers: the bot by reference and by value, the update by reference.
#[doc(hidden)]
#[macro_export]
macro_rules! bot_arguments {
    ($bot:ty, $update:ty) => {
        impl<ROUTE, STATE: 'static> $crate::bot::FromUpdate<ROUTE, STATE> for &'static $bot
        where
            ROUTE: $crate::bot::Route<Bot: $crate::bot::Same<$bot>>,
        {
            type Item<'a> = &'a $bot;

            fn from_update<'a>(
                context: $crate::bot::Context<'a, ROUTE, STATE>,
            ) -> Result<&'a $bot, $crate::bot::Reject> {
                Ok($crate::bot::Same::same(context.bot))
            }
        }

        impl<ROUTE, STATE: 'static> $crate::bot::FromUpdate<ROUTE, STATE> for $bot
        where
            ROUTE: $crate::bot::Route<Bot: $crate::bot::Same<$bot>>,
        {
            type Item<'a> = $bot;

            fn from_update<'a>(
                context: $crate::bot::Context<'a, ROUTE, STATE>,
            ) -> Result<$bot, $crate::bot::Reject> {
                Ok(<ROUTE::Bot as $crate::bot::Same<$bot>>::same(context.bot).clone())
            }
        }

        impl<ROUTE, STATE: 'static> $crate::bot::FromUpdate<ROUTE, STATE> for &'static $update
        where
            ROUTE: $crate::bot::Route<Update: $crate::bot::Same<$update>>,
        {
            type Item<'a> = &'a $update;

            fn from_update<'a>(
                context: $crate::bot::Context<'a, ROUTE, STATE>,
            ) -> Result<&'a $update, $crate::bot::Reject> {
                Ok($crate::bot::Same::same(context.update))
            }
        }
    };
}

/// Makes a reference to a type an argument of handlers: where the content of an update always brings a value, and an
/// `Option` where it may bring one.
#[doc(hidden)]
#[macro_export]
macro_rules! brought_argument {
    ($type:ty) => {
        impl<ROUTE, STATE: 'static> $crate::bot::FromUpdate<ROUTE, STATE> for &'static $type
        where
            ROUTE: $crate::bot::Route<Payload: $crate::bot::Brings<$type>>,
        {
            type Item<'a> = &'a $type;

            fn from_update<'a>(
                context: $crate::bot::Context<'a, ROUTE, STATE>,
            ) -> Result<&'a $type, $crate::bot::Reject> {
                Ok($crate::bot::Brings::bring(context.payload))
            }
        }

        impl<ROUTE, STATE: 'static> $crate::bot::Optional<ROUTE, STATE> for &'static $type
        where
            ROUTE: $crate::bot::Route<Payload: $crate::bot::MayBring<$type>>,
        {
            type Item<'a> = &'a $type;

            fn optional<'a>(
                context: $crate::bot::Context<'a, ROUTE, STATE>,
            ) -> Result<Option<&'a $type>, $crate::bot::Reject> {
                Ok($crate::bot::MayBring::may_bring(context.payload))
            }
        }
    };
}

/// Makes a struct with a reference to a part an argument of handlers: on routes whose filter promises the part, and an
/// `Option` of it on all routes whose updates may have the part. The content of such updates comes last.
#[doc(hidden)]
#[macro_export]
macro_rules! part_argument {
    ($name:ident, $part:ty, $content:ty) => {
        impl<ROUTE, STATE: 'static> $crate::bot::FromUpdate<ROUTE, STATE> for $name<'static>
        where
            ROUTE: $crate::bot::Route<
                    Filter: $crate::bot::Promises<$part, Is: $crate::bot::Given<$part>>,
                    Payload: $crate::bot::Holds<
                        $part,
                        Value = <$content as $crate::bot::Holds<$part>>::Value,
                    >,
                >,
        {
            type Item<'a> = $name<'a>;

            fn from_update<'a>(
                context: $crate::bot::Context<'a, ROUTE, STATE>,
            ) -> Result<$name<'a>, $crate::bot::Reject> {
                let part = $crate::bot::Holds::part(context.payload);
                part.map($name).ok_or($crate::bot::Reject::Skip)
            }
        }

        impl<ROUTE, STATE: 'static> $crate::bot::Optional<ROUTE, STATE> for $name<'static>
        where
            ROUTE: $crate::bot::Route<
                    Payload: $crate::bot::Holds<
                        $part,
                        Value = <$content as $crate::bot::Holds<$part>>::Value,
                    >,
                >,
        {
            type Item<'a> = $name<'a>;

            fn optional<'a>(
                context: $crate::bot::Context<'a, ROUTE, STATE>,
            ) -> Result<Option<$name<'a>>, $crate::bot::Reject> {
                Ok($crate::bot::Holds::part(context.payload).map($name))
            }
        }
    };
}
