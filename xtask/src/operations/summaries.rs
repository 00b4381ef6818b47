//! A fragment for every type, by rule if there is no hand-written one.

use std::collections::{BTreeMap, HashMap};

use apollo_compiler::{Schema, schema::ExtendedType};

use mighty_schema_tools::Documents;

use super::coverage::{fields, is_leaf};
use crate::{facts::Facts, generate::snake};

/// The names that people give to fragments, after the type's own, from small to large.
const SUFFIXES: [&str; 5] = ["Summary", "Card", "Item", "Reference", "Detail"];

/// Objects that a summary includes if the type has them: the member and the space.
const MENTIONED: [&str; 3] = ["Member", "User", "Space"];

/// The existing fragments, and the ones created on demand.
pub(super) struct Summaries<'a> {
    schema: &'a Schema,
    facts: &'a Facts,
    /// Type → its fragment.
    known: BTreeMap<String, String>,
    /// Interface → the objects that implement it.
    implementers: HashMap<&'a str, Vec<String>>,
    /// File → text, for the new documents.
    pub(super) made: BTreeMap<String, String>,
}

impl<'a> Summaries<'a> {
    pub(super) fn new(schema: &'a Schema, facts: &'a Facts, documents: &Documents) -> Self {
        let mut known = BTreeMap::new();
        for suffix in SUFFIXES.iter().rev() {
            for fragment in documents.fragments() {
                let of = &fragment.type_condition;
                if fragment.name.as_str() == format!("{of}{suffix}") {
                    known.insert(of.to_string(), fragment.name.to_string());
                }
            }
        }
        // A member is a user by another name.
        if let Some(member) = known.get("Member").cloned() {
            known.insert("User".to_owned(), member);
        }
        let mut implementers: HashMap<&str, Vec<String>> = HashMap::new();
        for (name, kind) in &schema.types {
            if let ExtendedType::Object(object) = kind {
                for interface in &object.implements_interfaces {
                    implementers
                        .entry(interface)
                        .or_default()
                        .push(name.to_string());
                }
            }
        }
        // Connections and payloads have no summary; their content has.
        Self {
            schema,
            facts,
            known,
            implementers,
            made: BTreeMap::new(),
        }
    }

    /// The name of a fragment on `of`.
    pub(super) fn of(&mut self, of: &str) -> String {
        if let Some(known) = self.known.get(of) {
            return known.clone();
        }
        let is_abstract = self.schema.get_object(of).is_none();
        let name = format!("{of}{}", if is_abstract { "Item" } else { "Summary" });
        // Known before it is made, so that types that mention each other come to an end.
        self.known.insert(of.to_owned(), name.clone());
        let body = if is_abstract {
            self.arms(of)
        } else {
            self.plain_fields(of)
        };
        let about = format!("# A `{of}`, by rule: its plain fields.\n");
        let text = format!("{about}fragment {name} on {of} {{\n{body}}}\n");
        self.made
            .insert(format!("fragments/{}.graphql", snake(&name)), text);
        name
    }

    fn arms(&mut self, of: &str) -> String {
        let members: Vec<String> = match &self.schema.types[of] {
            ExtendedType::Union(union) => {
                union.members.iter().map(|name| name.to_string()).collect()
            }
            _ => self.implementers.get(of).cloned().unwrap_or_default(),
        };
        let mut body = String::from("  __typename\n");
        for member in members {
            let fragment = self.of(&member);
            body.push_str(&format!("  ... on {member} {{\n    ...{fragment}\n  }}\n"));
        }
        body
    }

    /// Scalars and enums that take no argument, state no scope of their own and are not on their
    /// way out; then the member and the space.
    fn plain_fields(&mut self, of: &str) -> String {
        let mut plain = String::new();
        let mut mentioned = String::new();
        for field in fields(self.schema, of) {
            let coordinate = format!("{of}.{}", field.name);
            let asks = field
                .arguments
                .iter()
                .any(|argument| argument.is_required());
            if asks
                || self.facts.scopes.contains_key(&coordinate)
                || field.directives.has("deprecated")
            {
                continue;
            }
            let inner = field.ty.inner_named_type();
            if is_leaf(self.schema, field) {
                plain.push_str(&format!("  {}\n", field.name));
            } else if MENTIONED.contains(&inner.as_str()) && !field.ty.is_list() {
                let fragment = self.of(inner);
                mentioned.push_str(&format!("  {} {{\n    ...{fragment}\n  }}\n", field.name));
            }
        }
        if plain.is_empty() && mentioned.is_empty() {
            // Every type has its name.
            plain.push_str("  __typename\n");
        }
        plain + &mentioned
    }
}
