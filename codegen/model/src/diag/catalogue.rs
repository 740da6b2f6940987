//! The catalogue: every id with what it says in a report.
//!
//! What is wrong with it, and an example of it, stands in a page of its own in `explain/`.

use crate::ids;
use crate::ids::{Entry, Family};

macro_rules! catalogue {
    ($($name:ident $code:literal $title:literal $remedy:literal)*) => {
        ids! {
            /// The stable id of a check.
            #[allow(missing_docs)]
            pub enum Id { $($name $code, $title $remedy)* }
        }

        impl Id {
            /// Why it is wrong, with an example and the same mended, in Markdown.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("explain/", $code, ".md"))),* }
            }
        }
    };
}

catalogue! {
    NotUtf8 "S0001" "not UTF-8" "Save the file as UTF-8."
    Syntax "S0002" "not YAML" "Mend the YAML at the place shown; indentation and quotes are the usual causes."
    TooLarge "S0003" "file too large" "Split the chapter; a file may have up to 1 MiB."
    Empty "S0004" "empty file" "Write a chapter into the file, or remove it."
    OutsideLanguage "S0005" "not part of the spec language" "Write the value out; anchors, aliases, tags and further documents are not used."
    DuplicateKey "S0006" "key used twice" "Keep one of the two."
    Tab "S0007" "tab in the indentation" "Indent with spaces."
    TooDeep "S0008" "nested too deep" "No construct of the language nests this deep; look for a stray bracket."
    UnknownKey "S0101" "unknown key" "Use a key of the language; spec/README.md lists them."
    WrongValue "S0102" "value of the wrong kind" "Write the value as spec/README.md shows for this key."
    MissingKey "S0103" "key missing" "Add the key."
    NoApi "S0104" "no API header, or two" "One file of the folder, `api.yaml`, holds `api:` and what belongs to it."
    UnknownType "S0105" "unknown type" "Define the type, or mend the name."
    DuplicateName "S0106" "name defined twice" "Rename one, or remove it."
    UnusedType "S0107" "type never used" "Use the type in a field, a parameter or a result, or remove it."
    BadTypeExpression "S0108" "not a type" "Write `Name`, `Name?`, `[Name]` or `[[Name]]`."
    AmbiguousKind "S0109" "kind of the type unclear" "A type has one of `fields`, `values` and `union`."
    NameCollision "S0110" "two names, one Rust name" "Give one of them another name by `rust:`."
    RustKeyword "S0111" "Rust keyword" "Give the item a name by `rust:`."
    NameChanges "S0112" "name not in the expected case" "Give the item its Rust name by `rust:`, or mend the case."
    UnknownSource "S0113" "undeclared source" "Declare it under `sources` in api.yaml, or mend the name."
    UnknownMethod "S0114" "unknown method" "Mend the name of the method."
    UnknownPath "S0115" "path leads nowhere" "Use fields of the type; a shortcut's path must not cross an optional one."
    UnknownError "S0116" "undeclared error" "Declare it under `errors` in api.yaml, or mend the name."
    Recursion "S0117" "type contains itself" "Make the field optional, so that the value can end."
    BadEndpoint "S0118" "no endpoint" "A method of a REST API has a `path` of verb and place, such as `POST /send_message`; one of a bot API has none."
    BadAuth "S0119" "no way to authorize" "A REST API has `auth:` with either `header`, a header's name in lower case, or `client_credentials`, a path."
    BadLimit "S0201" "not a limit" "Write `min..max`, `min..`, `..max` or one number."
    EmptyRange "S0202" "minimum above maximum" "Swap or mend the two numbers."
    DefaultOutside "S0203" "default outside its limits" "Mend the default or the limit."
    LimitMismatch "S0204" "limit does not fit the type" "`length` and `pattern` go with text, `range` with numbers, `choices` with whole numbers, `items` with lists, `file` with files."
    BadPattern "S0205" "not a regular expression" "Mend the pattern."
    BadUnit "S0206" "unknown unit" "A text length is counted in `chars`, `utf16` or `bytes`."
    TagUsedTwice "S0301" "discriminator used twice" "Give each variant a type and a tag of its own."
    TagMissing "S0302" "discriminator missing in a variant" "Name a field that the member requires."
    IndistinctUnion "S0303" "members cannot be told apart" "Choose a discriminator that only one member has."
    NotAMember "S0304" "cannot be a member of this union" "Members of a tagged union are structs."
    RuleUnknownField "S0401" "rule names an unknown field" "Mend the name of the field."
    RuleNeverHolds "S0402" "condition can never hold" "Mend the value or the field of `when`."
    RuleMalformed "S0403" "malformed rule" "A rule has `when` with `require` or `forbid`, or one of `exactly_one_of`, `at_most_one_of`, `at_least_one_of`, `uniform` with `groups`, and `first` with `has`."
    RuleDuplicate "S0404" "rule id used twice" "Give each rule of an item an id of its own."
    DeprecatedWithoutNote "S0501" "note missing" "Say what to use in its place."
    CorrectionNeverApplies "S0502" "correction never applies" "Remove it: spec and docs agree."
    AliasNeverApplies "S0503" "name or value never read" "Remove it, or mend the name."
    BasisWithoutSource "S0504" "basis without a source" "Name who saw it, or what it was taken from."
    RemovedRequired "S0505" "removed field still expected" "Let it be left out by `?`, or give the value to read in its place by `absent`."
    BadPage "S0506" "page that cannot be compared" "Give one source `page` with a format that is read; spec/README.md lists them."
    SharedMissing "S0601" "no such shared item" "Name a file of spec/shared/ and a type or method in it."
    DifferenceNeverApplies "S0602" "difference never applies" "Remove it: the shared item is so already, or has no such member."
    SharedUnused "S0603" "shared item never taken" "Take it in a chapter of an API, or remove it."
    WaiverUnmatched "S0701" "waiver matches no change" "Remove it, or copy the fingerprint and the change from what `cargo xtask diff` prints."
    WaiverExpired "S0702" "waiver has ended" "Mend what changed, or give the waiver another day and a reason that holds."
}

/// The ids of the catalogue, for those who look one up.
pub const FAMILY: Family = Family {
    title: "What may be wrong with a spec",
    resembles: |text| {
        let number = text.strip_prefix(['S', 's']).unwrap_or_default();
        number.len() >= 3 && number.bytes().all(|digit| digit.is_ascii_digit())
    },
    advice: "How to mend it",
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
    /// Whether the check can only be right when every file could be read.
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
                | Self::SharedMissing
        )
    }
}
