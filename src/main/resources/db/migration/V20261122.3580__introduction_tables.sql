-- Who agreed to be found by others at a session, from when to when. Standing is true or null, as in place.
create table meeting_consent (
    id            uuid        not null primary key,
    version       int         not null,
    session_id    uuid        not null,
    member_id     uuid        not null,
    agreed_at     datetime(6) not null,
    taken_back_at datetime(6) null,
    standing      boolean     null,
    constraint meeting_consent_session foreign key (session_id) references dialogue_session (id),
    constraint meeting_consent_once unique (session_id, member_id, standing),
    constraint meeting_consent_stands_or_ended check ((standing = true and taken_back_at is null) or (standing is null and taken_back_at is not null))
);
create index meeting_consent_by_member on meeting_consent (member_id);
