//! What can change, and what each change means: rules as data.
//!
//! A rule has a verdict for the *wire*, in both directions of time, and one for *Rust*. Where it
//! matters whether a value is sent or received, there are two of each.
//!
//! Two of these are facts about what exists: does a bot on the old crate fail with the new server,
//! and does code written for the old crate compile with the new one? A change is *breaking* when
//! one of them says so. What an addition needs of the server is neither.

use super::verdict::{Verdict, Verdicts, Wire};
use bazu_model::ids;
use bazu_model::level::Level;

/// The rule of the opposite change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mirror {
    Rule(Id),
    Itself,
}

macro_rules! rules {
    (@verdict $old:ident $new:ident $rust:ident) => {
        Verdict { old_bot: Wire::$old, new_crate: Wire::$new, rust: Level::$rust }
    };
    (@verdicts both($($both:ident)+)) => { Verdicts::Both(rules!(@verdict $($both)+)) };
    (@verdicts request($($request:ident)+) answer($($answer:ident)+)) => {
        Verdicts::Split(rules!(@verdict $($request)+), rules!(@verdict $($answer)+))
    };
    (@verdicts request($($request:ident)+) because $why:literal) => {
        Verdicts::Request(rules!(@verdict $($request)+), $why)
    };
    (@verdicts answer($($answer:ident)+) because $why:literal) => {
        Verdicts::Answer(rules!(@verdict $($answer)+), $why)
    };
    (@mirror itself) => { Mirror::Itself };
    (@mirror $mirror:ident) => { Mirror::Rule(Id::$mirror) };
    ($($name:ident $id:literal, mirror $mirror:ident, { $($verdicts:tt)+ } $title:literal $remedy:literal)*) => {
        ids! {
            /// The stable id of a rule, such as `field.became-required`.
            pub enum Id { $($name $id, $title $remedy)* }
        }

        impl Id {
            pub fn verdicts(self) -> Verdicts {
                match self { $(Self::$name => rules!(@verdicts $($verdicts)+)),* }
            }

            /// A tiny spec before and after such a change.
            pub fn example(self) -> (&'static str, &'static str) {
                match self {
                    $(Self::$name => (
                        include_str!(concat!("examples/", $id, "/old.yaml")),
                        include_str!(concat!("examples/", $id, "/new.yaml")),
                    )),*
                }
            }

            pub fn mirror(self) -> Mirror {
                match self { $(Self::$name => rules!(@mirror $mirror)),* }
            }
        }
    };
}

