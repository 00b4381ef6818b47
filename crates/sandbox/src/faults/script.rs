//! The faults of a sandbox, and how often each has happened.

use std::sync::Mutex;

use jiff::Timestamp;

use super::{
    asked::Asked,
    fault::{Effect, Fault, FaultId},
};
use crate::sync::lock;

/// A fault of a sandbox, with its counts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScriptedFault {
    /// Its name in this sandbox.
    pub id: FaultId,
    /// The fault.
    pub fault: Fault,
    /// The number of requests that it could have happened to.
    pub seen: u64,
    /// How often it happened.
    pub happened: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Script(Mutex<Faults>);

#[derive(Debug, Default)]
struct Faults {
    last_id: u64,
    all: Vec<ScriptedFault>,
}

impl Script {
    pub(crate) fn with(faults: impl IntoIterator<Item = Fault>) -> Self {
        let script = Self::default();
        for fault in faults {
            script.add(fault);
        }
        script
    }

    pub(crate) fn add(&self, fault: Fault) -> FaultId {
        let mut faults = lock(&self.0);
        faults.last_id += 1;
        let id = FaultId(faults.last_id);
        faults.all.push(ScriptedFault {
            id,
            fault,
            seen: 0,
            happened: 0,
        });
        id
    }

    /// Removes a fault; false if there is none.
    pub(crate) fn remove(&self, id: FaultId) -> bool {
        let all = &mut lock(&self.0).all;
        let before = all.len();
        all.retain(|fault| fault.id != id);
        all.len() < before
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).all.clear();
    }

    pub(crate) fn all(&self) -> Vec<ScriptedFault> {
        lock(&self.0).all.clone()
    }

    pub(crate) fn is_empty(&self) -> bool {
        lock(&self.0).all.is_empty()
    }

    /// What happens to a request: the effects in their order, each with the field that it is limited
    /// to.
    pub(crate) fn effects(&self, asked: &Asked, now: Timestamp) -> Vec<(Effect, Option<String>)> {
        let mut effects = Vec::new();
        for scripted in &mut lock(&self.0).all {
            let fault = &scripted.fault;
            if !fault.is_about(asked, now) {
                continue;
            }
            scripted.seen += 1;
            let is_spared = scripted.seen <= fault.after;
            let is_spent = fault.times.is_some_and(|times| scripted.happened >= times);
            if is_spared || is_spent || share(fault.seed, scripted.seen) >= fault.chance {
                continue;
            }
            scripted.happened += 1;
            // A code at a field is a part of the server's answer.
            let answers = fault.effect.answers()
                && !(matches!(fault.effect, Effect::Code(_)) && fault.field.is_some());
            effects.push((fault.effect.clone(), fault.field.clone()));
            if answers {
                break;
            }
        }
        effects
    }
}

/// A number from 0 to 1, without 1, for the request of this number (SplitMix64).
fn share(seed: u64, number: u64) -> f64 {
    let mut mixed = seed.wrapping_add(number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^= mixed >> 31;
    // 53 bits fit a double exactly.
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
    let share = (mixed >> 11) as f64 / (1u64 << 53) as f64;
    share
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::epoch;

    fn happens(script: &Script, times: usize) -> Vec<usize> {
        let asked = Asked::default();
        (1..=times)
            .filter(|_| !script.effects(&asked, epoch()).is_empty())
            .collect()
    }

    #[test]
    fn the_first_requests_are_spared_and_the_count_is_kept() {
        let script = Script::default();
        script.add(Fault::status(500).after(2).times(3));
        assert_eq!(happens(&script, 10), [3, 4, 5]);
        let scripted = &script.all()[0];
        assert_eq!((scripted.seen, scripted.happened), (10, 3));
    }

    #[test]
    fn chance_selects_a_share_and_always_the_same_one() {
        let of = |fault: Fault| {
            let script = Script::default();
            script.add(fault);
            happens(&script, 1_000)
        };
        let some = of(Fault::stall().chance(0.3));
        assert!((250..350).contains(&some.len()), "{}", some.len());
        assert_eq!(some, of(Fault::stall().chance(0.3)));
        assert_ne!(some, of(Fault::stall().chance(0.3).seed(1)));
        assert_eq!(of(Fault::stall().chance(0.0)).len(), 0);
        assert_eq!(of(Fault::stall().chance(1.0)).len(), 1_000);
    }

    #[test]
    fn a_fault_that_answers_is_the_last_of_a_request() {
        let script = Script::default();
        script.add(Fault::twice());
        let answers = script.add(Fault::status(500).times(1));
        script.add(Fault::cut_after(1));
        let effects = || script.effects(&Asked::default(), epoch()).len();
        assert_eq!(effects(), 2);
        assert_eq!(effects(), 2, "the count of the second one is used up");
        assert!(script.remove(answers));
        assert!(!script.remove(answers));
    }

    #[test]
    fn times_are_those_of_the_sandboxs_clock() {
        let script = Script::default();
        let later = epoch() + std::time::Duration::from_secs(60);
        script.add(Fault::stall().from(later));
        script.add(Fault::hang_up().until(later));
        let at = |now| script.effects(&Asked::default(), now);
        assert_eq!(at(epoch()), [(Effect::HangUp, None)]);
        assert_eq!(at(later), [(Effect::Stall, None)]);
    }
}
