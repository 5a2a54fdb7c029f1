-- Somebody without an account asks for a place. What names them goes once they are known as a member, or after a while.
create table guest_request (
    id                uuid         not null primary key,
    version           int          not null,
    session_id        uuid         not null,
    name              varchar(120) null,
    email             varchar(254) null,
    organisation_id   uuid         null,
    organisation_name varchar(160) null,
    asked_at          datetime(6)  not null,
    confirmed_at      datetime(6)  null,
    member_id         uuid         null,
    constraint guest_request_session foreign key (session_id) references dialogue_session (id),
    constraint guest_request_named_until_known check ((confirmed_at is null and member_id is null and name is not null and email is not null)
        or (confirmed_at is not null and member_id is not null and name is null and email is null))
);
create index guest_request_by_age on guest_request (confirmed_at, asked_at);
create index guest_request_by_member on guest_request (member_id);
