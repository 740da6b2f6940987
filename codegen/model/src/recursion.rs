//! Types that hold themselves: which values can end, and what must be boxed so that Rust can lay
//! a type out. Every walk is a loop with a set of what was seen, however long a chain of types is.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

use crate::{Api, Span, Type, TypeKind, TypeRef, Union, UnionBy, Variant};

impl Api {
    /// The types of which no value can end, each with the types of its ring. Every value of such
    /// a type holds another one of the same type: a struct by its required fields, a union by all
    /// of its members. An optional field, a list and any other member end a value.
    ///
    /// A type that only leads into a ring is not among them.
    pub fn endless(&self) -> Vec<Ring<'_>> {
        let all: BTreeSet<&str> = self.types.keys().map(String::as_str).collect();
        let stuck = self.unending(&all);
        let mut rings = Vec::new();
        for connected in self.connected(&stuck) {
            // Were all other types able to end, these may be too: then the fault is there.
            let own = self.unending(&connected);
            let types = own.iter().filter_map(|name| self.types.get(*name));
            if let Some(first) = types.min_by_key(|ty| ty.span) {
                rings.extend(self.way_around(first, &own));
            }
        }
        rings
    }

    /// Groups of types of which each leads to all others (Kosaraju's algorithm).
    fn connected<'a>(&'a self, among: &BTreeSet<&'a str>) -> Vec<BTreeSet<&'a str>> {
        let needed = |name: &str| -> Vec<&'a str> {
            let parts = self.types.get(name).map(|ty| self.needed(ty));
            let parts = parts.into_iter().flatten().map(|(ty, _)| ty.name.as_str());
            parts.filter(|part| among.contains(part)).collect()
        };
        let mut holders: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
        let mut finished = Vec::new();
        let mut seen = HashSet::new();
        for name in among {
            // What is left of each open type.
            let mut open: Vec<(&str, Vec<&str>)> = Vec::new();
            if seen.insert(*name) {
                open.push((name, needed(name)));
            }
            while let Some((at, parts)) = open.last_mut() {
                let Some(part) = parts.pop() else {
                    finished.push(*at);
                    open.pop();
                    continue;
                };
                holders.entry(part).or_default().push(at);
                if seen.insert(part) {
                    open.push((part, needed(part)));
                }
            }
        }
        let mut groups = Vec::new();
        while let Some(name) = finished.pop() {
            let mut group = BTreeSet::new();
            let mut open = vec![name];
            while let Some(name) = open.pop() {
                if seen.remove(name) {
                    group.insert(name);
                    open.extend(holders.get(name).into_iter().flatten());
                }
            }
            groups.push(group);
        }
        groups
    }

    /// Of some types those of which no value can end, if every other type could.
    fn unending<'a>(&'a self, among: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
        // Each type that ends may end those that hold it.
        let mut holders: BTreeMap<&str, Vec<&Type>> = BTreeMap::new();
        let types = among.iter().filter_map(|name| self.types.get(*name));
        for ty in types.clone() {
            for (inner, _) in self.needed(ty) {
                holders.entry(inner.name.as_str()).or_default().push(ty);
            }
        }
        let mut endless = among.clone();
        let ends = |ty: &Type, endless: &BTreeSet<&str>| {
            let mut parts = self.needed(ty).into_iter();
            let stuck = |(inner, _): (&Type, Span)| endless.contains(inner.name.as_str());
            match &ty.kind {
                TypeKind::Enum(_) => true,
                TypeKind::Struct(_) => !parts.any(stuck),
                // A member that is not a type of the spec ends, and so does an unknown type.
                TypeKind::Union(union) => {
                    let members = union.variants.len();
                    members == 0 || parts.clone().count() < members || !parts.all(stuck)
                }
            }
        };
        let mut open: Vec<&Type> = types.collect();
        while let Some(ty) = open.pop() {
            if endless.contains(ty.name.as_str()) && ends(ty, &endless) {
                endless.remove(ty.name.as_str());
                open.extend(holders.get(ty.name.as_str()).into_iter().flatten());
            }
        }
        endless
    }

    /// The types that a value of a type needs, and where they are named.
    fn needed<'a>(&'a self, ty: &'a Type) -> Vec<(&'a Type, Span)> {
        let required = ty.fields().iter().filter(|field| field.required);
        let fields = required.map(|field| &field.ty);
        let members = match &ty.kind {
            TypeKind::Union(union) => union.variants.as_slice(),
            // An update without a kind that is known is still an update.
            TypeKind::Struct(_) | TypeKind::Enum(_) => &[],
        };
        let parts = fields.chain(members.iter().map(|member| &member.ty));
        let parts = parts.filter_map(|part| match &part.value {
            TypeRef::Named(name) => Some((self.types.get(name)?, part.span)),
            TypeRef::Scalar(_) | TypeRef::List(_) => None,
        });
        parts.collect()
    }

    /// The shortest way from a type back to itself, among some types.
    fn way_around<'a>(&'a self, first: &'a Type, among: &BTreeSet<&str>) -> Option<Ring<'a>> {
        let mut before: BTreeMap<&str, &Type> = BTreeMap::new();
        let mut open = VecDeque::from([first]);
        while let Some(ty) = open.pop_front() {
            for (inner, span) in self.needed(ty) {
                if inner.name == first.name {
                    let mut types = vec![ty.name.as_str()];
                    while let Some(ty) = types.last().and_then(|name| before.get(name)) {
                        types.push(&ty.name);
                    }
                    types.reverse();
                    return Some(Ring { types, span });
                }
                let name = inner.name.as_str();
                if among.contains(name) && !before.contains_key(name) {
                    before.insert(name, ty);
                    open.push_back(inner);
                }
            }
        }
        None
    }

    /// Whether a member of a union holds the union again, without a list or a boxed field
    /// between.
    pub fn leads_back(&self, union: &str, member: &Variant) -> bool {
        let named = |ty: &TypeRef| match ty {
            TypeRef::Named(name) => self.types.get(name),
            TypeRef::Scalar(_) | TypeRef::List(_) => None,
        };
        let mut seen = HashSet::new();
        let mut open: Vec<&Type> = named(&member.ty).into_iter().collect();
        while let Some(ty) = open.pop() {
            if ty.name == union {
                return true;
            }
            if !seen.insert(ty.name.as_str()) {
                continue;
            }
            let fields = ty.fields().iter();
            let fields = fields.filter(|field| field.required || self.is_inline(&field.ty));
            open.extend(fields.filter_map(|field| named(&field.ty)));
            if let TypeKind::Union(union) = &ty.kind {
                open.extend(union.variants.iter().filter_map(|member| named(&member.ty)));
            }
        }
        false
    }

    /// Whether an optional field of a type holds its value without a box: everything but structs
    /// and the unions that an object's fields distinguish.
    pub fn is_inline(&self, ty: &TypeRef) -> bool {
        let TypeRef::Named(name) = ty else {
            return true;
        };
        match self.types.get(name).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(_)) => false,
            Some(TypeKind::Union(Union { by, .. })) => *by == UnionBy::Kind,
            _ => true,
        }
    }
}

/// Types of which each always holds the next, and the last the first.
#[derive(Debug, PartialEq, Eq)]
pub struct Ring<'a> {
    pub types: Vec<&'a str>,
    /// Where the last names the first.
    pub span: Span,
}
