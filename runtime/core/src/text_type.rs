//! Macros for types that wrap one text.

/// Serializes a type as its text, and gives the text to checks.
#[doc(hidden)]
#[macro_export]
macro_rules! as_text {
    ($type:ty) => {
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl $crate::Texts for $type {
            fn each(&self, visit: &mut dyn FnMut(Option<usize>, &str)) {
                visit(None, &self.0);
            }
        }
    };
}

/// Converts any text to a type.
#[doc(hidden)]
#[macro_export]
macro_rules! from_any_text {
    ($type:ty) => {
        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<&String> for $type {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                String::deserialize(from).map(Self)
            }
        }
    };
}

/// Converts the texts that `new` accepts to a type.
#[doc(hidden)]
#[macro_export]
macro_rules! from_valid_text {
    ($type:ty, $error:ty) => {
        impl std::str::FromStr for $type {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl TryFrom<&String> for $type {
            type Error = $error;

            fn try_from(text: &String) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $type {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, $error> {
                Self::new(text)
            }
        }
    };
}
