//! The public surface of a crate, and what a change of it asks of users.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use bazu_codegen::level::Level;
use bazu_codegen::surface::{self, Difference, Surface};

/// The public surface of a crate with one file.
fn read(text: &str) -> Surface {
    read_files(&[("lib.rs", text)])
}

fn read_files(files: &[(&str, &str)]) -> Surface {
    let files = files.iter();
    let files = files.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    surface::read(&files.collect()).expect("the source is Rust")
}

fn lines(differences: &[Difference]) -> Vec<String> {
    let line = |it: &Difference| format!("{} {}: {}", it.level, it.path, it.what);
    differences.iter().map(line).collect()
}

/// The paths of the differences of which one side has nothing.
fn paths<'a>(differences: &'a [Difference], what: &str) -> BTreeSet<&'a str> {
    let found = differences.iter().filter(|it| it.what.starts_with(what));
    found.map(|it| it.path.as_str()).collect()
}

/// Compares two surfaces forth and back.
fn assert_differences(old: &Surface, new: &Surface, forth: &[&str], back: &[&str]) {
    let there = surface::compare(old, new);
    let here = surface::compare(new, old);
    assert_eq!(lines(&there), forth);
    assert_eq!(lines(&here), back);
    assert_eq!(paths(&there, "gone: "), paths(&here, "new: "));
    assert_eq!(paths(&there, "new: "), paths(&here, "gone: "));
    assert_eq!(surface::compare(old, old), []);
    assert_eq!(surface::compare(new, new), []);
}

/// Every case: an old source, a new one, what changed, and what the way back changes.
type Cases<'a> = &'a [(&'a str, &'a str, &'a [&'a str], &'a [&'a str])];

fn assert_cases(cases: Cases<'_>) {
    for (old, new, forth, back) in cases {
        println!("from: {old}\nto: {new}");
        assert_differences(&read(old), &read(new), forth, back);
    }
}

/// Pairs that users cannot tell apart.
fn assert_same(pairs: &[(&str, &str)]) {
    for (old, new) in pairs {
        println!("from: {old}\nto: {new}");
        assert_differences(&read(old), &read(new), &[], &[]);
    }
}

#[test]
fn an_item_that_goes_breaks_users_and_one_that_comes_does_not() {
    assert_cases(&[
        (
            "pub fn f() {}",
            "",
            &["major f: gone: `fn f()`"],
            &["minor f: new: `fn f()`"],
        ),
        (
            "pub struct S { pub a: u8 } impl S { pub fn m(&self) {} }",
            "struct S { pub a: u8 } impl S { pub fn m(&self) {} }",
            &["major S: gone: `struct S { pub .. }`"],
            &["minor S: new: `struct S { pub .. }`"],
        ),
        (
            "pub mod m { pub fn f() {} pub mod n { pub const C: u8 = 1; } }",
            "pub(crate) mod m { pub fn f() {} pub mod n { pub const C: u8 = 1; } }",
            &["major m: gone: `mod`"],
            &["minor m: new: `mod`"],
        ),
        (
            "pub struct S; impl S { pub const C: u8 = 1; pub fn f() {} }",
            "pub struct S; impl S { const C: u8 = 1; pub(crate) fn f() {} }",
            &[
                "major S::C: gone: `const C: u8`",
                "major S::f: gone: `fn f()`",
            ],
            &[
                "minor S::C: new: `const C: u8`",
                "minor S::f: new: `fn f()`",
            ],
        ),
        (
            "#[macro_export] macro_rules! m { ($a:expr) => { $a }; }",
            "macro_rules! m { ($a:expr) => { $a }; }",
            &["major m!: gone: `macro ($a : expr)`"],
            &["minor m!: new: `macro ($a : expr)`"],
        ),
        (
            "pub static A: u8 = 1; pub type B = u8; pub trait C {} pub union D { pub a: u8 }",
            "",
            &[
                "major A: gone: `static A: u8`",
                "major B: gone: `type B = u8`",
                "major C: gone: `trait C`",
                "major D: gone: `union D`",
            ],
            &[
                "minor A: new: `static A: u8`",
                "minor B: new: `type B = u8`",
                "minor C: new: `trait C`",
                "minor D: new: `union D`",
            ],
        ),
    ]);
}

