//! Live streams.

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, ref_items, value};
use super::visibility::is_visible;
use crate::world::{Accepts, Record};

/// `Network.liveSpaces` lists completed ones, `Network.onlineLiveSpaces` those that are live and
/// the viewer's own that are about to start.
pub(super) fn live_spaces(ctx: &Context<'_>, args: Args<'_>, completed: bool) -> Resolved {
    let mine = args.word("filter") == Some("MINE");
    let recorded = args.flag("withRecording");
    let place = args
        .text("spaceId")
        .map(|id| {
            ctx.world()
                .find(&id, &["Space", "Network"], Accepts::Either)
                .map(|place| place.id)
                .ok_or_else(|| Fault::not_found("Space"))
        })
        .transpose()?;
    let world = ctx.world();
    let live = world.of_kind("LiveSpace").rev().filter(|live| {
        let is_own = live.reference("creator") == Some(ctx.viewer_id());
        let status = live.text("status").unwrap_or("ONLINE");
        let is_listed = if completed {
            status == "COMPLETED" && is_visible(ctx, live)
        } else {
            status == "ONLINE" || (status == "INITIALIZING" && is_own)
        };
        let is_there =
            place.is_none_or(|place| live.reference("space").unwrap_or(ctx.network_id) == place);
        let has_recording = live.text("recordingStatus") == Some("COMPLETED");
        is_listed
            && is_there
            && (!mine || is_own)
            && recorded.is_none_or(|wanted| wanted == has_recording)
    });
    ref_items(live.map(|live| live.id).collect::<Vec<_>>())
}

pub(super) fn live_field(live: &Record, field: &str) -> Resolved {
    let is_live = live.text("status") == Some("ONLINE");
    match field {
        "isActive" => value(matches!(
            live.text("status"),
            Some("INITIALIZING" | "WAITING_ROOM" | "ONLINE")
        )),
        "isBroadcasting" => value(is_live),
        "isRecording" => value(is_live && live.flag("_records")),
        _ => Ok(None),
    }
}
