-- How many people it takes to run a session of a series, and who does. standing as in place.
alter table conversation_series add column facilitators_needed int not null default 1;
alter table conversation_series add constraint conversation_series_facilitators check (facilitators_needed between 1 and 5);

create table session_facilitator (
    id            uuid        not null primary key,
    version       int         not null,
    session_id    uuid        not null,
    member_id     uuid        not null,
    added_by      uuid        not null,
    added_at      datetime(6) not null,
    taken_back_by uuid        null,
    taken_back_at datetime(6) null,
    standing      boolean     null,
    constraint session_facilitator_session foreign key (session_id) references dialogue_session (id),
    constraint session_facilitator_once unique (session_id, member_id, standing),
    constraint session_facilitator_stands_or_ended check ((standing = true and taken_back_by is null and taken_back_at is null) or (standing is null and taken_back_by is not null and taken_back_at is not null))
);
create index session_facilitator_by_member on session_facilitator (member_id, standing);

-- Until now whoever scheduled a series ran its sessions. The key of the session serves as key of its first row.
insert into session_facilitator (id, version, session_id, member_id, added_by, added_at, standing)
select s.id, 0, s.id, c.created_by, c.created_by, c.created_at, true
from dialogue_session s join conversation_series c on c.id = s.series_id;
