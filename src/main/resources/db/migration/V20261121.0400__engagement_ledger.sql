-- The ledger: lines are added, never changed. Keys compare letter by letter on both databases.
create table engagement_record (
    id              uuid         not null primary key,
    entry_key       varchar(120) not null,
    counters_id     uuid         null,
    kind            varchar(30)  not null,
    member_id       uuid         null,
    heads           int          not null,
    organisation_id uuid         null,
    sector_id       uuid         null,
    area_id         uuid         null,
    strand_id       uuid         null,
    activity_kind   varchar(20)  not null,
    activity_id     varchar(80)  not null,
    activity_label  varchar(200) not null,
    activity_link   varchar(200) not null,
    occurred_at     datetime(6)  not null,
    occurred_on     date         not null,
    recorded_at     datetime(6)  not null,
    constraint engagement_record_entry_key unique (entry_key),
    constraint engagement_record_countered_once unique (counters_id),
    constraint engagement_record_counters foreign key (counters_id) references engagement_record (id),
    constraint engagement_record_heads check (heads >= 1),
    constraint engagement_record_one_person check (member_id is null or heads = 1)
) collate=utf8mb4_nopad_bin;
create index engagement_record_by_time on engagement_record (occurred_at, id);
create index engagement_record_by_strand on engagement_record (strand_id, occurred_at, id);
create index engagement_record_by_member on engagement_record (member_id, occurred_on);
create index engagement_record_by_activity on engagement_record (activity_kind, activity_id);
create index engagement_record_by_organisation on engagement_record (organisation_id, occurred_on);
create index engagement_record_by_sector on engagement_record (sector_id, occurred_on);

-- What the ledger adds up to, kept in the transaction of each line. Scope: a strand's id, or 'programme'.
-- counted_kinds: the rule these figures were counted by.
create table engagement_total (
    scope         varchar(36)  not null primary key,
    counted_kinds varchar(400) not null,
    people        int          not null,
    unnamed       int          not null,
    places        int          not null,
    organisations int          not null,
    sectors       int          not null,
    activities    int          not null,
    counted_at    datetime(6)  not null
);

-- How many standing lines speak for each thing counted, and since which day: this makes distinct counts exact.
create table engagement_tally (
    scope   varchar(36)  not null,
    measure varchar(20)  not null,
    subject varchar(140) not null,
    weight  int          not null,
    since   date         not null,
    primary key (scope, measure, subject),
    constraint engagement_tally_weight check (weight >= 1)
) collate=utf8mb4_nopad_bin;

-- What was new on each day: the growth behind pace and forecast.
create table engagement_day (
    scope   varchar(36) not null,
    measure varchar(20) not null,
    on_day  date        not null,
    added   int         not null,
    primary key (scope, measure, on_day)
);

-- Recounts and what they found. A difference is reported, then mended.
create table engagement_recount (
    id         uuid        not null primary key,
    started_at datetime(6) not null,
    ended_at   datetime(6) not null,
    lines_read bigint      not null
);
create table engagement_difference (
    id         uuid        not null primary key,
    recount_id uuid        not null,
    scope      varchar(36) not null,
    figure     varchar(40) not null,
    kept       bigint      not null,
    counted    bigint      not null,
    constraint engagement_difference_recount foreign key (recount_id) references engagement_recount (id)
);
