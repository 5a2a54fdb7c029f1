-- Over how many months a fair share is counted, and from how many sessions somebody is experienced; the newest row counts.
create table rota_rule (
    id               uuid        not null primary key,
    version          int         not null,
    months           int         not null,
    experienced_from int         not null,
    set_by           uuid        not null,
    set_at           datetime(6) not null,
    constraint rota_rule_bounds check (months between 1 and 36 and experienced_from between 1 and 50)
);

create table rota (
    id      uuid        not null primary key,
    version int         not null,
    made_by uuid        not null,
    made_at datetime(6) not null
);
create index rota_by_time on rota (made_at, id);

-- Who was given which session, how many they had in the time that counts, and what was known to stand against it.
create table rota_line (
    id         uuid         not null primary key,
    version    int          not null,
    rota_id    uuid         not null,
    session_id uuid         not null,
    member_id  uuid         not null,
    had        int          not null,
    despite    varchar(120) not null,
    constraint rota_line_rota foreign key (rota_id) references rota (id),
    constraint rota_line_session foreign key (session_id) references dialogue_session (id),
    constraint rota_line_once unique (rota_id, session_id, member_id)
);
create index rota_line_by_member on rota_line (member_id);

create table rota_undo (
    id        uuid        not null primary key,
    version   int         not null,
    rota_id   uuid        not null,
    undone_by uuid        not null,
    undone_at datetime(6) not null,
    constraint rota_undo_rota foreign key (rota_id) references rota (id),
    constraint rota_undo_once unique (rota_id)
);

create table rota_decline (
    id          uuid         not null primary key,
    version     int          not null,
    session_id  uuid         not null,
    member_id   uuid         not null,
    reason      varchar(300) not null,
    declined_at datetime(6)  not null,
    constraint rota_decline_session foreign key (session_id) references dialogue_session (id)
);
create index rota_decline_by_session on rota_decline (session_id, member_id);
create index rota_decline_by_member on rota_decline (member_id);

-- When somebody was asked last. Its version is what two rotas at the same moment meet at.
create table facilitator_asked (
    member_id uuid        not null primary key,
    version   int         not null,
    times     int         not null,
    asked_at  datetime(6) not null
);
