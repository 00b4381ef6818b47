CREATE TABLE webhook_inbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    subject TEXT,
    -- Milliseconds since 1970, as all times here. The time of storage, if the event has none.
    happened_at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- Counts the claims. A worker whose number is no longer the last one has lost the event.
    claims INTEGER NOT NULL DEFAULT 0,
    is_claimed INTEGER NOT NULL DEFAULT 0,
    -- When it may be claimed. For a claimed event this is the end of the lease.
    due_at INTEGER NOT NULL,
    finished_at INTEGER,
    last_error TEXT
) STRICT;
CREATE INDEX webhook_inbox_due ON webhook_inbox (due_at, number)
    WHERE state IN ('received', 'failed');
CREATE INDEX webhook_inbox_subject ON webhook_inbox (subject, happened_at, number)
    WHERE state IN ('received', 'failed') AND subject IS NOT NULL;
CREATE INDEX webhook_inbox_finished ON webhook_inbox (state, finished_at);
