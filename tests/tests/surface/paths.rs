//! Where items are found, and whether they are public.

use crate::{assert_cases, assert_differences, assert_same, read, read_files};

#[test]
fn what_is_re_exported_stands_under_every_path() {
    assert_cases(&[
        (
            "mod m { pub struct S(u8); impl S { pub fn f() {} } } pub use m::S; pub mod types { pub use crate::m::S; }",
            "mod m { pub struct S(u8); impl S { pub fn f() {} } } pub mod types { pub use crate::m::S; }",
            &["major S: removed: `struct S { .. }`"],
            &["minor S: added: `struct S { .. }`"],
        ),
        (
            "mod m { pub fn f() {} } pub use m::f as g;",
            "mod m { pub fn f() {} } pub use m::f as h;",
            &["major g: removed: `fn g()`", "minor h: added: `fn h()`"],
            &["minor g: added: `fn g()`", "major h: removed: `fn h()`"],
        ),
        (
            "pub use serde::Serialize; pub use std::io;",
            "pub use std::io; pub use bytes::*; pub extern crate tokio as runtime;",
            &[
                "minor *: added: `use bytes::*`",
                "major Serialize: removed: `use serde::Serialize`",
                "minor runtime: added: `use tokio`",
            ],
            &[
                "major *: removed: `use bytes::*`",
                "minor Serialize: added: `use serde::Serialize`",
                "major runtime: removed: `use tokio`",
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
            &["major g: removed: `fn g()`"],
            &["minor g: added: `fn g()`"],
        ),
        (
            "pub enum E { A } pub use E::A;",
            "pub enum E { A }",
            &["major A: removed: `use E::A`"],
            &["minor A: added: `use E::A`"],
        ),
    ]);
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
            "use bazu_core::serde::Deserialize; pub struct S(u8); impl<'de> Deserialize<'de> for S {}",
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
