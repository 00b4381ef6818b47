CREATE TABLE webhook_inbox_version (version BIGINT NOT NULL);
CREATE TABLE webhook_inbox (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    subject TEXT,
    -- Milliseconds since 1970, as all times here. The time of storage, if the event has none.
    happened_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    origin TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    -- Counts the claims. A worker whose number is no longer the last one has lost the event.
    claims BIGINT NOT NULL DEFAULT 0,
    is_claimed BOOLEAN NOT NULL DEFAULT FALSE,
    -- When it may be claimed. For a claimed event this is the end of the lease.
    due_at BIGINT NOT NULL,
    finished_at BIGINT,
    last_error TEXT
);
CREATE INDEX webhook_inbox_due ON webhook_inbox (due_at, number)
    WHERE state IN ('received', 'failed');
CREATE INDEX webhook_inbox_subject ON webhook_inbox (subject, happened_at, number)
    WHERE state IN ('received', 'failed') AND subject IS NOT NULL;
CREATE INDEX webhook_inbox_finished ON webhook_inbox (state, finished_at);

-- Each statement of the function sees what was committed before it. So a claim sees all earlier
-- ones, and no two events of a subject are claimed at the same time.
CREATE FUNCTION webhook_inbox_claim(at_most BIGINT, at_time BIGINT, lease_end BIGINT)
RETURNS TABLE (id TEXT, body TEXT, origin TEXT, attempts BIGINT, claims BIGINT)
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('webhook_inbox_claim'));
    RETURN QUERY
        UPDATE webhook_inbox AS claimed
        SET is_claimed = TRUE, claims = claimed.claims + 1, attempts = claimed.attempts + 1,
            due_at = lease_end
        WHERE number IN (
            SELECT it.number FROM webhook_inbox AS it
            WHERE it.state IN ('received', 'failed') AND it.due_at <= at_time
                AND (it.subject IS NULL OR NOT EXISTS (
                    SELECT 1 FROM webhook_inbox AS other
                    WHERE other.state IN ('received', 'failed')
                        AND other.subject IS NOT NULL AND other.subject = it.subject
                        AND other.number <> it.number
                        AND ((other.happened_at, other.number) < (it.happened_at, it.number)
                            OR (other.is_claimed AND other.due_at > at_time))))
            ORDER BY it.due_at, it.number LIMIT at_most FOR UPDATE SKIP LOCKED)
        RETURNING claimed.id, claimed.body, claimed.origin, claimed.attempts, claimed.claims;
END $$;
INSERT INTO webhook_inbox_version VALUES (1);
