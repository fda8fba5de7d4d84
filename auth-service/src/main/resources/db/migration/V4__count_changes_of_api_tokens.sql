ALTER TABLE api_tokens ADD COLUMN version bigint NOT NULL DEFAULT 1;
