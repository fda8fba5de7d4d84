-- resume-service's resumes as this service knows them. What is told of a resume (version) and what
-- it says (document_file_version) arrive by themselves. A deleted one leaves its id alone.
CREATE TABLE resume_copies (
    resume_id             bigint       PRIMARY KEY,
    user_id               bigint       REFERENCES known_users (id) ON DELETE CASCADE,
    version               bigint       NOT NULL,
    file_version          integer      NOT NULL,
    file_name             varchar(255) NOT NULL,
    is_primary            boolean      NOT NULL,
    document              text,
    document_file_version integer,
    heard_at              timestamptz  NOT NULL DEFAULT clock_timestamp(),
    deleted_at            timestamptz,
    CHECK ((user_id IS NULL) = (deleted_at IS NOT NULL)),
    CHECK ((document IS NULL) = (document_file_version IS NULL)),
    CHECK (deleted_at IS NULL OR (document IS NULL AND file_name = ''))
);
CREATE INDEX idx_resume_copies_user_id ON resume_copies (user_id);
CREATE INDEX idx_resume_copies_deleted_at ON resume_copies (deleted_at) WHERE deleted_at IS NOT NULL;
