//! Prints the public API that a file of rustdoc's JSON describes, an item a line.

use std::{env, error::Error};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let usage = "usage: list-public-api FILE [MODULE_TO_LEAVE_OUT]...";
    let file = arguments.next().ok_or(usage)?;
    let left_out: Vec<String> = arguments.collect();
    let api = public_api::Builder::from_rustdoc_json(file)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    for item in api.items() {
        let line = item.to_string();
        let of = subject(&line);
        if !left_out.iter().any(|module| of.starts_with(module)) {
            println!("{line}");
        }
    }
    Ok(())
}

/// The path that a line is about: that of the type for an `impl`, that of the item otherwise.
fn subject(line: &str) -> &str {
    let line = match line.strip_prefix("impl") {
        Some(rest) => rest.split_once(" for ").map_or(rest, |(_, of)| of),
        None => line,
    };
    line.find("mighty_").map_or(line, |start| &line[start..])
}
