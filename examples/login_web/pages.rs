//! The HTML pages.

use axum::response::Html;

pub(crate) fn signed_out() -> Html<String> {
    page(
        "You are not signed in",
        "<form method=post action=/sign-in><button>Sign in with Mighty Networks</button></form>",
    )
}

pub(crate) fn member(name: &str, posts: &[&str]) -> Html<String> {
    let posts: String = posts
        .iter()
        .map(|post| format!("<li>{}</li>", escaped(post)))
        .collect();
    page(
        &format!("Hello, {}", escaped(name)),
        &format!(
            "<h2>New posts</h2><ul>{posts}</ul>\
             <form method=post action=/sign-out><button>Sign out</button></form>"
        ),
    )
}

pub(crate) fn no_sign_in() -> Html<String> {
    page("There is no sign-in to finish", "<a href=/>Start again</a>")
}

pub(crate) fn failure(message: &str) -> Html<String> {
    page(
        "An error occurred",
        &format!("<p>{}</p><a href=/>Start again</a>", escaped(message)),
    )
}

fn page(heading: &str, body: &str) -> Html<String> {
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Login example</title>\
         <style>body{{font:1.1rem sans-serif;max-width:32rem;margin:4rem auto}}</style>\
         <h1>{heading}</h1>{body}</html>"
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
