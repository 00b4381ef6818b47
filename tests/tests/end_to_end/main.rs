//! The SDK as its users see it, against the sandbox over loopback.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, too"
)]

mod belonging;
mod changes;
mod failures;
mod few_operations;
mod images;
mod kept_lists;
mod messages;
mod reading;
mod removal_day;
mod selections;
mod session;
mod setup;
mod sign_in;
mod upload_instructions;
mod uploads;
mod webhooks;
mod writing;

use mighty_trace as _;
