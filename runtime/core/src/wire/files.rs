//! Finds the files of a request.

use crate::input_file::InputFile;

/// A type with files to upload that are not parameters themselves.
pub trait Files {
    /// Visits every file. The files have no part names yet.
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile));
}

impl<T: Files + ?Sized> Files for Box<T> {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        (**self).files(visit);
    }
}

impl<T: Files> Files for Option<T> {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        if let Some(value) = self {
            value.files(visit);
        }
    }
}

impl<T: Files> Files for Vec<T> {
    fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
        for item in self {
            item.files(visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Files for InputFile {
        fn files(&mut self, visit: &mut dyn FnMut(Option<&'static str>, &mut InputFile)) {
            visit(None, self);
        }
    }

    #[test]
    fn a_file_is_found_wherever_it_stands() {
        let count = |files: &mut dyn Files| {
            let mut count = 0;
            files.files(&mut |_, _| count += 1);
            count
        };
        let file = || InputFile::id("AgAC");
        assert_eq!(count(&mut Box::new(file())), 1);
        assert_eq!(count(&mut Some(file())), 1);
        assert_eq!(count(&mut None::<InputFile>), 0);
        assert_eq!(count(&mut vec![Some(file()), None, Some(file())]), 2);
    }
}