#[test]
fn another_signature_breaks_users() {
    let breaking = [
        ("fn f(a: u8)", "fn f(a: u16)"),
        ("fn f(a: u8)", "fn f(a: u8, b: u8)"),
        ("fn f(a: u8, b: i8)", "fn f(b: i8, a: u8)"),
        ("fn f(a: impl Into<String>)", "fn f(a: String)"),
        ("fn f<T: Clone>(a: T)", "fn f<T: Copy>(a: T)"),
        ("fn f<A, B>()", "fn f<B, A>()"),
        ("fn f() -> u8", "fn f() -> Option<u8>"),
        ("fn f()", "async fn f()"),
        ("fn f()", "unsafe fn f()"),
        ("fn f()", "extern \"C\" fn f()"),
        ("fn f<T>() where T: Clone", "fn f<T>() where T: Copy"),
        ("fn f(a: &str)", "fn f(a: &mut str)"),
        ("fn f(a: &[u8])", "fn f(a: &[u8; 3])"),
        ("fn f() -> std::io::Error", "fn f() -> std::fmt::Error"),
    ];
    for (old, new) in breaking {
        let whole = |signature: &str| format!("pub {signature} {{ loop {{}} }}");
        let (was, is) = (read(&whole(old)), read(&whole(new)));
        for (was, is) in [(&was, &is), (&is, &was)] {
            let differences = surface::compare(was, is);
            let levels: Vec<Level> = differences.iter().map(|it| it.level).collect();
            assert_eq!(levels, [Level::Major], "{old} and {new}");
        }
    }
}

#[test]
fn what_users_rely_on_is_told_as_it_was_and_is() {
    assert_cases(&[
        (
            "pub struct S(u8); impl S { pub fn f(&self, a: &str) -> Self { todo!() } }",
            "pub struct S(u8); impl S { pub fn f(self, a: &str) -> S { todo!() } }",
            &["major S::f: was `fn f(&self, &str) -> S`, is now `fn f(self, &str) -> S`"],
            &["major S::f: was `fn f(self, &str) -> S`, is now `fn f(&self, &str) -> S`"],
        ),
        (
            "pub struct S<T>(T); impl<T: Clone> S<T> { pub fn f(&self) {} }",
            "pub struct S<T>(T); impl<T> S<T> { pub fn f(&self) {} }",
            &[
                "major S::f: was `impl<T: Clone> S<T>: fn f(&self)`, is now `impl<T> S<T>: fn f(&self)`",
            ],
            &[
                "major S::f: was `impl<T> S<T>: fn f(&self)`, is now `impl<T: Clone> S<T>: fn f(&self)`",
            ],
        ),
        (
            "pub const C: u8 = 1; pub static S: u8 = 1; pub type A = u8;",
            "pub const C: u16 = 1; pub static mut S: u8 = 1; pub type A = u16;",
            &[
                "major A: was `type A = u8`, is now `type A = u16`",
                "major C: was `const C: u8`, is now `const C: u16`",
                "major S: was `static S: u8`, is now `static mut S: u8`",
            ],
            &[
                "major A: was `type A = u16`, is now `type A = u8`",
                "major C: was `const C: u16`, is now `const C: u8`",
                "major S: was `static mut S: u8`, is now `static S: u8`",
            ],
        ),
        (
            "pub struct S { pub a: u8 }",
            "pub struct S { pub a: Option<u8> }",
            &["major S::a: was `a: u8`, is now `a: Option<u8>`"],
            &["major S::a: was `a: Option<u8>`, is now `a: u8`"],
        ),
        (
            "pub enum E { A(u8) }",
            "pub enum E { A(u16) }",
            &["major E::A::0: was `0: u8`, is now `0: u16`"],
            &["major E::A::0: was `0: u16`, is now `0: u8`"],
        ),
        (
            "pub enum E { A = 1 }",
            "pub enum E { A = 2 }",
            &["major E::A: was `A = 1`, is now `A = 2`"],
            &["major E::A: was `A = 2`, is now `A = 1`"],
        ),
        (
            "#[repr(u8)] pub enum E { A }",
            "pub enum E { A }",
            &["major E: was `#[repr(u8)] enum E`, is now `enum E`"],
            &["major E: was `enum E`, is now `#[repr(u8)] enum E`"],
        ),
        (
            "pub struct S { a: u8 }",
            "#[non_exhaustive] pub enum S {}",
            &["major S: was `struct S { .. }`, is now `#[non_exhaustive] enum S`"],
            &["major S: was `#[non_exhaustive] enum S`, is now `struct S { .. }`"],
        ),
        (
            "#[macro_export] macro_rules! m { ($a:expr) => { $a }; }",
            "#[macro_export] macro_rules! m { ($a:expr) => { $a }; ($a:ident) => { 1 }; }",
            &["major m!: was `macro ($a : expr)`, is now `macro ($a : expr); ($a : ident)`"],
            &["major m!: was `macro ($a : expr); ($a : ident)`, is now `macro ($a : expr)`"],
        ),
        (
            "pub trait T: Send { fn f(&self); }",
            "pub trait T: Send + Sync { fn f(&mut self); }",
            &[
                "major T: was `trait T: Send`, is now `trait T: Send + Sync`",
                "major T::f: was `fn f(&self)`, is now `fn f(&mut self)`",
            ],
            &[
                "major T: was `trait T: Send + Sync`, is now `trait T: Send`",
                "major T::f: was `fn f(&mut self)`, is now `fn f(&self)`",
            ],
        ),
    ]);
}

