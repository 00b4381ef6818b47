//! Upload sessions, their parts, and their assets.

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::super::context::Context;
use super::answer::{Resolved, value};
use crate::world::{Record, Value};

/// The content type of a part if its session has none.
pub(crate) const BYTES: &str = "application/octet-stream";

/// One part of an upload.
pub(crate) struct UploadPart {
    /// From 1.
    pub(crate) number: i64,
    pub(crate) offset: i64,
    pub(crate) length: i64,
}

impl UploadPart {
    /// The session's field for its etag.
    pub(crate) fn field(&self) -> String {
        format!("_part{}", self.number)
    }

    /// `None` until it has arrived.
    pub(crate) fn etag<'a>(&self, session: &'a Record) -> Option<&'a str> {
        session.text(&self.field())
    }

    /// The signature that storage requires in the part's address.
    pub(crate) fn signature(&self, session: &Record) -> String {
        let token = session.text("sessionToken").unwrap_or_default();
        digest(format!("{token}/{}", self.number).as_bytes())
    }
}

/// The parts of a session, in order.
pub(crate) struct UploadParts;

impl UploadParts {
    pub(crate) fn of(session: &Record) -> impl Iterator<Item = UploadPart> + use<> {
        let total = session.int("totalSizeBytes").unwrap_or_default();
        let size = session.int("_partSize").unwrap_or(1).max(1);
        (0..shares(total, size)).map(move |index| UploadPart {
            number: index + 1,
            offset: index * size,
            length: size.min(total - index * size),
        })
    }
}

/// The number of parts of a given size in a total. The last one may be smaller.
pub(crate) fn shares(total: i64, size: i64) -> i64 {
    (total + size - 1) / size
}

pub(crate) fn digest(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn uploaded(session: &Record) -> i64 {
    UploadParts::of(session)
        .filter(|part| part.etag(session).is_some())
        .map(|part| part.length)
        .sum()
}

/// A session that expires before it is completed is aborted.
pub(crate) fn upload_status(session: &Record, now: Timestamp) -> &'static str {
    match session.text("status") {
        Some("COMPLETED") => "COMPLETED",
        Some("ABORTED") => "ABORTED",
        _ if session.time("expiresAt").is_some_and(|end| end <= now) => "ABORTED",
        _ if uploaded(session) > 0 => "IN_PROGRESS",
        _ => "PENDING",
    }
}

fn asset_status(session: &Record, now: Timestamp) -> &'static str {
    match upload_status(session, now) {
        "ABORTED" => "failed",
        "COMPLETED"
            if session
                .time("predictedCompletionAt")
                .is_none_or(|end| end <= now) =>
        {
            "complete"
        }
        _ => "processing",
    }
}

pub(super) fn session_field(ctx: &Context<'_>, session: &Record, field: &str) -> Resolved {
    let is_video = session.text("provider") == Some("MIGHTY_VIDEO");
    let address = || {
        let is_ready = asset_status(session, ctx.now) == "complete";
        session.reference("_asset").filter(|_| is_ready).map(media)
    };
    match field {
        "status" => value(upload_status(session, ctx.now)),
        "assetStatus" => value(asset_status(session, ctx.now)),
        "uploadedBytes" => value(uploaded(session)),
        "assetUrl" => value(address()),
        "videoUrl" => value(address().filter(|_| is_video)),
        "recommendedPollAfterSeconds" => value(is_video.then_some(5i64)),
        "estimatedProcessingSeconds" => value(is_video.then_some(60i64)),
        "predictedCompletionAt" => value(session.time("predictedCompletionAt")),
        "instructions" => {
            let parts = UploadParts::of(session).map(|part| instruction(ctx, session, &part));
            value(Value::List(parts.collect()))
        }
        _ => Ok(None),
    }
}

fn media(asset: u64) -> String {
    format!("https://media.example/harbor/{asset}")
}

fn instruction(ctx: &Context<'_>, session: &Record, part: &UploadPart) -> Value {
    let is_direct = session.text("uploadMode") != Some("SERVER_MEDIATED");
    let content_type = session.text("_contentType").unwrap_or(BYTES);
    let (url, header, receipt) = if is_direct {
        let url = format!(
            "{}/storage/{}/{}?signature={}",
            ctx.origin,
            session.id,
            part.number,
            part.signature(session)
        );
        let extractor = Record::new("UploadReceiptExtractor")
            .with("from", "response_header")
            .with("name", "ETag")
            .with("as", "etag");
        let receipt =
            Record::new("UploadReceipt").with("extractors", Value::List(vec![extractor.into()]));
        (
            url,
            ("Content-Type", content_type.to_owned()),
            receipt.into(),
        )
    } else {
        let network = ctx.network_id;
        let url = format!("/networks/{network}/uploads/{}/{}", session.id, part.number);
        let token = session.text("sessionToken").unwrap_or_default();
        (
            url,
            ("Authorization", format!("Bearer {token}")),
            Value::NULL,
        )
    };
    let header = Record::new("UploadRequestHeader")
        .with("name", header.0)
        .with("value", header.1);
    let body = Record::new("UploadRequestBody")
        .with("kind", "raw")
        .with("contentType", content_type);
    let request = Record::new("UploadRequest")
        .with("method", "PUT")
        .with("url", url)
        .with("headers", Value::List(vec![header.into()]))
        .with("body", body);
    let range = Record::new("UploadByteRange")
        .with("offset", part.offset)
        .with("length", part.length);
    Record::new("UploadInstruction")
        .with("partNumber", part.number)
        .with("byteRange", range)
        .with("request", request)
        .with("receipt", receipt)
        .into()
}

/// An uploaded asset has no address before it is ready.
pub(super) fn asset_field(ctx: &Context<'_>, asset: &Record, field: &str) -> Resolved {
    let Some(session) = session_of(ctx, asset) else {
        return Ok(None);
    };
    let is_ready = asset_status(&session, ctx.now) == "complete";
    match field {
        "url" => value(is_ready.then(|| media(asset.id))),
        "imageUrl" | "thumbnailUrl" | "largeImageUrl" | "smallImageUrl" | "aspectRatio" => {
            value(Value::NULL)
        }
        _ => Ok(None),
    }
}

fn session_of(ctx: &Context<'_>, asset: &Record) -> Option<std::sync::Arc<Record>> {
    asset.reference("_session").and_then(|id| ctx.record(id))
}

/// The media of a post: its first uploaded video or sound, without an address until it is ready.
pub(super) fn primary_media(ctx: &Context<'_>, post: &Record) -> Resolved {
    let played = post
        .references("assets")
        .into_iter()
        .filter_map(|id| ctx.record(id))
        .find_map(|asset| {
            let session = session_of(ctx, &asset)?;
            let kind = if asset.flag("isVideo") {
                "video/hls"
            } else if asset.flag("isAudio") {
                "audio/hls"
            } else {
                return None;
            };
            let is_ready = asset_status(&session, ctx.now) == "complete";
            let media = Record::new("PrimaryMedia")
                .identified(asset.id)
                .with("type", kind)
                .with("externalAssetId", Value::NULL)
                .with("coverImageId", Value::NULL)
                .with("coverImageUrl", Value::NULL)
                .with("url", is_ready.then(|| media(asset.id)));
            Some(media)
        });
    played.map_or(Ok(None), value)
}
