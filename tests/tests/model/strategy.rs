//! Any value of a type, made from the model.

use std::collections::HashMap;

use bazu_model::{EnumValue, Field, Scalar, Struct, TypeKind, TypeRef, Union, UnionBy, Variant};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::sample::absent;
use crate::spec::Spec;

/// A value as a server may send it, and as it is written after it was read.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) sent: Value,
    pub(crate) read: Value,
}

/// A member of an object; either side may be without it.
#[derive(Clone, Debug)]
struct Member {
    sent: Option<(String, Value)>,
    read: Option<(String, Value)>,
}

/// Strategies by type and depth, each made once.
pub(crate) struct Strategies {
    spec: &'static Spec,
    made: HashMap<(String, u32), BoxedStrategy<Sample>>,
}

impl Strategies {
    pub(crate) fn new(spec: &'static Spec) -> Self {
        Self {
            spec,
            made: HashMap::new(),
        }
    }

    /// Values of a named type whose optional parts nest so deep.
    pub(crate) fn of(&mut self, name: &str, depth: u32) -> BoxedStrategy<Sample> {
        let key = (name.to_owned(), depth);
        if let Some(made) = self.made.get(&key) {
            return made.clone();
        }
        let made = match &self.spec.api.types[name].kind {
            TypeKind::Enum(values) => any_of_enum(values),
            TypeKind::Union(union) => self.union(union, depth),
            TypeKind::Struct(item) => self.object(item, depth),
        };
        self.made.insert(key, made.clone());
        made
    }

    pub(crate) fn value(&mut self, ty: &TypeRef, depth: u32) -> BoxedStrategy<Sample> {
        match ty {
            TypeRef::Named(name) => self.of(name, depth.saturating_sub(1)),
            TypeRef::List(item) => vec(self.value(item, depth), 0..3)
                .prop_map(|items| {
                    let (sent, read) = items.into_iter().map(|item| (item.sent, item.read)).unzip();
                    Sample {
                        sent: Value::Array(sent),
                        read: Value::Array(read),
                    }
                })
                .boxed(),
            // serde_json reads up to 15 digits exactly; of more, the last bit may differ.
            TypeRef::Scalar(Scalar::Float) => prop_oneof![
                any::<i32>().prop_map(|n| same(json!(f64::from(n) / 64.0))),
                any::<i32>().prop_map(|n| Sample {
                    sent: json!(n),
                    read: json!(f64::from(n)),
                }),
            ]
            .boxed(),
            TypeRef::Scalar(scalar) => scalar_json(*scalar).prop_map(same).boxed(),
        }
    }

    fn field(&mut self, field: &'static Field, depth: u32) -> BoxedStrategy<Member> {
        let left_out = any::<bool>().prop_map(|null| Member {
            sent: null.then(|| (field.wire.clone(), Value::Null)),
            read: absent(field).map(|value| (field.wire.clone(), value)),
        });
        let ends = field.required || self.is_flat(&field.ty);
        if depth == 0 && !ends {
            return left_out.boxed();
        }
        let mut value = self.value(&field.ty, depth);
        if field.accepts_other {
            value = prop_oneof![value, other_kind(&field.ty)].boxed();
        }
        let keys: Vec<String> = std::iter::once(&field.wire)
            .chain(field.alias.iter().map(|alias| &alias.value))
            .cloned()
            .collect();
        let present = (select(keys), value).prop_map(|(key, value)| Member {
            sent: Some((key, value.sent)),
            read: Some((field.wire.clone(), value.read)),
        });
        if field.required && field.absent.is_none() {
            return present.boxed();
        }
        prop_oneof![left_out, present].boxed()
    }

    /// The parameters of a method, as they are written.
    pub(crate) fn parameters(
        &mut self,
        params: &'static [Field],
        depth: u32,
    ) -> BoxedStrategy<Value> {
        let params = params.iter();
        let members: Vec<_> = params.map(|param| self.field(param, depth)).collect();
        let object = |members: Vec<Member>| {
            let members = members.into_iter().filter_map(|member| member.read);
            Value::Object(members.collect())
        };
        members.prop_map(object).boxed()
    }

    fn object(&mut self, item: &'static Struct, depth: u32) -> BoxedStrategy<Sample> {
        let fields = item.fields.iter();
        let mut members: Vec<_> = fields.map(|field| self.field(field, depth)).collect();
        if let Some((tag, value)) = &item.tag {
            let tag = Some((tag.clone(), json!(value)));
            members.push(Just(member(tag)).boxed());
        }
        if item.kinds.is_empty() {
            let ignored = proptest::option::weighted(0.2, junk());
            members.push(
                ignored
                    .prop_map(|value| Member {
                        sent: value.map(|value| ("from_the_future".to_owned(), value)),
                        read: None,
                    })
                    .boxed(),
            );
        } else {
            let kinds: Vec<_> = item.kinds.iter().collect();
            let known = kinds.iter().map(|kind| self.kind(kind, depth));
            let unknown = junk()
                .prop_filter("a kind is there", |value| !value.is_null())
                .prop_map(|value| member(Some(("kind_from_the_future".to_owned(), value))));
            let mut any: Vec<_> = known.collect();
            any.push(unknown.boxed());
            members.push(proptest::strategy::Union::new(any).boxed());
        }
        members
            .prop_map(|members| {
                let (mut sent, mut read) = (Map::new(), Map::new());
                for member in members {
                    sent.extend(member.sent);
                    read.extend(member.read);
                }
                Sample {
                    sent: Value::Object(sent),
                    read: Value::Object(read),
                }
            })
            .boxed()
    }

