-- resume_… say which resume a session was made from, also when that is gone.
CREATE TABLE interview_sessions (
    id               uuid         PRIMARY KEY,
    number           bigint       GENERATED ALWAYS AS IDENTITY UNIQUE,
    user_id          bigint       NOT NULL REFERENCES known_users (id) ON DELETE CASCADE,
    domain           varchar(50)  NOT NULL,
    difficulty       varchar(10)  NOT NULL CHECK (difficulty IN ('easy', 'medium', 'hard')),
    mode             varchar(10)  NOT NULL CHECK (mode IN ('resume', 'generic')),
    resume_id        bigint,
    resume_version   integer,
    resume_file_name varchar(255),
    total            integer      NOT NULL CHECK (total BETWEEN 1 AND 15),
    answered         integer      NOT NULL DEFAULT 0 CHECK (answered BETWEEN 0 AND total),
    created_at       timestamptz  NOT NULL DEFAULT now(),
    completed_at     timestamptz,
    CHECK ((completed_at IS NOT NULL) = (answered = total)),
    CHECK ((mode = 'resume') = (resume_id IS NOT NULL)),
    CHECK (num_nulls(resume_id, resume_version, resume_file_name) IN (0, 3))
);
CREATE INDEX idx_interview_sessions_user_id ON interview_sessions (user_id, number DESC);

-- A session's questions from position 0 on, and what came of them: an answer with its score or nothing.
CREATE TABLE interview_questions (
    session_id   uuid         NOT NULL REFERENCES interview_sessions (id) ON DELETE CASCADE,
    position     integer      NOT NULL,
    kind         varchar(20)  NOT NULL CHECK (kind IN ('technical', 'behavioral', 'situational')),
    topic        varchar(100) NOT NULL,
    text         text         NOT NULL,
    grounded_in  text,
    points       text         NOT NULL,
    answer       text,
    relevance    integer,
    concreteness integer,
    structure    integer,
    completeness integer,
    score        integer      GENERATED ALWAYS AS (relevance + concreteness + structure + completeness) STORED,
    remarks      text,
    answered_at  timestamptz,
    PRIMARY KEY (session_id, position),
    CHECK (num_nulls(answer, relevance, concreteness, structure, completeness, remarks, answered_at) IN (0, 7)),
    CHECK (score BETWEEN 0 AND 100)
);
