-- The file that somebody has applied with. It stays for the recruiter, whatever becomes of the resume.
CREATE TABLE pins (
    application_id bigint  PRIMARY KEY,
    candidate_id   bigint  NOT NULL,
    recruiter_id   bigint  NOT NULL,
    resume_id      bigint  NOT NULL,
    file_version   integer NOT NULL,
    withdrawn      boolean NOT NULL,
    version        bigint  NOT NULL,
    FOREIGN KEY (resume_id, file_version) REFERENCES resume_versions ON DELETE CASCADE
);
CREATE INDEX idx_pins_resume ON pins (resume_id, file_version);

-- Every stored file that an application holds on to, under whichever version it stands.
CREATE VIEW pinned_files AS
SELECT v.storage_key FROM pins p JOIN resume_versions v USING (resume_id, file_version) WHERE NOT p.withdrawn;
