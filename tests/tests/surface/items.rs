//! Items, and what is told of them.

use bazu_model::level::Level;
use bazu_surface as surface;

use crate::{assert_cases, assert_same, read};

#[test]
fn an_item_that_goes_breaks_users_and_one_that_comes_does_not() {
    assert_cases(&[
        (
            "pub fn f() {}",
            "",
            &["major f: removed: `fn f()`"],
            &["minor f: added: `fn f()`"],
        ),
        (
            "pub struct S { pub a: u8 } impl S { pub fn m(&self) {} }",
            "struct S { pub a: u8 } impl S { pub fn m(&self) {} }",
            &["major S: removed: `struct S { pub .. }`"],
            &["minor S: added: `struct S { pub .. }`"],
        ),
        (
            "pub mod m { pub fn f() {} pub mod n { pub const C: u8 = 1; } }",
            "pub(crate) mod m { pub fn f() {} pub mod n { pub const C: u8 = 1; } }",
            &["major m: removed: `mod`"],
            &["minor m: added: `mod`"],
        ),
        (
            "pub struct S; impl S { pub const C: u8 = 1; pub fn f() {} }",
            "pub struct S; impl S { const C: u8 = 1; pub(crate) fn f() {} }",
            &[
                "major S::C: removed: `const C: u8`",
                "major S::f: removed: `fn f()`",
            ],
            &[
                "minor S::C: added: `const C: u8`",
                "minor S::f: added: `fn f()`",
            ],
        ),
        (
            "#[macro_export] macro_rules! m { ($a:expr) => { $a }; }",
            "macro_rules! m { ($a:expr) => { $a }; }",
            &["major m!: removed: `macro ($a : expr)`"],
            &["minor m!: added: `macro ($a : expr)`"],
        ),
        (
            "pub static A: u8 = 1; pub type B = u8; pub trait C {} pub union D { pub a: u8 }",
            "",
            &[
                "major A: removed: `static A: u8`",
                "major B: removed: `type B = u8`",
                "major C: removed: `trait C`",
                "major D: removed: `union D`",
            ],
            &[
                "minor A: added: `static A: u8`",
                "minor B: added: `type B = u8`",
                "minor C: added: `trait C`",
                "minor D: added: `union D`",
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
            "pub struct S(u8); impl S { pub fn f(&self, a: &str) -> Self { S(0) } }",
            "pub struct S(u8); impl S { pub fn f(self, a: &str) -> S { S(0) } }",
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
