//! Reads the parts of an address.

use percent_encoding::percent_decode_str;

use super::LinkPart;

/// An address without its scheme and its fragment: the host with the path, and the query.
fn split(address: &str) -> Option<(&str, &str)> {
    let address = match address.split_once("://") {
        Some((scheme, rest)) => {
            let is_web = ["http", "https"]
                .iter()
                .any(|it| scheme.eq_ignore_ascii_case(it));
            is_web.then_some(rest)?
        }
        None => address,
    };
    let address = address.split('#').next()?;
    Some(address.split_once('?').unwrap_or((address, "")))
}

/// The values of the parts in the order of `parts`, without those that the form does not have. `None` if the text is
/// of another form.
pub(super) fn read(form: &str, text: &str, parts: &[LinkPart]) -> Option<Vec<String>> {
    let ((form_path, form_query), (path, query)) = (split(form)?, split(text)?);
    let mut values: Vec<Option<String>> = vec![None; parts.len()];
    let mut take = |form: &str, value: &str| {
        let name = form
            .strip_prefix('{')
            .and_then(|form| form.strip_suffix('}'));
        let Some(place) = name.and_then(|name| parts.iter().position(|part| part.name == name))
        else {
            return (form == value).then_some(());
        };
        let value = percent_decode_str(value).decode_utf8().ok()?;
        *values.get_mut(place)? = (!value.is_empty()).then(|| value.into_owned());
        values.get(place)?.as_ref().map(|_| ())
    };
    let mut segments = path.trim_end_matches('/').split('/');
    for (index, form) in form_path.split('/').enumerate() {
        let segment = segments.next()?;
        match index {
            // The host.
            0 => form.eq_ignore_ascii_case(segment).then_some(())?,
            _ => take(form, segment)?,
        }
    }
    if segments.next().is_some() || form_query.is_empty() && !query.is_empty() {
        return None;
    }
    for form in form_query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, form) = form.split_once('=').unwrap_or((form, ""));
        let mut pairs = query
            .split('&')
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let (_, value) = pairs.find(|(name, _)| *name == key)?;
        take(form, &value.replace('+', "%20"))?;
    }
    Some(values.into_iter().map_while(|value| value).collect())
}
