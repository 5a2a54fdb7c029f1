-- Searches a person keeps, and the things each of them has been told of or saw when it was kept.
create table saved_search (
    id         uuid          not null primary key,
    version    int           null,
    member_id  uuid          not null,
    name       varchar(160)  not null,
    address    varchar(2000) not null,
    alerts     boolean       not null,
    saved_at   datetime(6)   not null,
    looked_at  datetime(6)   not null,
    matched_at datetime(6)   null,
    fresh      int           not null
);
create index saved_search_by_member on saved_search (member_id, saved_at);
create index saved_search_by_look on saved_search (alerts, looked_at);

create table saved_search_known (
    search_id uuid not null,
    thing_id  uuid not null,
    primary key (search_id, thing_id),
    constraint saved_search_known_search foreign key (search_id) references saved_search (id)
);
