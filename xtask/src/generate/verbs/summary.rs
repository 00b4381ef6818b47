//! The page of all families: how many verbs each has, and which operations they send.

use std::fmt::Write as _;

use super::{super::shapes::Shapes, table::Tables};

/// The page for the book.
pub(super) fn page(shapes: &Shapes, tables: &Tables) -> String {
    let mut rows = String::new();
    let (mut generated, mut by_hand, mut sent) = (0, 0, 0);
    for table in &tables.0 {
        let verbs: Vec<_> = table.in_order().collect();
        let hand = verbs.iter().filter(|(_, row)| row.hand.is_some()).count();
        let operations: usize = verbs.iter().map(|(_, row)| row.operations().count()).sum();
        let names: Vec<_> = verbs.iter().map(|(name, _)| format!("`{name}`")).collect();
        let _ = writeln!(
            rows,
            "| `{}` | {} | {} | {hand} | {operations} | {} |",
            table.noun,
            verbs.len(),
            verbs.len() - hand,
            names.join(" "),
        );
        generated += verbs.len() - hand;
        by_hand += hand;
        sent += operations;
    }
    let (families, all) = (tables.0.len(), shapes.operations.len());
    let mutations = shapes
        .operations
        .iter()
        .filter(|one| one.is_mutation)
        .count();
    format!(
        "<!-- Written by `cargo xtask generate`. Not to be edited: change the files in \
         crates/operations/verbs instead. -->\n\
         # Families and verbs\n\n\
         Each family of the API is a method of the client, such as `mighty.posts()`, and its verbs are \
         methods of the handle that you get: `mighty.posts().list()`. There are {families} families with \
         {} verbs. The generator writes {generated} of them, and {by_hand} are written by hand. They send \
         {sent} of the {all} ready-made operations: {} queries and {mutations} mutations.\n\n\
         A verb that can take more than its arguments has a second method, which ends in `_with`. It is not \
         counted here.\n\n\
         | family | verbs | generated | by hand | operations | names |\n\
         |---|---|---|---|---|---|\n\
         {rows}",
        generated + by_hand,
        all - mutations,
    )
}

/// The page as a text for a terminal: without the names.
pub(super) fn in_short(page: &str) -> String {
    let lines = page.lines().skip_while(|line| !line.starts_with('#'));
    let short = lines.map(|line| match line.strip_prefix('|') {
        Some(row) => {
            let cells: Vec<_> = row.split('|').take(5).map(str::trim).collect();
            let numbers: String = cells[1..]
                .iter()
                .map(|cell| format!("{cell:>12}"))
                .collect();
            format!("{:<28}{numbers}", cells[0].trim_matches('`'))
        }
        None => line.to_owned(),
    });
    short.collect::<Vec<_>>().join("\n")
}
