//! Automation rules: what starts them, whom they are for, what they do.
//!
//! The actions and the filter of a rule are records of their own. The sandbox stores rules and does
//! not run them.

use super::prelude::*;

/// What a rule or an action can be about.
const TARGETS: &[&str] = &[
    "Space",
    "Badge",
    "Tag",
    "Segment",
    "Post",
    "Event",
    "Poll",
    "CustomField",
    "PaymentPlan",
    "Coupon",
    "GiftDefinition",
];

const ACTION: &[Input] = &[
    value("actionType"),
    value("configParameters"),
    value("delaySeconds").limits(&[Limit::AtLeast(0)]),
    subject("id", Either, &["AutomationRuleAction"]),
    value("scheduleKind"),
    value("scheduledTime").time(),
    id("targetableId", Either, TARGETS).to("targetable"),
    value("targetableType").to("_targetableType"),
];

const FILTER: &[Input] = &[
    value("aiFilterPrompt").effect(),
    id("id", Either, &["AutomationRuleFilter"]),
    id("marketingAudienceIds", Either, &["MarketingAudience"]),
];

const ACTIONS: Input = value("automationRuleActions")
    .records(
        "AutomationRuleAction",
        "_rule",
        "automationRuleActions",
        ACTION,
    )
    .limits(&[Limit::Count(1, usize::MAX)]);

const TOGETHER: Check = check(
    "triggerTargetableId and triggerTargetableType go together",
    Holds::Together("triggerTargetableId", "triggerTargetableType"),
);

/// A resource id names a record only together with its type.
const FITS: Check = by(
    "triggerTargetableId",
    Broken::Input(r#"{"triggerTargetableId": "$Space", "triggerTargetableType": "POST"}"#),
    |_, given| {
        let kind = given.word("triggerTargetableType").unwrap_or_default();
        given
            .one("triggerTargetableId")
            .is_none_or(|target| is_of(kind, &target.kind))
    },
)
.not_found();

const ACTIONS_FIT: Check = by(
    "targetableId",
    Broken::Input(
        r#"{"automationRuleActions": [
            {"actionType": "ADD_TO_SPACES", "targetableId": "$Space", "targetableType": "POST"}]}"#,
    ),
    |ctx, given| {
        let actions = given.objects("automationRuleActions").unwrap_or_default();
        actions.iter().all(|action| {
            let Some(id) = action.text("targetableId") else {
                return true;
            };
            let kind = action.word("targetableType").unwrap_or_default();
            let world = ctx.world();
            let target = world.find(&id, TARGETS, Either);
            target.is_some_and(|target| is_of(kind, &target.kind))
        })
    },
)
.not_found();

