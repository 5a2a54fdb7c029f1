-- Lines can say which one they stand in for after an affiliation was corrected, and where it happened beside the person.
alter table engagement_record add column with_organisation_id uuid null;
alter table engagement_record add column restates_id uuid null;
alter table engagement_record add constraint engagement_record_restates foreign key (restates_id) references engagement_record (id);
create index engagement_record_by_place on engagement_record (member_id, activity_kind, activity_id);

-- layout: how the rows below are built; figures of an older one are counted anew by whoever comes first.
-- one_activity: people who took part in exactly one thing. first_day: the programme's, on its own row; nothing counts before it.
alter table engagement_total add column one_activity int default 0 not null;
alter table engagement_total add column layout int default 1 not null;
alter table engagement_total add column first_day date null;

-- How many standing lines speak for each thing counted: in which month, and for whom. A thing counts once in each part
-- of reach (a month, a sector, …) that any of its rows belongs to. '' is none known. Places have no rows here: a place's
-- few lines are found in the ledger itself. Subject first, so that a thing's rows lie side by side.
drop table engagement_tally;
create table engagement_tally (
    subject      varchar(140) not null,
    measure      varchar(20)  not null,
    scope        varchar(36)  not null,
    on_month     varchar(7)   not null,
    organisation varchar(36)  not null,
    sector       varchar(36)  not null,
    area         varchar(36)  not null,
    weight       int          not null,
    since        date         not null,
    primary key (subject, measure, scope, on_month, organisation, sector, area),
    constraint engagement_tally_weight check (weight >= 1)
) collate=utf8mb4_nopad_bin;

-- In how many activities each person took part.
create table engagement_person (
    person     varchar(36) not null,
    scope      varchar(36) not null,
    activities int         not null,
    primary key (person, scope),
    constraint engagement_person_activities check (activities >= 1)
) collate=utf8mb4_nopad_bin;

-- What the ledger adds up to for a part of a scope. slice_key: a month (2026-11), an id, or sector/area; '' is none known.
create table engagement_slice (
    scope         varchar(36) not null,
    slice_kind    varchar(20) not null,
    slice_key     varchar(80) not null,
    people        int         not null,
    unnamed       int         not null,
    places        int         not null,
    organisations int         not null,
    sectors       int         not null,
    activities    int         not null,
    counted_at    datetime(6) not null,
    primary key (scope, slice_kind, slice_key)
) collate=utf8mb4_nopad_bin;
