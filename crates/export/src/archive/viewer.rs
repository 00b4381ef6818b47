//! Writes web pages.

use std::{fs, path::Path};

use serde_json::json;

use super::{
    content::Content,
    media::failed,
    pages::{MEMBERS, Pages, post_file, space_file, title},
};
use crate::{Archive, SinkError};

/// What [`viewer`] has written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ViewerReport {
    /// The number of pages.
    pub pages: usize,
    /// The number of posts.
    pub posts: usize,
    /// The number of comments.
    pub comments: usize,
}

/// Writes the copy as web pages into a folder: spaces, posts with their threads, members, and a
/// search. Open `index.html` in a browser; it needs no server and no network. Files that
/// [`Media`](crate::Media) has downloaded into the same folder are shown, and links between posts lead
/// to their pages.
///
/// The pages have names and texts of members. Drafts and deleted records are left out. What members
/// wrote as HTML is cleaned: scripts never run.
///
/// # Errors
/// [`SinkError`] if the copy can't be read or the folder can't be written.
pub fn viewer(archive: &Archive, folder: impl AsRef<Path>) -> Result<ViewerReport, SinkError> {
    let folder = folder.as_ref();
    let content = Content::read(archive)?;
    let pages = Pages::new(&content);
    // Pages of posts that are gone must not stay.
    for part in ["posts", "spaces"] {
        let path = folder.join(part);
        if path.is_dir() {
            fs::remove_dir_all(&path).map_err(failed("emptying", &path))?;
        }
        fs::create_dir_all(&path).map_err(failed("creating", &path))?;
    }
    let write = |file: &str, text: &str| {
        let path = folder.join(file);
        fs::write(&path, text).map_err(failed("writing", &path))
    };
    let times = archive.times()?;
    let as_of = times.last().map(ToString::to_string).unwrap_or_default();
    write("index.html", &pages.index(&as_of))?;
    write(MEMBERS, &pages.members())?;
    for (place, space) in content.spaces.iter().enumerate() {
        write(&space_file(place), &pages.space(space))?;
    }
    for (place, post) in content.posts.iter().enumerate() {
        write(&post_file(place), &pages.post(post))?;
    }
    write("search-index.js", &search_index(&content))?;
    write("viewer.css", include_str!("viewer.css"))?;
    write("viewer.js", include_str!("viewer.js"))?;
    Ok(ViewerReport {
        pages: 2 + content.spaces.len() + content.posts.len(),
        posts: content.posts.len(),
        comments: content.posts.iter().map(|post| post.comments.len()).sum(),
    })
}

/// The texts of all posts and comments, by page. A page that is opened as a file can only read
/// scripts, so it is one.
fn search_index(content: &Content) -> String {
    let entries = content.posts.iter().enumerate().map(|(place, post)| {
        let mut text = format!("{} {}", post.author, post.text);
        for comment in &post.comments {
            text.push(' ');
            text.push_str(&comment.author);
            text.push(' ');
            text.push_str(&comment.text);
        }
        json!([post_file(place), title(post), text])
    });
    let entries: Vec<_> = entries.collect();
    format!("window.searchIndex = {};\n", json!(entries))
}
