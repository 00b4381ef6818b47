//! Prints the lines of the quickstart.

/// Prints the heading of a step.
pub(crate) fn heading(text: &str) {
    println!("\n{text}");
}

/// Prints one result of a step.
pub(crate) fn line(text: impl AsRef<str>) {
    println!("  {}", text.as_ref());
}

/// The start of a text as one line.
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

/// Fails the quickstart if a check is false.
pub(crate) fn ensure(is_true: bool, check: &str) -> crate::Result<()> {
    if is_true {
        Ok(())
    } else {
        Err(format!("this check failed: {check}").into())
    }
}
