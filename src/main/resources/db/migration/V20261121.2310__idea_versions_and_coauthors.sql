-- Every wording an idea has had, from the first change on; written once. The idea itself stands in the last one.
create table idea_version (
    id           uuid         not null primary key,
    version      int          not null,
    idea_id      uuid         not null,
    revision     int          not null,
    title        varchar(120) not null,
    wording      longtext     not null,
    helps        varchar(2000) not null,
    theme_id     uuid         null,
    principle_id uuid         null,
    condition_id uuid         null,
    written_by   uuid         not null,
    written_at   datetime(6)  not null,
    substance    boolean      not null,
    note         varchar(500) not null,
    constraint idea_version_revision unique (idea_id, revision),
    constraint idea_version_idea foreign key (idea_id) references idea (id),
    constraint idea_version_by foreign key (written_by) references member (id)
);

-- standing is true while somebody is invited or with us, and null after: the unique key lets one stand a person and idea.
-- address is what the author typed, until it is answered; member_id stays null while nobody has an account with it.
create table idea_coauthor (
    id          uuid        not null primary key,
    version     int         not null,
    idea_id     uuid        not null,
    member_id   uuid        null,
    address     varchar(190) null,
    invited_by  uuid        not null,
    invited_at  datetime(6) not null,
    comment_id  uuid        null,
    state       varchar(20) not null,
    answered_at datetime(6) null,
    ended_at    datetime(6) null,
    standing    boolean     null,
    constraint idea_coauthor_once unique (idea_id, member_id, standing),
    constraint idea_coauthor_idea foreign key (idea_id) references idea (id),
    constraint idea_coauthor_member foreign key (member_id) references member (id),
    constraint idea_coauthor_by foreign key (invited_by) references member (id),
    constraint idea_coauthor_state check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'LEFT', 'TAKEN_BACK')),
    constraint idea_coauthor_standing check ((standing = true and state in ('INVITED', 'ACCEPTED'))
        or (standing is null and state in ('DECLINED', 'LEFT', 'TAKEN_BACK') and ended_at is not null))
);
create index idea_coauthor_addressed on idea_coauthor (address, standing);
create index idea_coauthor_mine on idea_coauthor (member_id, standing);
