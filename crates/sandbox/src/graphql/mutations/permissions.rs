//! Decides who may call a mutation: by the token's scopes, then by the member's role.

use super::super::access;
use super::super::context::Context;
use super::super::errors::Fault;

pub(super) fn check(ctx: &Context<'_>, mutation: &str) -> Result<(), Fault> {
    let coordinate = format!("Mutation.{mutation}");
    if !ctx.is_scoped_for(&coordinate) {
        return Err(access::missing_scope(&coordinate));
    }
    let allowed = match Callers::of(mutation, &coordinate) {
        Callers::Host => ctx.is_host(),
        Callers::Staff => ctx.is_staff(),
        Callers::Member => true,
    };
    if allowed {
        Ok(())
    } else {
        Err(Fault::forbidden(format!("You may not call {mutation}")))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Callers {
    Host,
    /// Hosts and moderators.
    Staff,
    /// Every member, but maybe not for every record.
    Member,
}

impl Callers {
    /// The schema says it for some mutations. For the others the scopes decide: a mutation that no
    /// member scope allows is for hosts, and also for moderators if it is about members or posts.
    fn of(mutation: &str, coordinate: &str) -> Callers {
        match mutation {
            "cancelPaymentSubscription"
            | "createMember"
            | "createPaymentCoupon"
            | "createPaymentPlanMembership"
            | "deleteNetworkMembership"
            | "deletePaymentPlanMembership"
            | "updateNetworkLandingSpace"
            | "updatePaymentCoupon"
            | "updatePaymentPlanProfileQuestions"
            | "updateSpaceProfileQuestions" => return Callers::Host,
            "createSpaceMemberships" | "deleteSpaceMembership" | "updateMemberReports" => {
                return Callers::Staff;
            }
            // Ambassadors may call it at certain times, and hosts of a space may call it.
            "createAmbassadorAnnouncement" | "updateMembership" => return Callers::Member,
            _ => {}
        }
        let scopes = mighty_schema::scopes::required_scopes(coordinate).unwrap_or_default();
        if scopes.is_empty() || scopes.iter().any(|scope| !scope.starts_with("host:")) {
            Callers::Member
        } else if scopes
            .iter()
            .any(|scope| scope.ends_with("_members") || scope.ends_with("_posts"))
        {
            Callers::Staff
        } else {
            Callers::Host
        }
    }
}

/// Refuses a plain member who changes another member's record.
pub(super) fn check_author(
    ctx: &Context<'_>,
    author: Option<u64>,
    what: &str,
) -> Result<(), Fault> {
    if ctx.is_staff() || author == Some(ctx.viewer_id()) {
        Ok(())
    } else {
        Err(Fault::forbidden(format!(
            "You may not change another member's {what}"
        )))
    }
}
