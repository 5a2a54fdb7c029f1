-- What the steering group says among itself about an idea. Nobody else reads it.
create table steering_note (
    id          uuid          not null primary key,
    version     int           not null,
    request_key uuid          not null,
    idea_id     uuid          not null,
    author_id   uuid          not null,
    wording     varchar(4000) not null,
    written_at  datetime(6)   not null,
    changed_at  datetime(6)   null,
    constraint steering_note_request unique (author_id, request_key),
    constraint steering_note_idea foreign key (idea_id) references idea (id),
    constraint steering_note_by foreign key (author_id) references member (id)
);
create index steering_note_on on steering_note (idea_id, written_at);

create table steering_note_mention (
    id        uuid         not null primary key,
    version   int          not null,
    note_id   uuid         not null,
    member_id uuid         not null,
    words     varchar(120) not null,
    constraint steering_note_mention_once unique (note_id, member_id),
    constraint steering_note_mention_in foreign key (note_id) references steering_note (id),
    constraint steering_note_mention_of foreign key (member_id) references member (id)
);
create index steering_note_mention_member on steering_note_mention (member_id);

create table steering_note_withdrawal (
    note_id      uuid        not null primary key,
    version      int         not null,
    withdrawn_by uuid        not null,
    withdrawn_at datetime(6) not null,
    constraint steering_note_withdrawal_of foreign key (note_id) references steering_note (id),
    constraint steering_note_withdrawal_by foreign key (withdrawn_by) references member (id)
);
