-- One priority of an inquiry, and who could take it up. Lists stand as lines. changed_by is null once the person has left the portal.
create table connection_map (
    id           uuid          not null primary key,
    version      int           not null,
    inquiry_id   uuid          not null,
    priority     varchar(200)  not null,
    obvious      varchar(4000) not null,
    less_obvious varchar(4000) not null,
    steps        varchar(4000) not null,
    revision     int           not null,
    changed_by   uuid          null,
    changed_at   datetime(6)   not null,
    withdrawn_at datetime(6)   null,
    constraint connection_map_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint connection_map_revision check (revision >= 1)
);
create index connection_map_by_inquiry on connection_map (inquiry_id, id);
create index connection_map_by_member on connection_map (changed_by);
