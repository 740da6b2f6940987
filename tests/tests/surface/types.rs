//! Fields, variants, traits and implementations.

use crate::assert_cases;

#[test]
fn what_users_list_or_make_may_not_grow_unless_it_said_so() {
    assert_cases(&[
        (
            "pub struct S { pub a: u8 }",
            "pub struct S { pub a: u8, pub b: u8 }",
            &["major S::b: added: `b: u8`"],
            &["major S::b: removed: `b: u8`"],
        ),
        (
            "#[non_exhaustive] pub struct S { pub a: u8 }",
            "#[non_exhaustive] pub struct S { pub a: u8, pub b: u8 }",
            &["minor S::b: added: `b: u8`"],
            &["major S::b: removed: `b: u8`"],
        ),
        (
            "pub struct S { pub a: u8, c: u8 }",
            "pub struct S { pub a: u8, pub b: u8, c: u8 }",
            &["minor S::b: added: `b: u8`"],
            &["major S::b: removed: `b: u8`"],
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
            &["major E::B: added: `B(..)`"],
            &["major E::B: removed: `B(..)`"],
        ),
        (
            "#[non_exhaustive] pub enum E { A }",
            "#[non_exhaustive] pub enum E { A, B { a: u8 } }",
            &["minor E::B: added: `B { .. }`"],
            &["major E::B: removed: `B { .. }`"],
        ),
        (
            "#[non_exhaustive] pub enum E { A { a: u8 }, #[non_exhaustive] B { a: u8 } }",
            "#[non_exhaustive] pub enum E { A { a: u8, b: u8 }, #[non_exhaustive] B { a: u8, b: u8 } }",
            &[
                "major E::A::b: added: `b: u8`",
                "minor E::B::b: added: `b: u8`",
            ],
            &[
                "major E::A::b: removed: `b: u8`",
                "major E::B::b: removed: `b: u8`",
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
                "major T::A: added: `type A: Send`",
                "major T::C: added: `const C: u8`",
                "major T::f: added: `fn f(&self)`",
            ],
            &[
                "major T::A: removed: `type A: Send`",
                "major T::C: removed: `const C: u8`",
                "major T::f: removed: `fn f(&self)`",
            ],
        ),
        (
            "pub trait T {}",
            "pub trait T { fn f(&self) {} const C: u8 = 1; }",
            &[
                "minor T::C: added: `const C: u8 = ..`",
                "minor T::f: added: `fn f(&self) { .. }`",
            ],
            &[
                "major T::C: removed: `const C: u8 = ..`",
                "major T::f: removed: `fn f(&self) { .. }`",
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
            &["minor T::f: added: `fn f(&self)`"],
            &[
                "major T::f: removed: `fn f(&self)`",
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
            &["major impl From<&str> for types::C: removed: `impl From<&str> for C`"],
            &["minor impl From<&str> for types::C: added: `impl From<&str> for C`"],
        ),
        (
            "#[derive(Clone, Debug)] pub struct S<T>(T);",
            "#[derive(Debug)] pub struct S<T>(T);",
            &["major impl Clone for S: removed: `impl<T: Clone> Clone for S<T>`"],
            &["minor impl Clone for S: added: `impl<T: Clone> Clone for S<T>`"],
        ),
        (
            "pub trait T {} pub struct S(u8); impl T for Vec<u8> {} impl From<S> for u8 {} impl T for &S {}",
            "pub trait T {} pub struct S(u8);",
            &[
                "major impl From<S> for u8: removed: `impl From<S> for u8`",
                "major impl T for &S: removed: `impl T for &S`",
                "major impl T for Vec<u8>: removed: `impl T for Vec<u8>`",
            ],
            &[
                "minor impl From<S> for u8: added: `impl From<S> for u8`",
                "minor impl T for &S: added: `impl T for &S`",
                "minor impl T for Vec<u8>: added: `impl T for Vec<u8>`",
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
            &["major S<u16>::f: removed: `impl S<u16>: fn f()`"],
            &["minor S<u16>::f: added: `impl S<u16>: fn f()`"],
        ),
    ]);
}
