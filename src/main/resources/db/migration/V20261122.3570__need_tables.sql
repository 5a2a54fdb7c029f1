-- Whether a series asks for needs: the newest row counts. What people need is deleted once the session is over.
create table needs_asked (
    id        uuid        not null primary key,
    version   int         not null,
    series_id uuid        not null,
    access    boolean     not null,
    diet      boolean     not null,
    set_by    uuid        not null,
    set_at    datetime(6) not null,
    constraint needs_asked_series foreign key (series_id) references conversation_series (id)
);
create index needs_asked_by_series on needs_asked (series_id, set_at);

create table person_need (
    id         uuid         not null primary key,
    version    int          not null,
    session_id uuid         not null,
    member_id  uuid         not null,
    access     varchar(500) not null,
    diet       varchar(300) not null,
    said_at    datetime(6)  not null,
    constraint person_need_session foreign key (session_id) references dialogue_session (id),
    constraint person_need_once unique (session_id, member_id),
    constraint person_need_says_something check (access <> '' or diet <> '')
);
create index person_need_by_member on person_need (member_id);
