//! Members who came and went, as arguments.

use bazu_core::bot::{Carries, Context, FromUpdate, Given, Holds, On, Promises, Reject, part};

/// The user who joined the chat. An argument of a handler of
/// [`member_joined`](crate::Router::member_joined), which is called once for each.
///
/// ```
/// use bale_bot::types::User;
/// use bazu::Joined;
///
/// async fn welcome(Joined(user): Joined<'_, User>) {
///     println!("{} is here", user.first_name);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joined<'a, U>(pub &'a U);

impl<B, K, F, S, U> FromUpdate<On<B, K, F>, S> for Joined<'static, U>
where
    B: Carries<K, Payload: Holds<part::NewChatMembers, Value = [U]>>,
    K: 'static,
    F: Promises<part::JoinedMember, Is: Given<Self>> + 'static,
    S: 'static,
    U: Sync + 'static,
{
    type Item<'a> = Joined<'a, U>;

    fn from_update<'a>(context: Context<'a, On<B, K, F>, S>) -> Result<Joined<'a, U>, Reject> {
        let members = context.payload.part();
        let member = members.and_then(|members| members.get(context.item));
        member.map(Joined).ok_or(Reject::Skip)
    }
}

/// The user who left the chat or was removed. An argument of a handler of
/// [`member_left`](crate::Router::member_left), or behind `filter::left_chat_member()`.
///
/// ```
/// use bale_bot::types::User;
/// use bazu::Left;
///
/// async fn miss(Left(user): Left<'_, User>) {
///     println!("{} is gone", user.first_name);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left<'a, U>(pub &'a U);

impl<B, K, F, S, U> FromUpdate<On<B, K, F>, S> for Left<'static, U>
where
    B: Carries<K, Payload: Holds<part::LeftChatMember, Value = U>>,
    K: 'static,
    F: Promises<part::LeftChatMember, Is: Given<Self>> + 'static,
    S: 'static,
    U: Sync + 'static,
{
    type Item<'a> = Left<'a, U>;

    fn from_update<'a>(context: Context<'a, On<B, K, F>, S>) -> Result<Left<'a, U>, Reject> {
        context.payload.part().map(Left).ok_or(Reject::Skip)
    }
}
