//! Live streams in spaces and in the network.

use super::notify;
use super::prelude::*;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createLiveSpace",
        source: &[
            Source::Schema("CreateLiveSpace"),
            Source::Schema("LiveSpace"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("notifyMembers").effect(),
            value("record").effect(),
            id("spaceId", Either, &["Space", "Network"]),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: Effect::Run(start),
        tests: &["areas::live_spaces::a_live_space_is_listed_to_its_creator_until_it_starts"],
        ..Rule::BASE
    },
    Rule {
        mutation: "completeLiveSpace",
        source: &[
            Source::Schema("CompleteLiveSpace"),
            Source::Schema("Mutation.completeLiveSpace"),
        ],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["LiveSpace"])],
        effect: Effect::Run(end),
        tests: &[
            "areas::live_spaces::one_that_never_went_live_is_aborted_and_stays_so",
            "areas::live_spaces::one_that_was_live_is_completed_with_its_recording",
        ],
        ..Rule::BASE
    },
];

fn start(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = given
        .one("spaceId")
        .filter(|space| &*space.kind == "Space")
        .map(|space| space.id);
    let recording = if given.is_set("record") {
        "REQUESTED"
    } else {
        "SKIPPED"
    };
    let mut live = Record::new("LiveSpace")
        .with_ref("creator", ctx.viewer_id())
        .with("space", space.map(Value::Ref))
        .with("status", "INITIALIZING")
        .with("_records", given.is_set("record"))
        .with("recordingStatus", recording);
    given.store_in(&mut live);
    let title = live.text("title").unwrap_or_default().to_owned();
    let id = ctx.create(live);
    let url = format!("https://harbor.mn.co/live/{id}");
    ctx.change(id, |record| record.set("url", url.as_str()));
    if given.is_set("notifyMembers") {
        let text = format!("Live: {title}");
        match space {
            Some(space) => notify::members_of(ctx, space, &text, &url),
            None => everyone(ctx, &text, &url),
        }
    }
    Ok(Outcome::written(id))
}

fn everyone(ctx: &Context<'_>, text: &str, url: &str) {
    let members: Vec<u64> = ctx
        .world()
        .of_kind("User")
        .map(|member| member.id)
        .collect();
    for member in members.into_iter().filter(|member| !ctx.is_viewer(*member)) {
        notify::one(ctx, member, None, text, url);
    }
}

/// One that has ended stays as it is.
fn end(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let live = given.subject();
    let status = match live.text("status") {
        Some("INITIALIZING") => "ABORTED",
        Some("ONLINE" | "WAITING_ROOM") => "COMPLETED",
        _ => return Ok(Outcome::written(live.id)),
    };
    let was_live = status == "COMPLETED";
    let recording = match live.text("recordingStatus") {
        Some("REQUESTED" | "RECORDING") if was_live => Some("COMPLETED"),
        Some("REQUESTED") => Some("SKIPPED"),
        _ => None,
    };
    ctx.change(live.id, |record| {
        record.set("status", status);
        if was_live {
            record.set("transmissionStoppedAt", ctx.now);
        }
        if let Some(recording) = recording {
            record.set("recordingStatus", recording);
        }
    });
    Ok(Outcome::written(live.id))
}
