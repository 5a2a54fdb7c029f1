-- Places held back for a sector until a moment. One hold stands for a session and sector; standing as in place.
create table place_hold (
    id          uuid         not null primary key,
    version     int          not null,
    session_id  uuid         not null,
    sector_id   uuid         not null,
    sector_name varchar(160) not null,
    places      int          not null,
    used        int          not null,
    held_until  datetime(6)  not null,
    held_by     uuid         not null,
    held_at     datetime(6)  not null,
    ended_at    datetime(6)  null,
    standing    boolean      null,
    constraint place_hold_session foreign key (session_id) references dialogue_session (id),
    constraint place_hold_once unique (session_id, sector_id, standing),
    constraint place_hold_used check (places >= 1 and used between 0 and places),
    constraint place_hold_stands_or_ended check ((standing = true and ended_at is null) or (standing is null and ended_at is not null))
);
create index place_hold_by_end on place_hold (standing, held_until);

-- held counts what standing holds have left; it is never somebody else's.
alter table dialogue_session add column held int not null default 0;
alter table dialogue_session drop constraint dialogue_session_taken;
alter table dialogue_session add constraint dialogue_session_given check (taken >= 0 and held >= 0 and taken + held <= capacity);

alter table place add column hold_id uuid null;
alter table waiting_entry add column hold_id uuid null;
