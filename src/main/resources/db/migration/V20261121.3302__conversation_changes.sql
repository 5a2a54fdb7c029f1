-- How often a session's own page has changed: what a form was filled in from, and the sequence of its calendar entry.
alter table dialogue_session add column changes int not null default 0;

create table session_change (
    id           uuid         not null primary key,
    version      int          not null,
    session_id   uuid         not null,
    edition      int          not null,
    field        varchar(20)  not null,
    before_value varchar(500) not null,
    after_value  varchar(500) not null,
    changed_by   uuid         not null,
    changed_at   datetime(6)  not null,
    constraint session_change_session foreign key (session_id) references dialogue_session (id),
    constraint session_change_once unique (session_id, edition, field)
);
