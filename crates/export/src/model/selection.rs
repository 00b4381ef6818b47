//! The GraphQL selection of a table.

use super::{Column, Kind, Source};

/// The fields of an object, in the order in which they were first named.
#[derive(Default)]
struct Fields(Vec<(String, Fields)>);

impl Fields {
    fn add(&mut self, path: &str) {
        let (name, rest) = path
            .split_once('.')
            .map_or((path, None), |(name, rest)| (name, Some(rest)));
        let fields = self.field(name);
        if let Some(rest) = rest {
            fields.add(rest);
        }
    }

    fn field(&mut self, name: &str) -> &mut Self {
        let place = match self.0.iter().position(|(known, _)| known == name) {
            Some(place) => place,
            None => {
                self.0.push((name.to_owned(), Self::default()));
                self.0.len() - 1
            }
        };
        &mut self.0[place].1
    }

    fn write(&self, inner: Option<(&str, &str)>, text: &mut String) {
        for (name, fields) in &self.0 {
            text.push(' ');
            text.push_str(name);
            if let Some((field, arguments)) = inner
                && field == name
            {
                text.push('(');
                text.push_str(arguments);
                text.push(')');
            }
            if !fields.0.is_empty() {
                text.push_str(" {");
                fields.write(inner, text);
                text.push_str(" }");
            }
        }
    }
}

/// The fields, by the type that has them.
#[derive(Default)]
struct ByType(Vec<(Option<&'static str>, Fields)>);

impl ByType {
    fn of(&mut self, on: Option<&'static str>) -> &mut Fields {
        let place = match self.0.iter().position(|(known, _)| *known == on) {
            Some(place) => place,
            None => {
                self.0.push((on, Fields::default()));
                self.0.len() - 1
            }
        };
        &mut self.0[place].1
    }

    fn write(&self, inner: Option<(&str, &str)>) -> String {
        let mut text = String::new();
        for (on, fields) in &self.0 {
            match on {
                None => fields.write(inner, &mut text),
                Some(on) => {
                    text.push_str(" ... on ");
                    text.push_str(on);
                    text.push_str(" {");
                    fields.write(inner, &mut text);
                    text.push_str(" }");
                }
            }
        }
        text.push(' ');
        text
    }
}

/// The selection of a source's records with these columns, and of the lists inside them: each with
/// the field, the type that has it, and its columns.
pub(crate) fn selection(
    source: &Source,
    columns: &[Column],
    lists: &[(&str, Option<&'static str>, &[Column])],
) -> String {
    let mut types = ByType::default();
    // Cursors and bounds need it, even if the column is left out.
    if source.order == super::Order::ById {
        types.of(None).add("resourceId");
    }
    for column in columns.iter().filter(|column| !column.path.is_empty()) {
        types.of(column.on).add(&column.path);
    }
    for (field, on, columns) in lists {
        let items = types.of(*on).field(field);
        for column in *columns {
            if !matches!(column.kind, Kind::Parent(_) | Kind::Position) {
                items.add(&column.path);
            }
        }
    }
    types.write(source.inner)
}

/// The ids alone: what is asked for if a record can't be read in full.
pub(crate) fn lean_selection(source: &Source, columns: &[Column]) -> String {
    let ids: Vec<Column> = columns
        .iter()
        .filter(|column| matches!(&*column.path, "id" | "resourceId"))
        .cloned()
        .collect();
    let text = selection(source, &ids, &[]);
    if text.trim().is_empty() {
        " __typename ".to_owned()
    } else {
        text
    }
}
