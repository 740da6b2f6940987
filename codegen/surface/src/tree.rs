//! The modules of a crate, the names in them, and what the names refer to.

use std::collections::{BTreeMap, BTreeSet};

use syn::ext::IdentExt;
use syn::{Ident, Item, ItemImpl, ItemMacro, UseTree, Visibility};

use super::Fault;
use super::attributes::Attributes;

/// A crate as written.
#[derive(Default)]
pub(super) struct Crate {
    /// The first is the crate's root.
    pub(super) modules: Vec<Module>,
    pub(super) definitions: Vec<Definition>,
    pub(super) implementations: Vec<Implementation>,
    /// Exported macros; where they are defined does not matter.
    pub(super) macros: Vec<ExportedMacro>,
}

pub(super) struct Module {
    /// The root is its own parent.
    pub(super) parent: usize,
    pub(super) hidden: bool,
    /// The `cfg` conditions of it and of the modules around it.
    pub(super) conditions: BTreeSet<String>,
    pub(super) names: BTreeMap<String, Vec<Name>>,
    pub(super) globs: Vec<Import>,
}

/// One meaning of a name; it may have another in another namespace.
pub(super) enum Name {
    Module { index: usize, public: bool },
    Definition { index: usize, public: bool },
    Import(Import),
}

/// A path that a module imports.
pub(super) struct Import {
    pub(super) public: bool,
    pub(super) conditions: BTreeSet<String>,
    /// Whether it begins with `::`.
    pub(super) absolute: bool,
    pub(super) path: Vec<String>,
}

pub(super) struct Definition {
    pub(super) module: usize,
    pub(super) name: String,
    pub(super) attributes: Attributes,
    pub(super) item: Item,
}

pub(super) struct Implementation {
    pub(super) module: usize,
    pub(super) attributes: Attributes,
    pub(super) item: ItemImpl,
}

pub(super) struct ExportedMacro {
    pub(super) module: usize,
    pub(super) name: String,
    pub(super) attributes: Attributes,
    pub(super) item: ItemMacro,
}

/// The file of an item, and the folder for the files of its modules.
struct Place<'a> {
    file: &'a str,
    folder: String,
}

impl Crate {
    pub(super) fn read(files: &BTreeMap<String, String>) -> Result<Self, Fault> {
        let mut krate = Self::default();
        let file = parse(files, "lib.rs")?;
        let root = krate.module(0, &Attributes::of(&file.attrs));
        let place = Place {
            file: "lib.rs",
            folder: String::new(),
        };
        krate.items(files, root, &place, file.items)?;
        Ok(krate)
    }

    /// The `cfg` conditions of the items in a module.
    pub(super) fn conditions(&self, module: usize) -> impl Iterator<Item = String> {
        let module = self.modules.get(module).into_iter();
        module.flat_map(|module| module.conditions.iter().cloned())
    }

    fn module(&mut self, parent: usize, attributes: &Attributes) -> usize {
        let mut conditions = attributes.conditions.clone();
        if let Some(parent) = self.modules.get(parent) {
            conditions.extend(parent.conditions.iter().cloned());
        }
        self.modules.push(Module {
            parent,
            hidden: attributes.hidden,
            conditions,
            names: BTreeMap::new(),
            globs: Vec::new(),
        });
        self.modules.len() - 1
    }

    fn items(
        &mut self,
        files: &BTreeMap<String, String>,
        module: usize,
        place: &Place<'_>,
        items: Vec<Item>,
    ) -> Result<(), Fault> {
        for item in items {
            let Some(attributes) = attributes(&item) else {
                continue;
            };
            if attributes.test {
                continue;
            }
            match item {
                Item::Mod(item) => self.child(files, module, place, attributes, item)?,
                Item::Use(item) => {
                    let import = Import {
                        public: is_public(&item.vis) && !attributes.hidden,
                        conditions: attributes.conditions,
                        absolute: item.leading_colon.is_some(),
                        path: Vec::new(),
                    };
                    self.import(module, &import, &item.tree);
                }
                Item::ExternCrate(item) => {
                    let name = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
                    let import = Import {
                        public: is_public(&item.vis) && !attributes.hidden,
                        conditions: attributes.conditions,
                        absolute: true,
                        path: vec![plain(&item.ident)],
                    };
                    self.name(module, plain(name), Name::Import(import));
                }
                Item::Impl(item) => self.implementations.push(Implementation {
                    module,
                    attributes,
                    item,
                }),
                Item::Macro(item) => {
                    if let Some(name) = &item.ident
                        && attributes.macro_export
                    {
                        self.macros.push(ExportedMacro {
                            module,
                            name: plain(name),
                            attributes,
                            item,
                        });
                    }
                }
                item => self.define(module, attributes, item),
            }
        }
        Ok(())
    }

