-- auth-service's users as this service knows them.
CREATE TABLE known_users (
    id           bigint       PRIMARY KEY,
    email        varchar(255) NOT NULL,
    name         varchar(255) NOT NULL,
    user_type    varchar(50)  NOT NULL,
    slug         varchar(100),
    active       boolean      NOT NULL,
    version      bigint       NOT NULL
);
CREATE INDEX idx_known_users_email ON known_users (email);

CREATE TABLE quotas (
    user_id      bigint  PRIMARY KEY REFERENCES known_users (id) ON DELETE CASCADE,
    used         integer NOT NULL DEFAULT 0,
    upload_limit integer NOT NULL,
    CHECK (used >= 0)
);

CREATE TABLE profiles (
    user_id    bigint       PRIMARY KEY REFERENCES known_users (id) ON DELETE CASCADE,
    slug       varchar(100) NOT NULL UNIQUE,
    sections   text         NOT NULL,
    updated_at timestamptz  NOT NULL DEFAULT now()
);

CREATE TABLE signup_parses (
    signup     text        PRIMARY KEY,
    used       integer     NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idx_signup_parses_created_at ON signup_parses (created_at);
