//! Live spaces: sessions with sound and picture in the network or a space.

use super::notify;
use super::prelude::*;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createLiveSpace",
        source: &[
            Source::Schema("CreateLiveSpace"),
            Source::Schema("LiveSpace"),
            Source::Choice("Nothing is transmitted here, so a new session stays initializing."),
        ],
        callers: Callers::Host,
        inputs: &[
            value("notifyMembers").effect(),
            value("record").effect(),
            id("spaceId", Either, &["Space", "Network"]),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: Effect::Run(start),
        tests: &[
            "areas::live_spaces::a_session_belongs_to_the_network_or_a_space",
            "areas::live_spaces::the_members_of_the_space_are_told_if_asked",
        ],
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
        effect: Effect::Run(complete),
        tests: &["areas::live_spaces::a_session_that_was_never_live_is_aborted"],
        ..Rule::BASE
    },
];

fn start(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let space = given
        .one("spaceId")
        .map(|space| space.id)
        .filter(|space| *space != ctx.network_id);
    let recording = if given.flag("record") == Some(true) {
        "REQUESTED"
    } else {
        "SKIPPED"
    };
    let mut live = Record::new("LiveSpace")
        .with_ref("creator", ctx.viewer_id())
        .with("status", "INITIALIZING")
        .with("recordingStatus", recording)
        .with("space", space.map(Value::Ref));
    given.store_in(&mut live);
    let id = ctx.create(live);
    if given.flag("notifyMembers") == Some(true) {
        let title = given.text("title").unwrap_or_default();
        let text = format!("Live: {title}");
        let link = format!("https://harbor.mn.co/live/{id}");
        for member in resolve::members_of(ctx, space) {
            if !ctx.is_viewer(member) {
                notify::one(ctx, member, space, &text, &link);
            }
        }
    }
    Ok(Outcome::written(id))
}

/// What was live is completed, what was not is aborted. Ending what has ended changes nothing.
fn complete(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let live = given.subject();
    let status = match live.text("status") {
        Some("ONLINE" | "ENDING") => "COMPLETED",
        None | Some("INITIALIZING" | "WAITING_ROOM" | "ABORTING") => "ABORTED",
        Some(_) => return Ok(Outcome::written(live.id)),
    };
    let recording = match live.text("recordingStatus") {
        Some("REQUESTED" | "RECORDING") if status == "COMPLETED" => Some("COMPLETED"),
        Some("REQUESTED") => Some("SKIPPED"),
        _ => None,
    };
    ctx.change(live.id, |record| {
        record.set("status", status);
        if status == "COMPLETED" {
            record.set("transmissionStoppedAt", ctx.now);
        }
        if let Some(recording) = recording {
            record.set("recordingStatus", recording);
        }
    });
    Ok(Outcome::written(live.id))
}
