-- What came of an idea: a row each time it is recorded, corrected or taken back; the last turn holds.
create table story_result (
    id          uuid          not null primary key,
    version     int           not null,
    idea_id     uuid          not null,
    turn        int           not null,
    kind        varchar(20)   not null,
    wording     varchar(4000) not null,
    link        varchar(500)  not null,
    recorded_by uuid          not null,
    recorded_at datetime(6)   not null,
    constraint story_result_turn unique (idea_id, turn),
    constraint story_result_idea foreign key (idea_id) references idea (id),
    constraint story_result_by foreign key (recorded_by) references member (id),
    constraint story_result_kind check (kind in ('RECORDED', 'TAKEN_BACK')),
    constraint story_result_words check (kind = 'TAKEN_BACK' or wording <> '')
);

-- What people said, what was decided, what happened: for the page and the search, written anew after each of these changes.
create table story (
    id           uuid          not null primary key,
    version      int           not null,
    idea_id      uuid          not null,
    title        varchar(120)  not null,
    said         longtext      not null,
    decided      varchar(4000) not null,
    decided_at   datetime(6)   not null,
    happened     varchar(4000) not null,
    link         varchar(500)  not null,
    stage        varchar(20)   not null,
    theme_id     uuid          null,
    principle_id uuid          null,
    condition_id uuid          null,
    supporters   int           not null,
    told_at      datetime(6)   not null,
    shown        boolean       not null,
    constraint story_of unique (idea_id),
    constraint story_idea foreign key (idea_id) references idea (id),
    constraint story_stage check (stage in ('IN_DELIVERY', 'DELIVERED'))
);
create index story_newest on story (shown, stage, told_at);
