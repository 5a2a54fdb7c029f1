-- Frames that priority maps are begun with. Editions are written once: a change makes another, and maps keep the one they were begun with.
create table map_frame (
    id         uuid not null primary key,
    version    int  not null,
    edition_no int  not null,
    constraint map_frame_edition check (edition_no >= 1)
);

-- made_by is null for what came with the portal.
create table frame_edition (
    id         uuid        not null primary key,
    version    int         not null,
    frame_id   uuid        not null,
    edition_no int         not null,
    name       varchar(80) not null,
    made_by    uuid        null,
    made_at    datetime(6) not null,
    constraint frame_edition_frame foreign key (frame_id) references map_frame (id),
    constraint frame_edition_once unique (frame_id, edition_no)
);
create index frame_edition_by_maker on frame_edition (made_by);

create table frame_sub_area (
    id         uuid        not null primary key,
    version    int         not null,
    edition_id uuid        not null,
    area_place int         not null,
    area_name  varchar(80) not null,
    place      int         not null,
    name       varchar(80) not null,
    constraint frame_sub_area_edition foreign key (edition_id) references frame_edition (id),
    constraint frame_sub_area_place unique (edition_id, area_place, place),
    constraint frame_sub_area_places check (area_place between 1 and 8 and place between 1 and 12)
);

create table priority_map (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    edition_id uuid        not null,
    begun_by   uuid        not null,
    begun_at   datetime(6) not null,
    constraint priority_map_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint priority_map_edition foreign key (edition_id) references frame_edition (id),
    constraint priority_map_once unique (inquiry_id)
);
create index priority_map_by_beginner on priority_map (begun_by);

create table map_group (
    id      uuid        not null primary key,
    version int         not null,
    map_id  uuid        not null,
    place   int         not null,
    name    varchar(80) not null,
    constraint map_group_map foreign key (map_id) references priority_map (id),
    constraint map_group_place unique (map_id, place)
);

-- How a group marks a sub-area; without a row it is not identified. changed_by is null once the person has left the portal.
create table priority_mark (
    id          uuid         not null primary key,
    version     int          not null,
    group_id    uuid         not null,
    sub_area_id uuid         not null,
    mark_level  varchar(16)  not null,
    example     varchar(300) not null,
    revision    int          not null,
    changed_by  uuid         null,
    changed_at  datetime(6)  not null,
    constraint priority_mark_group foreign key (group_id) references map_group (id),
    constraint priority_mark_sub_area foreign key (sub_area_id) references frame_sub_area (id),
    constraint priority_mark_once unique (group_id, sub_area_id),
    constraint priority_mark_level check (mark_level in ('HIGH', 'PRIORITY', 'NOT_IDENTIFIED')),
    constraint priority_mark_revision check (revision >= 1)
);
create index priority_mark_by_member on priority_mark (changed_by);

-- The frame of the East Midlands workshops.
insert into map_frame (id, version, edition_no) values ('01936b00-0000-7000-8000-000000000001', 0, 1);
insert into frame_edition (id, version, frame_id, edition_no, name, made_by, made_at) values
    ('01936b00-0000-7000-8000-000000000002', 0, '01936b00-0000-7000-8000-000000000001', 1, 'East Midlands', null, '2026-11-22 00:00:00');
insert into frame_sub_area (id, version, edition_id, area_place, area_name, place, name) values
    ('01936b00-0000-7000-8000-000000000011', 0, '01936b00-0000-7000-8000-000000000002', 1, 'Leadership', 1, 'Where are we now'),
    ('01936b00-0000-7000-8000-000000000012', 0, '01936b00-0000-7000-8000-000000000002', 1, 'Leadership', 2, 'Prioritising and vision'),
    ('01936b00-0000-7000-8000-000000000013', 0, '01936b00-0000-7000-8000-000000000002', 1, 'Leadership', 3, 'Leadership skills'),
    ('01936b00-0000-7000-8000-000000000014', 0, '01936b00-0000-7000-8000-000000000002', 1, 'Leadership', 4, 'Beyond excellence'),
    ('01936b00-0000-7000-8000-000000000021', 0, '01936b00-0000-7000-8000-000000000002', 2, 'Partnership working', 1, 'Day-to-day'),
    ('01936b00-0000-7000-8000-000000000022', 0, '01936b00-0000-7000-8000-000000000002', 2, 'Partnership working', 2, 'Bigger vision vs self-interest'),
    ('01936b00-0000-7000-8000-000000000023', 0, '01936b00-0000-7000-8000-000000000002', 2, 'Partnership working', 3, 'Joint communications'),
    ('01936b00-0000-7000-8000-000000000031', 0, '01936b00-0000-7000-8000-000000000002', 3, 'Capacity', 1, 'Investment cycle'),
    ('01936b00-0000-7000-8000-000000000032', 0, '01936b00-0000-7000-8000-000000000002', 3, 'Capacity', 2, 'Skills'),
    ('01936b00-0000-7000-8000-000000000033', 0, '01936b00-0000-7000-8000-000000000002', 3, 'Capacity', 3, 'Change methodology');
