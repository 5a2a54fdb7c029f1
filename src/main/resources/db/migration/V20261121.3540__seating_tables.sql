-- The newest plan of a session counts; earlier ones stay for whoever wonders why tables changed.
create table seat_plan (
    id         uuid        not null primary key,
    version    int         not null,
    session_id uuid        not null,
    per_table  int         not null,
    rounds     int         not null,
    made_by    uuid        not null,
    made_at    datetime(6) not null,
    constraint seat_plan_session foreign key (session_id) references dialogue_session (id),
    constraint seat_plan_size check (per_table between 2 and 12 and rounds between 1 and 6)
);
create index seat_plan_by_session on seat_plan (session_id, made_at);

create table table_seat (
    id        uuid not null primary key,
    version   int  not null,
    plan_id   uuid not null,
    round_no  int  not null,
    table_no  int  not null,
    member_id uuid not null,
    constraint table_seat_plan foreign key (plan_id) references seat_plan (id),
    constraint table_seat_once unique (plan_id, round_no, member_id),
    constraint table_seat_numbers check (round_no >= 1 and table_no >= 1)
);
create index table_seat_by_member on table_seat (member_id, plan_id);
