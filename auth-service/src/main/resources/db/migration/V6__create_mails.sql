-- What is to be mailed, and for a while what was.
CREATE TABLE mails (
    id         uuid        PRIMARY KEY,
    user_id    bigint      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    template   varchar(50) NOT NULL,
    words      text        NOT NULL,
    attempts   integer     NOT NULL DEFAULT 0,
    due_at     timestamptz NOT NULL DEFAULT now(),
    sent_at    timestamptz,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_mails_due_at ON mails (due_at) WHERE sent_at IS NULL;
CREATE INDEX idx_mails_user_id ON mails (user_id, created_at);