#[test]
fn a_function_may_gain_const_and_not_lose_it() {
    assert_cases(&[(
        "pub const fn f() {} pub struct S; impl S { pub const fn f() {} }",
        "pub fn f() {} pub struct S; impl S { pub fn f() {} }",
        &[
            "major S::f: was `const fn f()`, is now `fn f()`",
            "major f: was `const fn f()`, is now `fn f()`",
        ],
        &[
            "minor S::f: was `fn f()`, is now `const fn f()`",
            "minor f: was `fn f()`, is now `const fn f()`",
        ],
    )]);
}

#[test]
fn what_users_list_or_make_may_not_grow_unless_it_said_so() {
    assert_cases(&[
        (
            "pub struct S { pub a: u8 }",
            "pub struct S { pub a: u8, pub b: u8 }",
            &["major S::b: new: `b: u8`"],
            &["major S::b: gone: `b: u8`"],
        ),
        (
            "#[non_exhaustive] pub struct S { pub a: u8 }",
            "#[non_exhaustive] pub struct S { pub a: u8, pub b: u8 }",
            &["minor S::b: new: `b: u8`"],
            &["major S::b: gone: `b: u8`"],
        ),
        (
            "pub struct S { pub a: u8, c: u8 }",
            "pub struct S { pub a: u8, pub b: u8, c: u8 }",
            &["minor S::b: new: `b: u8`"],
            &["major S::b: gone: `b: u8`"],
        ),
        (
            "pub struct S { pub a: u8 }",
            "pub struct S { pub a: u8, b: u8 }",
            &["major S: was `struct S { pub .. }`, is now `struct S { .. }`"],
            &["minor S: was `struct S { .. }`, is now `struct S { pub .. }`"],
        ),
        (
            "pub struct S { pub a: u8 }",
            "pub struct S { pub a: u8, #[doc(hidden)] pub b: u8 }",
            &["major S: was `struct S { pub .. }`, is now `struct S { .. }`"],
            &["minor S: was `struct S { .. }`, is now `struct S { pub .. }`"],
        ),
        (
            "pub struct S;",
            "pub struct S {}",
            &["major S: was `struct S;`, is now `struct S { pub .. }`"],
            &["major S: was `struct S { pub .. }`, is now `struct S;`"],
        ),
        (
            "pub enum E { A }",
            "pub enum E { A, B(u8) }",
            &["major E::B: new: `B(..)`"],
            &["major E::B: gone: `B(..)`"],
        ),
        (
            "#[non_exhaustive] pub enum E { A }",
            "#[non_exhaustive] pub enum E { A, B { a: u8 } }",
            &["minor E::B: new: `B { .. }`"],
            &["major E::B: gone: `B { .. }`"],
        ),
        (
            "#[non_exhaustive] pub enum E { A { a: u8 }, #[non_exhaustive] B { a: u8 } }",
            "#[non_exhaustive] pub enum E { A { a: u8, b: u8 }, #[non_exhaustive] B { a: u8, b: u8 } }",
            &["major E::A::b: new: `b: u8`", "minor E::B::b: new: `b: u8`"],
            &[
                "major E::A::b: gone: `b: u8`",
                "major E::B::b: gone: `b: u8`",
            ],
        ),
    ]);
}

