-- What a facilitator said last counts; what they said before stays until their account goes. slots as "MON-EVE TUE-AM".
create table facilitator_week (
    id            uuid         not null primary key,
    version       int          not null,
    member_id     uuid         not null,
    slots         varchar(200) not null,
    max_per_month int          null,
    recorded_by   uuid         not null,
    recorded_at   datetime(6)  not null,
    constraint facilitator_week_max check (max_per_month is null or max_per_month between 1 and 31)
);
create index facilitator_week_by_member on facilitator_week (member_id, recorded_at);

create table facilitator_away (
    id           uuid         not null primary key,
    version      int          not null,
    member_id    uuid         not null,
    first_day    date         not null,
    last_day     date         not null,
    reason       varchar(300) not null,
    recorded_by  uuid         not null,
    recorded_at  datetime(6)  not null,
    withdrawn_by uuid         null,
    withdrawn_at datetime(6)  null,
    constraint facilitator_away_span check (first_day <= last_day),
    constraint facilitator_away_withdrawn check ((withdrawn_by is null and withdrawn_at is null) or (withdrawn_by is not null and withdrawn_at is not null))
);
create index facilitator_away_by_member on facilitator_away (member_id, last_day);