const SCHEDULES: Check = by(
    "scheduledTime is for an absolute schedule, which needs it",
    Broken::Input(
        r#"{"automationRuleActions": [
            {"actionType": "ADD_TO_SPACES", "scheduleKind": "ABSOLUTE"}]}"#,
    ),
    |ctx, given| {
        let actions = given.objects("automationRuleActions").unwrap_or_default();
        actions.iter().all(|action| {
            let known = action
                .text("id")
                .and_then(|id| ctx.find(&id, "AutomationRuleAction", Either).ok());
            let before = known.as_ref().and_then(|known| known.text("scheduleKind"));
            let kind = match action.given("scheduleKind") {
                Some(_) => action.word("scheduleKind"),
                None => before,
            };
            let was_timed = known
                .as_ref()
                .is_some_and(|known| known.time("scheduledTime").is_some());
            let is_timed = action.get("scheduledTime").is_some();
            if kind == Some("ABSOLUTE") {
                is_timed || (was_timed && action.given("scheduledTime").is_none())
            } else {
                !is_timed
            }
        })
    },
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createAutomationRule",
        source: &[
            Source::Schema("CreateAutomationRule"),
            Source::Schema("AutomationRule"),
            Source::Schema("AutomationRuleAction"),
            Source::Choice("A target is named by its id and its type: the types suggest it."),
        ],
        callers: Callers::Host,
        inputs: &[
            ACTIONS,
            value("automationRuleFilter").with_fields(FILTER),
            value("name"),
            value("paused").null_keeps(),
            value("trigger"),
            value("triggerParameters").null_keeps(),
            id("triggerTargetableId", Either, TARGETS).to("triggerTargetable"),
            value("triggerTargetableType").to("_triggerTargetableType"),
        ],
        checks: &[
            TOGETHER,
            FITS,
            ACTIONS_FIT,
            SCHEDULES,
            by(
                "AutomationRuleAction",
                Broken::Input(
                    r#"{"automationRuleActions": [
                        {"actionType": "ADD_BADGE", "id": "$AutomationRuleAction"}]}"#,
                ),
                |_, given| {
                    let actions = given.objects("automationRuleActions").unwrap_or_default();
                    actions.iter().all(|action| action.get("id").is_none())
                },
            )
            .not_found(),
            by(
                "AutomationRuleFilter",
                Broken::Input(r#"{"automationRuleFilter": {"id": "$AutomationRuleFilter"}}"#),
                |_, given| {
                    given
                        .object("automationRuleFilter")
                        .is_none_or(|filter| filter.get("id").is_none())
                },
            )
            .not_found(),
        ],
        effect: Effect::Create(Create {
            kind: "AutomationRule",
            with: &[
                ("creator", Preset::Viewer),
                ("owner", Preset::Viewer),
                ("paused", Preset::Flag(false)),
                ("suspended", Preset::Flag(false)),
                ("billingPlanRestricted", Preset::Flag(false)),
            ],
            finish: set_filter,
        }),
        tests: &[
            "areas::automations::a_new_rule_is_active_and_its_actions_have_ids",
            "areas::automations::rules_are_found_by_their_state_and_name",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateAutomationRule",
        source: &[
            Source::Schema("UpdateAutomationRule"),
            Source::Schema("Mutation.pauseAutomationRule"),
            Source::Choice("A saved rule is not suspended any more: it was checked again."),
        ],
        callers: Callers::Host,
        inputs: &[
            ACTIONS,
            value("automationRuleFilter").with_fields(FILTER),
            subject("id", Either, &["AutomationRule"]),
            value("name"),
            value("paused").null_keeps(),
            value("trigger"),
            value("triggerParameters"),
            id("triggerTargetableId", Either, TARGETS).to("triggerTargetable"),
            value("triggerTargetableType").to("_triggerTargetableType"),
        ],
        checks: &[
            TOGETHER,
            FITS,
            ACTIONS_FIT,
            SCHEDULES,
            by(
                "AutomationRuleAction",
                Broken::Test("areas::automations::an_update_replaces_the_list_of_actions"),
                |ctx, given| {
                    let actions = given.objects("automationRuleActions").unwrap_or_default();
                    let mut named = actions.iter().filter_map(|action| action.text("id"));
                    named.all(|id| {
                        let found = ctx.find(&id, "AutomationRuleAction", Either);
                        found.is_ok_and(|action| {
                            action.reference("_rule") == Some(given.subject().id)
                        })
                    })
                },
            )
            .not_found(),
            by(
                "AutomationRuleFilter",
                Broken::Input(r#"{"automationRuleFilter": {"id": "$AutomationRuleFilter"}}"#),
                |ctx, given| {
                    let known = given.subject().reference("automationRuleFilter");
                    let named = given
                        .object("automationRuleFilter")
                        .and_then(|filter| filter.text("id"));
                    named.is_none_or(|id| {
                        let found = ctx.find(&id, "AutomationRuleFilter", Either);
                        found.is_ok_and(|filter| Some(filter.id) == known)
                    })
                },
            )
            .not_found(),
            by(
                "The target of the rule or of an action does not exist any more",
                Broken::Test("areas::automations::a_stale_rule_is_paused_and_not_saved"),
                |ctx, given| !is_stale(ctx, given),
            ),
        ],
        effect: Effect::Update(Update {
            with: &[
                ("suspended", Preset::Flag(false)),
                ("suspendedReason", Preset::Null),
            ],
            finish: set_filter,
        }),
        tests: &[
            "areas::automations::an_update_replaces_the_list_of_actions",
            "areas::automations::null_removes_the_filter_and_an_absent_one_stays",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "pauseAutomationRule",
        source: &[
            Source::Schema("PauseAutomationRule"),
            Source::Schema("Mutation.pauseAutomationRule"),
        ],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["AutomationRule"])],
        effect: Effect::Set(&[("paused", Preset::Flag(true))]),
        tests: &["areas::automations::a_stale_rule_is_paused_and_not_saved"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteAutomationRule",
        source: &[Source::Schema("Mutation.deleteAutomationRule")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["AutomationRule"])],
        effect: Effect::Run(|ctx, given| {
            let rule = given.subject().clone();
            let filter = rule.reference("automationRuleFilter");
            ctx.write(|world| {
                world.remove_with(rule.id, &["AutomationRuleAction"]);
                if let Some(filter) = filter {
                    world.remove(filter);
                }
            });
            Ok(Outcome::done([("automationRule", Value::Object(rule))]))
        }),
        tests: &["areas::automations::a_deleted_rule_takes_its_actions_along"],
        ..Rule::BASE
    },
];

