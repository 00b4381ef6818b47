//! Profiles: a TOML file that people may edit. Comments and order are kept.

use std::{fs, io, path::Path};

use anyhow::Context as _;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::failure::Failure;

/// The name of a profile if none is given.
const FIRST: &str = "default";

const HEAD: &str = "\
# The profiles of `mighty`. You can edit this file; comments are kept. It contains no secrets.
# `default` names the profile that is used without --profile.

";

/// One profile: a network, an OAuth application, and the account that is signed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Profile {
    /// The network: its subdomain, numeric id or address.
    pub(crate) network: Option<String>,
    /// The network's numeric id, if it is known.
    pub(crate) network_id: Option<u64>,
    /// The OAuth application.
    pub(crate) client_id: Option<String>,
    /// Whether the application has a secret. The secret itself is not kept.
    pub(crate) confidential: bool,
    pub(crate) redirect_uri: Option<String>,
    /// The scopes that sign-ins ask for.
    pub(crate) scopes: Vec<String>,
    /// The account's name in the store of tokens.
    pub(crate) account: Option<String>,
    /// Where tokens are kept: `keyring` or `file`.
    pub(crate) store: Option<String>,
    /// Another GraphQL endpoint, for example a sandbox's.
    pub(crate) graphql_url: Option<String>,
    /// Another host for sign-in.
    pub(crate) oauth_url: Option<String>,
}

/// The file of profiles.
#[derive(Debug)]
pub(crate) struct Profiles {
    document: DocumentMut,
}

impl Profiles {
    /// Reads the file. If it is missing, there are no profiles.
    pub(crate) fn load(path: &Path) -> anyhow::Result<Self> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => HEAD.to_owned(),
            Err(error) => {
                return Err(error).with_context(|| format!("{} can't be read", path.display()));
            }
        };
        let document = text.parse().map_err(|error: toml_edit::TomlError| {
            Failure::usage(format!("{} is not TOML: {error}", path.display()))
                .hint("correct it, or delete it and sign in again")
        })?;
        Ok(Self { document })
    }

    /// Writes the file, readable only by the user where the system allows it.
    pub(crate) fn save(&self, path: &Path) -> anyhow::Result<()> {
        let written = || -> io::Result<()> {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            // A whole new file: a reader never sees half of it.
            let draft = path.with_extension("toml.new");
            fs::write(&draft, self.document.to_string())?;
            fs::rename(&draft, path)
        };
        written().with_context(|| format!("{} can't be written", path.display()))
    }

    /// The name of the profile that is meant by `asked`.
    pub(crate) fn name(&self, asked: Option<&str>) -> String {
        let default = || self.document.get("default").and_then(Item::as_str);
        asked.or_else(default).unwrap_or(FIRST).to_owned()
    }

    /// The names of all profiles, in the order of the file.
    pub(crate) fn names(&self) -> Vec<String> {
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        profiles.map_or_else(Vec::new, |profiles| {
            profiles.iter().map(|(name, _)| name.to_owned()).collect()
        })
    }

    /// The profile with this name.
    pub(crate) fn get(&self, name: &str) -> anyhow::Result<Option<Profile>> {
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        let Some(table) = profiles.and_then(|profiles| profiles.get(name)) else {
            return Ok(None);
        };
        let table = table.as_table_like().ok_or_else(|| {
            Failure::usage(format!(
                "profiles.{name} in the file of profiles is no table"
            ))
        })?;
        let text = |key: &str| match table.get(key) {
            None => Ok(None),
            Some(item) => item
                .as_str()
                .map(|text| Some(text.to_owned()))
                .ok_or_else(|| {
                    Failure::usage(format!("profiles.{name}.{key} must be a text in quotes"))
                }),
        };
        let network_id = match table.get("network_id") {
            None => None,
            Some(item) => {
                let id = item.as_integer().and_then(|id| u64::try_from(id).ok());
                Some(id.ok_or_else(|| {
                    Failure::usage(format!("profiles.{name}.network_id must be a number"))
                })?)
            }
        };
        let scopes = text("scopes")?.unwrap_or_default();
        Ok(Some(Profile {
            network: text("network")?,
            network_id,
            client_id: text("client_id")?,
            confidential: table
                .get("confidential")
                .and_then(Item::as_bool)
                .unwrap_or_default(),
            redirect_uri: text("redirect_uri")?,
            scopes: scopes.split_whitespace().map(str::to_owned).collect(),
            account: text("account")?,
            store: text("store")?,
            graphql_url: text("graphql_url")?,
            oauth_url: text("oauth_url")?,
        }))
    }

    /// Sets a profile. The first one becomes the default.
    pub(crate) fn set(&mut self, name: &str, profile: &Profile) {
        if self.document.get("default").is_none() {
            self.document["default"] = value(name);
        }
        let profiles = self.document.entry("profiles").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        let Some(profiles) = profiles.as_table_like_mut() else {
            return;
        };
        let table = profiles
            .entry(name)
            .or_insert_with(|| Item::Table(Table::new()));
        let scopes = (!profile.scopes.is_empty()).then(|| profile.scopes.join(" "));
        for (key, text) in [
            ("network", profile.network.as_deref()),
            ("client_id", profile.client_id.as_deref()),
            ("redirect_uri", profile.redirect_uri.as_deref()),
            ("scopes", scopes.as_deref()),
            ("account", profile.account.as_deref()),
            ("store", profile.store.as_deref()),
            ("graphql_url", profile.graphql_url.as_deref()),
            ("oauth_url", profile.oauth_url.as_deref()),
        ] {
            put(table, key, text.map(value));
        }
        let id = profile.network_id.and_then(|id| i64::try_from(id).ok());
        put(table, "network_id", id.map(value));
        put(
            table,
            "confidential",
            profile.confidential.then(|| value(true)),
        );
    }
}

