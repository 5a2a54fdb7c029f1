-- Venues people meet at again and again. standing is true or null: one name stands once, any number are retired.
create table venue (
    id           uuid          not null primary key,
    version      int           not null,
    name         varchar(120)  not null,
    name_key     varchar(120)  not null,
    address      varchar(300)  not null,
    area_id      uuid          not null,
    area_name    varchar(160)  not null,
    access_notes varchar(1000) not null,
    capacity     int           not null,
    added_by     uuid          not null,
    added_at     datetime(6)   not null,
    changed_by   uuid          null,
    changed_at   datetime(6)   null,
    retired_by   uuid          null,
    retired_at   datetime(6)   null,
    standing     boolean       null,
    constraint venue_once unique (name_key, standing),
    constraint venue_capacity check (capacity between 1 and 5000),
    constraint venue_changed check ((changed_by is null) = (changed_at is null)),
    constraint venue_stands_or_ended check ((standing = true and retired_by is null and retired_at is null) or (standing is null and retired_by is not null and retired_at is not null))
);