/// Whether a type of target covers a type of record.
fn is_of(target_type: &str, kind: &str) -> bool {
    match target_type {
        "SPACE" => matches!(kind, "Space" | "Badge" | "Tag" | "Segment"),
        "POST" => matches!(kind, "Post" | "Event" | "Poll"),
        "CUSTOM_FIELD" => kind == "CustomField",
        "PAYMENT_PLAN" => kind == "PaymentPlan",
        "COUPON" => kind == "Coupon",
        "GIFT_DEFINITION" => kind == "GiftDefinition",
        _ => false,
    }
}

/// Whether the rule or one of the actions that stay would point to nothing.
fn is_stale(ctx: &Context<'_>, given: &Given<'_>) -> bool {
    let is_gone = |record: &Record, field: &str| {
        record
            .reference(field)
            .is_some_and(|target| ctx.record(target).is_none())
    };
    let keeps_target = !given.is_given("triggerTargetableId");
    let actions = given.objects("automationRuleActions").unwrap_or_default();
    let mut kept = actions
        .iter()
        .filter(|action| action.given("targetableId").is_none())
        .filter_map(|action| action.text("id"))
        .filter_map(|id| ctx.find(&id, "AutomationRuleAction", Either).ok());
    (keeps_target && is_gone(given.subject(), "triggerTargetable"))
        || kept.any(|action| is_gone(&action, "targetable"))
}

/// Changes the filter of a rule, makes one, or removes it for null.
fn set_filter(ctx: &Context<'_>, given: &Given<'_>, rule: &mut Record) -> Result<(), Refusal> {
    if !given.is_given("automationRuleFilter") {
        return Ok(());
    }
    let known = rule.reference("automationRuleFilter");
    let Some(input) = given.object("automationRuleFilter") else {
        if let Some(filter) = known {
            ctx.write(|world| world.remove(filter));
        }
        rule.set("automationRuleFilter", Value::NULL);
        return Ok(());
    };
    let mut audiences = None;
    if input.given("marketingAudienceIds").is_some() {
        let mut found = Vec::new();
        for id in input.texts("marketingAudienceIds").unwrap_or_default() {
            found.push(ctx.find(&id, "MarketingAudience", Either)?.id);
        }
        audiences = Some(found);
    }
    let write = |filter: &mut Record| {
        if input.given("aiFilterPrompt").is_some() {
            filter.set("aiFilterPrompt", input.text("aiFilterPrompt"));
        }
        if let Some(audiences) = audiences {
            filter.set("marketingAudiences", Value::refs(audiences));
        }
    };
    let filter = match known {
        Some(filter) => {
            ctx.change(filter, write);
            filter
        }
        None => {
            let mut filter = Record::new("AutomationRuleFilter");
            write(&mut filter);
            ctx.create(filter)
        }
    };
    rule.set("automationRuleFilter", Value::Ref(filter));
    Ok(())
}
