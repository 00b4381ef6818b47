//! Uploads in parts: opened, completed, aborted. The parts themselves arrive by plain HTTP
//! (`server::uploads`).
//!
//! **Each kind of asset has its strategy.** In one place the schema says that server-mediated
//! uploads are the only mode, in another that presigned uploads are for every kind that goes to
//! storage. So the sandbox has both: videos go to storage, sounds and files through the API.
//!
//! **Only videos are processed.** The schema says that only videos are transcoded. Here that takes
//! [`PROCESSING`].

use jiff::SignedDuration;

use super::{Args, Context, Fault, Outcome, Shape, Written, references};
use crate::graphql::resolve::{UploadParts, shares, upload_status};
use crate::world::{Record, Value};

/// The sandbox's own sizes: small, so that a test needs no large file for several parts.
const PART: i64 = 64 * 1024;
const LARGEST_PART: i64 = 1024 * 1024;
const MOST_PARTS: i64 = 10_000;
const WIDEST: i64 = 4;

/// How long a session can be completed.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// How long transcoding a video takes.
const PROCESSING: SignedDuration = SignedDuration::from_secs(60);

const PRESIGNED: &str = "MULTIPART_PRESIGNED";
const MEDIATED: &str = "MULTIPART_SERVER_MEDIATED";

pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    references::required(ctx, shape, input, "spaceId")?;
    let name = input.text("fileName").unwrap_or_default();
    let size = input.int("fileSizeBytes").unwrap_or_default();
    let (strategy, mode, provider, flag) = match input.word("assetKind") {
        Some("NATIVE_VIDEO") => (
            PRESIGNED,
            "DIRECT_PRESIGNED_PER_PART",
            "MIGHTY_VIDEO",
            "isVideo",
        ),
        Some("AUDIO") => (MEDIATED, "SERVER_MEDIATED", "MIGHTY_AUDIO", "isAudio"),
        _ => (MEDIATED, "SERVER_MEDIATED", "MIGHTY_FILE", "isFile"),
    };
    let preferred = input.word("preferredStrategy");
    let is_presigned = strategy == PRESIGNED;
    let part = match input.int("preferredChunkSizeBytes") {
        Some(bytes) if is_presigned => bytes.clamp(PART, LARGEST_PART),
        _ => PART,
    };
    if name.trim().is_empty() {
        return Ok(Outcome::refused("fileName can't be blank"));
    } else if !(1..=i64::from(i32::MAX)).contains(&size) || shares(size, part) > MOST_PARTS {
        return Ok(Outcome::refused("fileSizeBytes is out of range"));
    } else if preferred.is_some_and(|preferred| preferred.trim_start_matches("S3_") != strategy) {
        return Ok(Outcome::refused(
            "preferredStrategy is not the one for this kind",
        ));
    }
    let content_type = input.text("contentType");
    let asset = ctx.create(
        Record::new("Asset")
            .with("originalFilename", name)
            .with("contentType", content_type.clone())
            .with(
                "assetStyle",
                input.word("assetStyle").map(str::to_ascii_lowercase),
            )
            .with("fileSize", format!("{} KB", shares(size, 1024)))
            .with(flag, true),
    );
    let width = input.int("maxParallelSupported").unwrap_or(1);
    let session = ctx.create(
        Record::new("UploadSession")
            .with_ref("_asset", asset)
            .with("assetId", asset.to_string())
            .with("uploadMode", mode)
            .with("strategy", strategy)
            .with("provider", provider)
            .with(
                "maxParallel",
                if is_presigned {
                    width.clamp(1, WIDEST)
                } else {
                    1
                },
            )
            .with("totalSizeBytes", size)
            .with("expiresAt", ctx.now + LIFETIME)
            .with("_partSize", part)
            .with("_contentType", content_type),
    );
    let token = format!("00000000-0000-4000-8000-{session:012}");
    ctx.change(session, |record| record.set("sessionToken", token));
    ctx.change(asset, |record| record.set("_session", Value::Ref(session)));
    Ok(Outcome::done([("session", Value::Ref(session))]))
}

pub(super) fn complete(ctx: &Context<'_>, input: Args<'_>) -> Written {
    let session = named(ctx, input)?;
    if let Some(refused) = ended(ctx, &session) {
        return Ok(refused);
    }
    let receipts = input.objects("receipts").unwrap_or_default();
    let is_presigned = session.text("strategy") == Some(PRESIGNED);
    for part in UploadParts::of(&session) {
        let Some(etag) = part.etag(&session) else {
            return Ok(Outcome::refused(format!("Part {} is missing", part.number)));
        };
        let is_receipt = |receipt: &Args<'_>| {
            receipt.int("partNumber") == Some(part.number) && receipt.word("etag") == Some(etag)
        };
        if is_presigned && !receipts.iter().any(is_receipt) {
            let reason = format!("The receipt of part {} is missing or wrong", part.number);
            return Ok(Outcome::refused(reason));
        }
    }
    let wait = if is_presigned {
        PROCESSING
    } else {
        SignedDuration::ZERO
    };
    ctx.change(session.id, |record| {
        record.set("status", "COMPLETED");
        record.set("predictedCompletionAt", ctx.now + wait);
    });
    Ok(Outcome::done([("session", Value::Ref(session.id))]))
}

pub(super) fn abort(ctx: &Context<'_>, input: Args<'_>) -> Written {
    let session = named(ctx, input)?;
    if let Some(refused) = ended(ctx, &session) {
        return Ok(refused);
    }
    ctx.change(session.id, |record| record.set("status", "ABORTED"));
    Ok(Outcome::done([("session", Value::Ref(session.id))]))
}

fn ended(ctx: &Context<'_>, session: &Record) -> Option<Outcome> {
    let is_open = matches!(upload_status(session, ctx.now), "PENDING" | "IN_PROGRESS");
    (!is_open).then(|| Outcome::refused("This upload has ended"))
}

/// The session of the input's token.
fn named(ctx: &Context<'_>, input: Args<'_>) -> Result<std::sync::Arc<Record>, Fault> {
    let token = input.word("sessionToken").unwrap_or_default();
    ctx.world()
        .of_kind("UploadSession")
        .find(|session| session.text("sessionToken") == Some(token))
        .cloned()
        .ok_or_else(|| Fault::not_found("UploadSession"))
}