#[test]
fn non_exhaustive_breaks_users_when_it_comes_and_not_when_it_goes() {
    assert_cases(&[
        (
            "pub struct S { pub a: u8 }",
            "#[non_exhaustive] pub struct S { pub a: u8 }",
            &["major S: was `struct S { pub .. }`, is now `#[non_exhaustive] struct S { .. }`"],
            &["minor S: was `#[non_exhaustive] struct S { .. }`, is now `struct S { pub .. }`"],
        ),
        (
            "pub enum E { A { a: u8 } }",
            "#[non_exhaustive] pub enum E { #[non_exhaustive] A { a: u8 } }",
            &[
                "major E: was `enum E`, is now `#[non_exhaustive] enum E`",
                "major E::A: was `A { .. }`, is now `#[non_exhaustive] A { .. }`",
            ],
            &[
                "minor E: was `#[non_exhaustive] enum E`, is now `enum E`",
                "minor E::A: was `#[non_exhaustive] A { .. }`, is now `A { .. }`",
            ],
        ),
        // Nobody could make it or list its fields before.
        (
            "pub struct S { a: u8 }",
            "#[non_exhaustive] pub struct S { a: u8 }",
            &[],
            &[],
        ),
    ]);
}

#[test]
fn a_trait_may_ask_no_more_of_those_who_can_implement_it() {
    assert_cases(&[
        (
            "pub trait T {}",
            "pub trait T { fn f(&self); const C: u8; type A: Send; }",
            &[
                "major T::A: new: `type A: Send`",
                "major T::C: new: `const C: u8`",
                "major T::f: new: `fn f(&self)`",
            ],
            &[
                "major T::A: gone: `type A: Send`",
                "major T::C: gone: `const C: u8`",
                "major T::f: gone: `fn f(&self)`",
            ],
        ),
        (
            "pub trait T {}",
            "pub trait T { fn f(&self) {} const C: u8 = 1; }",
            &[
                "minor T::C: new: `const C: u8 = ..`",
                "minor T::f: new: `fn f(&self) { .. }`",
            ],
            &[
                "major T::C: gone: `const C: u8 = ..`",
                "major T::f: gone: `fn f(&self) { .. }`",
            ],
        ),
        (
            "pub trait T { fn f(&self) {} }",
            "pub trait T { fn f(&self); }",
            &["major T::f: was `fn f(&self) { .. }`, is now `fn f(&self)`"],
            &["minor T::f: was `fn f(&self)`, is now `fn f(&self) { .. }`"],
        ),
        (
            "mod sealed { pub trait Sealed {} } pub trait T: sealed::Sealed { fn g(&self) {} }",
            "mod sealed { pub trait Sealed {} } pub trait T: sealed::Sealed { fn f(&self); fn g(&self); }",
            &["minor T::f: new: `fn f(&self)`"],
            &[
                "major T::f: gone: `fn f(&self)`",
                "minor T::g: was `fn g(&self)`, is now `fn g(&self) { .. }`",
            ],
        ),
    ]);
}

