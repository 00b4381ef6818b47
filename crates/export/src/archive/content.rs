//! What the pages show, from the copy.

use std::collections::BTreeMap;

use serde_json::Value;

use super::body;
use crate::{Archive, SinkError};

/// The addresses of all files that the copy names, with their types as far as they are known.
pub(super) fn files(archive: &Archive) -> Result<BTreeMap<String, Option<String>>, SinkError> {
    let named = "
        SELECT coalesce(url, image_url), content_type FROM post_assets
        UNION SELECT image_url, NULL FROM posts
        UNION SELECT avatar_url, NULL FROM members
        UNION SELECT avatar_url, NULL FROM spaces";
    let mut files = BTreeMap::new();
    for row in archive.query(named)? {
        if let Some(url) = row[0].as_str() {
            let known: &mut Option<String> = files.entry(url.to_owned()).or_default();
            if let Some(content_type) = row[1].as_str() {
                *known = Some(content_type.to_owned());
            }
        }
    }
    let texts = "SELECT body_html FROM posts UNION ALL SELECT body_html FROM comments";
    for row in archive.query(texts)? {
        for url in body::images(row[0].as_str().unwrap_or_default()) {
            files.entry(url).or_default();
        }
    }
    Ok(files)
}

/// A post with what belongs to it.
#[derive(Debug, Default)]
pub(super) struct Post {
    pub(super) id: String,
    pub(super) space_id: String,
    pub(super) title: String,
    pub(super) kind: String,
    pub(super) author: String,
    pub(super) author_id: String,
    pub(super) html: String,
    pub(super) text: String,
    pub(super) url: String,
    pub(super) image: String,
    pub(super) published_at: String,
    pub(super) starts_at: String,
    pub(super) comments: Vec<Comment>,
    /// The name, the type and the address of each file.
    pub(super) assets: Vec<(String, String, String)>,
}

#[derive(Debug)]
pub(super) struct Comment {
    pub(super) id: String,
    pub(super) reply_to: String,
    pub(super) author: String,
    pub(super) author_id: String,
    pub(super) html: String,
    pub(super) text: String,
    pub(super) created_at: String,
}

#[derive(Debug)]
pub(super) struct Space {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) url: String,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) bio: String,
    pub(super) avatar: String,
    pub(super) joined_at: String,
    pub(super) url: String,
}

/// The whole content.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) spaces: Vec<Space>,
    pub(super) posts: Vec<Post>,
    pub(super) members: Vec<Member>,
    /// By address, the file in the folder of the media.
    pub(super) files: BTreeMap<String, String>,
}

fn text(row: &[Value], place: usize) -> String {
    row[place].as_str().unwrap_or_default().to_owned()
}

impl Content {
    pub(super) fn read(archive: &Archive) -> Result<Self, SinkError> {
        let spaces = archive.query(
            "SELECT id, title, url FROM spaces WHERE _deleted_at IS NULL ORDER BY position, title",
        )?;
        let members = archive.query(
            "SELECT id, name, short_bio, avatar_url, joined_at, url FROM members
             WHERE _deleted_at IS NULL ORDER BY name, id",
        )?;
        let files = archive.media()?.into_iter();
        Ok(Self {
            spaces: spaces
                .iter()
                .map(|row| Space {
                    id: text(row, 0),
                    title: text(row, 1),
                    url: text(row, 2),
                })
                .collect(),
            posts: posts(archive)?,
            members: members
                .iter()
                .map(|row| Member {
                    id: text(row, 0),
                    name: text(row, 1),
                    bio: text(row, 2),
                    avatar: text(row, 3),
                    joined_at: text(row, 4),
                    url: text(row, 5),
                })
                .collect(),
            files: files
                .filter_map(|(url, known)| Some((url, known.file?)))
                .collect(),
        })
    }
}

fn posts(archive: &Archive) -> Result<Vec<Post>, SinkError> {
    let rows = archive.query(
        "SELECT p.id, p.space_id, p.title, p.type, m.name, p.creator_id, p.body_html, p.body, p.url,
            p.image_url, coalesce(p.published_at, p.created_at), p.starts_at
         FROM posts p LEFT JOIN members m ON m.id = p.creator_id
         WHERE p._deleted_at IS NULL AND p.status = 'posted'
         ORDER BY coalesce(p.published_at, p.created_at) DESC, p.id",
    )?;
    let mut posts: Vec<Post> = rows
        .iter()
        .map(|row| Post {
            id: text(row, 0),
            space_id: text(row, 1),
            title: text(row, 2),
            kind: text(row, 3),
            author: text(row, 4),
            author_id: text(row, 5),
            html: text(row, 6),
            text: text(row, 7),
            url: text(row, 8),
            image: text(row, 9),
            published_at: text(row, 10),
            starts_at: text(row, 11),
            ..Post::default()
        })
        .collect();
    let places: BTreeMap<String, usize> = posts
        .iter()
        .enumerate()
        .map(|(place, post)| (post.id.clone(), place))
        .collect();
    let comments = archive.query(
        "SELECT c.post_id, c.id, c.reply_to_id, m.name, c.author_id, c.body_html, c.created_at,
            c.body
         FROM comments c LEFT JOIN members m ON m.id = c.author_id
         WHERE c._deleted_at IS NULL ORDER BY c.created_at, c.resource_id",
    )?;
    for row in &comments {
        if let Some(place) = places.get(&text(row, 0)) {
            posts[*place].comments.push(Comment {
                id: text(row, 1),
                reply_to: text(row, 2),
                author: text(row, 3),
                author_id: text(row, 4),
                html: text(row, 5),
                created_at: text(row, 6),
                text: text(row, 7),
            });
        }
    }
    let assets = archive.query(
        "SELECT post_id, filename, content_type, coalesce(url, image_url) FROM post_assets
         WHERE _deleted_at IS NULL ORDER BY post_id, position",
    )?;
    for row in &assets {
        if let Some(place) = places.get(&text(row, 0)) {
            let asset = (text(row, 1), text(row, 2), text(row, 3));
            posts[*place].assets.push(asset);
        }
    }
    Ok(posts)
}
