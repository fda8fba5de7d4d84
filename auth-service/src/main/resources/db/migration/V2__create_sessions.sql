CREATE TABLE sessions (
    id             uuid         PRIMARY KEY,
    user_id        bigint       NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device         varchar(255) NOT NULL,
    access_seconds integer      NOT NULL,
    created_at     timestamptz  NOT NULL DEFAULT now(),
    last_used_at   timestamptz  NOT NULL DEFAULT now(),
    expires_at     timestamptz  NOT NULL,
    revoked_at     timestamptz
);
CREATE INDEX idx_sessions_user_id ON sessions (user_id);
CREATE INDEX idx_sessions_expires_at ON sessions (expires_at);
CREATE INDEX idx_sessions_revoked_at ON sessions (revoked_at) WHERE revoked_at IS NOT NULL;

-- Every token of a session's family by its SHA-256, so that the replay of any ancestor is known.
CREATE TABLE refresh_tokens (
    token_hash text        PRIMARY KEY,
    session_id uuid        NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    issued_at  timestamptz NOT NULL DEFAULT now(),
    rotated_at timestamptz
);
CREATE INDEX idx_refresh_tokens_session_id ON refresh_tokens (session_id);

CREATE TABLE devices (
    user_id     bigint      NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device_hash text        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, device_hash)
);

CREATE TABLE login_failures (
    account       text        NOT NULL,
    address       text        NOT NULL,
    failures      integer     NOT NULL,
    failed_at     timestamptz NOT NULL DEFAULT now(),
    blocked_until timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account, address)
);
CREATE INDEX idx_login_failures_failed_at ON login_failures (failed_at);