#[test]
fn a_lost_implementation_breaks_users_and_a_new_one_does_not() {
    assert_cases(&[
        (
            "pub mod types { pub struct C(u8); impl From<&str> for C {} }",
            "pub mod types { pub struct C(u8); }",
            &["major impl From<&str> for types::C: gone: `impl From<&str> for C`"],
            &["minor impl From<&str> for types::C: new: `impl From<&str> for C`"],
        ),
        (
            "#[derive(Clone, Debug)] pub struct S<T>(T);",
            "#[derive(Debug)] pub struct S<T>(T);",
            &["major impl Clone for S: gone: `impl<T: Clone> Clone for S<T>`"],
            &["minor impl Clone for S: new: `impl<T: Clone> Clone for S<T>`"],
        ),
        (
            "pub trait T {} pub struct S(u8); impl T for Vec<u8> {} impl From<S> for u8 {} impl T for &S {}",
            "pub trait T {} pub struct S(u8);",
            &[
                "major impl From<S> for u8: gone: `impl From<S> for u8`",
                "major impl T for &S: gone: `impl T for &S`",
                "major impl T for Vec<u8>: gone: `impl T for Vec<u8>`",
            ],
            &[
                "minor impl From<S> for u8: new: `impl From<S> for u8`",
                "minor impl T for &S: new: `impl T for &S`",
                "minor impl T for Vec<u8>: new: `impl T for Vec<u8>`",
            ],
        ),
        (
            "pub struct S(u8); impl Iterator for S { type Item = u8; }",
            "pub struct S(u8); impl Iterator for S { type Item = u16; }",
            &["major <S as Iterator>::Item: was `type Item = u8`, is now `type Item = u16`"],
            &["major <S as Iterator>::Item: was `type Item = u16`, is now `type Item = u8`"],
        ),
        (
            "pub struct S<T>(T); impl<T> Copy for S<T> {}",
            "pub struct S<T>(T); impl<T: Copy> Copy for S<T> {}",
            &[
                "major impl Copy for S: was `impl<T> Copy for S<T>`, is now `impl<T: Copy> Copy for S<T>`",
            ],
            &[
                "major impl Copy for S: was `impl<T: Copy> Copy for S<T>`, is now `impl<T> Copy for S<T>`",
            ],
        ),
        (
            "pub struct S<T>(T); impl S<u8> { pub fn f() {} } impl S<u16> { pub fn f() {} }",
            "pub struct S<T>(T); impl S<u8> { pub fn f() {} }",
            &["major S<u16>::f: gone: `impl S<u16>: fn f()`"],
            &["minor S<u16>::f: new: `impl S<u16>: fn f()`"],
        ),
    ]);
}

#[test]
fn what_is_re_exported_stands_under_every_path() {
    assert_cases(&[
        (
            "mod m { pub struct S(u8); impl S { pub fn f() {} } } pub use m::S; pub mod types { pub use crate::m::S; }",
            "mod m { pub struct S(u8); impl S { pub fn f() {} } } pub mod types { pub use crate::m::S; }",
            &["major S: gone: `struct S { .. }`"],
            &["minor S: new: `struct S { .. }`"],
        ),
        (
            "mod m { pub fn f() {} } pub use m::f as g;",
            "mod m { pub fn f() {} } pub use m::f as h;",
            &["major g: gone: `fn g()`", "minor h: new: `fn h()`"],
            &["minor g: new: `fn g()`", "major h: gone: `fn h()`"],
        ),
        (
            "pub use serde::Serialize; pub use std::io;",
            "pub use std::io; pub use bytes::*; pub extern crate tokio as runtime;",
            &[
                "minor *: new: `use bytes::*`",
                "major Serialize: gone: `use serde::Serialize`",
                "minor runtime: new: `use tokio`",
            ],
            &[
                "major *: gone: `use bytes::*`",
                "minor Serialize: new: `use serde::Serialize`",
                "major runtime: gone: `use tokio`",
            ],
        ),
        (
            "pub use other::E;",
            "pub enum E {}",
            &["major E: was `use other::E`, is now `enum E`"],
            &["major E: was `enum E`, is now `use other::E`"],
        ),
        (
            "mod m { pub fn f() {} pub fn g() {} fn h() {} } pub use m::*;",
            "mod m { pub fn f() {} fn g() {} fn h() {} } pub use m::*;",
            &["major g: gone: `fn g()`"],
            &["minor g: new: `fn g()`"],
        ),
        (
            "pub enum E { A } pub use E::A;",
            "pub enum E { A }",
            &["major A: gone: `use E::A`"],
            &["minor A: new: `use E::A`"],
        ),
    ]);
}

#[test]
fn deprecated_tells_users_something() {
    assert_cases(&[
        (
            "pub fn f() {}",
            "#[deprecated] pub fn f() {}",
            &["minor f: was `fn f()`, is now `#[deprecated] fn f()`"],
            &["patch f: was `#[deprecated] fn f()`, is now `fn f()`"],
        ),
        (
            "#[non_exhaustive] pub struct S { pub a: u8 }",
            "#[non_exhaustive] pub struct S { #[deprecated(note = \"b\")] pub a: u8 }",
            &["minor S::a: was `a: u8`, is now `#[deprecated] a: u8`"],
            &["patch S::a: was `#[deprecated] a: u8`, is now `a: u8`"],
        ),
    ]);
    assert_same(&[(
        "#[deprecated] pub fn f() {}",
        "#[deprecated(since = \"1\", note = \"Use g.\")] pub fn f() {}",
    )]);
}

