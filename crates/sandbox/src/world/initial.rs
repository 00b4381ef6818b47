//! The states of new records.

/// The state of a new record, if it is not the first value of its enum.
pub(crate) fn initial(kind: &str) -> &'static [(&'static str, &'static str)] {
    match kind {
        "CustomDomain" => &[("status", "PROCESSING")],
        "Coursework" => &[("status", "HIDDEN")],
        "InviteRequest" => &[("status", "PENDING")],
        "Invite" => &[("state", "SENT"), ("spaceRole", "contributor")],
        "Lead" => &[("displayedStatus", "WAITLIST")],
        "LiveSpace" => &[("status", "INITIALIZING")],
        "MarketingAudience" => &[("status", "ACTIVE")],
        "PaymentPlan" => &[("status", "HIDDEN")],
        "QuizAttempt" => &[("status", "ONGOING")],
        "UploadSession" => &[
            ("status", "PENDING"),
            ("assetStatus", "processing"),
            ("uploadMode", "SERVER_MEDIATED"),
            ("strategy", "MULTIPART_SERVER_MEDIATED"),
        ],
        _ => &[],
    }
}
