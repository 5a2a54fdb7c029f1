-- waiting counts those in line; a place offered counts as taken. turns is the last number given, under the row's lock.
alter table dialogue_session add column waiting int not null default 0;
alter table dialogue_session add column turns int not null default 0;
alter table dialogue_session add constraint dialogue_session_waiting check (waiting between 0 and turns);

-- standing as in place: one turn stands for a person and session, any number lie in the past.
create table waiting_entry (
    id            uuid        not null primary key,
    version       int         not null,
    session_id    uuid        not null,
    member_id     uuid        not null,
    turn          int         not null,
    asked_at      datetime(6) not null,
    offered_at    datetime(6) null,
    offered_until datetime(6) null,
    ended_at      datetime(6) null,
    ended_by      varchar(20) null,
    standing      boolean     null,
    constraint waiting_entry_session foreign key (session_id) references dialogue_session (id),
    constraint waiting_entry_once unique (session_id, member_id, standing),
    constraint waiting_entry_turn unique (session_id, turn),
    constraint waiting_entry_offer check ((offered_at is null) = (offered_until is null)),
    constraint waiting_entry_end check (ended_by is null or ended_by in ('PLACE', 'LEFT', 'RAN_OUT', 'CANCELLED')),
    constraint waiting_entry_stands_or_ended check ((standing = true and ended_at is null and ended_by is null) or (standing is null and ended_at is not null and ended_by is not null))
);
create index waiting_entry_by_member on waiting_entry (member_id, standing);
create index waiting_entry_by_offer on waiting_entry (standing, offered_until);

-- The newest row counts.
create table place_rule (
    id                   uuid        not null primary key,
    version              int         not null,
    confirm_hours        int         not null,
    confirm_before_hours int         not null,
    straight_hours       int         not null,
    set_by               uuid        not null,
    set_at               datetime(6) not null,
    constraint place_rule_hours check (confirm_hours between 1 and 168 and confirm_before_hours between 0 and 72 and straight_hours > confirm_before_hours and straight_hours <= 168)
);
