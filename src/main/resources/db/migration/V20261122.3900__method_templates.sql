-- An edition of a template is written once; a change is another edition of the same template. offered: inquiries may take it.
-- The first three are written by the portal, in its own words, when they are first looked for.
create table method_template (
    id          uuid          not null primary key,
    version     int           not null,
    template_id uuid          not null,
    edition     int           not null,
    name        varchar(120)  not null,
    purpose     varchar(1000) not null,
    offered     boolean       not null,
    made_by     uuid          null,
    made_at     datetime(6)   not null,
    constraint method_template_edition unique (template_id, edition),
    constraint method_template_counts check (edition >= 1)
);

create table method_template_phase (
    id         uuid          not null primary key,
    version    int           not null,
    edition_id uuid          not null,
    place      int           not null,
    title      varchar(120)  not null,
    question   varchar(1000) not null,
    work       varchar(12)   not null,
    about      varchar(40)   not null,
    days       int           not null,
    constraint method_template_phase_edition foreign key (edition_id) references method_template (id),
    constraint method_template_phase_place unique (edition_id, place),
    constraint method_template_phase_work check (work in ('INDIVIDUAL', 'GROUP', 'PLENARY')),
    constraint method_template_phase_days check (days between 1 and 90)
);

create table method_template_question (
    id         uuid         not null primary key,
    version    int          not null,
    edition_id uuid         not null,
    place      int          not null,
    question   varchar(300) not null,
    constraint method_template_question_edition foreign key (edition_id) references method_template (id),
    constraint method_template_question_place unique (edition_id, place)
);
