//! Safe file names from the server's paths.

use bazu_core::is_hidden;

/// The maximum length in bytes. File systems allow 255; the difference is for a suffix such as `-1`.
const MAX_BYTES: usize = 200;

/// Converts the last component of a server's path to a safe file name. Every file system accepts this name as
/// a plain file in the target folder.
pub(super) fn safe(file_path: &str) -> String {
    let last = file_path.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last
        .chars()
        .filter(|&c| !is_hidden(c))
        .map(|c| if r#"<>:"|?*"#.contains(c) { '_' } else { c })
        .collect();
    // A dot at the start hides the file; Windows removes a dot at the end.
    let name = shorten(shown.trim_start_matches(['.', ' ']));
    let name = name.trim_end_matches(['.', ' ']);
    match name {
        "" => "file".to_owned(),
        _ if is_device(name) => format!("_{name}"),
        _ => name.to_owned(),
    }
}

/// Adds a number before the extension of a name.
pub(super) fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{number}.{extension}"),
        None => format!("{name}-{number}"),
    }
}

/// Shortens the stem of a long name and keeps the extension.
fn shorten(name: &str) -> String {
    if name.len() <= MAX_BYTES {
        return name.to_owned();
    }
    match name.rsplit_once('.') {
        Some((stem, extension)) if extension.len() <= 16 => {
            let stem = prefix(stem, MAX_BYTES - 1 - extension.len());
            format!("{stem}.{extension}")
        }
        _ => prefix(name, MAX_BYTES).to_owned(),
    }
}

/// Returns as many whole characters as fit into `max` bytes.
fn prefix(text: &str, max: usize) -> &str {
    let end = (0..=max.min(text.len())).rfind(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or(0)]
}

/// Names of devices in Windows, with any extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let stem = stem.to_ascii_uppercase();
    let numbered = |device: &str| {
        let number = stem.strip_prefix(device).unwrap_or_default();
        let mut digits = number.chars();
        matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
    };
    let fixed = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    fixed.contains(&&*stem) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_name_stays_and_folders_go() {
        assert_eq!(safe("photos/file_7.jpg"), "file_7.jpg");
        // With a joiner, as in the Persian for "my books".
        assert_eq!(safe("a/کتاب\u{200c}های من.jpg"), "کتاب\u{200c}های من.jpg");
        assert_eq!(safe("/abs/x"), "x");
    }

    #[test]
    fn a_hostile_name_becomes_a_harmless_one() {
        for (path, name) in [
            ("", "file"),
            ("a/", "file"),
            ("a/..", "file"),
            ("a/. . ", "file"),
            ("a/.bashrc", "bashrc"),
            ("..\\..\\x.dll", "x.dll"),
            ("C:\\Windows\\y", "y"),
            ("c:y", "c_y"),
            ("a\0b\r\n.txt", "ab.txt"),
            ("photo\u{202e}gpj.exe", "photogpj.exe"),
            ("x.", "x"),
            ("x. .", "x"),
            ("nul", "_nul"),
            ("Com1.tar.gz", "_Com1.tar.gz"),
            ("lpt\u{b9}", "_lpt\u{b9}"),
            ("con .txt", "_con .txt"),
            ("community.txt", "community.txt"),
            ("a*?.txt", "a__.txt"),
        ] {
            assert_eq!(safe(path), name, "{path:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_characters_and_keeps_its_extension() {
        let name = safe(&format!("{}.jpeg", "ب".repeat(300)));
        assert!(name.len() <= 200 && name.ends_with("ب.jpeg"), "{name}");
        let name = safe(&format!("a.{}", "x".repeat(300)));
        assert_eq!(name.len(), 200);
    }

    #[test]
    fn a_number_stands_before_the_extension() {
        assert_eq!(numbered("a.tar.gz", 2), "a.tar-2.gz");
        assert_eq!(numbered("a", 1), "a-1");
    }
}
