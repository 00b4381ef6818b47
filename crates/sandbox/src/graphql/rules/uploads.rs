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

use super::prelude::*;
use crate::graphql::resolve::{UploadParts, shares, upload_status};

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

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createUploadSession",
        source: &[
            Source::Schema("createUploadSession"),
            Source::Schema("UploadStrategy"),
        ],
        inputs: &[
            value("assetKind").effect(),
            value("assetStyle").effect(),
            value("clientRetry").unused("It only keeps a retry from being counted twice."),
            value("contentType").effect(),
            value("fileName").effect().limits(&[Limit::NotBlank]),
            value("fileSizeBytes").effect().limits(&[SIZE]),
            value("maxParallelSupported").effect(),
            value("preferredChunkSizeBytes").effect(),
            value("preferredStrategy").effect(),
            value("retryOfAssetId").unused("Telemetry only: it gives no access."),
            id("spaceId", Either, &["Space", "Course", "Network"]),
        ],
        checks: &[
            by(
                "preferredStrategy is not the one for this kind",
                Broken::Test(
                    "uploads::only_storage_uses_the_preferred_size_and_a_wrong_strategy_is_refused",
                ),
                |_, given| {
                    let kind = kind_of(given);
                    given.word("preferredStrategy").is_none_or(|preferred| {
                        preferred.trim_start_matches("S3_") == kind.strategy
                    })
                },
            ),
            by(
                "fileSizeBytes needs too many parts",
                Broken::Test(
                    "uploads::only_storage_uses_the_preferred_size_and_a_wrong_strategy_is_refused",
                ),
                |_, given| {
                    let size = given.int("fileSizeBytes").unwrap_or_default();
                    shares(size, part_size(given)) <= MOST_PARTS
                },
            ),
        ],
        effect: Effect::Run(open),
        tests: &["uploads::only_storage_uses_the_preferred_size_and_a_wrong_strategy_is_refused"],
        ..Rule::BASE
    },
    Rule {
        mutation: "completeUploadSession",
        source: &[
            Source::Schema("CompleteUploadSession"),
            Source::Schema("UploadReceiptInput"),
        ],
        inputs: &[
            STATS,
            value("receipts").with_fields(&[value("etag").effect(), value("partNumber").effect()]),
            TOKEN,
            value("uploadTimeSeconds").unused("Telemetry only."),
            value("uploadedFileSizeBytes").unused("Telemetry only."),
        ],
        checks: &[KNOWN, OPEN],
        effect: Effect::Run(complete),
        tests: &["uploads::an_upload_to_storage_is_completed_by_receipts_and_processed"],
        ..Rule::BASE
    },
    Rule {
        mutation: "abortUploadSession",
        source: &[
            Source::Schema("AbortUploadSession"),
            Source::Schema("Mutation.abortUploadSession"),
        ],
        inputs: &[
            STATS,
            value("reason").unused("It goes to a metric only."),
            TOKEN,
        ],
        checks: &[KNOWN, OPEN],
        effect: Effect::Run(|ctx, given| {
            let session = named(ctx, given).ok_or_else(|| Fault::not_found("UploadSession"))?;
            ctx.change(session.id, |record| record.set("status", "ABORTED"));
            Ok(Outcome::written(session.id))
        }),
        tests: &["uploads::an_aborted_or_expired_upload_has_ended"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteAsset",
        source: &[
            Source::Schema("Mutation.deleteAsset"),
            Source::Choice("An asset belongs to the member who uploaded it."),
        ],
        callers: Callers::Author("_creator"),
        inputs: &[subject("id", Either, &["Asset"])],
        effect: Effect::Delete(&[]),
        tests: &["areas::uploads::an_asset_is_deleted_by_its_uploader_and_staff_only"],
        ..Rule::BASE
    },
];

const SIZE: Limit = Limit::Is(
    "is out of range",
    |size| {
        size.as_i64()
            .is_some_and(|size| (1..=i64::from(i32::MAX)).contains(&size))
    },
    "0",
);

