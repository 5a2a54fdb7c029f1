-- Which dialogue sessions are meetings of an inquiry; a session belongs to one inquiry at most.
create table inquiry_meeting (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    session_id uuid        not null,
    linked_by  uuid        not null,
    linked_at  datetime(6) not null,
    constraint inquiry_meeting_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_meeting_session foreign key (session_id) references dialogue_session (id),
    constraint inquiry_meeting_once unique (session_id)
);
create index inquiry_meeting_of on inquiry_meeting (inquiry_id);
