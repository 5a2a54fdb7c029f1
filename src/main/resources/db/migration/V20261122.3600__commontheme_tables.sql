-- Common themes of several sessions' notes. Whoever changes anything of a gathering holds its row. published_text is for the index,
-- and stands only while it is published: titles and summaries, never lines, which may leave their notes meanwhile.
create table theme_gathering (
    id             uuid         not null primary key,
    version        int          not null,
    title          varchar(120) not null,
    question       varchar(300) not null,
    revision       int          not null,
    state          varchar(20)  not null,
    published_at   datetime(6)  null,
    published_text longtext     null,
    begun_by       uuid         not null,
    begun_at       datetime(6)  not null,
    constraint theme_gathering_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint theme_gathering_published check ((state = 'PUBLISHED') = (published_text is not null)
        and (state = 'PUBLISHED') = (published_at is not null))
);
create index theme_gathering_by_state on theme_gathering (state, published_at);
create index theme_gathering_by_begin on theme_gathering (begun_at);

-- standing is true or null: a session that was taken out can come in again, as another row.
create table gathering_session (
    id           uuid        not null primary key,
    version      int         not null,
    gathering_id uuid        not null,
    session_id   uuid        not null,
    standing     boolean     null,
    added_by     uuid        not null,
    added_at     datetime(6) not null,
    taken_by     uuid        null,
    taken_at     datetime(6) null,
    constraint gathering_session_gathering foreign key (gathering_id) references theme_gathering (id),
    constraint gathering_session_notes foreign key (session_id) references session_notes (session_id),
    constraint gathering_session_once unique (gathering_id, session_id, standing),
    constraint gathering_session_stands check (standing is null or standing = true),
    constraint gathering_session_taken check ((standing is null) = (taken_at is not null))
);
create index gathering_session_by_session on gathering_session (session_id, standing);

-- merged_into: where its lines went; gone without it: it was empty and taken away.
create table common_theme (
    id           uuid         not null primary key,
    version      int          not null,
    gathering_id uuid         not null,
    place        int          not null,
    title        varchar(120) not null,
    summary      varchar(600) not null,
    revision     int          not null,
    made_by      uuid         not null,
    made_at      datetime(6)  not null,
    changed_by   uuid         not null,
    changed_at   datetime(6)  not null,
    gone         boolean      not null,
    merged_into  uuid         null,
    constraint common_theme_gathering foreign key (gathering_id) references theme_gathering (id),
    constraint common_theme_merged foreign key (merged_into) references common_theme (id),
    constraint common_theme_merged_is_gone check (merged_into is null or gone = true)
);
create index common_theme_of on common_theme (gathering_id, place);

-- That a line of notes stands under a theme; its words are the notes' own. standing as above.
create table gathered_line (
    id           uuid        not null primary key,
    version      int         not null,
    gathering_id uuid        not null,
    theme_id     uuid        not null,
    line_id      uuid        not null,
    session_id   uuid        not null,
    standing     boolean     null,
    gathered_by  uuid        not null,
    gathered_at  datetime(6) not null,
    taken_by     uuid        null,
    taken_at     datetime(6) null,
    constraint gathered_line_gathering foreign key (gathering_id) references theme_gathering (id),
    constraint gathered_line_theme foreign key (theme_id) references common_theme (id),
    constraint gathered_line_line foreign key (line_id) references note_line (id),
    constraint gathered_line_session foreign key (session_id) references session_notes (session_id),
    constraint gathered_line_once unique (theme_id, line_id, standing),
    constraint gathered_line_stands check (standing is null or standing = true),
    constraint gathered_line_taken check ((standing is null) = (taken_at is not null))
);
create index gathered_line_of on gathered_line (gathering_id, standing);

-- "Not this": a line is not suggested again for that theme.
create table passed_over_line (
    id        uuid        not null primary key,
    version   int         not null,
    theme_id  uuid        not null,
    line_id   uuid        not null,
    passed_by uuid        not null,
    passed_at datetime(6) not null,
    constraint passed_over_line_theme foreign key (theme_id) references common_theme (id),
    constraint passed_over_line_line foreign key (line_id) references note_line (id),
    constraint passed_over_line_once unique (theme_id, line_id)
);

create table gathering_step (
    id           uuid         not null primary key,
    version      int          not null,
    gathering_id uuid         not null,
    kind         varchar(20)  not null,
    reason       varchar(300) not null,
    taken_by     uuid         not null,
    taken_at     datetime(6)  not null,
    constraint gathering_step_gathering foreign key (gathering_id) references theme_gathering (id),
    constraint gathering_step_kind check (kind in ('PUBLISHED', 'TAKEN_BACK')),
    constraint gathering_step_reason check (kind = 'PUBLISHED' or reason <> '')
);
create index gathering_step_of on gathering_step (gathering_id, taken_at);
