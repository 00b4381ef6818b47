//! Who may call a mutation at all: the token's scopes, then the member's role.

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
    /// Every member, though maybe not for every record.
    Member,
}

impl Callers {
    /// Named by the schema for some; for the others, what their scopes say: a mutation that no
    /// member's scope allows is for hosts, and for moderators where it is about members or posts.
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
            // For the ambassadors once in each of its windows, and for the hosts of a space.
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

/// Refuses to let a plain member change what another one wrote.
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