#[test]
fn what_is_hidden_or_for_tests_is_not_public() {
    assert_same(&[
        (
            "#[doc(hidden)] pub fn f() {} #[doc(hidden)] pub mod m { pub fn g() {} }",
            "",
        ),
        ("#[doc(hidden)] pub use serde;", ""),
        (
            "pub struct S(u8); impl S { #[doc(hidden)] pub fn f() {} }",
            "pub struct S(u8);",
        ),
        (
            "#[cfg(test)] pub fn f() {} #[cfg(all(test, unix))] pub mod m;",
            "",
        ),
        (
            "pub struct S { pub a: u8, #[cfg(test)] b: u8 }",
            "pub struct S { pub a: u8 }",
        ),
        (
            "pub(crate) fn f() {} pub(super) mod m { pub fn f() {} }",
            "",
        ),
        (
            "pub struct S(u8); trait T {} impl T for S {}",
            "pub struct S(u8);",
        ),
        (
            "pub struct S(u8); struct P; impl From<P> for S {}",
            "pub struct S(u8);",
        ),
    ]);
}

#[test]
fn a_new_condition_takes_something_away() {
    assert_cases(&[
        (
            "pub fn f() {}",
            "#[cfg(feature = \"x\")] pub fn f() {}",
            &["major f: was `fn f()`, is now `#[cfg(feature = \"x\")] fn f()`"],
            &["minor f: was `#[cfg(feature = \"x\")] fn f()`, is now `fn f()`"],
        ),
        (
            "mod m { pub struct S(u8); } pub use m::S;",
            "#[cfg(unix)] mod m { pub struct S(u8); } #[cfg(unix)] pub use m::S;",
            &["major S: was `struct S { .. }`, is now `#[cfg(unix)] struct S { .. }`"],
            &["minor S: was `#[cfg(unix)] struct S { .. }`, is now `struct S { .. }`"],
        ),
        (
            "#[derive(Clone)] pub struct S(u8);",
            "#[cfg_attr(feature = \"x\", derive(Clone))] pub struct S(u8);",
            &[
                "major impl Clone for S: was `impl Clone for S`, is now `#[cfg(feature = \"x\")] impl Clone for S`",
            ],
            &[
                "minor impl Clone for S: was `#[cfg(feature = \"x\")] impl Clone for S`, is now `impl Clone for S`",
            ],
        ),
        (
            "#[cfg(unix)] pub fn f(a: u8) {} #[cfg(windows)] pub fn f(a: u16) {}",
            "#[cfg(unix)] pub fn f(a: u8) {}",
            &[
                "major f: was `#[cfg(unix)] fn f(u8) | #[cfg(windows)] fn f(u16)`, is now `#[cfg(unix)] fn f(u8)`",
            ],
            &[
                "major f: was `#[cfg(unix)] fn f(u8)`, is now `#[cfg(unix)] fn f(u8) | #[cfg(windows)] fn f(u16)`",
            ],
        ),
    ]);
}

