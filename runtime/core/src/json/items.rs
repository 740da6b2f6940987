//! The items of a list and the members of an object.

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::Error;

use super::Json;

/// A list or an object. After each item stands a comma; the end takes the place of the last.
pub(super) struct Items<'a> {
    out: &'a mut Vec<u8>,
    end: &'static str,
}

impl<'a> Items<'a> {
    #[inline(always)]
    pub(super) fn new(out: &'a mut Vec<u8>, end: &'static str) -> Self {
        Self { out, end }
    }

    #[inline(always)]
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(Json::<false>(&mut *self.out))?;
        self.out.push(b',');
        Ok(())
    }

    #[inline(always)]
    fn key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), Error> {
        let start = self.out.len();
        key.serialize(Json::<true>(&mut *self.out))?;
        match self.out.last() {
            Some(b':') => Ok(()),
            _ => other_key(self.out, start, key),
        }
    }

    #[inline(always)]
    fn finish(self) {
        self.out.pop_if(|last| *last == b',');
        self.out.extend_from_slice(self.end.as_bytes());
    }
}

/// Writes a key that is a number or the like as serde_json does.
#[cold]
fn other_key<K: Serialize + ?Sized>(out: &mut Vec<u8>, start: usize, key: &K) -> Result<(), Error> {
    out.truncate(start);
    let mut json = serde_json::Serializer::new(&mut *out);
    json.serialize_map(None)?.serialize_key(key)?;
    // The brace of the map.
    out.remove(start);
    out.push(b':');
    Ok(())
}

macro_rules! list {
    ($($trait:ident: $function:ident,)*) => {
        $(
            impl $trait for Items<'_> {
                type Ok = ();
                type Error = Error;

                #[inline(always)]
                fn $function<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                    self.item(value)
                }

                #[inline(always)]
                fn end(self) -> Result<(), Error> {
                    self.finish();
                    Ok(())
                }
            }
        )*
    };
}

list! {
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field,
}

impl SerializeMap for Items<'_> {
    type Ok = ();
    type Error = Error;

    #[inline(always)]
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key(key)
    }

    #[inline(always)]
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.item(value)
    }

    #[inline(always)]
    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), Error> {
        self.key(key)?;
        self.item(value)
    }

    #[inline(always)]
    fn end(self) -> Result<(), Error> {
        self.finish();
        Ok(())
    }
}

impl SerializeStructVariant for Items<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.serialize_entry(key, value)
    }

    fn end(self) -> Result<(), Error> {
        SerializeMap::end(self)
    }
}

/// The fields of a struct.
pub(super) enum Fields<'a> {
    Own(Items<'a>),
    /// A struct with one field, whose meaning only serde_json knows, and its name.
    Private(&'a mut Vec<u8>, &'static str),
}

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = Error;

    #[inline(always)]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        match self {
            Self::Own(items) => items.serialize_entry(key, value),
            Self::Private(out, name) => {
                let mut json = serde_json::Serializer::new(&mut **out);
                let mut fields = json.serialize_struct(name, 1)?;
                SerializeStruct::serialize_field(&mut fields, key, value)?;
                SerializeStruct::end(fields)
            }
        }
    }

    #[inline(always)]
    fn end(self) -> Result<(), Error> {
        match self {
            Self::Own(items) => SerializeMap::end(items),
            Self::Private(..) => Ok(()),
        }
    }
}
