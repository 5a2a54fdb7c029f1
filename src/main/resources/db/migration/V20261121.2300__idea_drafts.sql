-- Whom it helps, which condition of the strategy it leans on, who typed it for whom, and in which wording it stands.
alter table idea add column helps varchar(2000) default '' not null;
alter table idea add column condition_id uuid null;
alter table idea add column revision int default 1 not null;
alter table idea add column entered_by uuid null;
alter table idea add column entered_at datetime(6) null;
alter table idea add column told_by varchar(160) default '' not null;
alter table idea add column import_key varchar(80) null;
alter table idea add constraint idea_entered_by foreign key (entered_by) references member (id);
alter table idea add constraint idea_imported_once unique (import_key);
alter table idea add constraint idea_revision check (revision >= 1);

-- What somebody is writing, saved as they type. Put forward, it becomes the idea with the same key. What was typed meanwhile
-- in another tab stands beside it as a row of its own (fork_of) until its author has chosen. Fields are wider than an
-- idea's: too much is kept too, and said at the field. idea_id: a new wording of an idea that is there already.
create table idea_draft (
    id            uuid          not null primary key,
    version       int           not null,
    author_id     uuid          not null,
    fork_of       uuid          null,
    idea_id       uuid          null,
    base_revision int           not null,
    turn          int           not null,
    title         varchar(1000) not null,
    wording       longtext      not null,
    helps         longtext      not null,
    theme_id      uuid          null,
    principle_id  uuid          null,
    condition_id  uuid          null,
    origin_kind   varchar(20)   null,
    origin_id     varchar(80)   null,
    origin_label  varchar(200)  null,
    origin_link   varchar(200)  null,
    teller        varchar(20)   not null,
    teller_id     uuid          null,
    teller_name   varchar(1000) not null,
    begun_at      datetime(6)   not null,
    saved_at      datetime(6)   not null,
    constraint idea_draft_author foreign key (author_id) references member (id),
    constraint idea_draft_fork foreign key (fork_of) references idea_draft (id),
    constraint idea_draft_idea foreign key (idea_id) references idea (id),
    constraint idea_draft_teller_member foreign key (teller_id) references member (id),
    constraint idea_draft_teller check (teller in ('ME', 'MEMBER', 'NAMED', 'UNNAMED')),
    constraint idea_draft_turn check (turn >= 1)
);
create index idea_draft_mine on idea_draft (author_id, saved_at);

-- "Mine is different because": of_id is the draft's key, which is the idea's once it is put forward.
create table idea_difference (
    id       uuid          not null primary key,
    version  int           not null,
    of_id    uuid          not null,
    other_id uuid          not null,
    reason   varchar(1000) not null,
    said_by  uuid          not null,
    said_at  datetime(6)   not null,
    constraint idea_difference_once unique (of_id, other_id),
    constraint idea_difference_other foreign key (other_id) references idea (id),
    constraint idea_difference_by foreign key (said_by) references member (id)
);
