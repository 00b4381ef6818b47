//! Live spaces.

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, ref_items, value};
use super::filters::{self, refers};
use super::visibility;
use crate::world::Record;

/// `Network.onlineLiveSpaces`: those that are live, and the viewer's own before they start; newest
/// first.
pub(super) fn online(ctx: &Context<'_>) -> Resolved {
    let world = ctx.world();
    let live = world.of_kind("LiveSpace").rev().filter(|live| {
        let is_own = live.reference("creator") == Some(ctx.viewer_id());
        let status = status(live);
        status == "ONLINE" || (status == "INITIALIZING" && is_own)
    });
    ref_items(live.map(|live| live.id).collect::<Vec<_>>())
}

/// `Network.liveSpaces`: the completed ones, newest first.
pub(super) fn completed(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let space = filters::ids(ctx, args, "spaceId", "Space")?;
    let only_own = args.word("filter") == Some("MINE");
    let mut found: Vec<_> = ctx.world().of_kind("LiveSpace").rev().cloned().collect();
    found.retain(|live| {
        let has_recording = live.text("recordingStatus") == Some("COMPLETED");
        status(live) == "COMPLETED"
            && visibility::is_visible(ctx, live)
            && refers(live, "space", space.as_ref())
            && (!only_own || live.reference("creator") == Some(ctx.viewer_id()))
            && args
                .flag("withRecording")
                .is_none_or(|wanted| wanted == has_recording)
    });
    ref_items(found.iter().map(|live| live.id).collect::<Vec<_>>())
}

fn status(live: &Record) -> &str {
    live.text("status").unwrap_or("INITIALIZING")
}

/// What a session does follows from its state.
pub(super) fn field(live: &Record, field: &str) -> Resolved {
    let status = status(live);
    let is_online = status == "ONLINE";
    match field {
        "isActive" => value(matches!(status, "INITIALIZING" | "WAITING_ROOM" | "ONLINE")),
        "isBroadcasting" => value(is_online),
        "isRecording" => value(is_online && live.text("recordingStatus") == Some("RECORDING")),
        _ => Ok(None),
    }
}
