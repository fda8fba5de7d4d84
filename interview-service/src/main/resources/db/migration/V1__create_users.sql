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
