create table search_synonym_group (
    id         uuid          not null primary key,
    version    int           not null,
    terms      varchar(1500) not null,
    changed_at datetime(6)   not null
);
