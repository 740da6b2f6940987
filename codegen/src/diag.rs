//! Diagnostics: what is wrong, where it stands, and what to do.

use std::fmt;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource};

use crate::source::{SourceFile, Span};

/// One problem of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable id of the check that found it.
    pub id: Id,
    /// What is wrong.
    pub message: String,
    /// Where it is wrong.
    pub span: Span,
    /// What stands there, said beside the excerpt.
    pub label: String,
    /// A second place that matters, such as the first definition of a name.
    pub related: Option<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A problem at a place.
    pub fn new(id: Id, span: Span, message: impl Into<String>) -> Self {
        Self {
            id,
            message: message.into(),
            span,
            label: id.title().to_owned(),
            related: None,
            help: None,
        }
    }

    /// Says what stands at the place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a second place.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related = Some((span, label.into()));
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Offers the name among `known` that is nearest to `written`.
    pub fn did_you_mean<'a>(
        mut self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        if let Some(near) = nearest(written, known) {
            self.help = Some(format!("did you mean `{near}`?"));
        }
        self
    }
}

/// The name among `known` that a slip of the pen away from `written`.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(written, name), name))
        .filter(|(distance, name)| *distance <= 1 + written.len().min(name.len()) / 5)
        .min()
        .map(|(_, name)| name)
}

/// A line longer than this, in bytes, is not shown as an excerpt.
const LONGEST_LINE: usize = 1000;

/// How a report looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Colours and box drawing, for a terminal.
    Terminal,
    /// No colours, for a pipe, a log or a snapshot.
    Plain,
}

/// Renders one diagnostic with an excerpt of its file.
pub fn render(diagnostic: &Diagnostic, files: &[SourceFile], look: Look) -> String {
    let theme = match look {
        Look::Terminal => GraphicalTheme::unicode(),
        Look::Plain => GraphicalTheme::unicode_nocolor(),
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(100)
        .with_links(false)
        .with_context_lines(1);
    let file = files.get(diagnostic.span.file);
    let excerpt = file.filter(|file| file.line(diagnostic.span.start).len() <= LONGEST_LINE);
    let mut labels = vec![LabeledSpan::new_primary_with_span(
        Some(diagnostic.label.clone()),
        diagnostic.span.start..diagnostic.span.end,
    )];
    let mut help = diagnostic.help.clone();
    if let Some((span, label)) = &diagnostic.related {
        if span.file == diagnostic.span.file {
            labels.push(LabeledSpan::new_with_span(
                Some(label.clone()),
                span.start..span.end,
            ));
        } else if let Some(other) = files.get(span.file) {
            // An excerpt shows one file, so a place in another one is named in words.
            let place = other.place(*span);
            let sentence = format!("{label}: {place}");
            help = Some(match help {
                Some(help) => format!("{help}\n{sentence}"),
                None => sentence,
            });
        }
    }
    let message = match (file, excerpt) {
        (Some(file), None) => format!("{}: {}", file.place(diagnostic.span), diagnostic.message),
        _ => diagnostic.message.clone(),
    };
    let mut report = MietteDiagnostic::new(message)
        .with_code(diagnostic.id.to_string())
        .with_labels(labels);
    if let Some(help) = help {
        report = report.with_help(help);
    }
    let mut text = String::new();
    let rendered = match excerpt {
        Some(file) => {
            let source = NamedSource::new(&file.path, file.text.clone());
            let report = miette::Report::new(report).with_source_code(source);
            handler.render_report(&mut text, report.as_ref())
        }
        None => handler.render_report(&mut text, &report),
    };
    if rendered.is_err() {
        // The excerpt could not be drawn; the message itself must not be lost.
        text = format!("{}: {}\n", diagnostic.id, diagnostic.message);
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    format!("{}\n", lines.join("\n").trim_matches('\n'))
}

macro_rules! catalogue {
    ($($name:ident $code:literal $title:literal $remedy:literal)*) => {
        /// The stable id of a check.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Id { $($name),* }

        impl Id {
            /// All ids, in the order of their codes.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code that stands in messages, such as `S0101`.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// What is wrong, in a few words.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title),* }
            }

            /// How it is mended, in general.
            pub fn remedy(self) -> &'static str {
                match self { $(Self::$name => $remedy),* }
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
    BadPage "S0505" "page that cannot be compared" "Give one source `page` with a format that is read; spec/README.md lists them."
    SharedMissing "S0601" "no such shared item" "Name a file of spec/shared/ and a type or method in it."
    DifferenceNeverApplies "S0602" "difference never applies" "Remove it: the shared item is so already, or has no such member."
    SharedUnused "S0603" "shared item never taken" "Take it in a chapter of an API, or remove it."
}

impl Id {
    /// Looks an id up by its code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.code() == code)
    }

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

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