/// What the client measured.
const STATS: Input = value("clientTransferStats").unused("Telemetry only.");
const TOKEN: Input = value("sessionToken")
    .effect()
    .example(r#""00000000-0000-4000-8000-000000000000""#);

const KNOWN: Check = by(
    "UploadSession",
    Broken::Input(r#"{"sessionToken": "00000000-0000-4000-8000-999999999999"}"#),
    |ctx, given| named(ctx, given).is_some(),
)
.not_found();

const OPEN: Check = by(
    "This upload has ended",
    Broken::Test("uploads::an_aborted_or_expired_upload_has_ended"),
    |ctx, given| {
        named(ctx, given).is_some_and(|session| {
            matches!(upload_status(&session, ctx.now), "PENDING" | "IN_PROGRESS")
        })
    },
);

/// How a kind of asset is uploaded.
struct Kind {
    strategy: &'static str,
    mode: &'static str,
    provider: &'static str,
    flag: &'static str,
}

fn kind_of(given: &Given<'_>) -> Kind {
    match given.word("assetKind") {
        Some("NATIVE_VIDEO") => Kind {
            strategy: PRESIGNED,
            mode: "DIRECT_PRESIGNED_PER_PART",
            provider: "MIGHTY_VIDEO",
            flag: "isVideo",
        },
        Some("AUDIO") => Kind {
            strategy: MEDIATED,
            mode: "SERVER_MEDIATED",
            provider: "MIGHTY_AUDIO",
            flag: "isAudio",
        },
        _ => Kind {
            strategy: MEDIATED,
            mode: "SERVER_MEDIATED",
            provider: "MIGHTY_FILE",
            flag: "isFile",
        },
    }
}

fn part_size(given: &Given<'_>) -> i64 {
    match given.int("preferredChunkSizeBytes") {
        Some(bytes) if kind_of(given).strategy == PRESIGNED => bytes.clamp(PART, LARGEST_PART),
        _ => PART,
    }
}

fn open(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let kind = kind_of(given);
    let size = given.int("fileSizeBytes").unwrap_or_default();
    let content_type = given.text("contentType");
    let asset = ctx.create(
        Record::new("Asset")
            .with_ref("_creator", ctx.viewer_id())
            .with("originalFilename", given.text("fileName"))
            .with("contentType", content_type.clone())
            .with(
                "assetStyle",
                given.word("assetStyle").map(str::to_ascii_lowercase),
            )
            .with("fileSize", format!("{} KB", shares(size, 1024)))
            .with(kind.flag, true),
    );
    let width = given.int("maxParallelSupported").unwrap_or(1);
    let session = ctx.create(
        Record::new("UploadSession")
            .with_ref("_asset", asset)
            .with("assetId", asset.to_string())
            .with("uploadMode", kind.mode)
            .with("strategy", kind.strategy)
            .with("provider", kind.provider)
            .with(
                "maxParallel",
                if kind.strategy == PRESIGNED {
                    width.clamp(1, WIDEST)
                } else {
                    1
                },
            )
            .with("totalSizeBytes", size)
            .with("expiresAt", ctx.now + LIFETIME)
            .with("_partSize", part_size(given))
            .with("_contentType", content_type),
    );
    let token = format!("00000000-0000-4000-8000-{session:012}");
    ctx.change(session, |record| record.set("sessionToken", token));
    ctx.change(asset, |record| record.set("_session", Value::Ref(session)));
    Ok(Outcome::written(session))
}

fn complete(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let session = named(ctx, given).ok_or_else(|| Fault::not_found("UploadSession"))?;
    let receipts = given.objects("receipts").unwrap_or_default();
    let is_presigned = session.text("strategy") == Some(PRESIGNED);
    for part in UploadParts::of(&session) {
        let Some(etag) = part.etag(&session) else {
            return Err(format!("Part {} is missing", part.number).into());
        };
        let is_known = receipts.iter().any(|receipt| {
            receipt.int("partNumber") == Some(part.number) && receipt.word("etag") == Some(etag)
        });
        if is_presigned && !is_known {
            let reason = format!("The receipt of part {} is missing or wrong", part.number);
            return Err(reason.into());
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
    Ok(Outcome::written(session.id))
}

/// The session of the input's token.
fn named(ctx: &Context<'_>, given: &Given<'_>) -> Option<Arc<Record>> {
    let token = given.word("sessionToken").unwrap_or_default();
    ctx.world()
        .of_kind("UploadSession")
        .find(|session| session.text("sessionToken") == Some(token))
        .cloned()
}
