//! Plans, purchases and subscriptions.

use mighty_core::{Id, ResourceId};
use serde::Deserialize;

use super::structure::Category;
use crate::{TimeText, lenient};

/// A plan.
///
/// To find out what a member may do, compare [`id`](Self::id). A paid plan that a host gave away
/// has the type `free` and the amount 0.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Plan {
    /// The plan's number; nothing if it was deleted.
    pub id: Option<ResourceId>,
    /// The name.
    pub name: Option<String>,
    /// The price, in cents.
    #[serde(deserialize_with = "lenient::integer")]
    pub amount: i64,
    /// The currency.
    pub currency: String,
    /// `month` or `year`.
    pub interval: String,
    /// The kind of plan.
    #[serde(rename = "type")]
    pub plan_type: String,
    /// Whether it begins with a free trial.
    pub has_free_trial: bool,
}

/// A member bought a plan.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Purchase {
    /// The member.
    pub member_id: ResourceId,
    /// The e-mail address. It may be empty or masked.
    pub member_email: String,
    /// The first name.
    pub member_first_name: Option<String>,
    /// The last name.
    pub member_last_name: Option<String>,
    /// The name of the time zone.
    pub member_time_zone: Option<String>,
    /// The place, as the member wrote it.
    pub member_location: Option<String>,
    /// How many people this member has brought.
    #[serde(default, deserialize_with = "lenient::optional_integer")]
    pub member_referral_count: Option<i64>,
    /// The address of the picture.
    pub member_avatar: Option<String>,
    /// The member's categories.
    #[serde(default, deserialize_with = "Category::list")]
    pub member_categories: Vec<Category>,
    /// The address of the profile.
    pub member_permalink: Option<String>,
    /// The ambassador level.
    #[serde(default, deserialize_with = "super::structure::text_or_number")]
    pub member_ambassador_level: Option<String>,
    /// The plan.
    pub plan: Plan,
    /// The purchase.
    pub purchase: PurchaseDetails,
}

/// The purchase itself.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PurchaseDetails {
    /// The purchase's id.
    pub id: Id,
    /// The tax, in per cent.
    pub tax_percent: Option<f64>,
    /// `stripe`, `apple` or `web3`.
    pub payment_platform: Option<String>,
    /// When it was bought.
    pub purchased_at: TimeText,
    /// When the record was created.
    pub created_at: TimeText,
    /// When it was last changed.
    pub updated_at: TimeText,
}

/// A member's subscription changed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Subscription {
    /// The member.
    pub member_id: ResourceId,
    /// When the member's account was created.
    pub created_at: TimeText,
    /// When the member's account was last changed.
    pub updated_at: TimeText,
    /// The e-mail address. It may be empty or masked.
    pub email: String,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The name of the time zone.
    pub time_zone: Option<String>,
    /// The place, as the member wrote it.
    pub location: Option<String>,
    /// How many people this member has brought.
    #[serde(default, deserialize_with = "lenient::optional_integer")]
    pub referral_count: Option<i64>,
    /// The address of the picture.
    pub avatar: Option<String>,
    /// The member's categories.
    #[serde(default, deserialize_with = "Category::list")]
    pub categories: Vec<Category>,
    /// The address of the profile.
    pub permalink: String,
    /// The ambassador level.
    #[serde(default, deserialize_with = "super::structure::text_or_number")]
    pub ambassador_level: Option<String>,
    /// The plan.
    pub plan: Plan,
    /// The subscription.
    pub subscription: SubscriptionDetails,
}

/// The subscription itself.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct SubscriptionDetails {
    /// The subscription's id.
    pub id: Id,
    /// When the paid period began.
    pub current_period_start: Option<TimeText>,
    /// When it ends.
    pub current_period_end: Option<TimeText>,
    /// `stripe`, `apple` or `web3`.
    pub payment_platform: Option<String>,
    /// When it was cancelled.
    pub canceled_at: Option<TimeText>,
    /// The length of the trial.
    #[serde(default, deserialize_with = "super::structure::text_or_number")]
    pub trial_length: Option<String>,
    /// When the trial began.
    pub trial_start: Option<TimeText>,
    /// When it ends.
    pub trial_end: Option<TimeText>,
    /// When it was bought.
    pub purchased_at: TimeText,
}
