//! Lists of lists, such as the rows of a keyboard. Rows, and places in a row, count from 0.

/// Adds rows of `columns` items each. The last row may be shorter. 0 columns are 1.
pub fn columns<T>(rows: &mut Vec<Vec<T>>, columns: usize, items: impl IntoIterator<Item = T>) {
    let mut items = items.into_iter();
    loop {
        let row: Vec<T> = items.by_ref().take(columns.max(1)).collect();
        if row.is_empty() {
            return;
        }
        rows.push(row);
    }
}

/// Adds an item at the end of a row, or as a new row at the end if there is no such row.
pub fn add<T>(rows: &mut Vec<Vec<T>>, row: usize, item: T) {
    match rows.get_mut(row) {
        Some(row) => row.push(item),
        None => rows.push(vec![item]),
    }
}

/// Removes an item, and its row if nothing else is in it.
pub fn remove<T>(rows: &mut Vec<Vec<T>>, row: usize, place: usize) -> Option<T> {
    let items = rows.get_mut(row)?;
    if place >= items.len() {
        return None;
    }
    let item = items.remove(place);
    if items.is_empty() {
        rows.remove(row);
    }
    Some(item)
}

/// Removes a row.
pub fn remove_row<T>(rows: &mut Vec<Vec<T>>, row: usize) -> Option<Vec<T>> {
    (row < rows.len()).then(|| rows.remove(row))
}

/// Keeps the items for which `keep` returns `true`, and removes the others and the rows that become empty. `keep` gets
/// the number of the row and the item.
pub fn retain<T>(rows: &mut Vec<Vec<T>>, mut keep: impl FnMut(usize, &T) -> bool) {
    let mut number = 0;
    rows.retain_mut(|row| {
        let before = row.len();
        row.retain(|item| keep(number, item));
        number += 1;
        before == row.len() || !row.is_empty()
    });
}

/// The items, each with the number of its row.
pub fn items<T>(rows: &[Vec<T>]) -> impl Iterator<Item = (usize, &T)> {
    let rows = rows.iter().enumerate();
    rows.flat_map(|(number, row)| row.iter().map(move |item| (number, item)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<char>> {
        vec![vec!['a', 'b'], vec!['c']]
    }

    #[test]
    fn columns_fill_rows_and_the_last_one_may_be_shorter() {
        for (columns_, expected) in [
            (2, vec![vec![1, 2], vec![3]]),
            (1, vec![vec![1], vec![2], vec![3]]),
            (0, vec![vec![1], vec![2], vec![3]]),
            (usize::MAX, vec![vec![1, 2, 3]]),
        ] {
            let mut rows = Vec::new();
            columns(&mut rows, columns_, [1, 2, 3]);
            assert_eq!(rows, expected, "{columns_}");
        }
        let mut rows = rows();
        columns(&mut rows, 2, []);
        assert_eq!(rows.len(), 2);
    }

    #[test]
    fn an_item_is_added_to_its_row_or_as_a_new_one() {
        let mut rows = rows();
        add(&mut rows, 1, 'd');
        add(&mut rows, 2, 'e');
        add(&mut rows, usize::MAX, 'f');
        assert_eq!(rows, [vec!['a', 'b'], vec!['c', 'd'], vec!['e'], vec!['f']]);
    }

    #[test]
    fn the_last_item_of_a_row_takes_its_row_along() {
        let mut rows = rows();
        assert_eq!(remove(&mut rows, 1, 0), Some('c'));
        assert_eq!(remove(&mut rows, 0, 1), Some('b'));
        assert_eq!(rows, [['a']]);
        assert_eq!(remove(&mut rows, 0, 1), None);
        assert_eq!(remove(&mut rows, 1, 0), None);
        assert_eq!(remove_row(&mut rows, 1), None);
        assert_eq!(remove_row(&mut rows, 0), Some(vec!['a']));
        assert!(rows.is_empty());
    }

    #[test]
    fn rows_that_become_empty_are_removed_and_numbers_are_those_of_before() {
        let mut all = vec![vec!['a'], vec!['b', 'c'], vec![], vec!['d']];
        let mut seen = Vec::new();
        retain(&mut all, |row, item| {
            seen.push((row, *item));
            *item != 'a' && *item != 'b'
        });
        assert_eq!(all, [vec!['c'], vec![], vec!['d']]);
        assert_eq!(seen, [(0, 'a'), (1, 'b'), (1, 'c'), (3, 'd')]);
    }

    #[test]
    fn items_know_their_rows() {
        let rows = rows();
        let items: Vec<_> = items(&rows).collect();
        assert_eq!(items, [(0, &'a'), (0, &'b'), (1, &'c')]);
    }
}
