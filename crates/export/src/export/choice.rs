//! The tables and columns that the settings choose.

use mighty_core::ConfigError;

use super::Export;
use crate::{Column, Error, Personal, Shape, catalogue::sources_of, engine::Engine, read::Chosen};

impl Export {
    /// The tables that will be filled, with their columns.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub fn shapes(&self) -> Result<Vec<Shape>, Error> {
        let mut shapes: Vec<Shape> = Vec::new();
        for one in self.chosen()? {
            let lists = one.lists.into_iter().map(|(_, shape)| shape);
            for shape in std::iter::once(one.shape).chain(lists) {
                if !shapes.iter().any(|known| known.table == shape.table) {
                    shapes.push(shape);
                }
            }
        }
        Ok(shapes)
    }

    pub(super) fn engine(&self) -> Result<Engine, Error> {
        let chosen = self.chosen()?;
        Ok(Engine::new(
            self.client.clone(),
            self.settings.clone(),
            chosen,
        ))
    }

    fn chosen(&self) -> Result<Vec<Chosen>, Error> {
        let refused = |setting, problem: String, remedy: &str| {
            Error::config(ConfigError::new(setting, problem, remedy))
        };
        if self.families.is_empty() {
            let problem = "no tables are chosen".to_owned();
            return Err(refused(
                "tables",
                problem,
                "call members(), posts() or all()",
            ));
        }
        let known = |table: &str| crate::tables().find(|known| known.name == table);
        for name in &self.left_out {
            let (table, column) = name.split_once('.').unwrap_or((name, ""));
            let is_known = known(table).is_some_and(|table| table.column(column).is_some());
            if !is_known {
                let problem = format!("there is no column {name}");
                return Err(refused("without_column", problem, "see tables()"));
            }
            if known(table).is_some_and(|table| table.key.contains(&column)) {
                let problem = format!("{name} identifies the records");
                return Err(refused("without_column", problem, "keep it"));
            }
        }
        for (table, column) in &self.added {
            let problem = match known(table) {
                None => format!("there is no table {table}"),
                Some(table) if table.column(&column.name).is_some() => {
                    format!("{} has a column {} already", table.name, column.name)
                }
                Some(_) if !is_path(&column.path) => {
                    format!("{:?} is not a path of field names", column.path)
                }
                Some(_) => continue,
            };
            return Err(refused("column", problem, "see tables()"));
        }
        let choose = |table: &str| self.columns(table);
        Ok(sources_of(&self.families)
            .into_iter()
            .map(|source| Chosen::new(source, choose))
            .collect())
    }

    fn columns(&self, table: &str) -> Vec<Column> {
        let Some(table) = crate::tables().find(|known| known.name == table) else {
            return Vec::new();
        };
        let is_wanted = |column: &&Column| {
            let name = format!("{}.{}", table.name, column.name);
            match column.personal {
                Personal::Email if !self.with_email || self.without_personal_data => false,
                Personal::Yes if self.without_personal_data => false,
                _ => !self.left_out.contains(&name),
            }
        };
        let own = table.columns.iter().filter(is_wanted).cloned();
        let added = self.added.iter().filter(|(name, _)| name == table.name);
        own.chain(added.map(|(_, column)| column.clone())).collect()
    }
}

/// Field names with dots between them: nothing else may reach the document.
fn is_path(path: &str) -> bool {
    path.split('.').all(|name| {
        let is_name = |character: char| character == '_' || character.is_ascii_alphanumeric();
        !name.is_empty()
            && name.chars().all(is_name)
            && !name.starts_with(|first: char| first.is_ascii_digit())
    })
}