/// Sets a key, or removes it. The value that is there is replaced without its comment being lost.
fn put(table: &mut Item, key: &str, new: Option<Item>) {
    let Some(table) = table.as_table_like_mut() else {
        return;
    };
    let Some(mut new) = new else {
        table.remove(key);
        return;
    };
    if let Some(old) = table.get(key).and_then(Item::as_value)
        && let Some(new) = new.as_value_mut()
    {
        *new.decor_mut() = old.decor().clone();
    }
    match table.get_mut(key) {
        Some(old) => *old = new,
        None => {
            table.insert(key, new);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        Profile {
            network: Some("harbor".into()),
            client_id: Some("an-id".into()),
            scopes: vec!["read:network".into(), "read:posts".into()],
            ..Profile::default()
        }
    }

    #[test]
    fn comments_and_other_keys_survive_a_change() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("profiles.toml");
        let written = "# mine\ndefault = \"work\"\n\n[profiles.work] # for the office\n\
             network = \"old\" # was renamed\nnote = \"keep me\"\n";
        fs::write(&path, written).expect("written");

        let mut profiles = Profiles::load(&path).expect("read");
        profiles.set("work", &profile());
        profiles.save(&path).expect("saved");

        let text = fs::read_to_string(&path).expect("text");
        for kept in [
            "# mine",
            "# for the office",
            "# was renamed",
            "keep me",
            "\"harbor\"",
        ] {
            assert!(text.contains(kept), "{kept} in {text}");
        }
        let read = Profiles::load(&path)
            .expect("read")
            .get("work")
            .expect("fine");
        assert_eq!(read, Some(profile()));
    }

    #[test]
    fn the_first_profile_becomes_the_default() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("mighty/profiles.toml");
        let mut profiles = Profiles::load(&path).expect("none yet");
        assert_eq!(profiles.name(None), "default");
        profiles.set("harbor", &profile());
        profiles.set("other", &Profile::default());
        profiles.save(&path).expect("saved");
        let profiles = Profiles::load(&path).expect("read");
        assert_eq!(profiles.name(None), "harbor");
        assert_eq!(profiles.name(Some("other")), "other");
        assert_eq!(profiles.names(), ["harbor", "other"]);
        assert_eq!(profiles.get("missing").expect("fine"), None);
    }

    #[test]
    fn a_value_of_the_wrong_type_is_named() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("profiles.toml");
        fs::write(&path, "[profiles.a]\nclient_id = 7\n").expect("written");
        let error = Profiles::load(&path)
            .expect("TOML")
            .get("a")
            .expect_err("7");
        assert!(
            error.to_string().contains("profiles.a.client_id"),
            "{error}"
        );
    }
}
