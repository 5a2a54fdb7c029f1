-- That a member of the steering group has an interest in an idea: written once. standing is true while it bars them, and
-- null once another row took it back; the unique key lets one member have one standing interest in an idea.
create table declared_interest (
    id          uuid          not null primary key,
    version     int           not null,
    idea_id     uuid          not null,
    member_id   uuid          not null,
    reason      varchar(1000) not null,
    recorded_by uuid          not null,
    declared_at datetime(6)   not null,
    standing    boolean       null,
    constraint declared_interest_once unique (idea_id, member_id, standing),
    constraint declared_interest_idea foreign key (idea_id) references idea (id),
    constraint declared_interest_of foreign key (member_id) references member (id),
    constraint declared_interest_by foreign key (recorded_by) references member (id),
    constraint declared_interest_standing check (standing is null or standing = true),
    constraint declared_interest_reason check (reason <> '')
);
create index declared_interest_mine on declared_interest (member_id, standing, idea_id);

create table declared_interest_end (
    interest_id uuid        not null primary key,
    version     int         not null,
    ended_by    uuid        not null,
    ended_at    datetime(6) not null,
    constraint declared_interest_end_of foreign key (interest_id) references declared_interest (id),
    constraint declared_interest_end_by foreign key (ended_by) references member (id)
);
