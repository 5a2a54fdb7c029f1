create table search_test_thing (
    id       uuid         not null primary key,
    title    varchar(120) not null,
    wording  longtext     not null,
    theme_id uuid         null,
    opened   boolean      not null
);
