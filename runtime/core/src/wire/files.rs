//! Where the files of a request are.

use crate::input_file::InputFile;

/// Something that holds files to upload, other than as a parameter of its own.
pub trait Files {
    /// Visits every file; none has a part's name yet.
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
