//! The public types, read from the sources, so that none is forgotten.

use std::{collections::BTreeSet, fs, path::Path};

use syn::{Attribute, Fields, Item, Visibility};

use super::{Result, printed::Printed};

/// The crates that people program against.
const CRATES: [&str; 7] = [
    "auth",
    "core",
    "networks",
    "operations",
    "runtime",
    "schema",
    "transport",
];

/// Types of which nothing is printed, and why.
const WITHOUT_SAMPLE: [(&str, &str); 2] = [
    (
        "mighty_auth::store::keyring::KeyringStore",
        "holds the names of a service and a folder, and opens where a keyring runs",
    ),
    (
        "mighty_transport::cost::estimate::PageSize",
        "holds names out of a document and a number, and is in no answer",
    ),
];

/// The public types by path.
#[derive(Default)]
pub(crate) struct Types {
    /// Those that hold anything.
    pub(crate) holders: BTreeSet<String>,
    /// The variants of those that say what kind of error something is.
    pub(crate) kinds: BTreeSet<String>,
}

impl Types {
    /// Reads them. Whatever is `pub` is public: where it can't be reached from outside, the
    /// compiler warns.
    pub(crate) fn read() -> Result<Self> {
        let mut types = Self::default();
        for name in CRATES {
            let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
            let sources = sources.join(name).join("src");
            types.read_folder(&sources, &format!("mighty_{name}"))?;
        }
        Ok(types)
    }

    /// What should have been printed, and wasn't.
    pub(crate) fn missing_in(&self, printed: &Printed) -> Vec<String> {
        let excused = |path: &&String| WITHOUT_SAMPLE.iter().all(|(without, _)| without != path);
        let types = self.holders.difference(&printed.types).filter(excused);
        let kinds = self.kinds.difference(&printed.kinds);
        types.chain(kinds).cloned().collect()
    }

    fn read_folder(&mut self, folder: &Path, module: &str) -> Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let inner = format!("{module}::{name}");
            if path.is_dir() && name != "generated" {
                self.read_folder(&path, &inner)?;
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let is_own = ["lib", "mod"].contains(&&*name);
                let module = if is_own { module } else { &inner };
                self.read_items(&syn::parse_file(&fs::read_to_string(&path)?)?.items, module);
            }
        }
        Ok(())
    }

    fn read_items(&mut self, items: &[Item], module: &str) {
        for item in items {
            match item {
                Item::Mod(inner) if !is_for_tests(&inner.attrs) => {
                    let items = inner.content.as_ref().map(|(_, items)| items.as_slice());
                    let module = format!("{module}::{}", inner.ident);
                    self.read_items(items.unwrap_or_default(), &module);
                }
                Item::Struct(item) if is_public(&item.vis) && holds(&item.fields) => {
                    self.holders.insert(format!("{module}::{}", item.ident));
                }
                Item::Enum(item) if is_public(&item.vis) => {
                    let path = format!("{module}::{}", item.ident);
                    if item.ident.to_string().ends_with("ErrorKind") {
                        let variants = item.variants.iter();
                        let kinds = variants.map(|variant| format!("{path}::{}", variant.ident));
                        self.kinds.extend(kinds);
                    }
                    if item.variants.iter().any(|variant| holds(&variant.fields)) {
                        self.holders.insert(path);
                    }
                }
                _ => {}
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// What holds nothing shows nothing.
fn holds(fields: &Fields) -> bool {
    !fields.is_empty()
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
