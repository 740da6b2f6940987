//! Hashes of the sentences that limits and lists of values were read from: a change is noticed, and
//! the page is not copied.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::difference::Path;

/// How many bytes of a hash are kept.
const KEPT: usize = 8;

/// Hashes by the member that the sentences describe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentences(pub(super) BTreeMap<Path, BTreeSet<String>>);

impl Sentences {
    /// Where the sentences of a page are kept, in the repository.
    pub fn path(api: &str, source: &str) -> String {
        format!("spec/{api}/sentences/{source}.txt")
    }

    pub(super) fn add(&mut self, path: &Path, hash: &str) {
        let hashes = self.0.entry(path.clone()).or_default();
        hashes.insert(hash.to_owned());
    }

    pub(super) fn has(&self, path: &Path, hash: &str) -> bool {
        let hashes = self.0.get(path);
        hashes.is_some_and(|hashes| hashes.contains(hash))
    }

    pub fn count(&self) -> usize {
        self.0.values().map(BTreeSet::len).sum()
    }

    pub fn write(&self, api: &str) -> String {
        let mut text = format!(
            "# Written by `cargo xtask drift {api} PAGE --record`: a hash of each sentence of the page that a limit or\n\
             # a list of values was read from.\n"
        );
        for (path, hashes) in &self.0 {
            for hash in hashes {
                text += &format!("{path}\t{hash}\n");
            }
        }
        text
    }

    /// Reads the text of the file.
    ///
    /// # Errors
    ///
    /// The number of a line that is not a path and a hash.
    pub fn read(text: &str) -> Result<Self, usize> {
        let mut sentences = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let (path, hash) = line.split_once('\t').ok_or(index + 1)?;
            let (item, member) = path.rsplit_once('.').ok_or(index + 1)?;
            sentences.add(&Path::member(item, member), hash);
        }
        Ok(sentences)
    }
}

/// The hash of a sentence, whatever its white space.
pub(super) fn hash(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let digest = Sha256::digest(words.join(" ").as_bytes());
    let kept = digest.iter().take(KEPT);
    kept.map(|byte| format!("{byte:02x}")).collect()
}
