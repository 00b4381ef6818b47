//! The public types, read from the sources, so that none is missed.

use std::{collections::BTreeSet, fs, path::Path};

use quote::ToTokens as _;
use syn::{Attribute, Fields, Ident, Item, ItemImpl, ItemMacro, Type, Visibility};

use super::{Result, printed::Printed};

/// The folders of the crates that people use.
const CRATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates");

/// Types that can't have a sample here, and the reasons.
const WITHOUT_SAMPLE: [(&str, &str); 2] = [
    (
        "mighty_auth::store::keyring::KeyringStore",
        "opens only where a keyring runs; its own tests print one that has a stand-in",
    ),
    (
        "mighty_webhooks::inbox::postgres::PostgresInbox",
        "opens only where a server runs; its own tests print one",
    ),
];

/// The generated types that must be printed. The others contain only values from the API without
/// secrets, and there are thousands of them.
const SECRET: &str = "SecretText";

/// The public types by path.
#[derive(Default)]
pub(crate) struct Types {
    /// Those with fields.
    holders: BTreeSet<String>,
    /// Other types with `Display`: the crate, and the path within it.
    texts: BTreeSet<(String, String)>,
    /// The variants of the types that are kinds of errors.
    kinds: BTreeSet<String>,
    /// Macros that make a type of each name that they are given.
    makers: BTreeSet<String>,
    /// Macros that implement `Display` for each name that they are given.
    writers: BTreeSet<String>,
}

impl Types {
    /// Reads them. Everything that is `pub` counts as public: the compiler warns if it can't be
    /// reached from outside.
    pub(crate) fn read() -> Result<Self> {
        let mut types = Self::default();
        for entry in fs::read_dir(CRATES)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().replace('-', "_");
            types.read_folder(&entry.path().join("src"), &format!("mighty_{name}"))?;
        }
        Ok(types)
    }

    /// The number of types.
    pub(crate) fn count(&self) -> usize {
        self.holders.len() + self.kinds.len()
    }

    /// The types that should have been printed but were not, and those that are excused without
    /// need.
    pub(crate) fn missing_in(&self, printed: &Printed) -> Vec<String> {
        let excused: BTreeSet<_> = WITHOUT_SAMPLE
            .iter()
            .map(|(path, _)| (*path).to_owned())
            .collect();
        let types: BTreeSet<_> = self.holders.difference(&printed.types).cloned().collect();
        let kinds = self.kinds.difference(&printed.kinds);
        let missing = types.symmetric_difference(&excused).chain(kinds).cloned();
        let texts = self.holders.iter().filter(|path| self.is_text(path));
        let texts = texts.filter(|path| !printed.texts.contains(*path));
        missing
            .chain(texts.map(|path| format!("{path}: Display")))
            .collect()
    }

    /// Whether it has `Display`. The implementation may be in another module.
    fn is_text(&self, path: &str) -> bool {
        let (_, name) = path.rsplit_once("::").unwrap_or_default();
        self.texts.contains(&(crate_of(path), name.to_owned()))
    }

    fn read_folder(&mut self, folder: &Path, module: &str) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let inner = format!("{module}::{name}");
            if path.is_dir() {
                self.read_folder(&path, &inner)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let is_own = ["lib", "mod"].contains(&&*name);
                let module = if is_own { module } else { &inner };
                let text = fs::read_to_string(&path)?;
                if !is_generated(module) || text.contains(SECRET) {
                    self.read_items(&syn::parse_file(&text)?.items, module);
                }
            }
        }
        Ok(())
    }

    fn read_items(&mut self, items: &[Item], module: &str) {
        let counts = |fields: &Fields| {
            // A type without fields shows nothing.
            !fields.is_empty() && (!is_generated(module) || is_secret(fields))
        };
        for item in items {
            match item {
                Item::Mod(inner) if !is_for_tests(&inner.attrs) => {
                    let items = inner.content.as_ref().map(|(_, items)| items.as_slice());
                    let module = format!("{module}::{}", inner.ident);
                    self.read_items(items.unwrap_or_default(), &module);
                }
                Item::Struct(item) if is_public(&item.vis) && counts(&item.fields) => {
                    self.holders.insert(format!("{module}::{}", item.ident));
                    self.read_derives(&item.attrs, module, &item.ident);
                }
                Item::Enum(item) if is_public(&item.vis) => {
                    let path = format!("{module}::{}", item.ident);
                    self.read_derives(&item.attrs, module, &item.ident);
                    if item.ident.to_string().ends_with("ErrorKind") {
                        let variants = item.variants.iter();
                        let kinds = variants.map(|variant| format!("{path}::{}", variant.ident));
                        self.kinds.extend(kinds);
                    }
                    if item.variants.iter().any(|variant| counts(&variant.fields)) {
                        self.holders.insert(path);
                    }
                }
                Item::Impl(item) => self.read_impl(item, module),
                Item::Macro(item) => self.read_macro(item, module),
                _ => {}
            }
        }
    }

    fn read_impl(&mut self, item: &ItemImpl, module: &str) {
        let of = item
            .trait_
            .as_ref()
            .and_then(|(_, of, _)| of.segments.last());
        if of.is_some_and(|of| of.ident == "Display")
            && let Type::Path(of) = &*item.self_ty
            && let Some(of) = of.path.segments.last()
        {
            self.texts.insert((crate_of(module), of.ident.to_string()));
        }
    }

    /// `thiserror` implements `Display` for an error.
    fn read_derives(&mut self, attributes: &[Attribute], module: &str, name: &Ident) {
        let is_error = |attribute: &Attribute| {
            let derived = attribute.meta.require_list();
            attribute.path().is_ident("derive")
                && derived.is_ok_and(|list| list.tokens.to_string().contains("Error"))
        };
        if attributes.iter().any(is_error) {
            self.texts.insert((crate_of(module), name.to_string()));
        }
    }

    /// A macro that makes or prints public types is defined before it is called, as Rust requires.
    fn read_macro(&mut self, item: &ItemMacro, module: &str) {
        let tokens = item.mac.tokens.to_string();
        if let Some(name) = &item.ident {
            if tokens.contains("pub struct $") || tokens.contains("pub enum $") {
                self.makers.insert(name.to_string());
            }
            if tokens.contains("Display for $") {
                self.writers.insert(name.to_string());
            }
        } else if let Some(name) = item.mac.path.get_ident() {
            let name = name.to_string();
            let names = tokens
                .split([' ', ',', '\n'])
                .filter(|name| !name.is_empty());
            if self.makers.contains(&name) {
                let paths = names.clone().map(|name| format!("{module}::{name}"));
                self.holders.extend(paths);
            }
            if self.writers.contains(&name) {
                let names = names.map(|name| (crate_of(module), name.to_owned()));
                self.texts.extend(names);
            }
        }
    }
}

fn crate_of(path: &str) -> String {
    let (name, _) = path.split_once("::").unwrap_or((path, ""));
    name.to_owned()
}

fn is_generated(module: &str) -> bool {
    module.split("::").any(|part| part == "generated")
}

fn is_secret(fields: &Fields) -> bool {
    fields
        .iter()
        .any(|field| field.ty.to_token_stream().to_string().contains(SECRET))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let condition = attribute
            .meta
            .require_list()
            .map(|list| list.tokens.to_string());
        attribute.path().is_ident("cfg") && condition.is_ok_and(|condition| condition == "test")
    })
}
