-- The newest row counts. A reminder of 0 hours is none.
create table reminder_rule (
    id           uuid        not null primary key,
    version      int         not null,
    first_hours  int         not null,
    second_hours int         not null,
    set_by       uuid        not null,
    set_at       datetime(6) not null,
    constraint reminder_rule_hours check (first_hours between 0 and 336 and second_hours between 0 and 336 and (second_hours = 0 or second_hours < first_hours))
);

-- Those with a place were reminded of a session as it then stood; moved to another time, it is reminded of again.
create table session_reminder (
    id           uuid        not null primary key,
    version      int         not null,
    session_id   uuid        not null,
    starts_at    datetime(6) not null,
    hours_before int         not null,
    reminded_at  datetime(6) not null,
    constraint session_reminder_session foreign key (session_id) references dialogue_session (id),
    constraint session_reminder_once unique (session_id, starts_at, hours_before)
);
