-- Versions of the code of conduct, written once; without a row the portal's own text stands.
create table moderation_conduct (
    id         uuid        not null primary key,
    version    int         not null,
    turn       int         not null,
    words      longtext    not null,
    written_by uuid        not null,
    written_at datetime(6) not null,
    constraint moderation_conduct_turn unique (turn),
    constraint moderation_conduct_by foreign key (written_by) references member (id)
);
