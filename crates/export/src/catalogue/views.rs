//! The views that databases have over the tables.

/// A view over the tables of a database, such as `roster`. A view leaves out what was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct View {
    /// The name.
    pub name: &'static str,
    /// What it shows, in a sentence.
    pub about: &'static str,
    /// The query, in the SQL that SQLite and PostgreSQL share.
    pub query: &'static str,
}

/// The views that databases have over the tables.
///
/// ```
/// assert!(mighty_export::views().iter().any(|view| view.name == "roster"));
/// ```
pub fn views() -> &'static [View] {
    VIEWS
}

static VIEWS: &[View] = &[
    View {
        name: "roster",
        about: "One row for each member: badges, tags, plans, and the number of spaces.",
        query: "SELECT m.id, m.resource_id, m.name, m.email, m.network_role, m.member_type, m.joined_at,
            m.last_active_at,
            (SELECT string_agg(b.title, ', ') FROM member_badges b
                WHERE b.member_id = m.id AND b._deleted_at IS NULL) AS badges,
            (SELECT string_agg(t.title, ', ') FROM member_tags t
                WHERE t.member_id = m.id AND t._deleted_at IS NULL) AS tags,
            (SELECT string_agg(p.name, ', ') FROM subscriptions s JOIN plans p ON p.id = s.plan_id
                WHERE s.member_id = m.id AND s.ended_at IS NULL AND s._deleted_at IS NULL) AS plans,
            (SELECT count(*) FROM memberships s
                WHERE s.member_id = m.id AND s._deleted_at IS NULL) AS spaces
        FROM members m WHERE m._deleted_at IS NULL",
    },
    View {
        name: "member_activity",
        about: "One row for each member: how many posts, comments, reactions and RSVPs.",
        query: "SELECT m.id, m.name, m.last_active_at,
            (SELECT count(*) FROM posts p
                WHERE p.creator_id = m.id AND p._deleted_at IS NULL) AS posts,
            (SELECT count(*) FROM comments c
                WHERE c.author_id = m.id AND c._deleted_at IS NULL) AS comments,
            (SELECT count(*) FROM reactions r
                WHERE r.member_id = m.id AND r._deleted_at IS NULL) AS reactions,
            (SELECT count(*) FROM rsvps r
                WHERE r.member_id = m.id AND r._deleted_at IS NULL) AS rsvps
        FROM members m WHERE m._deleted_at IS NULL",
    },
    View {
        name: "answers",
        about: "One row for each answer to a custom field, with the question and the member.",
        query: "SELECT f.title AS question, m.id AS member_id, m.name AS member, a.text, a.options
        FROM custom_field_answers a JOIN custom_fields f ON f.id = a.custom_field_id
            LEFT JOIN members m ON m.id = a.member_id
        WHERE a._deleted_at IS NULL AND f._deleted_at IS NULL",
    },
    View {
        name: "space_members",
        about: "One row for each membership, with the names of the space and of the member.",
        query: "SELECT s.id AS space_id, s.title AS space, m.id AS member_id, m.name AS member, p.role,
            p.status, p.joined_at, p.last_active_at
        FROM memberships p JOIN spaces s ON s.id = p.space_id
            LEFT JOIN members m ON m.id = p.member_id
        WHERE p._deleted_at IS NULL AND s._deleted_at IS NULL",
    },
    View {
        name: "threads",
        about: "One row for each comment, with its post and its author.",
        query: "SELECT p.id AS post_id, p.title AS post, c.id AS comment_id, c.reply_to_id, c.depth,
            m.name AS author, c.body, c.created_at
        FROM comments c JOIN posts p ON p.id = c.post_id LEFT JOIN members m ON m.id = c.author_id
        WHERE c._deleted_at IS NULL AND p._deleted_at IS NULL",
    },
    View {
        name: "event_attendance",
        about: "One row for each RSVP, with its event and its member.",
        query: "SELECT p.id AS event_id, p.title AS event, p.starts_at, r.status, m.id AS member_id,
            m.name AS member
        FROM rsvps r JOIN posts p ON p.id = r.event_id LEFT JOIN members m ON m.id = r.member_id
        WHERE r._deleted_at IS NULL AND p._deleted_at IS NULL",
    },
    View {
        name: "subscribers",
        about: "One row for each subscription that has not ended, with its plan and its member.",
        query: "SELECT p.id AS plan_id, p.name AS plan, m.id AS member_id, m.name AS member, s.status,
            s.amount, s.started_at, s.current_period_end, s.cancel_at_period_end
        FROM subscriptions s LEFT JOIN plans p ON p.id = s.plan_id
            LEFT JOIN members m ON m.id = s.member_id
        WHERE s.ended_at IS NULL AND s._deleted_at IS NULL",
    },
    View {
        name: "joins_by_month",
        about: "How many of today's members joined in which month (UTC), such as `2026-11`.",
        query: "SELECT substr(CAST(m.joined_at AS TEXT), 1, 7) AS month, count(*) AS members
        FROM members m WHERE m._deleted_at IS NULL AND m.joined_at IS NOT NULL
        GROUP BY substr(CAST(m.joined_at AS TEXT), 1, 7)",
    },
];
