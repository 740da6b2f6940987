//! The specs of the real APIs.

use bazu_model::SourceFile;

use crate::pairs::{repository, yaml_files};

pub(crate) const APIS: [&str; 4] = ["bale", "letgram", "otp", "safir"];

/// The files of an API, with those that it shares with others.
pub(crate) fn files(api: &str) -> Vec<SourceFile> {
    let read = |name: &str| {
        let shown = format!("spec/{name}");
        yaml_files(&repository().join(&shown), &shown)
    };
    let mut files = read(api);
    files.extend(read("shared"));
    files
}
