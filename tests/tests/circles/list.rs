//! The list of open circles: one paragraph for each circle, with its folder and its files.

use std::collections::BTreeSet;

/// Files that need one another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Circle {
    /// The folder of the files.
    pub(crate) folder: String,
    pub(crate) files: Vec<String>,
}

/// The circles that are not part of a listed one.
pub(crate) fn new(found: &BTreeSet<Circle>, listed: &BTreeSet<Circle>) -> BTreeSet<Circle> {
    let is_part = |circle: &Circle, of: &Circle| {
        circle.folder == of.folder && circle.files.iter().all(|file| of.files.contains(file))
    };
    let is_new = |circle: &&Circle| !listed.iter().any(|listed| is_part(circle, listed));
    found.iter().filter(is_new).cloned().collect()
}

pub(crate) fn print(circles: &BTreeSet<Circle>) -> String {
    let print =
        |circle: &Circle| format!("{}\n    {}\n", circle.folder, circle.files.join("\n    "));
    circles.iter().map(print).collect::<Vec<_>>().join("\n")
}

pub(crate) fn parse(text: &str) -> BTreeSet<Circle> {
    let mut circles: Vec<Circle> = Vec::new();
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    for line in lines {
        match circles.last_mut() {
            Some(circle) if line.starts_with(' ') => circle.files.push(line.trim().to_owned()),
            _ => circles.push(Circle {
                folder: line.to_owned(),
                files: Vec::new(),
            }),
        }
    }
    circles.into_iter().collect()
}

/// The comment that the list begins with.
pub(crate) fn head(text: &str) -> String {
    let lines = text.lines().take_while(|line| line.starts_with('#'));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_part_of_a_listed_circle_is_not_new_and_a_larger_one_is() {
    let circle = |files: &[&str]| Circle {
        folder: "src".to_owned(),
        files: files.iter().map(|file| (*file).to_owned()).collect(),
    };
    let listed = parse("# A comment.\nsrc\n    a.rs\n    b.rs\n    c.rs\n");
    assert_eq!(listed, BTreeSet::from([circle(&["a.rs", "b.rs", "c.rs"])]));
    let part = BTreeSet::from([circle(&["a.rs", "c.rs"])]);
    assert!(new(&part, &listed).is_empty());
    let larger = BTreeSet::from([circle(&["a.rs", "b.rs", "c.rs", "d.rs"])]);
    assert_eq!(new(&larger, &listed), larger);
    assert_eq!(parse(&print(&larger)), larger);
}
