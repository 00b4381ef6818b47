//! The book's files: all of them belong to it, and no link leads nowhere.

use std::{fs, path::Path};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

fn source() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))
}

/// The targets of a text's links that are files.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target)
        .filter(|target| !target.contains("://") && !target.starts_with('#'))
}

/// The blocks of a chapter: what follows the fence, and the lines.
fn blocks(text: &str) -> Vec<(&str, String)> {
    let mut blocks = Vec::new();
    let mut open: Option<(&str, String)> = None;
    for line in text.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(kind), None) => open = Some((kind, String::new())),
            (None, Some((_, lines))) => {
                lines.push_str(line);
                lines.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

#[test]
fn the_table_of_contents_lists_every_chapter_in_order() -> Result<()> {
    let summary = fs::read_to_string(source().join("SUMMARY.md"))?;
    let listed: Vec<&str> = links(&summary).collect();
    assert_eq!(listed, mighty_book::CHAPTERS);
    let mut files = Vec::new();
    for folder in [source().to_owned(), source().join("errors")] {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "md") {
                files.push(path.strip_prefix(source())?.to_string_lossy().into_owned());
            }
        }
    }
    files.retain(|file| file != "SUMMARY.md");
    files.sort();
    let mut listed: Vec<String> = listed.into_iter().map(str::to_owned).collect();
    listed.sort();
    assert_eq!(files, listed);
    Ok(())
}

#[test]
fn every_link_leads_to_a_chapter() -> Result<()> {
    for chapter in mighty_book::CHAPTERS {
        let path = source().join(chapter);
        for link in links(&fs::read_to_string(&path)?) {
            let target = path.with_file_name(link.split('#').next().unwrap_or(link));
            assert!(target.exists(), "{chapter} links to {link}");
        }
    }
    Ok(())
}

#[test]
fn every_block_of_rust_is_compiled_and_run() -> Result<()> {
    for chapter in mighty_book::CHAPTERS {
        for (kind, lines) in blocks(&fs::read_to_string(source().join(chapter))?) {
            assert!(
                matches!(kind, "rust" | "sh" | "toml" | "text" | "mermaid"),
                "{chapter} has a block of {kind:?}: {lines}"
            );
        }
    }
    Ok(())
}

/// The commands of the book: each begins one that `--help` or a file of the project knows.
#[test]
fn every_command_exists() -> Result<()> {
    let root = source().join("../..");
    for chapter in mighty_book::CHAPTERS {
        for (_, lines) in blocks(&fs::read_to_string(source().join(chapter))?)
            .into_iter()
            .filter(|(kind, _)| *kind == "sh")
        {
            for line in lines.lines() {
                let words: Vec<&str> = line.split_whitespace().collect();
                let known = match words[..] {
                    ["cargo", "xtask", "schema", "check" | "refresh" | "diff", ..] => true,
                    ["cargo", "run", "--example", name, ..] => {
                        root.join("examples").join(name).is_dir()
                    }
                    ["cargo", "run", "-p", "mighty-sandbox", ..] => {
                        root.join("crates/sandbox/src/main.rs").is_file()
                    }
                    _ => false,
                };
                assert!(known, "{chapter}: {line}");
            }
        }
    }
    Ok(())
}

#[test]
fn every_kind_of_error_has_a_page() -> Result<()> {
    let kinds = source().join("../../crates/transport/src/error/kind.rs");
    let text = fs::read_to_string(kinds)?;
    let (_, rest) = text.split_once("pub enum ErrorKind {").ok_or("no kinds")?;
    let (body, _) = rest.split_once("\n}").ok_or("no end")?;
    let index = fs::read_to_string(source().join("errors/index.md"))?;
    let mut count = 0;
    for line in body.lines().map(str::trim) {
        let Some(kind) = line
            .strip_suffix(',')
            .filter(|kind| !kind.starts_with("//"))
        else {
            continue;
        };
        count += 1;
        assert!(index.contains(&format!("| [`{kind}`](")), "{kind}");
        let pages = mighty_book::CHAPTERS
            .iter()
            .filter(|file| file.starts_with("errors/"));
        let mut titles = pages.map(|file| fs::read_to_string(source().join(file)));
        let has_page =
            titles.any(|page| page.is_ok_and(|page| page.starts_with(&format!("# {kind}\n"))));
        assert!(has_page, "{kind} has no page");
    }
    assert!(count > 15, "{count} kinds were found");
    Ok(())
}
