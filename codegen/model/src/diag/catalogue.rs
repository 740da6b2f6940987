//! The catalogue: every id with its title and its remedy.
//!
//! The folder `explain/` has a page for each id, which says why it is wrong and shows an example.

use crate::ids;
use crate::ids::{Entry, Family};

macro_rules! catalogue {
    ($($name:ident $code:literal $title:literal $remedy:literal)*) => {
        ids! {
            /// The stable id of a check.
            pub enum Id { $($name $code, $title $remedy)* }
        }

        impl Id {
            /// Why it is wrong, with an example and the same example fixed, in Markdown.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("explain/", $code, ".md"))),* }
            }
        }
    };
}

catalogue! {
    NotUtf8 "S0001" "not UTF-8" "Save the file as UTF-8."
    Syntax "S0002" "not YAML" "Fix the YAML at the place shown. The usual causes are indentation and quotes."
    TooLarge "S0003" "file too large" "Split the chapter. A file may have up to 1 MiB."
    Empty "S0004" "empty file" "Write a chapter into the file, or delete the file."
    OutsideLanguage "S0005" "not part of the spec language" "Write the value out. The language has no anchors, aliases, tags or further documents."
    DuplicateKey "S0006" "duplicate key" "Keep one of the two."
    Tab "S0007" "tab in the indentation" "Indent with spaces."
    TooDeep "S0008" "nested too deep" "Look for a missing bracket. The language never nests this deep."
    UnknownKey "S0101" "unknown key" "Use a key of the language. spec/README.md lists them."
    WrongValue "S0102" "wrong value" "Write the value as spec/README.md shows for this key."
    MissingKey "S0103" "missing key" "Add the key."
    NoApi "S0104" "no API header, or two" "Write `api:` and the rest of the header in one file of the folder, `api.yaml`."
    UnknownType "S0105" "unknown type" "Define the type, or fix the name."
    DuplicateName "S0106" "name defined twice" "Rename one of the two, or delete it."
    UnusedType "S0107" "type never used" "Use the type in a field, a parameter or a result, or delete it."
    BadTypeExpression "S0108" "not a type" "Write `Name`, `Name?`, `[Name]` or `[[Name]]`."
    AmbiguousKind "S0109" "kind of the type unclear" "Give the type exactly one of `fields`, `values` and `union`."
    NameCollision "S0110" "name collision in Rust" "Give one of the two another name by `rust:`."
    RustKeyword "S0111" "Rust keyword" "Give the item a Rust name by `rust:`."
    NameChanges "S0112" "not a Rust name in the expected case" "Give the item a Rust name by `rust:`, or fix the case."
    UnknownSource "S0113" "undeclared source" "Declare the source under `sources` in api.yaml, or fix the name."
    UnknownMethod "S0114" "unknown method" "Fix the name of the method."
    UnknownPath "S0115" "invalid path or parameter" "Use fields of the type. The path of a shortcut must not contain an optional field, unless the parameter is optional."
    UnknownError "S0116" "undeclared error" "Declare the error under `errors` in api.yaml, or fix the name."
    Recursion "S0117" "type contains itself" "Make the field optional or a list, or give a union of the circle a member that ends it."
    BadEndpoint "S0118" "wrong or missing endpoint" "Give each method of a REST API a `path` with a verb and a path, such as `POST /send_message`. A bot API has none."
    BadAuth "S0119" "wrong or missing authorization" "Give a REST API `auth:` with either `header`, the name of a header in lower case, or `client_credentials`, a path."
    ChainTooLong "S0120" "chain of types too long" "Shorten the chain: write the fields of an inner type into the type that holds it."
    BadLimit "S0201" "not a limit" "Write `min..max`, `min..`, `..max` or one number."
    EmptyRange "S0202" "minimum above maximum" "Swap or fix the two numbers."
    DefaultOutside "S0203" "value outside the limits" "Fix the value or the limit."
    LimitMismatch "S0204" "limit does not fit the type" "Use `length` and `pattern` for text, `range` for numbers, `choices` for whole numbers, `items` for lists, `file` for files."
    BadPattern "S0205" "not a regular expression" "Fix the pattern."
    BadUnit "S0206" "unknown unit" "Count the length of text in `chars`, `utf16` or `bytes`."
    TagUsedTwice "S0301" "discriminator used twice" "Give each variant its own type and its own tag."
    TagMissing "S0302" "discriminator missing in a variant" "Name a field that the member requires."
    IndistinctUnion "S0303" "members cannot be distinguished" "Choose a discriminator that only one member has."
    NotAMember "S0304" "cannot be a member of this union" "Use structs as members of a tagged union."
    BadAcross "S0305" "not a field of members" "Name fields that members of the union have with one type. Name under `yes` and `no` only members that lack the field."
    RuleUnknownField "S0401" "unknown field in a rule" "Fix the name of the field."
    RuleNeverHolds "S0402" "condition is never true" "Fix the value or the field of the condition."
    RuleMalformed "S0403" "malformed rule" "Write `when` with `require` or `forbid`, or one of `exactly_one_of`, `at_most_one_of`, `at_least_one_of`, `uniform` with `groups`, and `first` with `has`."
    RuleDuplicate "S0404" "rule id used twice" "Give each rule of an item its own id."
    DeprecatedWithoutNote "S0501" "missing note" "Write what to use instead."
    CorrectionNeverApplies "S0502" "correction never applies" "Delete the correction: spec and docs agree."
    AliasNeverApplies "S0503" "name or value never used" "Delete it, or fix the name."
    BasisWithoutSource "S0504" "basis without a source" "Name the source of the observation, or the API that it was taken from."
    RemovedRequired "S0505" "removed field still required" "Make the field optional by `?`, or give the value for a missing field by `absent`."
    BadPage "S0506" "page that cannot be compared" "Give one source a `page` with a format that Bazu reads. spec/README.md lists the formats."
    DocMissing "S0507" "missing text" "Write what it is, or delete `doc`."
    InferredRequired "S0508" "inferred field required" "Give the value for a missing field by `absent`, or make the field optional by `?` if no value is honest."
    SharedMissing "S0601" "unknown shared item" "Name a file of spec/shared/ and a type or method in it."
    DifferenceNeverApplies "S0602" "difference never applies" "Delete the difference: the shared item already has this value, or has no such member."
    SharedUnused "S0603" "shared item never used" "Use it in a chapter of an API, or delete it."
    WaiverUnmatched "S0701" "waiver matches no change" "Delete it, or copy the fingerprint and the change from the output of `cargo xtask diff`."
    WaiverExpired "S0702" "waiver has expired" "Fix the change, or give the waiver a new day and a reason that still holds."
    RoutingNeverApplies "S0801" "never used for routing" "Delete it: it follows without it, or no update brings this type."
    BadPart "S0802" "not a part" "Name optional fields of the type that hold an object, a list or a text, each once, and at most 64 of them."
    BadRole "S0803" "role that does not fit" "Give each role to one method, with the parameters and the result that the role needs."
    EffectMissing "S0901" "missing effect" "Write what the method does to the server: `effect: none`, `effect: code`, or a verb with its noun. spec/README.md lists them."
    BadEffect "S0902" "not an effect" "Write `none`, `code`, or one verb with its noun and the options of that verb. spec/README.md lists them."
    EffectMisfit "S0903" "effect that does not fit" "Name what this API has: fields of its types, kinds of its updates, rights of its administrators."
    ParameterUnfilled "S0904" "parameter without an effect" "Say what it becomes under `fills`, or name it under `ignores` if the state does not show it."
    ContentIncomplete "S0905" "content that is not complete" "Name what fills the field under `fills`, such as `fills: { total_amount: sum(prices.amount) }`."
    EffectNeverApplies "S0906" "never used in an effect" "Delete it, or fix the name."
    RepeatableFollows "S0907" "follows from the effect" "Delete `repeatable`. Only a method with `effect: code` states it."
    BadLink "S1001" "link that cannot be made" "Write an address such as `https://example.org/{username}?start={payload}`, and each part of it under `parts`."
    BadMark "S1002" "mark that cannot be written" "Write the text and what stands around it, such as `*{text}*`. What can be filled in is `text` or `code`, and `title`, `language`, `address`, `id`."
}

/// The ids of the catalogue, for `explain`.
pub const FAMILY: Family = Family {
    title: "Errors in a spec",
    resembles: |text| {
        let number = text.strip_prefix(['S', 's']).unwrap_or_default();
        number.len() >= 3 && number.bytes().all(|digit| digit.is_ascii_digit())
    },
    advice: "How to fix it",
    entries: || {
        let entry = |id: &Id| Entry {
            id: id.code(),
            title: id.title(),
            explanation: id.explanation().into(),
            remedy: id.remedy(),
        };
        Id::ALL.iter().map(entry).collect()
    },
};

impl Id {
    /// Whether the check needs every file of the spec.
    pub fn needs_whole_spec(self) -> bool {
        matches!(
            self,
            Self::NoApi
                | Self::UnknownType
                | Self::UnusedType
                | Self::UnknownSource
                | Self::UnknownMethod
                | Self::UnknownPath
                | Self::UnknownError
                | Self::BadAcross
                | Self::SharedMissing
                | Self::EffectMisfit
                | Self::ParameterUnfilled
                | Self::ContentIncomplete
                | Self::EffectNeverApplies
        )
    }
}
