//! Media types of the files that messengers accept.

/// The media type of unknown content.
const UNKNOWN: &str = "application/octet-stream";

/// Returns the media type for the extension of a file name.
pub(super) fn media_type(file_name: &str) -> &'static str {
    let known = file_name.rsplit_once('.').and_then(|(_, end)| known(end));
    known.unwrap_or(UNKNOWN)
}

/// Whether the last component of a path has a name and one of the known extensions.
pub(super) fn has_known_extension(path: &str) -> bool {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let parts = name.rsplit_once('.');
    parts.is_some_and(|(stem, end)| !stem.is_empty() && known(end).is_some())
}

fn known(extension: &str) -> Option<&'static str> {
    let mut table = TABLE.iter();
    let known = table.find(|(known, _)| known.eq_ignore_ascii_case(extension));
    known.map(|(_, media_type)| *media_type)
}

/// Source: the media type registry of IANA. For `tgs`: Telegram's own clients.
const TABLE: &[(&str, &str)] = &[
    ("3gp", "video/3gpp"),
    ("7z", "application/x-7z-compressed"),
    ("aac", "audio/aac"),
    ("apk", "application/vnd.android.package-archive"),
    ("avi", "video/x-msvideo"),
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("csv", "text/csv"),
    ("doc", "application/msword"),
    (
        "docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    ("epub", "application/epub+zip"),
    ("flac", "audio/flac"),
    ("flv", "video/x-flv"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("heic", "image/heic"),
    ("heif", "image/heif"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("jfif", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("m4a", "audio/mp4"),
    ("m4v", "video/x-m4v"),
    ("md", "text/markdown"),
    ("mkv", "video/matroska"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("oga", "audio/ogg"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("ppt", "application/vnd.ms-powerpoint"),
    (
        "pptx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
    ("rar", "application/vnd.rar"),
    ("rtf", "application/rtf"),
    ("svg", "image/svg+xml"),
    ("tar", "application/x-tar"),
    ("tgs", "application/x-tgsticker"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("txt", "text/plain"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("wma", "audio/x-ms-wma"),
    ("wmv", "video/x-ms-wmv"),
    ("xls", "application/vnd.ms-excel"),
    (
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    ("xml", "application/xml"),
    ("zip", "application/zip"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_decides_in_either_case_and_the_unknown_are_bytes() {
        assert_eq!(media_type("cat.JPG"), "image/jpeg");
        assert_eq!(media_type("a.b.webp"), "image/webp");
        assert_eq!(media_type("README"), UNKNOWN);
        assert_eq!(media_type("a.unheard"), UNKNOWN);
        assert_eq!(media_type("a."), UNKNOWN);
    }
}
