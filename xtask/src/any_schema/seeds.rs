//! Schemas by a seed: the same seed gives the same schema.

use fastrand::Rng;

use super::{
    plan::{Place, Plan},
    words::{NAMES, TEXTS},
};

/// The plan of a seed.
pub(super) fn plan(seed: u64) -> Plan {
    let mut random = Rng::with_seed(seed);
    let mut plan = Plan::default();
    for place in Place::ALL {
        // A name that is refused hides all others, so most places get none.
        if random.u8(..3) == 0 {
            for _ in 0..random.usize(1..3) {
                plan.names.push((place, name(&mut random)));
            }
        }
    }
    for _ in 0..random.usize(0..12) {
        let description = description(&mut random);
        plan.descriptions.push(description);
    }
    for _ in 0..random.usize(0..5) {
        let directive = directive(&mut random);
        plan.directives.push(directive);
    }
    for _ in 0..random.usize(0..4) {
        plan.types.push(list(&mut random));
    }
    if random.bool() {
        plan.more = cycles(&mut random);
    }
    plan
}

/// A name from the list, and now and then one that is made of two.
fn name(random: &mut Rng) -> String {
    let one = NAMES[random.usize(..NAMES.len())];
    let other = NAMES[random.usize(..NAMES.len())];
    match random.u8(..8) {
        0 => one.to_uppercase(),
        1 => format!("{one}_"),
        2 => format!("{one}{other}"),
        3 => format!("{one}_{other}"),
        _ => one.to_owned(),
    }
}

/// Texts from the list, joined or cut.
pub(crate) fn text(random: &mut Rng) -> String {
    let mut text = TEXTS[random.usize(..TEXTS.len())].to_owned();
    for _ in 0..random.usize(0..3) {
        text.push_str(["", " ", "\n", "\n\n", "\n    ", "- "][random.usize(..6)]);
        text.push_str(TEXTS[random.usize(..TEXTS.len())]);
    }
    if random.u8(..3) == 0 {
        let cut = random.usize(..=text.chars().count());
        text = text.chars().take(cut).collect();
    }
    text
}

/// A text as the schema's language writes it.
fn quoted(text: &str) -> String {
    let signs = text.chars().map(|sign| match sign {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\n' => "\\n".to_owned(),
        sign if sign.is_control() => format!("\\u{:04X}", u32::from(sign)),
        sign => sign.to_string(),
    });
    format!("\"{}\"", signs.collect::<String>())
}

/// A description: any of the texts, quoted or as a block.
pub(super) fn description(random: &mut Rng) -> String {
    let text = &text(random);
    let has_controls = text
        .chars()
        .any(|sign| sign.is_control() && !"\n\t".contains(sign));
    if random.bool() || has_controls {
        return quoted(text);
    }
    format!(
        "\"\"\"\n{}\n\"\"\"",
        text.replace("\"\"\"", "\\\"\"\"").trim_end_matches('\\')
    )
}

/// Directives of a member that is on its way out, or nothing.
pub(super) fn directive(random: &mut Rng) -> String {
    let reason = quoted(&text(random));
    match random.u8(..5) {
        0 => String::new(),
        1 => "@deprecated".to_owned(),
        2 => format!("@deprecated(reason: {reason})"),
        3 => format!("@deprecated(reason: {reason}) @removalDate(date: \"2026-12-15\")"),
        _ => format!("@removalDate(date: {reason})"),
    }
}

/// A list of lists. Some of its items may be null.
fn list(random: &mut Rng) -> String {
    let mut kind = [
        "Int",
        "String",
        "ID",
        "Boolean",
        "Float",
        "JSON",
        "ISO8601DateTime",
        "HolderKind",
    ][random.usize(..8)]
    .to_owned();
    for _ in 0..random.usize(0..12) {
        kind = format!("[{kind}{}]", if random.bool() { "!" } else { "" });
    }
    if random.bool() { kind + "!" } else { kind }
}

/// Inputs and interfaces that lead back to themselves, by a few steps.
fn cycles(random: &mut Rng) -> String {
    let steps = random.usize(1..5);
    let mut text = String::new();
    for at in 0..steps {
        let (next, first) = ((at + 1) % steps, at == 0);
        let item = ["Loop", "[Loop!]", "[Loop]!"][random.usize(..3)];
        let item = item.replace("Loop", &format!("LoopInput{next}"));
        let back = random.usize(..steps);
        text.push_str(&format!(
            "input LoopInput{at} {{\n  next: {item}\n  back: LoopInput{back}\n  title: String\n}}\n\
             interface Loop{at} {{\n  next: Loop{next}\n  back(by: LoopInput{at}): [Loop{back}]\n}}\n\
             type InLoop{at} implements Loop{at} {{\n  next: Loop{next}\n  \
             back(by: LoopInput{at}): [Loop{back}]\n}}\n"
        ));
        if first {
            text.push_str(
                "extend type Query {\n  looped(by: LoopInput0): Loop0\n}\n\
                 extend input HolderInput {\n  looped: LoopInput0\n}\n",
            );
        }
    }
    text
}

/// The text with something cut out, doubled or put in.
pub(super) fn garbled(seed: u64, text: &str) -> String {
    let mut random = Rng::with_seed(!seed);
    let signs: Vec<char> = text.chars().collect();
    let at = random.usize(..=signs.len());
    let length = random.usize(..64).min(signs.len() - at);
    let (before, rest) = signs.split_at(at);
    let (piece, after) = rest.split_at(length);
    let joined = |parts: &[&[char]]| parts.concat().into_iter().collect::<String>();
    match random.u8(..6) {
        0 => joined(&[before]),
        1 => joined(&[before, after]),
        2 => joined(&[before, piece, piece, after]),
        3 => {
            let depth = random.usize(1..20_000);
            let sign = ['{', '[', '(', '"', '@', '#', '\\'][random.usize(..7)];
            let many = vec![sign; depth];
            joined(&[before, &many, after])
        }
        4 => {
            let noise: Vec<char> = (0..length).map(|_| random.char(..)).collect();
            joined(&[before, &noise, after])
        }
        _ => {
            let swapped: Vec<char> = piece.iter().rev().copied().collect();
            joined(&[before, &swapped, after])
        }
    }
}
