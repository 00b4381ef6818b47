//! What a page, or its failure, means for its walk.

use mighty_runtime::bounds::{EXPORT_FAILURES, EXPORT_ROUNDS};

use super::{
    answer::Failure,
    walk::{Care, Step, TRAIL, Trouble, Walk},
};
use crate::{
    Key,
    model::{Order, Source},
};

/// The first step back in a list that has moved.
const STEP_BACK: u32 = 8;

/// What to do with a walk.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// It goes on.
    Again,
    /// It begins anew, or with earlier rows, because its list has moved.
    Back,
    /// It has read all that is left for it.
    Done,
    /// Its place in the list is not valid any more; the walk before it reads on.
    Refused,
    /// It and the walk from the other end have met: the whole list is read.
    Met,
    /// It has read the list, but rows may be missing, because the list did not stand still.
    Moved,
    /// The rest of the list can't be read, for this reason.
    Gap(String),
}

/// A record on a page, as far as a walk needs it.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// None if the record can't be read.
    pub(crate) key: Option<Key>,
    pub(crate) resource_id: Option<u64>,
    pub(crate) cursor: Option<String>,
}

/// The walk from the other end of the same list.
pub(crate) struct Partner<'a>(pub(crate) &'a Walk);

/// Moves a walk on by a page.
pub(crate) fn advance(
    walk: &mut Walk,
    source: &Source,
    items: &[Item],
    has_more: bool,
    partner: Option<&Partner<'_>>,
) -> Next {
    let is_careful = !matches!(walk.care, Care::Normal | Care::Alone);
    let is_passed =
        |walk: &Walk, item: &Item| item.key.as_ref().is_some_and(|key| walk.has_passed(key));
    if !is_careful && !walk.trail.is_empty() && !items.iter().any(|item| is_passed(walk, item)) {
        return step_back(walk);
    }
    let new: Vec<&Item> = items.iter().filter(|item| !is_passed(walk, item)).collect();
    walk.step_back = 0;
    walk.pages += 1;
    walk.read += new.len() as u64;
    let mut lost_its_place = false;
    for item in &new {
        let Some(cursor) = &item.cursor else {
            lost_its_place = true;
            continue;
        };
        walk.trail.push(Step {
            // A record that can't be read has a place, too, and no other record has this key.
            key: item.key.clone().unwrap_or_else(|| unreadable_key(cursor)),
            cursor: cursor.clone(),
        });
        walk.reached = item.resource_id.or(walk.reached);
        walk.first = walk.first.or(item.resource_id);
        if walk.first_key.is_none() {
            walk.first_key.clone_from(&item.key);
        }
    }
    let surplus = walk.trail.len().saturating_sub(TRAIL);
    walk.trail.drain(..surplus);
    walk.care = match std::mem::take(&mut walk.care) {
        Care::Before { trouble, .. } => Care::Lean { trouble },
        Care::Lean { .. } => Care::After,
        Care::Normal | Care::Alone | Care::After => Care::Normal,
    };
    if !has_more {
        // In a list by resource id, that is also the end of the partner.
        return Next::Met;
    }
    if let (Some(until), Some(reached)) = (walk.until, walk.reached)
        && reached >= until
    {
        return Next::Done;
    }
    if let Some(until) = &walk.until_key
        && items.iter().any(|item| item.key.as_ref() == Some(until))
    {
        return Next::Done;
    }
    if let Some(Partner(partner)) = partner
        && meets(walk, partner, source, items)
    {
        return Next::Met;
    }
    if lost_its_place {
        return Next::Gap("the server sent records without cursors".to_owned());
    }
    if new.is_empty() {
        walk.failures += 1;
        if walk.failures > EXPORT_FAILURES {
            return Next::Gap("the server repeats the same records".to_owned());
        }
    } else {
        walk.failures = 0;
    }
    Next::Again
}

fn unreadable_key(cursor: &str) -> Key {
    Key::Text(format!("unreadable at {cursor}").into_boxed_str())
}