#[test]
fn what_users_cannot_tell_apart_is_no_difference() {
    assert_same(&[
        (
            "pub fn f(a: u8) { a; }",
            "/// Docs.\npub fn f(b: u8) { b; b; }",
        ),
        (
            "pub fn f(mut a: u8) {}",
            "#[inline] pub fn f(_: u8) -> () {}",
        ),
        ("pub const C: u8 = 1;", "pub const C: u8 = 2;"),
        (
            "pub struct S { pub a: u8, pub b: u8 }",
            "pub struct S { pub b: u8, pub a: u8 }",
        ),
        ("pub enum E { A, B }", "pub enum E { B, A }"),
        ("pub struct S(u8);", "pub struct S { a: u16, b: u8 }"),
        ("pub fn f() {} pub fn g() {}", "pub fn g() {} pub fn f() {}"),
        (
            "pub struct S(u8); impl S { pub fn f() -> Self {} }",
            "pub struct S(u8); impl S { pub fn f() -> S {} }",
        ),
        (
            "#[derive(Clone)] pub struct S(u8);",
            "pub struct S(u8); impl Clone for S {}",
        ),
        (
            "#[derive(Debug)] pub struct S<'a, T>(&'a T);",
            "pub struct S<'a, T>(&'a T); impl<T: std::fmt::Debug> std::fmt::Debug for S<'_, T> {}",
        ),
        (
            "pub struct S<'a>(&'a u8); impl<'a> S<'a> { pub fn f(&self) {} }",
            "pub struct S<'a>(&'a u8); impl S<'_> { pub fn f(&self) {} }",
        ),
        (
            "pub struct S(u8); impl<'a> IntoIterator for &'a S {}",
            "pub struct S(u8); impl IntoIterator for &S {}",
        ),
        (
            "pub fn f(a: std::time::Duration) {}",
            "use std::time::Duration as Time; pub fn f(a: Time) {}",
        ),
        (
            "pub fn f(a: &(dyn Send + Sync)) {}",
            "pub fn f(a: &(dyn Sync + Send)) {}",
        ),
        (
            "pub fn f(a: std::string::String) -> core::option::Option<u8> {}",
            "pub fn f(a: String) -> Option<u8> {}",
        ),
        (
            "pub struct S(u8); impl serde::de::Deserialize<'_> for S {}",
            "use bazu::serde::Deserialize; pub struct S(u8); impl<'de> Deserialize<'de> for S {}",
        ),
        (
            "#[macro_export] macro_rules! m { ($a:expr) => { $a }; }",
            "#[macro_export] macro_rules! m { ($a:expr) => { Some($a) }; }",
        ),
        ("pub fn r#type(r#fn: u8) {}", "pub fn r#type(a: u8) {}"),
    ]);
}

#[test]
fn an_item_may_move_between_private_modules() {
    let lib = "mod a; mod b; mod wire; pub mod types { pub use crate::a::*; pub use crate::b::*; }";
    let message = "#[derive(Clone)] #[non_exhaustive] pub struct Message { pub chat: Chat } \
        impl Message { pub fn chat(&self) -> &Chat { &self.chat } }";
    let chat =
        "#[non_exhaustive] pub struct Chat { pub id: i64, pub pinned: Option<Box<Message>> }";
    let old = read_files(&[
        ("lib.rs", lib),
        ("a.rs", &format!("use crate::b::Chat; {message}")),
        ("b.rs", &format!("use crate::a::Message; {chat}")),
        (
            "wire.rs",
            "impl From<crate::a::Message> for crate::b::Chat {}",
        ),
    ]);
    let new = read_files(&[
        ("lib.rs", lib),
        ("a.rs", ""),
        ("b/mod.rs", &format!("mod c; {message} pub use c::Chat;")),
        ("b/c.rs", &format!("use super::Message; {chat}")),
        ("wire/mod.rs", "mod b;"),
        (
            "wire/b.rs",
            "use crate::b; impl From<b::Message> for b::Chat {}",
        ),
    ]);
    assert_differences(&old, &new, &[], &[]);
    let paths: Vec<&str> = new.items().map(|(path, _)| path).collect();
    assert!(paths.contains(&"types::Message::chat"), "{paths:?}");
    assert!(
        paths.contains(&"impl From<Message> for types::Chat"),
        "{paths:?}"
    );
}

#[test]
fn a_path_that_leads_to_itself_is_left() {
    let surface = read(
        "pub use self::a as b; pub mod a { pub use crate::*; pub use super::a as c; pub fn f() {} } \
         pub use d::e; mod d { pub use crate::e; }",
    );
    let paths: Vec<&str> = surface.items().map(|(path, _)| path).collect();
    for path in ["a::f", "b::f", "a::c"] {
        assert!(paths.contains(&path), "{paths:?}");
    }
}

#[test]
fn levels_are_ordered_and_have_names() {
    let levels = [Level::None, Level::Patch, Level::Minor, Level::Major];
    assert!(levels.is_sorted());
    assert_eq!(
        levels.map(|level| level.to_string()),
        ["none", "patch", "minor", "major"]
    );
}

