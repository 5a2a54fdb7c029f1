-- A comment hangs on a thing of another module (subject), or answers a comment there (parent_id): one level deep, which the
-- service keeps. What its author took back stays as a row without being shown.
create table comment_entry (
    id              uuid          not null primary key,
    version         int           not null,
    request_key     uuid          not null,
    subject_kind    varchar(20)   not null,
    subject_id      uuid          not null,
    parent_id       uuid          null,
    author_id       uuid          not null,
    sector_id       uuid          null,
    wording         varchar(4000) not null,
    by_mail         boolean       not null,
    written_at      datetime(6)   not null,
    changed_at      datetime(6)   null,
    taken_back_at   datetime(6)   null,
    visibility      varchar(20)   not null,
    constraint comment_entry_request unique (author_id, request_key),
    constraint comment_entry_parent foreign key (parent_id) references comment_entry (id),
    constraint comment_entry_author foreign key (author_id) references member (id),
    constraint comment_entry_visibility check (visibility in ('OPEN', 'WAITING', 'HIDDEN', 'DECLINED')),
    constraint comment_entry_no_own_parent check (parent_id is null or parent_id <> id)
);
create index comment_entry_on on comment_entry (subject_kind, subject_id, parent_id, written_at);
create index comment_entry_by on comment_entry (author_id, written_at);

-- Whom a comment names. words is what stands after the @ in it.
create table comment_mention (
    id         uuid         not null primary key,
    version    int          not null,
    comment_id uuid         not null,
    member_id  uuid         not null,
    words      varchar(200) not null,
    constraint comment_mention_once unique (comment_id, member_id),
    constraint comment_mention_comment foreign key (comment_id) references comment_entry (id),
    constraint comment_mention_member foreign key (member_id) references member (id)
);

-- What a comment points to. label is what stands after the # in it.
create table comment_reference (
    id         uuid         not null primary key,
    version    int          not null,
    comment_id uuid         not null,
    thing_kind varchar(20)  not null,
    thing_id   uuid         not null,
    label      varchar(200) not null,
    link       varchar(200) not null,
    constraint comment_reference_once unique (comment_id, thing_kind, thing_id),
    constraint comment_reference_comment foreign key (comment_id) references comment_entry (id)
);
create index comment_reference_to on comment_reference (thing_kind, thing_id);
