//! What reports tell of an operation's cost at other sizes.

use mighty_runtime::bounds::COST_FACTOR;

/// An estimate by the document, and what the server reported for it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    raw: u64,
    reported: u64,
}

/// Estimates of one operation, corrected by its reports: two are kept, at the two ends of what has
/// been sent.
///
/// Up to the largest request that was answered, the cost runs straight from report to report, and
/// from nothing to the first. Beyond it the last stretch goes on as it was for as far again, if two
/// sizes tell how steep it is; one report alone doesn't tell what is paid once and what for every
/// item. From there on each item counts as the document says. So a small request that turned out
/// dear makes no large one seem too dear to be tried.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Curve {
    small: Option<Point>,
    large: Option<Point>,
}

impl Curve {
    /// What a request will cost that is estimated at `raw`.
    pub(super) fn cost(&self, raw: u64) -> u64 {
        let Some(large) = self.large else {
            return raw;
        };
        let small = self.small.unwrap_or(Point {
            raw: 0,
            reported: 0,
        });
        let (from, to) = if raw <= small.raw {
            let nothing = Point {
                raw: 0,
                reported: 0,
            };
            (nothing, small)
        } else {
            (small, large)
        };
        if raw <= large.raw {
            return line(from, to, raw);
        }
        let known = match self.small {
            Some(small) if large.reported > small.reported => raw.min(large.raw.saturating_mul(2)),
            _ => large.raw,
        };
        let reached = if known == large.raw {
            large.reported
        } else {
            line(small, large, known)
        };
        reached.saturating_add(raw - known)
    }

    /// Takes in a report, where it tells anything new.
    pub(super) fn learn(&mut self, raw: u64, reported: u64) {
        let within = self.large.is_none_or(|large| raw <= large.raw);
        if raw == 0 || (within && reported == self.cost(raw)) {
            return;
        }
        let reported = reported.clamp(raw.div_ceil(COST_FACTOR), raw.saturating_mul(COST_FACTOR));
        let point = Point { raw, reported };
        match (self.small, self.large) {
            (_, None) => self.large = Some(point),
            (small, Some(large)) if raw > large.raw => {
                self.small = small.or(Some(large));
                self.large = Some(point);
            }
            // Of those in between the nearer end gives way: news count for more.
            (small, Some(large)) => {
                let middle = small.map_or(0, |small| small.raw).midpoint(large.raw);
                let is_large = raw == large.raw || (small.is_some() && raw > middle);
                let end = if is_large {
                    &mut self.large
                } else {
                    &mut self.small
                };
                *end = Some(point);
            }
        }
    }
}

/// The height at `raw` of the line through two points of which the second lies further on.
fn line(from: Point, to: Point, raw: u64) -> u64 {
    let across = i128::from(to.raw - from.raw).max(1);
    let up = i128::from(to.reported) - i128::from(from.reported);
    let along = i128::from(raw) - i128::from(from.raw);
    let height = i128::from(from.reported) + (up * along + across / 2).div_euclid(across);
    u64::try_from(height.max(0)).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(reports: &[(u64, u64)]) -> Curve {
        let mut curve = Curve::default();
        for (raw, reported) in reports {
            curve.learn(*raw, *reported);
        }
        curve
    }

    #[test]
    fn a_report_counts_for_its_size_and_by_share_for_smaller_ones() {
        assert_eq!(curve(&[]).cost(20), 20);
        let curve = curve(&[(20, 60)]);
        assert_eq!((curve.cost(20), curve.cost(10), curve.cost(0)), (60, 30, 0));
    }

    #[test]
    fn a_small_request_that_was_dear_refuses_no_large_one() {
        // One item that cost 35: perhaps 34 of them once.
        assert_eq!(curve(&[(1, 35)]).cost(50), 84);
        // Whichever it was, the large one's own report settles it.
        assert_eq!(curve(&[(1, 35), (50, 84)]).cost(25), 59);
        assert_eq!(curve(&[(1, 35), (50, 1_750)]).cost(50), 1_750);
        assert_eq!(curve(&[(1, 35), (50, 1_750)]).cost(40), 1_400);
    }

    #[test]
    fn what_two_sizes_tell_holds_for_as_far_again() {
        let rising = curve(&[(10, 30), (20, 60)]);
        assert_eq!((rising.cost(15), rising.cost(40)), (45, 120));
        assert_eq!(rising.cost(100), 180);
        // One that falls is not led on below what was reported.
        assert_eq!(curve(&[(10, 30), (20, 25)]).cost(40), 45);
    }

    #[test]
    fn a_later_report_of_the_size_takes_the_place_of_the_earlier() {
        let mut curve = curve(&[(20, 60), (20, 20)]);
        assert_eq!(curve.cost(20), 20);
        curve.learn(5, 10);
        curve.learn(18, 54);
        assert_eq!(curve.cost(18), 54);
    }

    #[test]
    fn a_fluke_moves_the_estimate_only_so_far() {
        assert_eq!(curve(&[(1, u64::MAX)]).cost(1), 50);
        assert_eq!(curve(&[(200, 0)]).cost(200), 4);
        assert_eq!(curve(&[(0, 9)]), Curve::default());
        assert_eq!(curve(&[(u64::MAX, 1)]).cost(u64::MAX), u64::MAX / 50 + 1);
    }
}
