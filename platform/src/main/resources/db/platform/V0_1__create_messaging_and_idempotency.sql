CREATE TABLE outbox (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic      text        NOT NULL,
    key        text        NOT NULL,
    payload    text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE inbox (
    consumer   text        NOT NULL,
    event_id   text        NOT NULL,
    handled_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX idx_inbox_handled_at ON inbox (handled_at);

CREATE TABLE idempotency_keys (
    caller       text        NOT NULL,
    operation    text        NOT NULL,
    key          text        NOT NULL,
    content_hash text        NOT NULL,
    lease        uuid        NOT NULL,
    leased_until timestamptz NOT NULL,
    status       integer,
    answer       text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, operation, key)
);
CREATE INDEX idx_idempotency_keys_created_at ON idempotency_keys (created_at);