rules! {
    ApiServer "api.server-changed", mirror itself, { both(Breaks Breaks Patch) }
        "The API has another address."
        "Keep the old address until bots have moved, or tell users to update at once."
    ApiAuth "api.auth-changed", mirror itself, { both(Breaks Breaks Major) }
        "The client needs other credentials."
        "Tell users which credentials the new client takes."
    ApiAuthMoved "api.auth-moved", mirror itself, { both(Breaks Breaks Patch) }
        "The same credentials are sent in another header, to another address or for another scope."
        "Check whether the server still accepts them in the old way."
    ApiProtocol "api.protocol-changed", mirror itself, { both(Breaks Breaks Major) }
        "The API has another protocol."
        "Release it as a new crate, and keep the old one."
    ApiClient "api.client-renamed", mirror itself, { both(Works Works Major) }
        "The client has another name in Rust."
        "Tell users the new name."
    ApiCrate "api.crate-renamed", mirror itself, { both(Works Works Major) }
        "The crate has another name."
        "Release the old crate once more, with a note that names the new one."
    ApiAttach "api.attach-changed", mirror itself, { both(Breaks Breaks Patch) }
        "A value refers to an attached file in another way."
        "Check whether the server still accepts the old way."
    ApiWebhook "api.webhook-changed", mirror itself, { both(Differs Differs Patch) }
        "The secret token of a webhook is sent in another header."
        "Tell users who check the header themselves."
    ApiConstantAdded "api.constant-added", mirror ApiConstantRemoved, { both(Works Works Minor) }
        "The client has a new public constant."
        "Nothing: a new constant breaks no code."
    ApiConstantRemoved "api.constant-removed", mirror ApiConstantAdded, { both(Works Works Major) }
        "The client no longer has a public constant."
        "Wait for the next major version."
    ApiAbout "api.about-changed", mirror itself, { both(Works Works Patch) }
        "The title, the docs, the sources or the description of the crate have changed."
        "Nothing: only docs differ."

    ErrorAdded "error.added", mirror ErrorRemoved, { both(Works Works Minor) }
        "An error is new."
        "Nothing: a new error breaks no code."
    ErrorRemoved "error.removed", mirror ErrorAdded, { both(Works Works Major) }
        "An error was deleted from the spec."
        "Mark it `removed` with a note, and delete it in a later major version."
    ErrorChanged "error.changed", mirror itself, { both(Differs Differs Patch) }
        "An error is recognized by another code or text."
        "Check whether the server still sends the old one."

    ErrorMeaning "error.meaning-changed", mirror itself, { both(Differs Differs Patch) }
        "An error means something else for whoever runs a bot: whether it stops, or gives up a chat."
        "Check that the server still means it."

    LinkAdded "link.added", mirror LinkRemoved, { both(Works Works Minor) }
        "A link that opens the bot is new."
        "Nothing: a new type breaks no code."
    LinkRemoved "link.removed", mirror LinkAdded, { both(Works Works Major) }
        "A link that opens the bot was deleted."
        "Mark it as `removed` first."
    LinkChanged "link.changed", mirror itself, { both(Differs Differs Patch) }
        "A link has another address or other limits."
        "Check whether links that people already have still work."
    LinkArguments "link.arguments-changed", mirror itself, { both(Differs Differs Major) }
        "A link has other parts, or a part may be left out, or no longer."
        "Add a link of another name, and keep this one."

    FormatAdded "format.added", mirror FormatRemoved, { both(Works Works Minor) }
        "A format of texts is new."
        "Nothing: a new type breaks no code."
    FormatRemoved "format.removed", mirror FormatAdded, { both(Works Works Major) }
        "A format of texts was deleted."
        "Mark it as `removed` first."
    FormatChanged "format.changed", mirror itself, { both(Differs Differs Patch) }
        "Other signs of a text are escaped, or in another way."
        "Check that the server reads what the crate writes."
    FormatModeAdded "format.mode-added", mirror FormatModeRemoved, { both(Differs Differs Minor) }
        "The format was that of every text, and is now chosen by a parameter."
        "Tell users to set the parameter."
    FormatModeRemoved "format.mode-removed", mirror FormatModeAdded, { both(Differs Differs Major) }
        "The format was chosen by a parameter, and is now that of every text."
        "Check that the server reads what the crate writes."
    FormatMode "format.mode-changed", mirror itself, { both(Differs Differs Patch) }
        "Another value of the parameter chooses the format."
        "Check that the server still knows the old value."
    MarkAdded "mark.added", mirror MarkRemoved, { both(Works Works Minor) }
        "A text can be marked in a new way."
        "Nothing: a new function breaks no code."
    MarkRemoved "mark.removed", mirror MarkAdded, { both(Works Works Major) }
        "A text can no longer be marked in some way."
        "Mark it as `removed` first."
    MarkChanged "mark.changed", mirror itself, { both(Differs Differs Patch) }
        "A mark is written in another way."
        "Check that the server reads what the crate writes."
    MarkArguments "mark.arguments-changed", mirror itself, { both(Differs Differs Major) }
        "A mark takes other arguments."
        "Add a mark of another name, and keep this one."

    MethodAdded "method.added", mirror MethodRemoved,
        { request(Works Breaks Minor) because "a method is called and never received" }
        "A method is new."
        "Nothing: a new method breaks no code."
    MethodRemoved "method.removed", mirror MethodAdded,
        { request(Breaks Works Major) because "a method is called and never received" }
        "A method was deleted from the spec."
        "Mark it `removed` with a note that names its replacement, and delete it in a later major version."
    MethodEndpoint "method.endpoint-changed", mirror itself,
        { request(Breaks Breaks Patch) because "a path is called and never received" }
        "A method has another HTTP verb or path."
        "Check whether the server still answers at the old one."
    MethodBody "method.body-changed", mirror itself,
        { request(Breaks Breaks Patch) because "only a request has such a body" }
        "The body of a request has another format."
        "Check whether the server still reads the old format."
    MethodLongPoll "method.long-poll-changed", mirror itself,
        { request(Differs Differs Patch) because "only a request waits" }
        "Another parameter sets how long the server waits for an update."
        "Check that the timeout of the client is still longer than that of the server."
    MethodRequestId "method.request-id-changed", mirror itself,
        { request(Differs Differs Patch) because "only a request is repeated" }
        "Another parameter prevents a repeated request from acting twice."
        "Check which parameter the server uses."
    MethodChat "method.chat-changed", mirror itself,
        { request(Differs Differs Patch) because "only a call is about a chat" }
        "A call is about another chat, or about none. Limits for each chat count it there."
        "Check which parameter names the chat."
    MethodRepeatable "method.repeatable-set", mirror MethodUnrepeatable,
        { request(Works Differs Patch) because "only a call is repeated" }
        "A call may now be repeated if nobody knows whether the first one arrived."
        "Check that a repeated call does nothing that the first one did not do."
    MethodUnrepeatable "method.repeatable-lifted", mirror MethodRepeatable,
        { request(Differs Works Patch) because "only a call is repeated" }
        "A call is no longer repeated if nobody knows whether the first one arrived."
        "Nothing: the bot gets an error, and decides."
    EffectAdded "effect.added", mirror EffectRemoved,
        { request(Works Works Patch) because "only a call has an effect" }
        "What a method does to the server is now stated."
        "Nothing: bots do not depend on it. The mock server acts so."
    EffectRemoved "effect.removed", mirror EffectAdded,
        { request(Works Works Patch) because "only a call has an effect" }
        "What a method does to the server is no longer stated."
        "State it again: the mock server cannot answer the method."
    EffectChanged "effect.changed", mirror itself,
        { request(Works Works Patch) because "only a call has an effect" }
        "A method does something else to the server, or a parameter becomes something else."
        "Check which one the server does. The mock server now acts as the new one says."
    MethodRoleGiven "method.role-given", mirror MethodRoleTaken, { both(Works Works Minor) }
        "A method has a role for whoever runs a bot."
        "Nothing: a new ability breaks no code."
    MethodRoleTaken "method.role-taken", mirror MethodRoleGiven, { both(Works Works Major) }
        "A method no longer has a role, so whoever runs a bot can no longer do this."
        "Give the role to the method that replaces it."
    MethodErrorListed "method.error-listed", mirror MethodErrorUnlisted,
        { answer(Works Works Patch) because "an error is an answer" }
        "A method lists one more error."
        "Nothing: any method can return any error."
    MethodErrorUnlisted "method.error-unlisted", mirror MethodErrorListed,
        { answer(Works Works Patch) because "an error is an answer" }
        "A method no longer lists an error."
        "Nothing: any method can return any error."

    FieldOptionalAdded "field.optional-added", mirror FieldOptionalRemoved,
        { request(Works Differs Minor) answer(Works Differs Minor) }
        "An optional field or parameter is new."
        "Nothing: a new field breaks no code."
    FieldOptionalRemoved "field.optional-removed", mirror FieldOptionalAdded,
        { request(Differs Works Major) answer(Differs Works Major) }
        "An optional field or parameter was deleted from the spec."
        "Mark it `removed` with a note, and delete it in a later major version."
    FieldRequiredAdded "field.required-added", mirror FieldRequiredRemoved,
        { request(Breaks Works Major) answer(Works Breaks Minor) }
        "A required field or parameter is new."
        "In a request: check whether the server really refuses requests without it. If it does not, make it optional."
    FieldRequiredRemoved "field.required-removed", mirror FieldRequiredAdded,
        { request(Works Breaks Major) answer(Breaks Works Major) }
        "A required field or parameter was deleted from the spec."
        "Mark it `removed` and optional, and delete it in a later major version."
    FieldTrueAdded "field.true-added", mirror FieldTrueRemoved,
        { request(Breaks Works Minor) answer(Works Breaks Minor) }
        "A required field that can only be `true` is new. The constructor sets it."
        "In a request: check whether the server really refuses requests without it. If it does not, make it optional."
    FieldTrueRemoved "field.true-removed", mirror FieldTrueAdded,
        { request(Works Breaks Major) answer(Breaks Works Major) }
        "A required field that can only be `true` was deleted from the spec."
        "Mark it `removed` and optional, and delete it in a later major version."
    FieldBecameRequired "field.became-required", mirror FieldBecameOptional,
        { request(Breaks Works Major) answer(Works Breaks Major) }
        "An optional field or parameter is now required."
        "In an answer: keep it optional. An `Option` that is always filled does no harm."
    FieldBecameOptional "field.became-optional", mirror FieldBecameRequired,
        { request(Works Breaks Major) answer(Breaks Works Major) }
        "A required field or parameter is now optional."
        "In an answer: give it `absent` with a value to use when it is missing. Then the Rust type stays the same."
    FieldAliasAdded "field.alias-added", mirror FieldAliasRemoved,
        { answer(Breaks Works Patch) because "an alias is read and never sent; it is refused in a type that is only sent" }
        "A field is read under one more name."
        "Release the new crate before the server uses the new name. Code stays the same."
    FieldAliasRemoved "field.alias-removed", mirror FieldAliasAdded,
        { answer(Works Breaks Patch) because "an alias is read and never sent; it is refused in a type that is only sent" }
        "A field is no longer read under a second name."
        "Keep the alias as long as a server may send it."
    FieldReadWidened "field.read-widened", mirror FieldReadNarrowed,
        { request(Works Works Patch) answer(Breaks Works Patch) }
        "A field is now read from both text and numbers."
        "Release the new crate before the server sends the other type. Code stays the same."
    FieldReadNarrowed "field.read-narrowed", mirror FieldReadWidened,
        { request(Works Works Patch) answer(Works Breaks Patch) }
        "A field is no longer read from both text and numbers."
        "Keep `accepts` as long as a server may send the other type."
    FieldSentAs "field.sent-as-changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "A value is sent as another JSON type."
        "Check that the server reads both types."
    FieldDefault "field.default-changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "The server uses another default value."
        "Tell users who rely on the old default to send the value."
    FieldAbsentAdded "field.absent-added", mirror FieldAbsentRemoved,
        { answer(Breaks Works Patch) because "`absent` is for what is read; it is refused in a type that is only sent" }
        "A field may now be missing. The crate then reads a fixed value in its place."
        "Release the new crate before the server leaves the field out. Code stays the same."
    FieldAbsentRemoved "field.absent-removed", mirror FieldAbsentAdded,
        { answer(Works Breaks Patch) because "`absent` is for what is read; it is refused in a type that is only sent" }
        "A field is never missing any more. The Rust type stays the same."
        "Keep `absent` as long as a server may leave the field out."
    FieldAbsentChanged "field.absent-changed", mirror itself,
        { answer(Differs Differs Patch) because "`absent` is for what is read; it is refused in a type that is only sent" }
        "The crate reads another value in place of a missing field."
        "Tell users who rely on the old value."

    FieldMarkedRemoved "field.marked-removed", mirror FieldRestored,
        { request(Differs Works Minor) answer(Differs Works Minor) }
        "The server no longer has a field or parameter. The crate keeps it as deprecated."
        "Nothing: the compiler warns users and says what to use."
    FieldRestored "field.restored", mirror FieldMarkedRemoved,
        { request(Works Differs Patch) answer(Works Differs Patch) }
        "The server has a field or parameter again that was marked as removed."
        "Nothing: the warning disappears."

    ShapeChanged "shape.changed", mirror itself, { both(Breaks Breaks Major) }
        "A value has another type, in JSON and in Rust."
        "If the server takes or sends both types, write a union of both."
    ShapeRefined "shape.refined", mirror itself, { both(Works Works Major) }
        "A value has another Rust type and the same JSON."
        "Wait for the next major version, unless the old type could not be used."
    ShapeRenamed "shape.renamed", mirror itself, { both(Works Works Patch) }
        "The spec names the type of a value differently. Its Rust type and its JSON stay the same."
        "Nothing: only docs differ."
    ShapeWidened "shape.widened", mirror ShapeNarrowed,
        { request(Works Breaks Major) answer(Breaks Works Major) }
        "A value can have more JSON types than before."
        "In an answer: `accepts` reads a number from text, and keeps the Rust type."
    ShapeNarrowed "shape.narrowed", mirror ShapeWidened,
        { request(Breaks Works Major) answer(Works Breaks Major) }
        "A value can have fewer JSON types than before."
        "Check whether the server really refuses the other types."

    LimitAdded "limit.added", mirror LimitRemoved,
        { request(Differs Works Minor) answer(Works Works Minor) }
        "A value has a new limit."
        "Check that the server has this limit: the crate now refuses values that break it."
    LimitRemoved "limit.removed", mirror LimitAdded,
        { request(Works Differs Major) answer(Works Works Major) }
        "A value no longer has a limit, and the crate no longer has its constant."
        "If the limit has only grown, write the new one."
    LimitTightened "limit.tightened", mirror LimitLoosened,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "A limit allows less than before."
        "Tell users: some values that they send may now be refused."
    LimitLoosened "limit.loosened", mirror LimitTightened,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "A limit allows more than before."
        "Nothing: what was allowed is still allowed."
    LimitMoved "limit.moved", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "A limit allows more at one end and less at the other, or counts in another unit."
        "Tell users: some values that they send may now be refused."
    PatternAdded "pattern.added", mirror PatternRemoved,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "A text must now match a pattern."
        "Check that the server has this pattern: the crate now refuses values that break it."
    PatternRemoved "pattern.removed", mirror PatternAdded,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "A text no longer has to match a pattern."
        "Nothing: what was allowed is still allowed."
    PatternChanged "pattern.changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "A text must match another pattern."
        "Tell users: some values that they send may now be refused."
    UnitChanged "unit.changed", mirror itself, { both(Differs Differs Patch) }
        "A number has another unit."
        "Tell users: the same number now means another amount."

    ValueAdded "value.added", mirror ValueRemoved,
        { request(Works Breaks Minor) answer(Differs Works Minor) }
        "An enum has a new value."
        "Nothing: a new value breaks no code, and an older crate keeps the value as it is."
    ValueRemoved "value.removed", mirror ValueAdded,
        { request(Breaks Works Major) answer(Works Differs Major) }
        "A value of an enum was deleted from the spec."
        "Mark it `removed` with a note, and delete it in a later major version."
    VariantAdded "variant.added", mirror VariantRemoved,
        { request(Works Breaks Minor) answer(Differs Works Minor) }
        "A union has a new member."
        "Nothing: a new member breaks no code, and an older crate keeps the member as it is."
    VariantRemoved "variant.removed", mirror VariantAdded,
        { request(Breaks Works Major) answer(Works Differs Major) }
        "A member of a union was deleted from the spec."
        "Mark it `removed` with a note, and delete it in a later major version."
    UnionDiscriminator "union.discriminator-changed", mirror itself, { both(Breaks Breaks Patch) }
        "The members of a union are distinguished in another way."
        "Check whether the server still sends the old discriminator."
    UnionTraitGained "union.trait-gained", mirror UnionTraitLost, { both(Works Works Minor) }
        "Because of its members, a union has a new trait or conversion."
        "Nothing: a new trait or conversion breaks no code."
    UnionTraitLost "union.trait-lost", mirror UnionTraitGained, { both(Works Works Major) }
        "Because of its members, a union no longer has a trait or a conversion."
        "Wait for the next major version, or give the new member a type that has the trait."
    KindAdded "kind.added", mirror KindRemoved,
        { answer(Differs Works Minor) because "updates are received and never sent" }
        "A kind of update is new."
        "Nothing: an older crate keeps the update as it is."
    KindRemoved "kind.removed", mirror KindAdded,
        { answer(Works Differs Major) because "updates are received and never sent" }
        "A kind of update was deleted from the spec."
        "Mark it `removed` with a note, and delete it in a later major version."
    KindOnRequest "kind.on-request-changed", mirror itself,
        { answer(Differs Differs Patch) because "updates are received and never sent" }
        "A kind of update is now sent only to bots that ask for it, or no longer only to them."
        "Nothing: a framework asks for the kinds that a bot has handlers for."

    TypeAdded "type.added", mirror TypeRemoved, { both(Works Works Minor) }
        "A type is new."
        "Nothing: what it means for the wire is reported at the fields that have this type."
    TypeRemoved "type.removed", mirror TypeAdded, { both(Works Works Major) }
        "A type was deleted from the spec."
        "Mark it `removed` with a note, and delete it in a later major version."
    TypeKind "type.kind-changed", mirror itself, { both(Breaks Breaks Major) }
        "A type has become something else: a struct, an enum or a union."
        "Give the new type another name, and mark the old one `removed`."
    TypeBecameSent "type.became-sent", mirror TypeNoLongerSent, { both(Works Works Minor) }
        "A type is now part of a request, so it has constructors."
        "Nothing: a new constructor breaks no code."
    TypeNoLongerSent "type.no-longer-sent", mirror TypeBecameSent, { both(Works Works Major) }
        "A type is no longer part of a request, so it has no constructors."
        "Mark the parameters of this type `removed`. Then it keeps its constructors."
    TypeBecameReceived "type.became-received", mirror TypeNoLongerReceived, { both(Works Works Patch) }
        "A type is now part of an answer."
        "Nothing: every type can be read."
    TypeNoLongerReceived "type.no-longer-received", mirror TypeBecameReceived, { both(Works Works Patch) }
        "A type is no longer part of an answer."
        "Nothing: every type can be read."

    BringsAdded "brings.added", mirror BringsRemoved,
        { answer(Works Works Minor) because "updates are received and never sent" }
        "Updates bring something new that a handler can take: a chat, a user, a text, a part."
        "Nothing: a new argument breaks no code."
    BringsRemoved "brings.removed", mirror BringsAdded,
        { answer(Works Works Major) because "updates are received and never sent" }
        "Updates no longer bring something that a handler could take."
        "Wait for the next major version."
    BringsAlways "brings.always", mirror BringsSometimes,
        { answer(Works Works Minor) because "updates are received and never sent" }
        "What some updates brought now comes with every one."
        "Nothing: an optional argument can still be taken."
    BringsSometimes "brings.sometimes", mirror BringsAlways,
        { answer(Works Works Major) because "updates are received and never sent" }
        "What came with every update now comes with some of them."
        "Wait for the next major version: a handler must take it as an optional argument."
    BringsMoved "brings.moved", mirror itself,
        { answer(Differs Differs Patch) because "updates are received and never sent" }
        "What updates bring is read from another field."
        "Check that it still is what its name says."

    RuleAdded "rule.added", mirror RuleRemoved,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "A new rule across fields is checked."
        "Check that the server has this rule: the crate now refuses requests that break it."
    RuleRemoved "rule.removed", mirror RuleAdded,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "A rule across fields is no longer checked."
        "Nothing: what was allowed is still allowed."
    RuleChanged "rule.changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "A rule across fields has changed."
        "Tell users: some values that they send may now be refused."
    ChoiceAdded "choice.added", mirror ChoiceRemoved,
        { request(Differs Works Major) because "only what is sent has constructors" }
        "Only one of several fields can be set, so each has a constructor instead of a setter."
        "Wait for the next major version, or write it as rules with `when` and `forbid`."
    ChoiceRemoved "choice.removed", mirror ChoiceAdded,
        { request(Works Differs Major) because "only what is sent has constructors" }
        "Several fields no longer exclude each other, so they have no constructors of their own."
        "Wait for the next major version."
    ChoiceChanged "choice.changed", mirror itself,
        { request(Differs Differs Major) because "only what is sent has constructors" }
        "Other fields exclude each other, so the constructors are different."
        "Wait for the next major version."
    Reordered "constructor.reordered", mirror itself,
        { request(Works Works Major) because "only what is sent has constructors" }
        "The required fields have another order, and so have the arguments of the constructor."
        "Restore the old order, and add new fields at the end."

    ShortcutAdded "shortcut.added", mirror ShortcutRemoved, { both(Works Works Minor) }
        "A type has a new shortcut: a call that takes values from its fields."
        "Nothing: a new function breaks no code."
    ShortcutRemoved "shortcut.removed", mirror ShortcutAdded, { both(Works Works Major) }
        "A type no longer has a shortcut."
        "Keep it until the next major version."
    ShortcutChanged "shortcut.changed", mirror itself, { both(Works Works Major) }
        "A shortcut calls another method or takes other arguments."
        "Give the new shortcut another name."
    ShortcutRebound "shortcut.rebound", mirror itself, { both(Works Works Patch) }
        "A shortcut reads other fields."
        "Check that it still does what its name says."
    AccessorAdded "accessor.added", mirror AccessorRemoved, { both(Works Works Minor) }
        "A type has a new accessor: a function that reads its fields."
        "Nothing: a new function breaks no code."
    AccessorRemoved "accessor.removed", mirror AccessorAdded, { both(Works Works Major) }
        "A type no longer has an accessor."
        "Keep it until the next major version."
    AccessorChanged "accessor.changed", mirror itself, { both(Works Works Patch) }
        "An accessor reads other fields and returns the same type."
        "Check that it still does what its name says."
    AccessorRetyped "accessor.retyped", mirror itself, { both(Works Works Major) }
        "An accessor returns another type."
        "Give the new accessor another name."

    DeprecatedSet "deprecated.set", mirror DeprecatedLifted, { both(Works Works Minor) }
        "Something is now deprecated."
        "Nothing: the compiler warns users and says what to use."
    DeprecatedLifted "deprecated.lifted", mirror DeprecatedSet, { both(Works Works Patch) }
        "Something is no longer deprecated."
        "Nothing: the warning disappears."
    RemovedSet "removed.set", mirror RemovedLifted,
        { request(Breaks Works Minor) answer(Differs Works Minor) }
        "The server no longer has a method, type, value or member. The crate keeps it as deprecated."
        "Tell users: a bot that still uses it fails. The compiler warns them and says what to use."
    RemovedLifted "removed.lifted", mirror RemovedSet,
        { request(Works Breaks Patch) answer(Works Differs Patch) }
        "The server has a method, type, value or member again that was marked as removed."
        "Nothing: the warning disappears."
    RemovedDeleted "removed.deleted", mirror RemovedAdded, { both(Works Works Major) }
        "Something that was marked as removed was deleted from the spec, and so from the crate."
        "Wait for the next major version."
    RemovedAdded "removed.added", mirror RemovedDeleted, { both(Works Works Minor) }
        "Something is new in the spec and already marked as removed."
        "Nothing: code written for an older version compiles again."
    RustName "rust-name.changed", mirror itself, { both(Works Works Major) }
        "Something has another name in Rust."
        "Keep the old name until the next major version."
    WireName "wire-name.changed", mirror itself, { both(Breaks Breaks Patch) }
        "Something has another name in requests and answers, and the same name in Rust."
        "Check whether the server still knows the old name. For a field that is read, `alias` reads both names."
    ViolationName "violation-name.changed", mirror itself, { both(Works Works Patch) }
        "Something has another name in violations, and the same on the wire and in Rust."
        "Tell users who look for the id of a violation."
    BasisStrengthened "basis.strengthened", mirror BasisWeakened,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "An inferred fact is now documented or observed, so its limits are checked."
        "Tell users: some values that they send may now be refused."
    BasisWeakened "basis.weakened", mirror BasisStrengthened,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "A documented or observed fact is now inferred, so its limits are no longer checked."
        "Nothing: what was allowed is still allowed."
    DocsChanged "docs.changed", mirror itself, { both(Works Works Patch) }
        "The docs of something, or their sources, have changed."
        "Nothing: the code is the same."
}
