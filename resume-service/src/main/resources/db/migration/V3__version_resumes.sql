-- Every stored file of a resume. Only the one that its user replaces has more than one.
CREATE TABLE resume_versions (
    resume_id    bigint       NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
    file_version integer      NOT NULL,
    storage_key  varchar(500) NOT NULL,
    file_name    varchar(255) NOT NULL,
    content_type varchar(100) NOT NULL,
    size_bytes   bigint       NOT NULL,
    created_at   timestamptz  NOT NULL DEFAULT now(),
    PRIMARY KEY (resume_id, file_version)
);
CREATE INDEX idx_resume_versions_storage_key ON resume_versions (storage_key);

INSERT INTO resume_versions
SELECT id, file_version, storage_key, resume_name, content_type, size_bytes, created_at FROM resumes;

ALTER TABLE resumes
    DROP COLUMN storage_key,
    DROP COLUMN content_type,
    DROP COLUMN size_bytes,
    ADD COLUMN primary_chosen boolean NOT NULL DEFAULT false,
    ADD COLUMN deleted_at     timestamptz;
CREATE UNIQUE INDEX idx_resumes_primary_chosen ON resumes (user_id) WHERE primary_chosen;
CREATE UNIQUE INDEX idx_resumes_replaced ON resumes (user_id) WHERE source = 'user' AND deleted_at IS NULL;
CREATE INDEX idx_resumes_live ON resumes (user_id, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_resumes_deleted_at ON resumes (deleted_at) WHERE deleted_at IS NOT NULL;

-- A resume as it can be reached, with its current file. The primary one is the chosen, else the latest.
CREATE VIEW live_resumes AS
SELECT r.id, r.user_id, r.resume_name, r.permanent_token, r.qr_code_base64, r.is_active, r.is_public,
       r.access_count, r.last_accessed_at, r.source, r.version, r.created_at, r.updated_at,
       v.file_version, v.storage_key, v.file_name, v.content_type, v.size_bytes, v.created_at AS stored_at,
       r.id = (SELECT p.id FROM resumes p
               WHERE p.user_id = r.user_id AND p.deleted_at IS NULL
               ORDER BY p.primary_chosen DESC, p.id DESC LIMIT 1) AS is_primary
FROM resumes r
JOIN resume_versions v ON v.resume_id = r.id AND v.file_version = r.file_version
WHERE r.deleted_at IS NULL;

-- What is read belongs to a stored file, whichever way it came in.
ALTER TABLE extraction_due ADD COLUMN resume_id bigint, ADD COLUMN file_version integer NOT NULL DEFAULT 1;
UPDATE extraction_due d SET resume_id = c.resume_id FROM cv_jobs c WHERE c.id = d.job_id;
ALTER TABLE extraction_due
    DROP COLUMN job_id,
    ALTER COLUMN file_version DROP DEFAULT,
    ADD PRIMARY KEY (resume_id, file_version),
    ADD FOREIGN KEY (resume_id, file_version) REFERENCES resume_versions ON DELETE CASCADE;

ALTER TABLE extractions
    ADD COLUMN resume_id bigint,
    ADD COLUMN file_version integer NOT NULL DEFAULT 1,
    ADD COLUMN failure text,
    ALTER COLUMN result DROP NOT NULL;
UPDATE extractions e SET resume_id = c.resume_id FROM cv_jobs c WHERE c.id = e.job_id;
ALTER TABLE extractions
    DROP COLUMN job_id,
    ALTER COLUMN file_version DROP DEFAULT,
    ADD PRIMARY KEY (resume_id, file_version),
    ADD FOREIGN KEY (resume_id, file_version) REFERENCES resume_versions ON DELETE CASCADE,
    ADD CHECK ((result IS NULL) <> (failure IS NULL));
INSERT INTO extractions (resume_id, file_version, failure)
SELECT resume_id, 1, coalesce(reason, 'The document could not be read.') FROM cv_jobs
WHERE status = 'failed' AND resume_id IS NOT NULL;

-- Counts the changes of the state, so that a reader of events knows what it has seen.
ALTER TABLE cv_jobs ADD COLUMN state_no integer NOT NULL DEFAULT 1, DROP COLUMN reason;
CREATE INDEX idx_cv_jobs_resume_id ON cv_jobs (resume_id);
