//! Two lists side by side.

/// One part in two models.
pub(super) enum Pair<'a, T> {
    Both(&'a T, &'a T),
    Removed(&'a T),
    Added(&'a T),
}

impl<T> Clone for Pair<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Pair<'_, T> {}

impl<'a, T> Pair<'a, T> {
    /// The part where it is there, the old one first.
    pub(super) fn either(self) -> &'a T {
        match self {
            Self::Both(item, _) | Self::Removed(item) | Self::Added(item) => item,
        }
    }

    pub(super) fn both(self) -> Option<(&'a T, &'a T)> {
        match self {
            Self::Both(old, new) => Some((old, new)),
            Self::Removed(_) | Self::Added(_) => None,
        }
    }

    /// Something of the part on each side.
    pub(super) fn map<D>(self, of: impl Fn(&'a T) -> D) -> (Option<D>, Option<D>) {
        match self {
            Self::Both(old, new) => (Some(of(old)), Some(of(new))),
            Self::Removed(item) => (Some(of(item)), None),
            Self::Added(item) => (None, Some(of(item))),
        }
    }

    /// Whether something is true of the part, on one side at least.
    pub(super) fn any(self, is: impl Fn(&'a T) -> bool) -> bool {
        match self {
            Self::Both(old, new) => is(old) || is(new),
            Self::Removed(item) | Self::Added(item) => is(item),
        }
    }
}

/// Two lists side by side: what both have or only one, each once.
pub(super) fn pairs<'a, T, K: PartialEq>(
    old: impl IntoIterator<Item = &'a T>,
    new: impl IntoIterator<Item = &'a T>,
    key: impl Fn(&'a T) -> K,
) -> Vec<Pair<'a, T>> {
    let mut new: Vec<&T> = new.into_iter().collect();
    let mut pairs = Vec::new();
    for old in old {
        let at = new.iter().position(|new| key(new) == key(old));
        pairs.push(match at {
            Some(at) => Pair::Both(old, new.remove(at)),
            None => Pair::Removed(old),
        });
    }
    pairs.extend(new.into_iter().map(Pair::Added));
    pairs
}

/// What both lists have in another order: neighbours or not, where the order of two matters.
pub(super) fn swapped<'a, T, K: PartialEq>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&'a T) -> K,
    matters: impl Fn(&T, &T) -> bool,
) -> Vec<(&'a T, &'a T)> {
    let place = |item: &'a T| new.iter().position(|other| key(other) == key(item));
    let mut swapped = Vec::new();
    for (index, first) in old.iter().enumerate() {
        for second in &old[index + 1..] {
            let turned = place(first).zip(place(second)).is_some_and(|(a, b)| a > b);
            if turned && matters(first, second) {
                swapped.push((first, second));
            }
        }
    }
    swapped
}
