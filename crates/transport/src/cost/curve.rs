//! Estimates an operation's cost at other sizes from reported costs.

use mighty_runtime::bounds::COST_FACTOR;

/// An estimate from the document, and the cost that the server reported for it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    raw: u64,
    reported: u64,
}

/// The corrected estimates of one operation. Two reports are kept: one for a small and one for a
/// large request.
///
/// Up to the largest answered request, the cost is interpolated linearly from zero to the first
/// report, and between the two reports. If two sizes show how steep the cost is, that slope is used
/// up to twice the largest size; a single report doesn't show which part of the cost is fixed and
/// which part is paid per item. Beyond that, each item costs what the document says. So the report
/// of a small, expensive request never makes a large one look too expensive to try.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Curve {
    small: Option<Point>,
    large: Option<Point>,
}

impl Curve {
    /// The corrected cost of a request that is estimated at `raw`.
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

    /// Adds a report, if it changes the estimate.
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
            // A report in between replaces the nearer one, because newer reports count more.
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

/// The value at `raw` of the line through two points. The second point must lie further right.
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
    fn a_report_gives_the_cost_of_its_size_and_a_share_for_smaller_sizes() {
        assert_eq!(curve(&[]).cost(20), 20);
        let curve = curve(&[(20, 60)]);
        assert_eq!((curve.cost(20), curve.cost(10), curve.cost(0)), (60, 30, 0));
    }

    #[test]
    fn an_expensive_small_request_does_not_refuse_a_large_one() {
        // One item cost 35, of which 34 may be a fixed cost.
        assert_eq!(curve(&[(1, 35)]).cost(50), 84);
        // The report of the large request shows whether the cost is fixed.
        assert_eq!(curve(&[(1, 35), (50, 84)]).cost(25), 59);
        assert_eq!(curve(&[(1, 35), (50, 1_750)]).cost(50), 1_750);
        assert_eq!(curve(&[(1, 35), (50, 1_750)]).cost(40), 1_400);
    }

    #[test]
    fn the_slope_between_two_sizes_holds_up_to_twice_the_larger_size() {
        let rising = curve(&[(10, 30), (20, 60)]);
        assert_eq!((rising.cost(15), rising.cost(40)), (45, 120));
        assert_eq!(rising.cost(100), 180);
        // A falling slope is not continued below the reported cost.
        assert_eq!(curve(&[(10, 30), (20, 25)]).cost(40), 45);
    }

    #[test]
    fn a_later_report_replaces_an_earlier_one_of_the_same_size() {
        let mut curve = curve(&[(20, 60), (20, 20)]);
        assert_eq!(curve.cost(20), 20);
        curve.learn(5, 10);
        curve.learn(18, 54);
        assert_eq!(curve.cost(18), 54);
    }

    #[test]
    fn an_extreme_report_changes_the_estimate_only_within_a_bound() {
        assert_eq!(curve(&[(1, u64::MAX)]).cost(1), 50);
        assert_eq!(curve(&[(200, 0)]).cost(200), 4);
        assert_eq!(curve(&[(0, 9)]), Curve::default());
        assert_eq!(curve(&[(u64::MAX, 1)]).cost(u64::MAX), u64::MAX / 50 + 1);
    }
}
