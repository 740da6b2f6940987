//! Filters of updates.
//!
//! A filter is a plain function of the content of an update. It can be tested without a bot:
//!
//! ```
//! use bazu_core::bot::{HasText, filter};
//!
//! struct Message {
//!     text: Option<String>,
//! }
//!
//! let question = filter::when(|message: &Message| message.text.as_deref() == Some("?"));
//! let other = question.not();
//! assert!(other.test(&Message { text: None }));
//! ```

use std::fmt;
use std::marker::PhantomData;

use super::brings::{HasText, Holds};
use super::part::{self, Part};

/// Decides whether a route takes an update with the content `P`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a filter of `{P}`",
    label = "not a filter of `{P}`",
    note = "a closure becomes a filter by `filter::when(|it: &{P}| …)`"
)]
pub trait Filter<P>: Send + Sync + 'static {
    /// Whether the route takes the update. It does not wait and changes nothing.
    fn test(&self, payload: &P) -> bool;
}

/// Every update. Made by [`any`].
#[derive(Clone, Copy, Debug)]
pub struct Any;

/// Updates with the part `P`. Made by the function of the part, such as [`photo`].
pub struct Has<P>(PhantomData<fn() -> P>);

/// Updates for which a function is true. Made by [`when`].
#[derive(Clone, Copy)]
pub struct When<T>(T);

/// Updates with a text for which a function is true. Made by [`text_that`].
#[derive(Clone, Copy)]
pub struct TextThat<T>(T);

/// Updates that pass both filters.
#[derive(Clone, Copy, Debug)]
pub struct All<A, B>(A, B);

/// Updates that pass one of two filters, or both.
#[derive(Clone, Copy, Debug)]
pub struct Either<A, B>(A, B);

/// Updates that do not pass a filter.
#[derive(Clone, Copy, Debug)]
pub struct Not<F>(F);

/// Every update.
pub fn any() -> Any {
    Any
}

/// Updates with the part `P`. Most parts have a function of their own, such as [`photo`].
pub fn has<P: Part>() -> Has<P> {
    Has(PhantomData)
}

/// Updates for which a function is true.
///
/// Write the type of the argument: `filter::when(|message: &Message| …)`.
pub fn when<P, T: Fn(&P) -> bool + Send + Sync + 'static>(test: T) -> When<T> {
    When(test)
}

/// Updates with a text for which a function is true.
///
/// ```
/// use bazu_core::bot::{HasText, filter};
///
/// struct Message(Option<String>);
///
/// impl HasText for Message {
///     fn text(&self) -> Option<&str> {
///         self.0.as_deref()
///     }
/// }
///
/// let question = filter::text_that(|text| text.ends_with('?'));
/// assert!(question.test(&Message(Some("how?".into()))));
/// assert!(!question.test(&Message(None)));
/// ```
pub fn text_that<T: Fn(&str) -> bool + Send + Sync + 'static>(test: T) -> TextThat<T> {
    TextThat(test)
}

impl<P> Filter<P> for Any {
    fn test(&self, _: &P) -> bool {
        true
    }
}

impl<P: Holds<Q>, Q: Part> Filter<P> for Has<Q> {
    fn test(&self, payload: &P) -> bool {
        payload.part().is_some()
    }
}

impl<P, T: Fn(&P) -> bool + Send + Sync + 'static> Filter<P> for When<T> {
    fn test(&self, payload: &P) -> bool {
        (self.0)(payload)
    }
}

impl<P: HasText, T: Fn(&str) -> bool + Send + Sync + 'static> Filter<P> for TextThat<T> {
    fn test(&self, payload: &P) -> bool {
        payload.text().is_some_and(&self.0)
    }
}

impl<P, A: Filter<P>, B: Filter<P>> Filter<P> for All<A, B> {
    fn test(&self, payload: &P) -> bool {
        self.0.test(payload) && self.1.test(payload)
    }
}

impl<P, A: Filter<P>, B: Filter<P>> Filter<P> for Either<A, B> {
    fn test(&self, payload: &P) -> bool {
        self.0.test(payload) || self.1.test(payload)
    }
}

impl<P, F: Filter<P>> Filter<P> for Not<F> {
    fn test(&self, payload: &P) -> bool {
        !self.0.test(payload)
    }
}

impl<P> Clone for Has<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Has<P> {}

impl<P> fmt::Debug for Has<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Has")
    }
}

impl<T> fmt::Debug for When<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("When")
    }
}

impl<T> fmt::Debug for TextThat<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TextThat")
    }
}

macro_rules! combine {
    ($($name:ident <$($parameter:ident),*>)*) => {$(
        impl<$($parameter),*> $name<$($parameter),*> {
            /// Updates that pass this filter and another one.
            pub fn and<Other>(self, other: Other) -> All<Self, Other> {
                All(self, other)
            }

            /// Updates that pass this filter or another one.
            pub fn or<Other>(self, other: Other) -> Either<Self, Other> {
                Either(self, other)
            }

            /// Updates that do not pass this filter.
            #[allow(clippy::should_implement_trait)] // An operator would read worse in a route.
            pub fn not(self) -> Not<Self> {
                Not(self)
            }

            /// Whether the content of an update passes.
            pub fn test<Content>(&self, content: &Content) -> bool
            where
                Self: Filter<Content>,
            {
                Filter::test(self, content)
            }
        }
    )*};
}

combine!(Any<> Has<P> When<T> TextThat<T> All<A, B> Either<A, B> Not<F>);

macro_rules! parts {
    ($($function:ident $part:ident)*) => {$(
        #[doc = concat!("Updates with the part [`", stringify!($part), "`](part::", stringify!($part), ").")]
        pub fn $function() -> Has<part::$part> {
            has()
        }
    )*};
}

parts! {
    animation Animation
    audio Audio
    caption Caption
    contact Contact
    data Data
    dice Dice
    document Document
    forward_from ForwardFrom
    forward_from_chat ForwardFromChat
    game Game
    invoice Invoice
    left_chat_member LeftChatMember
    location Location
    media_group_id MediaGroupId
    new_chat_members NewChatMembers
    new_chat_photo NewChatPhoto
    new_chat_title NewChatTitle
    photo Photo
    pinned_message PinnedMessage
    poll Poll
    reply ReplyToMessage
    sender Sender
    sender_chat SenderChat
    sticker Sticker
    story Story
    successful_payment SuccessfulPayment
    text Text
    venue Venue
    video Video
    video_note VideoNote
    voice Voice
    web_app_data WebAppData
}
