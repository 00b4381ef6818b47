//! The generated models once more, with readers that serde derives in place of the written ones.

use std::{collections::BTreeMap, fs, path::Path};

use quote::ToTokens as _;
use syn::{Expr, ExprLit, Fields, File, ImplItem, Item, ItemImpl, Lit, Type, parse_quote};

use super::measure::{build, median, package};
use crate::{paths, task::Result};

/// The number of builds of each. The median counts.
const RUNS: usize = 3;

/// The items that the models need; one replaces the hand-written ones.
const LIB: &str = "
#![allow(dead_code)]
mod decode;
mod generated { pub mod models; }
mod pages {
    #[derive(Clone, Debug, PartialEq, serde::Deserialize)]
    #[serde(rename_all = \"camelCase\")]
    pub struct PageInfo {
        pub has_next_page: bool,
        pub has_previous_page: bool,
        pub start_cursor: Option<String>,
        pub end_cursor: Option<String>,
    }
}
pub use generated::models;

/// Brings the readers of a page to machine code, as a program that asks for it does.
pub fn posts(page: &[u8]) -> serde_json::Result<Vec<models::PostContentCard>> {
    serde_json::from_slice(page)
}
";

/// Reads the rest of an object as serde does.
const REST: &str = "
pub(crate) fn derived<'de, A: MapAccess<'de>, T: serde::Deserialize<'de>>(
    map: A,
) -> Result<T, A::Error> {
    T::deserialize(serde::de::value::MapAccessDeserializer::new(map))
}
";

/// Seconds to compile the models, with the readers that are written and with derived ones.
pub(super) fn compare(scratch: &Path) -> Result<(f64, f64)> {
    let root = paths::root();
    let crates = root.join("crates");
    let dependencies = format!(
        "mighty-core = {{ path = {:?} }}\nmighty-schema = {{ path = {:?} }}\n\
         jiff = {{ version = \"0.2\", default-features = false, features = [\"std\", \"serde\"] }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
        crates.join("core"),
        crates.join("schema"),
    );
    let models = root.join(paths::OPERATIONS_CODE).join("models.rs");
    let written = fs::read_to_string(models)?;
    let variants = [
        ("written", written.clone()),
        ("derived", derived(&written)?),
    ];
    let mut seconds = Vec::new();
    for (name, models) in variants {
        let folder = package(scratch, name, &dependencies)?;
        fs::create_dir_all(folder.join("src/generated"))?;
        decode(&crates, &folder)?;
        fs::write(folder.join("src/generated/models.rs"), models)?;
        let lib = folder.join("src/lib.rs");
        let target = scratch.join("target-models");
        // Everything that it is built on is there once it has been built empty.
        fs::write(&lib, "")?;
        build(&folder, &[], &target)?;
        let mut runs = Vec::new();
        for run in 0..RUNS {
            fs::write(&lib, format!("// Run {run}.\n{LIB}"))?;
            runs.push(build(&folder, &[], &target)?);
        }
        seconds.push(median(runs));
    }
    Ok((seconds[0], seconds[1]))
}

/// Copies the code that both kinds of readers share.
fn decode(crates: &Path, folder: &Path) -> Result<()> {
    let to = folder.join("src/decode");
    fs::create_dir_all(&to)?;
    for file in fs::read_dir(crates.join("operations/src/decode"))? {
        let file = file?;
        let mut text = fs::read_to_string(file.path())?;
        if file.file_name() == "mod.rs" {
            text.push_str(REST);
        }
        fs::write(to.join(file.file_name()), text)?;
    }
    Ok(())
}

/// The models with `#[derive(serde::Deserialize)]` on each object. A type that is one of several keeps
/// its reader, which derives have no equal of, and has its arms read by theirs.
fn derived(models: &str) -> Result<String> {
    let mut file: File = syn::parse_str(models)?;
    let structs: Vec<String> = file
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect();
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in &file.items {
        if let Item::Impl(item) = item
            && let Some(of) = keys_of(item)
        {
            keys.insert(name(&item.self_ty), of);
        }
    }
    file.items.retain(|item| match item {
        Item::Impl(item) => !structs.contains(&name(&item.self_ty)),
        _ => true,
    });
    for item in &mut file.items {
        let Item::Struct(item) = item else { continue };
        item.attrs.push(parse_quote!(#[derive(serde::Deserialize)]));
        let keys = keys.get(&item.ident.to_string());
        let (Some(keys), Fields::Named(fields)) = (keys, &mut item.fields) else {
            return Err(format!("{} is not an object", item.ident).into());
        };
        if fields.named.len() != keys.len() {
            return Err(format!("{}: its keys are not those of its fields", item.ident).into());
        }
        for (field, key) in fields.named.iter_mut().zip(keys) {
            field.attrs.push(parse_quote!(#[serde(rename = #key)]));
        }
    }
    let text = prettyplease::unparse(&file);
    Ok(text.replace("decode::rest(rest)", "decode::derived(rest)"))
}

fn name(of: &Type) -> String {
    of.to_token_stream().to_string()
}

/// The texts of `const KEYS`, in the order of the fields.
fn keys_of(item: &ItemImpl) -> Option<Vec<String>> {
    let constant = item.items.iter().find_map(|item| match item {
        ImplItem::Const(item) if item.ident == "KEYS" => Some(&item.expr),
        _ => None,
    });
    let Expr::Reference(list) = constant? else {
        return None;
    };
    let Expr::Array(list) = &*list.expr else {
        return None;
    };
    let text = |expr: &Expr| match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    };
    Some(list.elems.iter().filter_map(text).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_lose_their_written_readers_and_keep_their_keys() {
        let models = r#"
            pub struct Member { pub resource_id: String, pub name: Option<String> }
            impl Object for Member {
                const KEYS: &'static [&'static str] = &["resourceId", "name"];
                fn read() {}
            }
            impl<'de> serde::Deserialize<'de> for Member { fn deserialize() {} }
            pub enum Item { Member(Box<Member>) }
            impl Object for Item {
                const KEYS: &'static [&'static str] = &[decode::TYPENAME];
                fn read() {}
            }
            impl decode::Abstract for Item {
                fn read_as() { Self::Member(Box::new(decode::rest(rest)?)) }
            }
        "#;
        let derived = derived(models).expect("Rust");
        assert!(derived.contains("#[serde(rename = \"resourceId\")]\n    pub resource_id"));
        assert!(derived.contains("#[derive(serde::Deserialize)]\npub struct Member"));
        assert!(!derived.contains("for Member"), "{derived}");
        assert!(derived.contains("Self::Member(Box::new(decode::derived(rest)?))"));
        assert!(derived.contains("impl Object for Item"));
    }
}