    fn define(&mut self, module: usize, attributes: Attributes, item: Item) {
        let (name, visibility) = match &item {
            Item::Const(item) => (&item.ident, &item.vis),
            Item::Enum(item) => (&item.ident, &item.vis),
            Item::Fn(item) => (&item.sig.ident, &item.vis),
            Item::Static(item) => (&item.ident, &item.vis),
            Item::Struct(item) => (&item.ident, &item.vis),
            Item::Trait(item) => (&item.ident, &item.vis),
            Item::Type(item) => (&item.ident, &item.vis),
            Item::Union(item) => (&item.ident, &item.vis),
            _ => return,
        };
        let name = plain(name);
        let meaning = Name::Definition {
            index: self.definitions.len(),
            public: is_public(visibility),
        };
        self.name(module, name.clone(), meaning);
        self.definitions.push(Definition {
            module,
            name,
            attributes,
            item,
        });
    }

    fn child(
        &mut self,
        files: &BTreeMap<String, String>,
        module: usize,
        place: &Place<'_>,
        mut attributes: Attributes,
        item: syn::ItemMod,
    ) -> Result<(), Fault> {
        let name = plain(&item.ident);
        let folder = format!("{}{name}/", place.folder);
        let (items, file) = match item.content {
            Some((_, items)) => (items, place.file.to_owned()),
            None => {
                let paths = [
                    format!("{}{name}.rs", place.folder),
                    format!("{folder}mod.rs"),
                ];
                let Some(path) = paths.iter().find(|path| files.contains_key(*path)) else {
                    return Err(Fault {
                        file: place.file.to_owned(),
                        message: format!(
                            "`mod {name};` has no file: neither {} nor {}",
                            paths[0], paths[1]
                        ),
                    });
                };
                let file = parse(files, path)?;
                let inner = Attributes::of(&file.attrs);
                if inner.test {
                    return Ok(());
                }
                attributes.hidden |= inner.hidden;
                attributes.conditions.extend(inner.conditions);
                (file.items, path.clone())
            }
        };
        let index = self.module(module, &attributes);
        let public = is_public(&item.vis);
        self.name(module, name, Name::Module { index, public });
        let place = Place {
            file: &file,
            folder,
        };
        self.items(files, index, &place, items)
    }

    fn import(&mut self, module: usize, start: &Import, tree: &UseTree) {
        let with = |names: &[&Ident]| {
            let mut path = start.path.clone();
            // `{self}` refers to the path before the braces.
            let only = path.is_empty();
            let names = names.iter().filter(|name| only || **name != "self");
            path.extend(names.map(|name| plain(name)));
            Import {
                public: start.public,
                conditions: start.conditions.clone(),
                absolute: start.absolute,
                path,
            }
        };
        match tree {
            UseTree::Path(tree) => self.import(module, &with(&[&tree.ident]), &tree.tree),
            UseTree::Name(tree) => {
                let import = with(&[&tree.ident]);
                if let Some(name) = import.path.last().cloned() {
                    self.name(module, name, Name::Import(import));
                }
            }
            // `as _` imports the methods of a trait without a name.
            UseTree::Rename(tree) if tree.rename == "_" => {}
            UseTree::Rename(tree) => {
                let import = with(&[&tree.ident]);
                self.name(module, plain(&tree.rename), Name::Import(import));
            }
            UseTree::Glob(_) => {
                let import = with(&[]);
                if let Some(module) = self.modules.get_mut(module) {
                    module.globs.push(import);
                }
            }
            UseTree::Group(tree) => {
                for tree in &tree.items {
                    self.import(module, start, tree);
                }
            }
        }
    }

    fn name(&mut self, module: usize, name: String, meaning: Name) {
        if let Some(module) = self.modules.get_mut(module) {
            module.names.entry(name).or_default().push(meaning);
        }
    }
}

fn parse(files: &BTreeMap<String, String>, path: &str) -> Result<syn::File, Fault> {
    let fault = |message: String| Fault {
        file: path.to_owned(),
        message,
    };
    let text = files.get(path);
    let text = text.ok_or_else(|| fault("is missing".to_owned()))?;
    syn::parse_file(text).map_err(|error| fault(error.to_string()))
}

/// The attributes of an item; `None` for syntax that stable Rust does not have.
fn attributes(item: &Item) -> Option<Attributes> {
    let attributes = match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return None,
    };
    Some(Attributes::of(attributes))
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// A name without the `r#` that only the parser needs.
pub(super) fn plain(name: &Ident) -> String {
    name.unraw().to_string()
}
