//! Numbers and lines for people.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// `1 change`, `2 changes`.
pub fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// A line broken between words, with an indent from the second line on; a word that is longer
/// than a line stays whole.
pub fn wrapped(line: &str, width: usize, indent: &str) -> Vec<String> {
    let options = Options::new(width)
        .subsequent_indent(indent)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let lines = textwrap::wrap(line, options).into_iter();
    lines.map(|line| line.into_owned()).collect()
}