/// Whether a walk has reached what its partner has read.
fn meets(walk: &Walk, partner: &Walk, source: &Source, items: &[Item]) -> bool {
    match source.order {
        Order::ById => match (walk.reached, partner.reached) {
            (Some(own), Some(other)) if walk.backward => own <= other,
            (Some(own), Some(other)) => own >= other,
            _ => false,
        },
        Order::Moving => partner.trail.last().is_some_and(|last| {
            items
                .iter()
                .any(|item| item.key.as_ref() == Some(&last.key))
        }),
    }
}

/// The page does not continue where the last one ended: records before it were deleted, and others
/// may have moved up into the gap.
fn step_back(walk: &mut Walk) -> Next {
    let furthest = u32::try_from(walk.trail.len()).unwrap_or(u32::MAX);
    if walk.step_back < furthest {
        walk.step_back = if walk.step_back == 0 {
            STEP_BACK.min(furthest)
        } else {
            furthest
        };
        return Next::Back;
    }
    if walk.rounds < EXPORT_ROUNDS {
        walk.restart();
        return Next::Back;
    }
    Next::Moved
}

/// Decides what to do after a page failed. `size` is the size of the page.
pub(crate) fn fail(walk: &mut Walk, source: &Source, failure: &Failure, size: u32) -> Next {
    walk.failures += 1;
    let reason = match &failure.code {
        Some(code) => format!("{code}: {}", failure.message),
        None => failure.message.clone(),
    };
    if walk.failures > EXPORT_FAILURES || matches!(walk.care, Care::Lean { .. }) {
        return Next::Gap(reason);
    }
    if let Some((index, path)) = &failure.record {
        let from_end = walk.backward && source.order == Order::Moving;
        let index = if from_end {
            size.saturating_sub(index + 1)
        } else {
            *index
        };
        let Some(rows) = index.checked_sub(walk.overlap()) else {
            // A record that was read before can't be read now.
            walk.care = Care::After;
            return Next::Again;
        };
        let trouble = Trouble {
            path: path.clone(),
            reason,
        };
        walk.care = if rows > 0 {
            Care::Before { rows, trouble }
        } else {
            Care::Lean { trouble }
        };
        return Next::Again;
    }
    let code = failure.code.as_deref();
    if code == Some("BAD_USER_INPUT") && walk.cursor().is_some() && walk.rounds == 0 {
        // The cursor is not valid any more, or not for this list.
        if walk.part > 0 && walk.pages == 0 {
            return Next::Refused;
        }
        walk.start = None;
        walk.restart();
        return Next::Back;
    }
    let is_definite = matches!(code, Some("FORBIDDEN" | "NOT_FOUND"));
    if matches!(walk.care, Care::Normal | Care::After) && !is_definite {
        walk.care = Care::Alone;
        return Next::Again;
    }
    Next::Gap(reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::sources;

    fn source(name: &str) -> &'static Source {
        sources().find(|source| source.name == name).expect(name)
    }

    fn items(numbers: impl IntoIterator<Item = u64>) -> Vec<Item> {
        let item = |number| Item {
            key: Some(Key::Number(number)),
            resource_id: Some(number),
            cursor: Some(number.to_string()),
        };
        numbers.into_iter().map(item).collect()
    }

    fn walk_over(numbers: std::ops::RangeInclusive<u64>) -> Walk {
        let mut walk = Walk::new("posts", None, None);
        let next = advance(&mut walk, source("posts"), &items(numbers), true, None);
        assert_eq!(next, Next::Again);
        walk
    }

    #[test]
    fn the_next_page_starts_with_the_last_row_that_was_read() {
        let mut walk = walk_over(1..=10);
        assert_eq!((walk.cursor(), walk.overlap()), (Some("9"), 1));
        let next = advance(&mut walk, source("posts"), &items(10..=15), false, None);
        assert_eq!((next, walk.read), (Next::Met, 15));
    }

    #[test]
    fn a_page_that_does_not_continue_the_last_one_is_read_again_from_earlier_rows() {
        let mut walk = walk_over(1..=30);
        let posts = source("posts");
        assert_eq!(
            advance(&mut walk, posts, &items(33..=40), true, None),
            Next::Back
        );
        assert_eq!((walk.cursor(), walk.overlap()), (Some("21"), 9));
        assert_eq!(
            advance(&mut walk, posts, &items(33..=40), true, None),
            Next::Back
        );
        assert_eq!(walk.cursor(), Some("11"));
        // The rows 31 and 32 are found now.
        assert_eq!(
            advance(&mut walk, posts, &items(14..=33), true, None),
            Next::Again
        );
        assert_eq!((walk.read, walk.step_back), (33, 0));
    }

    #[test]
    fn a_list_that_never_stands_still_is_reported() {
        let mut walk = walk_over(1..=3);
        let posts = source("posts");
        let mut answers = Vec::new();
        for number in 0..40 {
            let from = 100 + 10 * number;
            let next = advance(&mut walk, posts, &items(from..=from + 2), true, None);
            let is_over = next == Next::Moved;
            answers.push(next);
            if is_over {
                break;
            }
        }
        assert_eq!(answers.last(), Some(&Next::Moved));
        assert!(answers.len() < 20, "{answers:?}");
    }

    #[test]
    fn two_walks_over_one_list_stop_when_they_meet() {
        let members = source("members");
        let mut up = Walk::new("members", None, None);
        let mut down = Walk {
            backward: true,
            ..Walk::new("members", None, None)
        };
        assert_eq!(
            advance(&mut up, members, &items(1..=5), true, None),
            Next::Again
        );
        let page = items((6..=9).rev());
        let next = advance(&mut down, members, &page, true, Some(&Partner(&up)));
        assert_eq!(next, Next::Again, "6 is not 5");
        let page = items((5..=6).rev());
        let next = advance(&mut down, members, &page, true, Some(&Partner(&up)));
        assert_eq!(next, Next::Met);
    }

    #[test]
    fn a_record_that_fails_its_page_costs_that_record() {
        let posts = source("posts");
        let mut walk = walk_over(1..=10);
        let failure = Failure {
            code: Some("INTERNAL_SERVER_ERROR".to_owned()),
            message: "failed".to_owned(),
            record: Some((3, "title".to_owned())),
        };
        // The page would have begun with row 10, so rows 11 and 12 can be read.
        assert_eq!(fail(&mut walk, posts, &failure, 50), Next::Again);
        assert!(matches!(walk.care, Care::Before { rows: 2, .. }));
        assert_eq!((walk.cursor(), walk.overlap()), (Some("10"), 0));
        advance(&mut walk, posts, &items(11..=12), true, None);
        assert!(matches!(walk.care, Care::Lean { .. }));
        assert_eq!(walk.cursor(), Some("12"));
        advance(&mut walk, posts, &items(13..=13), true, None);
        // The next page does not begin with it.
        assert_eq!((walk.cursor(), walk.overlap()), (Some("13"), 0));
        advance(&mut walk, posts, &items(14..=15), true, None);
        assert_eq!((&walk.care, walk.cursor()), (&Care::Normal, Some("14")));
    }

    #[test]
    fn a_page_that_fails_is_read_alone_and_then_given_up() {
        let posts = source("posts");
        let failure = |code: &str| Failure {
            code: Some(code.to_owned()),
            message: "failed".to_owned(),
            record: None,
        };
        let mut walk = walk_over(1..=10);
        assert_eq!(
            fail(&mut walk, posts, &failure("INTERNAL_SERVER_ERROR"), 50),
            Next::Again
        );
        assert_eq!(walk.care, Care::Alone);
        let next = fail(&mut walk, posts, &failure("INTERNAL_SERVER_ERROR"), 50);
        assert!(matches!(next, Next::Gap(reason) if reason.contains("failed")));
        let mut walk = walk_over(1..=10);
        let next = fail(&mut walk, posts, &failure("FORBIDDEN"), 50);
        assert!(matches!(next, Next::Gap(_)), "a refusal does not change");
        let mut walk = walk_over(1..=10);
        assert_eq!(
            fail(&mut walk, posts, &failure("BAD_USER_INPUT"), 50),
            Next::Back
        );
        assert_eq!(walk.cursor(), None);
    }
}
