//! The pinned links of the navigation menu, and the questions that a space asks of those who join.

use super::plans::QUESTION;
use super::prelude::*;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createSpaceLink",
        source: &[
            Source::Schema("Mutation.createSpaceLink"),
            Source::Schema("SpaceLink"),
        ],
        confidence: Confidence::Inferred,
        callers: Callers::Host,
        inputs: &[
            value("title").limits(&[Limit::NotBlank]),
            value("url")
                .limits(&[URL])
                .example(r#""https://example.com/tides""#),
        ],
        effect: create("SpaceLink", &[]),
        tests: &["areas::space_links::a_link_is_listed_until_it_is_deleted"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateSpaceLink",
        source: &[Source::Schema("UpdateSpaceLink")],
        confidence: Confidence::Inferred,
        callers: Callers::Host,
        inputs: &[
            subject("id", Either, &["SpaceLink"]),
            value("title").limits(&[Limit::NotBlank]),
            value("url")
                .limits(&[URL])
                .null_refused()
                .example(r#""https://example.com/tides""#),
        ],
        effect: UPDATE,
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteSpaceLink",
        source: &[Source::Schema("Mutation.deleteSpaceLink")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["SpaceLink"])],
        effect: Effect::Delete(&[]),
        tests: &["areas::space_links::a_link_is_listed_until_it_is_deleted"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateSpaceProfileQuestions",
        source: &[
            Source::Schema("UpdateSpaceProfileQuestions"),
            Source::Schema("ProfileQuestion"),
        ],
        callers: Callers::HostOf("spaceId"),
        inputs: &[
            value("questions").records("ProfileQuestion", "_owner", "profileQuestions", QUESTION),
            subject("spaceId", Either, &["Space"]),
        ],
        effect: UPDATE,
        payload: &[(
            "profileQuestions",
            Shows::Made(|ctx, given| {
                let questions = resolve::questions_of(ctx, given.subject().id);
                Value::refs(questions.iter().map(|question| question.id))
            }),
        )],
        tests: &["areas::space_links::a_new_list_of_questions_replaces_the_one_before"],
        ..Rule::BASE
    },
];

/// A link may lead out of the network or to a page of it.
const URL: Limit = Limit::Is(
    "must be a web address or a path",
    |url| {
        let text = url.as_str().unwrap_or_default();
        text.starts_with('/')
            || url::Url::parse(text)
                .is_ok_and(|url| matches!(url.scheme(), "http" | "https" | "mailto"))
    },
    r#""javascript:x()""#,
);
