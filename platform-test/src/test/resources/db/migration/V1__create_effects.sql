CREATE TABLE effects (name text NOT NULL);
