//! The pages.

use std::collections::BTreeMap;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    body,
    content::{Comment, Content, Post, Space},
    media::FOLDER,
};

/// The pages, and what they link to.
pub(super) struct Pages<'a> {
    content: &'a Content,
    /// By address at the network, the page here.
    links: BTreeMap<&'a str, String>,
}

/// The file of a post's page.
pub(super) fn post_file(place: usize) -> String {
    format!("posts/{place}.html")
}

/// The file of a space's page.
pub(super) fn space_file(place: usize) -> String {
    format!("spaces/{place}.html")
}

/// The file with all members.
pub(super) const MEMBERS: &str = "members.html";

impl<'a> Pages<'a> {
    pub(super) fn new(content: &'a Content) -> Self {
        let mut links = BTreeMap::new();
        for (place, space) in content.spaces.iter().enumerate() {
            links.insert(space.url.as_str(), space_file(place));
        }
        for member in &content.members {
            links.insert(member.url.as_str(), format!("{MEMBERS}#{}", member.id));
        }
        for (place, post) in content.posts.iter().enumerate() {
            links.insert(post.url.as_str(), post_file(place));
        }
        links.remove("");
        Self { content, links }
    }

    /// The page with all spaces, and the search.
    pub(super) fn index(&self, as_of: &str) -> String {
        let content = html! {
            p.about { "A copy of " (as_of) ". " a href=(MEMBERS) { "Members" } }
            h2 { "Spaces" }
            ul {
                @for (place, space) in self.content.spaces.iter().enumerate() {
                    li {
                        a href=(space_file(place)) { (space.title) }
                        " " span.count { (self.posts_of(space).count()) }
                    }
                }
            }
            h2 { "Newest" }
            (self.list(self.content.posts.iter().enumerate().take(20), ""))
        };
        page("", "All spaces", &content)
    }

    pub(super) fn space(&self, space: &Space) -> String {
        let content = self.list(self.posts_of(space), "../");
        page("../", &space.title, &content)
    }

    pub(super) fn members(&self) -> String {
        let content = html! {
            @for member in &self.content.members {
                section.member id=(member.id) {
                    @if let Some(file) = self.file(&member.avatar, "") {
                        img loading="lazy" alt="" src=(file);
                    }
                    h2 { (member.name) }
                    @if !member.joined_at.is_empty() { p.about { "Joined " (day(&member.joined_at)) } }
                    p { (member.bio) }
                }
            }
        };
        page("", "Members", &content)
    }

    pub(super) fn post(&self, post: &Post) -> String {
        let place = self
            .content
            .spaces
            .iter()
            .position(|space| space.id == post.space_id);
        let roots: Vec<&Comment> = post
            .comments
            .iter()
            .filter(|comment| {
                !post
                    .comments
                    .iter()
                    .any(|other| other.id == comment.reply_to)
            })
            .collect();
        let content = html! {
            p.about {
                (self.author(&post.author, &post.author_id)) ", " (day(&post.published_at))
                @if let Some(place) = place {
                    " in " a href={ "../" (space_file(place)) } { (self.content.spaces[place].title) }
                }
                @if !post.starts_at.is_empty() { ". Begins " (post.starts_at) }
            }
            @if let Some(file) = self.file(&post.image, "../") { img alt="" src=(file); }
            div.body { (self.body(&post.html)) }
            @if !post.assets.is_empty() {
                h2 { "Files" }
                ul.files {
                    @for (name, kind, url) in &post.assets { li { (self.asset(name, kind, url)) } }
                }
            }
            h2 { "Comments (" (post.comments.len()) ")" }
            (self.thread(post, &roots, 0))
        };
        page("../", title(post), &content)
    }

    /// Comments with their replies.
    fn thread(&self, post: &Post, comments: &[&Comment], depth: usize) -> Markup {
        /// Deeper replies stand beside each other.
        const DEEPEST: usize = 8;
        html! {
            ol.thread {
                @for comment in comments {
                    li {
                        p.about {
                            (self.author(&comment.author, &comment.author_id)) ", "
                            (day(&comment.created_at))
                        }
                        div.body { (self.body(&comment.html)) }
                        @let replies: Vec<&Comment> = post.comments.iter()
                            .filter(|reply| reply.reply_to == comment.id).collect();
                        @if !replies.is_empty() && depth < DEEPEST {
                            (self.thread(post, &replies, depth + 1))
                        }
                    }
                }
            }
        }
    }

    fn posts_of(&self, space: &Space) -> impl Iterator<Item = (usize, &'a Post)> {
        let id = space.id.clone();
        let posts = self.content.posts.iter().enumerate();
        posts.filter(move |(_, post)| post.space_id == id)
    }

    fn list(&self, posts: impl Iterator<Item = (usize, &'a Post)>, root: &str) -> Markup {
        html! {
            ul {
                @for (place, post) in posts {
                    li {
                        a href={ (root) (post_file(place)) } { (title(post)) }
                        span.about { " " (post.author) ", " (day(&post.published_at)) }
                    }
                }
            }
        }
    }

    fn author(&self, name: &str, id: &str) -> Markup {
        html! {
            @if name.is_empty() { "A former member" }
            @else { a href={ "../" (MEMBERS) "#" (id) } { (name) } }
        }
    }

    fn asset(&self, name: &str, kind: &str, url: &str) -> Markup {
        let name = if name.is_empty() { "A file" } else { name };
        html! {
            @match self.file(url, "../") {
                Some(file) => {
                    a href=(file) {
                        @if kind.starts_with("image/") { img loading="lazy" alt=(name) src=(file); }
                        @else { (name) }
                    }
                }
                None => { (name) " (not in this copy)" }
            }
        }
    }

    fn body(&self, html: &str) -> PreEscaped<String> {
        let link = |url: &str| match self.links.get(url.trim_end_matches('/')) {
            Some(file) => Some(format!("../{file}")),
            None => is_web(url).then(|| url.to_owned()),
        };
        PreEscaped(body::clean(html, link, |url| self.file(url, "../")))
    }

    fn file(&self, url: &str, root: &str) -> Option<String> {
        let file = self.content.files.get(url)?;
        Some(format!("{root}{FOLDER}/{file}"))
    }
}

fn is_web(url: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        url.get(..scheme.len())
            .is_some_and(|it| it.eq_ignore_ascii_case(scheme))
    })
}

/// The title of a post. Posts without one begin with their text.
pub(super) fn title(post: &Post) -> &str {
    /// In characters.
    const LONGEST: usize = 60;
    if !post.title.is_empty() {
        return &post.title;
    }
    let end = post.text.char_indices().nth(LONGEST);
    match &post.text[..end.map_or(post.text.len(), |(end, _)| end)] {
        "" => &post.kind,
        start => start,
    }
}

/// The day of a time.
fn day(time: &str) -> &str {
    time.get(..10).unwrap_or(time)
}

/// A page. `root` leads to the folder of the archive.
fn page(root: &str, title: &str, content: &Markup) -> String {
    // Nothing comes from another place, and no script but that of the search runs.
    let policy = "default-src 'none'; img-src 'self' file: data:; style-src 'self' file:; \
                  script-src 'self' file:";
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="stylesheet" href={ (root) "viewer.css" };
            }
            body data-root=(root) {
                header {
                    a href={ (root) "index.html" } { "All spaces" }
                    input id="search" type="search" placeholder="Search posts and comments"
                        aria-label="Search posts and comments";
                }
                main { ul id="found" hidden {} h1 { (title) } (content) }
                script src={ (root) "search-index.js" } {}
                script src={ (root) "viewer.js" } {}
            }
        }
    };
    page.into_string()
}