    fn kind(&mut self, kind: &'static Variant, depth: u32) -> BoxedStrategy<Member> {
        self.value(&kind.ty, depth)
            .prop_map(|value| Member {
                sent: Some((kind.wire.clone(), value.sent)),
                read: Some((kind.wire.clone(), value.read)),
            })
            .boxed()
    }

    fn union(&mut self, union: &'static Union, depth: u32) -> BoxedStrategy<Sample> {
        // A member is as deep as its union.
        let variants = union.variants.iter();
        let mut any: Vec<_> = variants
            .map(|variant| self.value(&variant.ty, depth + 1))
            .collect();
        any.push(unknown_variant(union));
        proptest::strategy::Union::new(any).boxed()
    }

    /// Whether nothing nests in a type.
    fn is_flat(&self, ty: &TypeRef) -> bool {
        ty.name()
            .is_none_or(|name| matches!(self.spec.api.types[name].kind, TypeKind::Enum(_)))
    }
}

fn unknown_variant(union: &'static Union) -> BoxedStrategy<Sample> {
    let unknown = match &union.by {
        UnionBy::Tag(tag) => (text(), junk())
            .prop_map(
                move |(value, rest)| json!({ tag.as_str(): format!("new {value}"), "rest": rest }),
            )
            .boxed(),
        UnionBy::Field => junk()
            .prop_map(|rest| json!({ "from_the_future": rest }))
            .boxed(),
        UnionBy::Kind => {
            let known = |kind: &str| union.variants.iter().any(|variant| variant.wire == kind);
            let kinds = other_kinds().into_iter().filter(|(kind, _)| !known(kind));
            select(kinds.map(|(_, value)| value).collect::<Vec<_>>()).boxed()
        }
    };
    unknown.prop_map(same).boxed()
}

/// A value of each JSON kind, by the spec language's name of the kind.
pub(crate) fn other_kinds() -> Vec<(&'static str, Value)> {
    vec![
        ("integer", json!(5)),
        ("float", json!(1.25)),
        ("string", json!("سلام")),
        ("boolean", json!(false)),
        ("array", json!([1, ["دو"], null, { "a": 4.5 }])),
        ("object", json!({ "b": [true], "a": { "ج": null } })),
        ("null", Value::Null),
    ]
}

fn any_of_enum(values: &'static [EnumValue]) -> BoxedStrategy<Sample> {
    let known: Vec<_> = values.iter().map(|value| value.wire.clone()).collect();
    prop_oneof![3 => select(known), 1 => text()]
        .prop_map(|value| same(json!(value)))
        .boxed()
}

fn scalar_json(scalar: Scalar) -> BoxedStrategy<Value> {
    match scalar {
        Scalar::Integer | Scalar::UnixTime => integer().prop_map(|n| json!(n)).boxed(),
        Scalar::Boolean => any::<bool>().prop_map(|value| json!(value)).boxed(),
        Scalar::True => Just(json!(true)).boxed(),
        Scalar::String | Scalar::Secret => text().prop_map(|text| json!(text)).boxed(),
        Scalar::Float => unreachable!("handled before"),
        Scalar::PhoneNumber => (0..1_000_000_000_u32)
            .prop_map(|n| json!(format!("989{n:09}")))
            .boxed(),
        Scalar::Otp => vec(select(vec!['0', '1', '5', '9']), 3..=8)
            .prop_map(|digits| json!(String::from_iter(digits)))
            .boxed(),
        // What is only sent: an id, and the id of a file or its content.
        Scalar::RequestId => text().prop_map(|text| json!(text)).boxed(),
        Scalar::InputFile => {
            prop_oneof![text().prop_map(|text| json!(text)), Just(json!({}))].boxed()
        }
    }
}

/// The further JSON kind of a field, and what it reads as.
fn other_kind(ty: &TypeRef) -> BoxedStrategy<Sample> {
    let text_field = *ty == TypeRef::Scalar(Scalar::String);
    integer()
        .prop_map(move |n| {
            let (number, digits) = (json!(n), json!(n.to_string()));
            if text_field {
                Sample {
                    sent: number,
                    read: digits,
                }
            } else {
                Sample {
                    sent: digits,
                    read: number,
                }
            }
        })
        .boxed()
}

fn integer() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => -(1_i64 << 52)..=(1 << 52),
        1 => select(vec![0, -1, i64::MAX, i64::MIN]),
    ]
}

pub(crate) fn text() -> impl Strategy<Value = String> {
    let telling = [
        "",
        "سلام دنیا",
        "نیم\u{200c}فاصله",
        "\"\\/\u{8}\u{c}\n\r\t\0\u{1f}",
        "👩‍👩‍👧\u{10ffff}",
        "a line\u{2028}a paragraph\u{2029}, and \"quotes\" far\tapart",
        "]}{[,:\"null",
        "null",
        "123",
        " at line 1 column 2",
    ];
    prop_oneof![
        select(telling.map(str::to_owned).to_vec()),
        vec(any::<char>(), 0..8).prop_map(String::from_iter),
    ]
}

/// Any JSON.
pub(crate) fn junk() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(|value| json!(value)),
        integer().prop_map(|n| json!(n)),
        text().prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::Array),
            vec((text(), inner), 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}

fn same(value: Value) -> Sample {
    Sample {
        sent: value.clone(),
        read: value,
    }
}

fn member(both: Option<(String, Value)>) -> Member {
    Member {
        sent: both.clone(),
        read: both,
    }
}
