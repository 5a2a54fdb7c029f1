-- What an inquiry is set up with beyond its question: placement, adviser days, how seats are given, who must be in the room.
alter table inquiry add column principle_id uuid null;
alter table inquiry add column condition_id uuid null;
alter table inquiry add column by_application boolean default false not null;
alter table inquiry add column adviser_half_days int default 0 not null;
alter table inquiry add column revision int default 1 not null;
-- Somebody has contributed, by whatever way of working.
alter table inquiry add column contributed boolean default false not null;
update inquiry set contributed = true where id in (select inquiry_id from contribution where visibility = 'OPEN');
alter table inquiry add constraint inquiry_adviser_half_days check (adviser_half_days between 0 and 400);
alter table inquiry add constraint inquiry_revision check (revision >= 1);

create table inquiry_wanted (
    id         uuid not null primary key,
    version    int  not null,
    inquiry_id uuid not null,
    sector_id  uuid null,
    area_id    uuid null,
    wanted     int  not null,
    constraint inquiry_wanted_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_wanted_sector unique (inquiry_id, sector_id),
    constraint inquiry_wanted_area unique (inquiry_id, area_id),
    constraint inquiry_wanted_one check ((sector_id is null and area_id is not null) or (sector_id is not null and area_id is null)),
    constraint inquiry_wanted_number check (wanted between 1 and 60)
);

create table inquiry_adviser_day (
    id         uuid         not null primary key,
    version    int          not null,
    inquiry_id uuid         not null,
    on_day     date         not null,
    half_days  int          not null,
    adviser    varchar(120) not null,
    note       varchar(500) not null,
    entered_by uuid         not null,
    entered_at datetime(6)  not null,
    constraint inquiry_adviser_day_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_adviser_day_half_days check (half_days between 1 and 20)
);

-- Somebody asked in, asking in, or waiting for a seat. standing is true while it is open, then null.
create table inquiry_seat_request (
    id          uuid          not null primary key,
    version     int           not null,
    inquiry_id  uuid          not null,
    member_id   uuid          not null,
    kind        varchar(20)   not null,
    state       varchar(20)   not null,
    words       varchar(1000) not null,
    asked_by    uuid          not null,
    asked_at    datetime(6)   not null,
    waits_since datetime(6)   null,
    answered_by uuid          null,
    answered_at datetime(6)   null,
    answer      varchar(1000) not null,
    standing    boolean       null,
    constraint inquiry_seat_request_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_seat_request_once unique (inquiry_id, member_id, standing),
    constraint inquiry_seat_request_kind check (kind in ('INVITED', 'APPLIED', 'WAITING')),
    constraint inquiry_seat_request_state check (state in ('OPEN', 'SEATED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    constraint inquiry_seat_request_open check ((state = 'OPEN' and standing = true and answered_at is null)
        or (state <> 'OPEN' and standing is null and answered_at is not null)),
    constraint inquiry_seat_request_waits check (kind <> 'WAITING' or waits_since is not null)
);
create index inquiry_seat_request_waiting on inquiry_seat_request (inquiry_id, standing, waits_since);
