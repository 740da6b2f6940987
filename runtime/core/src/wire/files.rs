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
