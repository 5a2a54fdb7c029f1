-- What the columns of a table of past attendance mean, and what stands in for those it does not have.
create table history_plan (
    import_id    uuid         not null primary key,
    version      int          not null,
    headings     longtext     not null,
    column_names longtext     not null,
    date_way     varchar(20)  null,
    read_as      varchar(20)  null,
    activity     varchar(200) not null,
    on_day       date         null,
    kind         varchar(30)  not null,
    strand_id    uuid         null,
    begun        boolean      not null,
    outlook      longtext     null,
    constraint history_plan_import foreign key (import_id) references sheet_import (id)
);

-- A line of such a table as it was understood. Counted, it is the proof of a line of the ledger and stays.
-- line_key: the same for the same line in any table. standing_key: the same again while it counts, so that it counts once.
create table history_line (
    id                uuid         not null primary key,
    import_id         uuid         not null,
    line_number       int          not null,
    line_key          uuid         not null,
    activity_key      uuid         not null,
    activity          varchar(200) not null,
    on_day            date         not null,
    kind              varchar(30)  not null,
    strand_id         uuid         null,
    person_key        uuid         null,
    person_name       varchar(120) null,
    person_email      varchar(190) null,
    organisation_key  uuid         null,
    organisation_name varchar(160) null,
    area_id           uuid         null,
    heads             int          not null,
    note              varchar(500) not null,
    repeats           uuid         null,
    engagement_key    varchar(120) null,
    standing_key      uuid         null,
    member_id         uuid         null,
    organisation_id   uuid         null,
    counted_at        datetime(6)  null,
    taken_back_at     datetime(6)  null,
    constraint history_line_place unique (import_id, line_number),
    constraint history_line_counts_once unique (standing_key),
    constraint history_line_engagement unique (engagement_key),
    constraint history_line_heads check (heads >= 1),
    constraint history_line_import foreign key (import_id) references sheet_import (id)
);
create index history_line_by_key on history_line (line_key);
create index history_line_by_activity on history_line (activity_key);
create index history_line_by_person on history_line (import_id, person_key);
create index history_line_by_organisation on history_line (import_id, organisation_key);
create index history_line_by_day on history_line (import_id, on_day);
create index history_line_by_member on history_line (member_id);

-- Each person and each organisation a table names, once, with whom the register means by it and who said so.
create table history_value (
    import_id       uuid         not null,
    value_kind      varchar(20)  not null,
    value_key       uuid         not null,
    written         varchar(200) not null,
    email           varchar(190) null,
    beside          varchar(160) null,
    area_id         uuid         null,
    line_count      int          not null,
    choice          varchar(20)  not null,
    member_id       uuid         null,
    organisation_id uuid         null,
    chosen_by       uuid         null,
    chosen_at       datetime(6)  null,
    primary key (import_id, value_kind, value_key),
    constraint history_value_import foreign key (import_id) references sheet_import (id)
);
create index history_value_by_choice on history_value (import_id, value_kind, choice);
create index history_value_by_member on history_value (member_id);