#[test]
fn a_file_that_is_no_rust_is_named() {
    let read = |files: &[(&str, &str)]| {
        let files = files.iter();
        let files = files.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        surface::read(&files.collect()).expect_err("it is no crate")
    };
    let fault = read(&[("lib.rs", "mod wire;"), ("wire/mod.rs", "pub fn 1() {}")]);
    assert_eq!(fault.file, "wire/mod.rs");
    assert!(
        fault
            .to_string()
            .starts_with("wire/mod.rs: expected identifier"),
        "{fault}"
    );
    let fault = read(&[("lib.rs", "mod wire;")]);
    assert_eq!(
        fault.to_string(),
        "lib.rs: `mod wire;` has no file: neither wire.rs nor wire/mod.rs",
    );
    assert_eq!(read(&[]).to_string(), "lib.rs: is missing");
}

/// The files of a crate of this workspace.
fn source(krate: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(krate)
        .join("src");
    let mut files = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let parts = path
                .strip_prefix(&root)
                .expect("it is in the folder")
                .iter();
            let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            let text = fs::read_to_string(&path).expect("the file can be read");
            files.insert(parts.join("/"), text);
        }
    }
    files
}

/// Reads a crate and asks for items by the beginning of what is told of them.
fn assert_has(krate: &str, at_least: usize, wanted: &[(&str, &str)]) {
    let surface = surface::read(&source(krate)).expect("the crate is Rust");
    assert_eq!(surface::compare(&surface, &surface), []);
    let count = surface.items().count();
    assert!(count >= at_least, "{krate} has {count} items");
    for (path, text) in wanted {
        let found: Vec<String> = surface
            .items()
            .filter(|(found, _)| found == path)
            .map(|(_, text)| text)
            .collect();
        assert!(
            found.iter().any(|found| found == text),
            "{path} is {found:?}"
        );
    }
}

#[test]
fn the_runtime_is_read() {
    assert_has(
        "runtime",
        500,
        &[
            ("wire", "mod"),
            ("Client::policy", "fn policy(&self) -> Policy"),
            ("Method::NAME", "const NAME: &'static str"),
            (
                "RestClientBuilder",
                "type RestClientBuilder = ClientBuilder<Auth>",
            ),
            ("wire::Lenient::0", "0: T"),
            (
                "impl wire::Files for Vec<T>",
                "impl<T: Files> Files for Vec<T>",
            ),
            ("violations", "fn violations(&impl Method) -> Violations"),
        ],
    );
}

#[test]
fn the_generated_crates_are_read() {
    let bot = [
        (
            "Bot::send_message",
            "fn send_message(&self, impl Into<ChatId>, impl Into<String>) -> Call<'_, SendMessage>",
        ),
        ("types::Message::text", "text: Option<String>"),
        (
            "types::Message::reply_text",
            "fn reply_text<'a>(&self, &'a Bot, impl Into<String>) -> Call<'a, SendMessage>",
        ),
        (
            "methods::SendMessage",
            "#[non_exhaustive] struct SendMessage { .. }",
        ),
        (
            "Call<'_, SendMessage>::reply_to_message_id",
            "impl Call<'_, SendMessage>: fn reply_to_message_id(self, i64) -> Self",
        ),
        (
            "impl From<&str> for types::ChatId",
            "impl From<&str> for ChatId",
        ),
        (
            "impl serde::Serialize for types::Message",
            "impl serde::Serialize for Message",
        ),
        (
            "<methods::SendMessage as bazu::Method>::Output",
            "type Output = Message",
        ),
        ("Error", "use bazu::Error"),
    ];
    assert_has("generated/bale-bot", 1000, &bot);
    assert_has("generated/letgram-bot", 1000, &bot);
    assert_has(
        "generated/bale-bot",
        1000,
        &[(
            "methods::SendMessage::TEXT_LENGTH",
            "const TEXT_LENGTH: bazu::LengthLimit",
        )],
    );
    assert_has(
        "generated/bale-otp",
        30,
        &[("types::Sent", "#[non_exhaustive] struct Sent { .. }")],
    );
    assert_has(
        "generated/bale-safir",
        50,
        &[("ErrorKind", "#[non_exhaustive] enum ErrorKind")],
    );
}
