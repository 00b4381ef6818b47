//! An image that has arrived at the REST route.

use axum::body::Bytes;
use http::StatusCode;
use serde_json::{Value as Json, json};

use super::{Engine, ScopeProfile, Viewer};
use crate::world::Record;

/// The sandbox's own limit: small, so that a test can pass it.
pub(crate) const LARGEST_IMAGE: usize = 2 * 1024 * 1024;

/// The scopes of the mutations on assets; one is enough.
const SCOPES: [&str; 2] = ["write:assets", "host:write:network_assets"];

/// The fields of the form.
#[derive(Default)]
pub(crate) struct Image {
    pub(crate) file_name: Option<String>,
    pub(crate) style: Option<String>,
    pub(crate) bytes: Option<Bytes>,
}

type Refusal = (StatusCode, &'static str);

impl Engine {
    /// Stores the image as an asset and returns what the route answers, or the status and the reason
    /// of the refusal.
    pub(crate) fn take_image(&self, viewer: &Viewer, image: &Image) -> Result<Json, Refusal> {
        let holds = |scope: &&str| viewer.scopes.iter().any(|held| held == scope);
        if self.scope_profile() != ScopeProfile::Beta && !SCOPES.iter().any(holds) {
            return Err((
                StatusCode::FORBIDDEN,
                "The token lacks the scope write:assets",
            ));
        }
        let unprocessable = |reason| (StatusCode::UNPROCESSABLE_ENTITY, reason);
        let bytes = image.bytes.as_deref().filter(|bytes| !bytes.is_empty());
        let bytes = bytes.ok_or(unprocessable("The field file is missing or empty"))?;
        if bytes.len() > LARGEST_IMAGE {
            return Err((StatusCode::PAYLOAD_TOO_LARGE, "The image is too large"));
        }
        let content_type = content_type(bytes).ok_or((
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "The file is not a PNG, JPEG, GIF or WebP image",
        ))?;
        let style = image.style.as_deref();
        if style.is_some_and(|style| !is_style(style)) {
            return Err(unprocessable("asset_style is not the name of a style"));
        }
        let now = self.now();
        let record = Record::new("Asset")
            .with_ref("_creator", viewer.resource_id)
            .with("originalFilename", image.file_name.clone())
            .with("contentType", content_type)
            .with("assetStyle", style.map(str::to_owned))
            .with("fileSize", format!("{} KB", bytes.len().div_ceil(1024)))
            .with("isImage", true)
            .with("createdAt", now)
            .with("updatedAt", now);
        let (id, url) = self.change(|world| {
            let id = world.insert(record);
            let url = format!("https://media.example/harbor/asset-{id}");
            world.update(id, |record| {
                record.set("url", url.as_str());
                record.set("imageUrl", url.as_str());
            });
            (id, url)
        });
        Ok(json!({
            "id": id,
            "url": url,
            "content_type": content_type,
            "asset_style": style,
            "original_filename": image.file_name,
        }))
    }
}

/// The type of an image by its first bytes.
fn content_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', ..] => Some("image/gif"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("image/webp"),
        _ => None,
    }
}

fn is_style(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte == b'_' || byte.is_ascii_lowercase())
}
