//! The lines that the quickstart prints.

/// A step.
pub(crate) fn heading(text: &str) {
    println!("\n{text}");
}

/// What a step saw.
pub(crate) fn line(text: impl AsRef<str>) {
    println!("  {}", text.as_ref());
}

/// The start of a text, on one line.
pub(crate) fn short(text: &str) -> String {
    const MOST: usize = 60;
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    if text.chars().count() <= MOST {
        return text;
    }
    let start: String = text.chars().take(MOST).collect();
    format!("{start}…")
}

/// Fails the quickstart where something that it promises does not hold.
pub(crate) fn ensure(held: bool, promise: &str) -> crate::Result<()> {
    if held {
        Ok(())
    } else {
        Err(format!("this did not hold: {promise}").into())
    }
}
