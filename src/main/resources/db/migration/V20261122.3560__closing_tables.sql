-- What the portal counted when a session was closed. The newest closing of a session counts; earlier ones stay.
create table session_closing (
    id             uuid         not null primary key,
    version        int          not null,
    session_id     uuid         not null,
    taken          int          not null,
    no_shows       int          not null,
    came           int          not null,
    walk_ins       int          not null,
    unnamed        int          not null,
    organisations  int          not null,
    sectors        int          not null,
    answered       int          not null,
    score          decimal(3,2) null,
    remark         varchar(500) not null,
    closed_by      uuid         not null,
    closed_at      datetime(6)  not null,
    constraint session_closing_session foreign key (session_id) references dialogue_session (id),
    constraint session_closing_counts check (taken >= 0 and no_shows between 0 and taken and walk_ins between 0 and came
        and unnamed >= 0 and organisations >= 0 and sectors >= 0 and answered >= 0),
    constraint session_closing_score check (score is null or score between 1 and 5)
);
create index session_closing_by_session on session_closing (session_id, closed_at);
create index session_closing_by_person on session_closing (closed_by);
