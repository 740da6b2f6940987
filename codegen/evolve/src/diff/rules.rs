//! What can change, and what each change means: rules as data.
//!
//! A rule has a verdict for the *wire*, in both directions of time, and one for *Rust*. Where it
//! matters whether a value is sent or received, there are two of each.

use super::verdict::{Verdict, Verdicts, Wire};
use bazu_model::ids;
use bazu_model::level::Level;

/// The rule of the opposite change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mirror {
    /// Another rule.
    Rule(Id),
    /// The same rule.
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
            #[allow(missing_docs)]
            pub enum Id { $($name $id, $title $remedy)* }
        }

        impl Id {
            /// What it means.
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

            /// The rule of the opposite change.
            pub fn mirror(self) -> Mirror {
                match self { $(Self::$name => rules!(@mirror $mirror)),* }
            }
        }
    };
}

rules! {
    ApiServer "api.server-changed", mirror itself, { both(Breaks Breaks Patch) }
        "The API is reached at another address."
        "Keep the old address until bots have moved, or tell users to update at once."
    ApiAuth "api.auth-changed", mirror itself, { both(Breaks Breaks Major) }
        "A client proves who it is in another way."
        "Tell users which credentials the new client takes."
    ApiAuthMoved "api.auth-moved", mirror itself, { both(Breaks Breaks Patch) }
        "The same credentials go elsewhere: into another header, to another address, for another scope."
        "See whether the server still takes them at the old place."
    ApiProtocol "api.protocol-changed", mirror itself, { both(Breaks Breaks Major) }
        "The API is spoken in another way."
        "Release it under a crate of its own, and let the old one stand."
    ApiClient "api.client-renamed", mirror itself, { both(Works Works Major) }
        "The client has another name in Rust."
        "Tell users the new name."
    ApiCrate "api.crate-renamed", mirror itself, { both(Works Works Major) }
        "The crate has another name."
        "Release the old crate once more with a note that names the new one."
    ApiAttach "api.attach-changed", mirror itself, { both(Breaks Breaks Patch) }
        "A value refers to a file's part in another way."
        "See whether the server still takes the old way."
    ApiWebhook "api.webhook-changed", mirror itself, { both(Differs Differs Patch) }
        "The secret token of a webhook comes back in another header."
        "Tell users who check the header by hand."
    ApiConstantAdded "api.constant-added", mirror ApiConstantRemoved, { both(Works Works Minor) }
        "The client has one more public constant."
        "Nothing: constants can grow."
    ApiConstantRemoved "api.constant-removed", mirror ApiConstantAdded, { both(Works Works Major) }
        "The client has a public constant less."
        "Wait for the next major version."
    ApiAbout "api.about-changed", mirror itself, { both(Works Works Patch) }
        "What is said of the API or its crate as a whole has changed."
        "Nothing: only docs differ."

    ErrorAdded "error.added", mirror ErrorRemoved, { both(Works Works Minor) }
        "An error is told apart by name."
        "Nothing: errors can grow."
    ErrorRemoved "error.removed", mirror ErrorAdded, { both(Works Works Major) }
        "An error no longer has a name."
        "Mark it `removed` with a note, and leave it out in a later major version."
    ErrorChanged "error.changed", mirror itself, { both(Differs Differs Patch) }
        "An error is known by another code or text."
        "See whether the server sends the old one still."

    MethodAdded "method.added", mirror MethodRemoved,
        { request(Works Breaks Minor) because "a method is called and never received" }
        "A method is new."
        "Nothing: methods can grow."
    MethodRemoved "method.removed", mirror MethodAdded,
        { request(Breaks Works Major) because "a method is called and never received" }
        "A method is gone from the spec."
        "Mark it `removed` with a note that names what to call instead, and leave it out in a later major version."
    MethodEndpoint "method.endpoint-changed", mirror itself,
        { request(Breaks Breaks Patch) because "an address is called and never received" }
        "A method is found under another verb or path."
        "See whether the server still answers under the old one."
    MethodBody "method.body-changed", mirror itself,
        { request(Breaks Breaks Patch) because "only a request has such a body" }
        "The body of a request is written in another way."
        "See whether the server still reads the old one."
    MethodLongPoll "method.long-poll-changed", mirror itself,
        { request(Differs Differs Patch) because "only a request waits" }
        "Another parameter says how long the server waits."
        "See that the client's own timeout still outlasts the server's."
    MethodRequestId "method.request-id-changed", mirror itself,
        { request(Differs Differs Patch) because "only a request is repeated" }
        "Another parameter keeps a repeated request from acting twice."
        "See which one the server looks at."
    MethodErrorListed "method.error-listed", mirror MethodErrorUnlisted,
        { answer(Works Works Patch) because "an error is an answer" }
        "A method is said to answer with one more error."
        "Nothing: any error may come at any time."
    MethodErrorUnlisted "method.error-unlisted", mirror MethodErrorListed,
        { answer(Works Works Patch) because "an error is an answer" }
        "A method is no longer said to answer with an error."
        "Nothing: any error may come at any time."

    FieldOptionalAdded "field.optional-added", mirror FieldOptionalRemoved,
        { request(Works Differs Minor) answer(Works Differs Minor) }
        "A field or parameter is new and may be left out."
        "Nothing: structs can grow."
    FieldOptionalRemoved "field.optional-removed", mirror FieldOptionalAdded,
        { request(Differs Works Major) answer(Differs Works Major) }
        "A field or parameter that may be left out is gone from the spec."
        "Mark it `removed` with a note, and leave it out in a later major version."
    FieldRequiredAdded "field.required-added", mirror FieldRequiredRemoved,
        { request(Breaks Works Major) answer(Works Breaks Minor) }
        "A field or parameter is new and always there."
        "In a request: see whether the server really refuses requests without it; if not, make it optional."
    FieldRequiredRemoved "field.required-removed", mirror FieldRequiredAdded,
        { request(Works Breaks Major) answer(Breaks Works Major) }
        "A field or parameter that was always there is gone from the spec."
        "Mark it `removed` and optional, and leave it out in a later major version."
    FieldBecameRequired "field.became-required", mirror FieldBecameOptional,
        { request(Breaks Works Major) answer(Works Breaks Major) }
        "A field or parameter that could be left out is now always there."
        "In an answer: leave it optional; nobody is hurt by an `Option` that is always filled."
    FieldBecameOptional "field.became-optional", mirror FieldBecameRequired,
        { request(Works Breaks Major) answer(Breaks Works Major) }
        "A field or parameter that was always there can now be left out."
        "In an answer: give it `absent` with a value to read in its place, and the Rust type stays."
    FieldAliasAdded "field.alias-added", mirror FieldAliasRemoved,

        { answer(Breaks Works Patch) because "an alias is read and never sent, and a spec with one in what is only sent is refused" }
        "A field is read under one more name."
        "Nothing: the old name is read too."
    FieldAliasRemoved "field.alias-removed", mirror FieldAliasAdded,

        { answer(Works Breaks Patch) because "an alias is read and never sent, and a spec with one in what is only sent is refused" }
        "A field is no longer read under a second name."
        "Keep the alias while any server may send it."
    FieldReadWidened "field.read-widened", mirror FieldReadNarrowed,
        { request(Works Works Patch) answer(Breaks Works Patch) }
        "A field is read from text and numbers alike."
        "Nothing: what was read before is read still."
    FieldReadNarrowed "field.read-narrowed", mirror FieldReadWidened,
        { request(Works Works Patch) answer(Works Breaks Patch) }
        "A field is no longer read from text and numbers alike."
        "Keep `accepts` while any server may send the other kind."
    FieldSentAs "field.sent-as-changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "A value goes out as another JSON kind."
        "See that the server reads both."
    FieldDefault "field.default-changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "The server assumes another value where none is given."
        "Tell users who rely on the old one to give it."
    FieldAbsentAdded "field.absent-added", mirror FieldAbsentRemoved,

        { answer(Breaks Works Patch) because "`absent` is for what is read, and a spec with it in what is only sent is refused" }
        "A field that was always there may be missing; a value is read in its place."
        "Nothing: the Rust type stays."
    FieldAbsentRemoved "field.absent-removed", mirror FieldAbsentAdded,

        { answer(Works Breaks Patch) because "`absent` is for what is read, and a spec with it in what is only sent is refused" }
        "A field that may be missing is now always there; the Rust type stays."
        "Keep `absent` while any server may leave the field out."
    FieldAbsentChanged "field.absent-changed", mirror itself,

        { answer(Differs Differs Patch) because "`absent` is for what is read, and a spec with it in what is only sent is refused" }
        "Another value is read where a field is missing."
        "Tell users who rely on the old one."

    FieldMarkedRemoved "field.marked-removed", mirror FieldRestored,
        { request(Differs Works Minor) answer(Differs Works Minor) }
        "The server no longer knows a field or parameter; the crate keeps it as deprecated."
        "Nothing: users get a warning that says what to use."
    FieldRestored "field.restored", mirror FieldMarkedRemoved,
        { request(Works Differs Patch) answer(Works Differs Patch) }
        "The server knows a field or parameter again that was gone."
        "Nothing: a warning goes away."

    ShapeChanged "shape.changed", mirror itself, { both(Breaks Breaks Major) }
        "A value has another type, on the wire too."
        "If the server takes or sends both, write a union of both."
    ShapeRefined "shape.refined", mirror itself, { both(Works Works Major) }
        "A value has another Rust type and looks the same on the wire."
        "Wait for the next major version, unless the old type was unusable."
    ShapeRenamed "shape.renamed", mirror itself, { both(Works Works Patch) }
        "A value is told by another word; its Rust type and its look on the wire stay."
        "Nothing: only docs differ."
    ShapeWidened "shape.widened", mirror ShapeNarrowed,
        { request(Works Breaks Major) answer(Breaks Works Major) }
        "A value may be of more JSON kinds than before."
        "In an answer: `accepts` reads a number from text and keeps the Rust type."
    ShapeNarrowed "shape.narrowed", mirror ShapeWidened,
        { request(Breaks Works Major) answer(Works Breaks Major) }
        "A value may be of fewer JSON kinds than before."
        "See whether the server really refuses the others."

    LimitAdded "limit.added", mirror LimitRemoved,
        { request(Differs Works Minor) answer(Works Works Minor) }
        "A value has a limit that it had not."
        "See that the limit is the server's, since the crate now refuses what breaks it."
    LimitRemoved "limit.removed", mirror LimitAdded,
        { request(Works Differs Major) answer(Works Works Major) }
        "A value has no limit any more, and the crate no constant for it."
        "If the limit only grew, write the new one."
    LimitTightened "limit.tightened", mirror LimitLoosened,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "A limit allows less than before."
        "Tell users: what they send may now be refused."
    LimitLoosened "limit.loosened", mirror LimitTightened,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "A limit allows more than before."
        "Nothing: what was allowed is allowed."
    LimitMoved "limit.moved", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "A limit allows more on one side and less on the other, or counts otherwise."
        "Tell users: what they send may now be refused."
    PatternAdded "pattern.added", mirror PatternRemoved,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "Text must match a pattern."
        "See that the pattern is the server's, since the crate now refuses what breaks it."
    PatternRemoved "pattern.removed", mirror PatternAdded,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "Text need not match a pattern any more."
        "Nothing: what was allowed is allowed."
    PatternChanged "pattern.changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "Text must match another pattern."
        "Tell users: what they send may now be refused."
    UnitChanged "unit.changed", mirror itself, { both(Differs Differs Patch) }
        "A number counts something else."
        "Tell users: the same number now means another amount."

    ValueAdded "value.added", mirror ValueRemoved,
        { request(Works Breaks Minor) answer(Differs Works Minor) }
        "An enum has one more value."
        "Nothing: enums can grow, and an older crate keeps the value as it came."
    ValueRemoved "value.removed", mirror ValueAdded,
        { request(Breaks Works Major) answer(Works Differs Major) }
        "An enum has lost a value."
        "Mark it `removed` with a note, and leave it out in a later major version."
    VariantAdded "variant.added", mirror VariantRemoved,
        { request(Works Breaks Minor) answer(Differs Works Minor) }
        "A union has one more member."
        "Nothing: unions can grow, and an older crate keeps the member as it came."
    VariantRemoved "variant.removed", mirror VariantAdded,
        { request(Breaks Works Major) answer(Works Differs Major) }
        "A union has lost a member."
        "Mark it `removed` with a note, and leave it out in a later major version."
    UnionDiscriminator "union.discriminator-changed", mirror itself, { both(Breaks Breaks Patch) }
        "The members of a union are told apart in another way."
        "See whether the server still sends the old mark."
    UnionTraitGained "union.trait-gained", mirror UnionTraitLost, { both(Works Works Minor) }
        "What the members of a union have in common is now a trait of it, or one of them converts into it."
        "Nothing: types can learn."
    UnionTraitLost "union.trait-lost", mirror UnionTraitGained, { both(Works Works Major) }
        "A union has a trait or a conversion less, since not all its members have it or two have the same type."
        "Wait for the next major version, or give the new member a type that has the trait."
    KindAdded "kind.added", mirror KindRemoved,
        { answer(Differs Works Minor) because "updates are received and never sent" }
        "There is one more kind of update."
        "Nothing: an older crate keeps the update as it came."
    KindRemoved "kind.removed", mirror KindAdded,
        { answer(Works Differs Major) because "updates are received and never sent" }
        "A kind of update is gone."
        "Mark it `removed` with a note, and leave it out in a later major version."

    TypeAdded "type.added", mirror TypeRemoved, { both(Works Works Minor) }
        "A type is new."
        "Nothing: what it means on the wire stands with the fields that hold it."
    TypeRemoved "type.removed", mirror TypeAdded, { both(Works Works Major) }
        "A type is gone."
        "Mark it `removed` with a note, and leave it out in a later major version."
    TypeKind "type.kind-changed", mirror itself, { both(Breaks Breaks Major) }
        "A type has become something else: a struct, an enum or a union."
        "Give the new one a name of its own, and mark the old one `removed`."
    TypeBecameSent "type.became-sent", mirror TypeNoLongerSent, { both(Works Works Minor) }
        "A type can now be made and sent."
        "Nothing: it has constructors that it had not."
    TypeNoLongerSent "type.no-longer-sent", mirror TypeBecameSent, { both(Works Works Major) }
        "No request holds a type any more, so it has no constructors."
        "Mark what took it `removed`, and it keeps them."
    TypeBecameReceived "type.became-received", mirror TypeNoLongerReceived, { both(Works Works Patch) }
        "An answer can now hold a type."
        "Nothing: every type can be read."
    TypeNoLongerReceived "type.no-longer-received", mirror TypeBecameReceived, { both(Works Works Patch) }
        "No answer holds a type any more."
        "Nothing: every type can be read."

    RuleAdded "rule.added", mirror RuleRemoved,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "A rule across fields is checked that was not."
        "See that the rule is the server's, since the crate now refuses what breaks it."
    RuleRemoved "rule.removed", mirror RuleAdded,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "A rule across fields is no longer checked."
        "Nothing: what was allowed is allowed."
    RuleChanged "rule.changed", mirror itself,
        { request(Differs Differs Patch) answer(Works Works Patch) }
        "A rule across fields demands something else."
        "Tell users: what they send may now be refused."
    ChoiceAdded "choice.added", mirror ChoiceRemoved,
        { request(Differs Works Major) because "only what is sent has constructors" }
        "Of several fields one is to be chosen, so each has a constructor of its own and no setter."
        "Wait for the next major version, or say it as rules of `when` and `forbid`."
    ChoiceRemoved "choice.removed", mirror ChoiceAdded,
        { request(Works Differs Major) because "only what is sent has constructors" }
        "Several fields no longer exclude each other, so their constructors are gone."
        "Wait for the next major version."
    ChoiceChanged "choice.changed", mirror itself,
        { request(Differs Differs Major) because "only what is sent has constructors" }
        "Other fields exclude each other, so the constructors are others."
        "Wait for the next major version."
    Reordered "constructor.reordered", mirror itself,
        { request(Works Works Major) because "only what is sent has constructors" }
        "What is always given stands in another order, and so do the constructor's arguments."
        "Put the fields back in their old order; new ones go last."

    ShortcutAdded "shortcut.added", mirror ShortcutRemoved, { both(Works Works Minor) }
        "A type has one more call bound to its fields."
        "Nothing: functions can grow."
    ShortcutRemoved "shortcut.removed", mirror ShortcutAdded, { both(Works Works Major) }
        "A call bound to a type's fields is gone."
        "Keep it until the next major version."
    ShortcutChanged "shortcut.changed", mirror itself, { both(Works Works Major) }
        "A call bound to a type's fields calls another method or takes other arguments."
        "Give the new call a name of its own."
    ShortcutRebound "shortcut.rebound", mirror itself, { both(Works Works Patch) }
        "A call bound to a type's fields reads other fields."
        "See that it still does what its name says."
    AccessorAdded "accessor.added", mirror AccessorRemoved, { both(Works Works Minor) }
        "A type has one more function that reads its fields."
        "Nothing: functions can grow."
    AccessorRemoved "accessor.removed", mirror AccessorAdded, { both(Works Works Major) }
        "A function that reads a type's fields is gone."
        "Keep it until the next major version."
    AccessorChanged "accessor.changed", mirror itself, { both(Works Works Patch) }
        "A function reads a type's fields otherwise and gives the same type back."
        "See that it still does what its name says."
    AccessorRetyped "accessor.retyped", mirror itself, { both(Works Works Major) }
        "A function that reads a type's fields gives another type back."
        "Give the new function a name of its own."

    DeprecatedSet "deprecated.set", mirror DeprecatedLifted, { both(Works Works Minor) }
        "Something should no more be used."
        "Nothing: users get a warning that says what to use."
    DeprecatedLifted "deprecated.lifted", mirror DeprecatedSet, { both(Works Works Patch) }
        "Something may be used again."
        "Nothing: a warning goes away."
    RemovedSet "removed.set", mirror RemovedLifted,
        { request(Breaks Works Minor) answer(Differs Works Minor) }
        "The server no longer knows a method, type, value or member; the crate keeps it as deprecated."
        "Nothing: users get a warning that says what to use."
    RemovedLifted "removed.lifted", mirror RemovedSet,
        { request(Works Breaks Patch) answer(Works Differs Patch) }
        "The server knows a method, type, value or member again that was gone."
        "Nothing: a warning goes away."
    RemovedDeleted "removed.deleted", mirror RemovedAdded, { both(Works Works Major) }
        "What the server has not known for a while is now gone from the crate too."
        "Wait for the next major version."
    RemovedAdded "removed.added", mirror RemovedDeleted, { both(Works Works Minor) }
        "Something is in the crate that the server no longer knows."
        "Nothing: code written for an older version compiles again."
    RustName "rust-name.changed", mirror itself, { both(Works Works Major) }
        "Something has another name in Rust."
        "Keep the old name until the next major version."
    BasisStrengthened "basis.strengthened", mirror BasisWeakened,
        { request(Works Differs Patch) answer(Works Works Patch) }
        "What was inferred is now documented or observed, so its limits are checked."
        "Tell users: what they send may now be refused."
    BasisWeakened "basis.weakened", mirror BasisStrengthened,
        { request(Differs Works Patch) answer(Works Works Patch) }
        "What was documented or observed is now inferred, so its limits are no longer checked."
        "Nothing: what was allowed is allowed."
    DocsChanged "docs.changed", mirror itself, { both(Works Works Patch) }
        "What the docs say has changed, or where they say it."
        "Nothing: the code is the same."
}
