//! Reads the modules of a crate: the files, the names they define, and the paths they write.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{
    Attribute, Item, ItemMod, ItemUse, Macro, UseTree, Visibility,
    visit::{self, Visit},
};

/// A crate's modules. The first one is the root.
pub(crate) struct Crate {
    pub(crate) modules: Vec<Module>,
    /// The files, relative to the folder that was read.
    pub(crate) files: Vec<String>,
}

/// A module: a file, or `mod name { … }` inside of one.
#[derive(Default)]
pub(crate) struct Module {
    pub(crate) parent: Option<usize>,
    pub(crate) file: usize,
    /// Sorted by name. A name may occur several times, once for each system.
    pub(crate) children: BTreeMap<String, Vec<usize>>,
    /// The names of the items that are defined here.
    pub(crate) items: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
    /// The paths in types, expressions, patterns and macros.
    pub(crate) paths: BTreeSet<Vec<String>>,
}

/// One name of a `use` line.
pub(crate) struct Import {
    /// Its name here; `*` for a glob.
    pub(crate) name: String,
    pub(crate) path: Vec<String>,
    /// Whether other modules can use it from here, as with `pub use`.
    pub(crate) is_reexport: bool,
}

/// Reads the crate whose root file is `root`. Generated files are left out.
pub(crate) fn read(root: &Path) -> Crate {
    let folder = root.parent().expect("a file has a folder").to_path_buf();
    let mut reader = Reader {
        krate: Crate {
            modules: Vec::new(),
            files: Vec::new(),
        },
        folder: folder.clone(),
    };
    reader.file(root, &folder, None);
    reader.krate
}

struct Reader {
    krate: Crate,
    folder: PathBuf,
}

impl Reader {
    /// Reads a file whose child modules are in `children`.
    fn file(&mut self, path: &Path, children: &Path, parent: Option<usize>) -> usize {
        let text =
            fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let parsed =
            syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.strip_prefix(&self.folder).unwrap_or(path);
        // The separator is the same on every system.
        let name: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
        self.krate.files.push(name.join("/"));
        let file = self.krate.files.len() - 1;
        self.module(&parsed.items, file, children, parent)
    }

    fn module(
        &mut self,
        items: &[Item],
        file: usize,
        children: &Path,
        parent: Option<usize>,
    ) -> usize {
        let this = self.krate.modules.len();
        self.krate.modules.push(Module {
            parent,
            file,
            ..Module::default()
        });
        let mut collector = Collector::default();
        for item in items {
            collector.visit_item(item);
        }
        for declared in collector.modules {
            let name = plain(&declared.ident.to_string());
            let found = match &declared.content {
                Some((_, items)) => {
                    vec![self.module(items, file, &children.join(&name), Some(this))]
                }
                None => {
                    let own = self.folder.join(&self.krate.files[file]);
                    let beside = own.parent().unwrap_or(&self.folder).to_path_buf();
                    let files = files_of(&declared, &name, children, &beside);
                    let read =
                        |(path, below): &(PathBuf, PathBuf)| self.file(path, below, Some(this));
                    files.iter().map(read).collect()
                }
            };
            self.krate.modules[this].children.insert(name, found);
        }
        let module = &mut self.krate.modules[this];
        module.items = collector.items;
        module.imports = collector.imports;
        module.paths = collector.paths;
        this
    }
}

/// The files of `mod name;`, each with the folder of its own modules. Generated ones are left out.
fn files_of(
    declared: &ItemMod,
    name: &str,
    children: &Path,
    beside: &Path,
) -> Vec<(PathBuf, PathBuf)> {
    let mut files: Vec<_> = stated_paths(&declared.attrs)
        .map(|path| (beside.join(path), beside.to_path_buf()))
        .collect();
    if files.is_empty() {
        let [file, folder] = [children.join(format!("{name}.rs")), children.join(name)];
        let file = if file.exists() {
            file
        } else {
            folder.join("mod.rs")
        };
        files.push((file, folder));
    }
    files.retain(|(path, _)| path.iter().all(|part| part != "generated"));
    files
}

/// The paths of `#[path = "…"]` and `#[cfg_attr(…, path = "…")]`.
fn stated_paths(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    attributes.iter().filter_map(|attribute| {
        let text = attribute.meta.to_token_stream().to_string();
        let (before, rest) = text.split_once("path = \"")?;
        let is_path = before.is_empty() || attribute.path().is_ident("cfg_attr");
        let (path, _) = rest.split_once('"')?;
        is_path.then(|| path.to_owned())
    })
}

/// The content of a module, without that of its inner modules.
#[derive(Default)]
struct Collector {
    depth: usize,
    modules: Vec<ItemMod>,
    items: BTreeSet<String>,
    imports: Vec<Import>,
    paths: BTreeSet<Vec<String>>,
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item(&mut self, item: &'ast Item) {
        if self.depth == 0 {
            self.items.extend(defined(item).map(|name| plain(&name)));
        }
        self.depth += 1;
        visit::visit_item(self, item);
        self.depth -= 1;
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        self.modules.push(module.clone());
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            let is_reexport = !matches!(item.vis, Visibility::Inherited);
            import(&item.tree, &mut Vec::new(), is_reexport, &mut self.imports);
        }
    }

    // The path in `pub(in path)` is not a dependency.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let names = path
                .segments
                .iter()
                .map(|segment| segment.ident.to_string());
            self.paths.insert(names.map(|name| plain(&name)).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.visit_path(&call.path);
        // The content of a macro has no grammar, but paths look the same there.
        self.paths_in(call.tokens.clone());
    }
}

impl Collector {
    fn paths_in(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.paths.insert(std::mem::take(&mut path));
                    }
                    path.push(plain(&name.to_string()));
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                other => {
                    self.paths.insert(std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.paths_in(group.stream());
                    }
                }
            }
        }
        self.paths.insert(path);
    }
}

/// The name that an item defines.
fn defined(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

fn import(tree: &UseTree, before: &mut Vec<String>, is_reexport: bool, imports: &mut Vec<Import>) {
    let mut add = |name: String, path: Vec<String>| {
        imports.push(Import {
            name,
            path,
            is_reexport,
        });
    };
    let with = |before: &[String], name: &str| {
        let mut path = before.to_vec();
        // `use a::{self}` names `a`.
        if name != "self" || path.is_empty() {
            path.push(name.to_owned());
        }
        path
    };
    match tree {
        UseTree::Path(tree) => {
            before.push(plain(&tree.ident.to_string()));
            import(&tree.tree, before, is_reexport, imports);
            before.pop();
        }
        UseTree::Name(tree) => {
            let path = with(before, &plain(&tree.ident.to_string()));
            add(path.last().cloned().unwrap_or_default(), path);
        }
        UseTree::Rename(tree) => {
            let path = with(before, &plain(&tree.ident.to_string()));
            add(plain(&tree.rename.to_string()), path);
        }
        UseTree::Glob(_) => add("*".to_owned(), before.clone()),
        UseTree::Group(group) => {
            for tree in &group.items {
                import(tree, before, is_reexport, imports);
            }
        }
    }
}

/// A name without the prefix of a raw identifier.
fn plain(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}
