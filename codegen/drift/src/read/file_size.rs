//! Sizes that are stated for a method and limit one of its files.

use crate::page::{Item, Limit, Member};

/// A size in the text of a method, such as `send audio files (up to 50 MB)`, limits the file that
/// the method is named after, or else the file that it requires.
pub(super) fn assign(item: &mut Item, mut limits: Vec<Limit>) {
    limits.dedup_by(|a, b| a.interval == b.interval);
    let method = item.name.to_ascii_lowercase();
    let mut files: Vec<&mut Member> = item.members.iter_mut().flatten().collect();
    let is_file = |ty: &String| ty.contains("InputFile");
    files.retain(|member| member.ty.as_ref().is_some_and(is_file));
    let named = |member: &&mut Member| method.contains(&member.name.replace('_', ""));
    let required = |member: &&mut Member| member.required == Some(true);
    let at = files.iter().position(named);
    let at = at.or_else(|| files.iter().position(required));
    if let Some(member) = at.map(|at| files.swap_remove(at))
        && member.limits.is_empty()
    {
        member.limits = limits;
    }
}
