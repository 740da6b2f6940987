//! Parts of a text by UTF-16 units, in which messengers count.

/// The part of a text at an offset, both counted in UTF-16 units.
///
/// `None` if the part begins outside of the text. A part that ends outside of it ends with it. A character of
/// which only a half is meant is taken whole. It never panics.
///
/// ```
/// use bazu_core::utf16_slice;
///
/// assert_eq!(utf16_slice("😀 hi", 3, 2), Some("hi"));
/// assert_eq!(utf16_slice("😀 hi", 1, 1), Some("😀"));
/// assert_eq!(utf16_slice("😀 hi", 9, 1), None);
/// ```
pub fn utf16_slice(text: &str, offset: i64, length: i64) -> Option<&str> {
    let start = u64::try_from(offset).ok()?;
    let length = u64::try_from(length).ok()?;
    let end = start.saturating_add(length);
    let (mut units, mut from, mut to) = (0, None, text.len());
    for (at, c) in text.char_indices() {
        let next = units + c.len_utf16() as u64;
        if from.is_none() && start < next {
            from = Some(at);
        }
        if end <= units {
            to = at;
            break;
        }
        units = next;
    }
    let from = from.or_else(|| (start == units).then_some(text.len()))?;
    let to = if length == 0 { from } else { to };
    text.get(from..to)
}

/// The parts of texts, each with what marks it. What marks nothing is left out.
#[doc(hidden)]
pub fn marked_parts<'a, E>(
    texts: impl IntoIterator<Item = (Option<&'a str>, Option<&'a [E]>)>,
    part: impl Fn(&'a E, &'a str) -> Option<&'a str>,
) -> Vec<(&'a E, &'a str)> {
    let texts = texts
        .into_iter()
        .filter_map(|(text, marks)| text.zip(marks));
    let marks = texts.flat_map(|(text, marks)| marks.iter().map(move |mark| (mark, text)));
    marks
        .filter_map(|(mark, text)| Some((mark, part(mark, text)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_behind_characters_of_any_width() {
        let text = "a😀سلام 👨‍👩‍👧 end";
        let units: Vec<u16> = text.encode_utf16().collect();
        for (start, _) in text.char_indices() {
            for (end, _) in text.char_indices().filter(|(end, _)| *end > start) {
                let part = &text[start..end];
                let offset = text[..start].encode_utf16().count() as i64;
                let length = part.encode_utf16().count() as i64;
                assert_eq!(utf16_slice(text, offset, length), Some(part));
            }
        }
        let all = units.len() as i64;
        assert_eq!(utf16_slice(text, 0, all), Some(text));
        assert_eq!(utf16_slice(text, all - 3, 3), Some("end"));
    }

    #[test]
    fn an_offset_that_fits_nowhere_is_no_part_or_a_shorter_one() {
        for (offset, length, part) in [
            (-1, 2, None),
            (0, -1, None),
            (i64::MIN, i64::MAX, None),
            (6, 1, None),
            (i64::MAX, i64::MAX, None),
            (5, 1, Some("")),
            (5, 0, Some("")),
            (0, 0, Some("")),
            (1, 0, Some("")),
            (3, 100, Some("hi")),
            (3, i64::MAX, Some("hi")),
            // In the middle of the emoji.
            (0, 1, Some("😀")),
            (1, 1, Some("😀")),
            (1, 2, Some("😀 ")),
        ] {
            assert_eq!(
                utf16_slice("😀 hi", offset, length),
                part,
                "{offset} {length}"
            );
        }
        assert_eq!(utf16_slice("", 0, 0), Some(""));
        assert_eq!(utf16_slice("", 1, 1), None);
    }
}
