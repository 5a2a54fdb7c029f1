-- An edition of a template is written once; a change is another edition of the same template. offered: facilitators may begin with it.
create table note_template (
    id           uuid         not null primary key,
    version      int          not null,
    template_id  uuid         not null,
    edition      int          not null,
    title        varchar(120) not null,
    comment_days int          not null,
    offered      boolean      not null,
    made_by      uuid         null,
    made_at      datetime(6)  not null,
    constraint note_template_edition unique (template_id, edition),
    constraint note_template_days check (comment_days between 1 and 60)
);

create table note_template_section (
    id         uuid         not null primary key,
    version    int          not null,
    edition_id uuid         not null,
    place      int          not null,
    kind       varchar(20)  not null,
    title      varchar(120) not null,
    help       varchar(300) not null,
    constraint note_template_section_edition foreign key (edition_id) references note_template (id),
    constraint note_template_section_place unique (edition_id, place),
    constraint note_template_section_kind check (kind in ('LINES', 'IDEAS', 'ACTIONS', 'WORDS'))
);

-- One a session, under the session's own key. Whoever writes holds this row. What is published stands in published_text for the
-- index, and only while it is published. Title, time and area are the session's, kept here for lists and the index.
create table session_notes (
    session_id     uuid         not null primary key,
    version        int          not null,
    edition_id     uuid         not null,
    state          varchar(20)  not null,
    title          varchar(120) not null,
    starts_at      datetime(6)  not null,
    area_id        uuid         not null,
    area_name      varchar(160) not null,
    strand_id      uuid         null,
    host_id        uuid         not null,
    begun_by       uuid         not null,
    begun_at       datetime(6)  not null,
    comments_until datetime(6)  null,
    published_text longtext     null,
    constraint session_notes_session foreign key (session_id) references dialogue_session (id),
    constraint session_notes_edition foreign key (edition_id) references note_template (id),
    constraint session_notes_state check (state in ('DRAFT', 'CIRCULATED', 'APPROVED', 'PUBLISHED')),
    constraint session_notes_published check ((state = 'PUBLISHED') = (published_text is not null))
);
create index session_notes_by_state on session_notes (state, starts_at);

-- How notes went from draft to published and back: written once, never changed.
create table notes_step (
    id         uuid         not null primary key,
    version    int          not null,
    session_id uuid         not null,
    kind       varchar(20)  not null,
    reason     varchar(300) not null,
    taken_by   uuid         not null,
    taken_at   datetime(6)  not null,
    constraint notes_step_notes foreign key (session_id) references session_notes (session_id),
    constraint notes_step_kind check (kind in ('CIRCULATED', 'APPROVED', 'PUBLISHED', 'TAKEN_BACK'))
);
create index notes_step_of on notes_step (session_id, taken_at);

-- place has gaps, so that a line between two others touches no third one.
create table note_line (
    id         uuid          not null primary key,
    version    int           not null,
    session_id uuid          not null,
    section_id uuid          not null,
    place      bigint        not null,
    wording    varchar(2000) not null,
    revision   int           not null,
    written_by uuid          not null,
    written_at datetime(6)   not null,
    changed_by uuid          not null,
    changed_at datetime(6)   not null,
    removed    boolean       not null,
    constraint note_line_notes foreign key (session_id) references session_notes (session_id),
    constraint note_line_section foreign key (section_id) references note_template_section (id)
);
create index note_line_of on note_line (session_id, section_id, place);

-- What a line said before somebody else changed it.
create table note_line_earlier (
    id         uuid          not null primary key,
    version    int           not null,
    line_id    uuid          not null,
    revision   int           not null,
    wording    varchar(2000) not null,
    written_by uuid          not null,
    replaced_at datetime(6)  not null,
    constraint note_line_earlier_line foreign key (line_id) references note_line (id)
);
create index note_line_earlier_of on note_line_earlier (line_id, revision);

-- What somebody typed over a line that another person changed at the same moment. standing is true or null: one a line and
-- person waits to be looked at.
create table note_line_rival (
    id         uuid          not null primary key,
    version    int           not null,
    line_id    uuid          not null,
    wording    varchar(2000) not null,
    written_by uuid          not null,
    written_at datetime(6)   not null,
    standing   boolean       null,
    outcome    varchar(20)   null,
    settled_by uuid          null,
    settled_at datetime(6)   null,
    constraint note_line_rival_line foreign key (line_id) references note_line (id),
    constraint note_line_rival_once unique (line_id, written_by, standing),
    constraint note_line_rival_settled check ((standing is null) = (outcome is not null)),
    constraint note_line_rival_stands check (standing is null or standing = true)
);

create table note_line_removal (
    id          uuid        not null primary key,
    version     int         not null,
    line_id     uuid        not null,
    removed_by  uuid        not null,
    removed_at  datetime(6) not null,
    restored_by uuid        null,
    restored_at datetime(6) null,
    constraint note_line_removal_line foreign key (line_id) references note_line (id)
);
create index note_line_removal_of on note_line_removal (line_id);

-- That a line is somebody's own words, and whose: the newest row of a line holds. speaker null: "a participant".
create table note_quotation (
    id         uuid        not null primary key,
    version    int         not null,
    line_id    uuid        not null,
    quoted     boolean     not null,
    speaker_id uuid        null,
    entered_by uuid        not null,
    entered_at datetime(6) not null,
    constraint note_quotation_line foreign key (line_id) references note_line (id)
);
create index note_quotation_of on note_quotation (line_id, entered_at);

-- Whether a speaker agreed to be named under these words (revision of the line). The newest row holds; none: not named.
create table note_quotation_consent (
    id         uuid        not null primary key,
    version    int         not null,
    line_id    uuid        not null,
    member_id  uuid        not null,
    revision   int         not null,
    given      boolean     not null,
    entered_by uuid        not null,
    said_at    datetime(6) not null,
    constraint note_quotation_consent_line foreign key (line_id) references note_line (id)
);
create index note_quotation_consent_of on note_quotation_consent (line_id, said_at);
create index note_quotation_consent_by on note_quotation_consent (member_id);

-- What became of a line: an idea, later an action.
create table note_line_use (
    id       uuid        not null primary key,
    version  int         not null,
    line_id  uuid        not null,
    kind     varchar(20) not null,
    thing_id uuid        not null,
    made_by  uuid        not null,
    made_at  datetime(6) not null,
    constraint note_line_use_line foreign key (line_id) references note_line (id),
    constraint note_line_use_once unique (line_id, kind)
);

create table notes_reminder (
    id          uuid        not null primary key,
    version     int         not null,
    session_id  uuid        not null,
    member_id   uuid        not null,
    reminded_at datetime(6) not null,
    constraint notes_reminder_session foreign key (session_id) references dialogue_session (id)
);
create index notes_reminder_of on notes_reminder (session_id, reminded_at);
