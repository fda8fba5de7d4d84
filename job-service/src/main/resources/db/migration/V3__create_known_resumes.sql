CREATE TABLE known_resumes (
    id           bigint  PRIMARY KEY,
    user_id      bigint  NOT NULL,
    file_version integer NOT NULL,
    deleted      boolean NOT NULL,
    version      bigint  NOT NULL
);
CREATE INDEX idx_known_resumes_user_id ON known_resumes (user_id);
COMMENT ON TABLE known_resumes IS 'resume-service''s resumes as this service knows them, the deleted ones too; ids alone';
