-- One programme an installation: only_one is always 1 and unique.
create table programme (
    id                  uuid         not null primary key,
    version             int          not null,
    only_one            int          not null,
    name                varchar(160) not null,
    subtitle            varchar(200) not null,
    county              varchar(100) not null,
    total_cost          int          null,
    regional_name       varchar(160) null,
    regional_amount     int          null,
    regional_state      varchar(60)  null,
    regional_decided_on date         null,
    constraint programme_one_per_installation unique (only_one),
    constraint programme_only_one check (only_one = 1)
);

create table programme_aim (
    programme_id uuid         not null,
    ordinal      int          not null,
    wording      varchar(500) not null,
    primary key (programme_id, ordinal),
    constraint programme_aim_programme foreign key (programme_id) references programme (id)
);

create table programme_outcome (
    programme_id uuid         not null,
    ordinal      int          not null,
    wording      varchar(500) not null,
    primary key (programme_id, ordinal),
    constraint programme_outcome_programme foreign key (programme_id) references programme (id)
);

create table stage (
    id        uuid         not null primary key,
    version   int          not null,
    ordinal   int          not null,
    name      varchar(160) not null,
    first_day date         not null,
    last_day  date         null,
    purpose   varchar(500) not null,
    constraint stage_name unique (name),
    constraint stage_in_order check (last_day is null or last_day >= first_day)
);

create table strand (
    id                uuid         not null primary key,
    version           int          not null,
    strand_number     int          not null,
    name              varchar(160) not null,
    stage_id          uuid         null,
    first_day         date         null,
    last_day          date         null,
    cost              int          null,
    cost_in_total     boolean      not null,
    other_stated_cost int          null,
    rhythm            varchar(100) null,
    target_measure    varchar(20)  null,
    target_number     int          null,
    target_note       varchar(300) null,
    constraint strand_name unique (name),
    constraint strand_by_number unique (strand_number),
    constraint strand_stage foreign key (stage_id) references stage (id),
    constraint strand_in_order check (first_day is null or last_day is null or last_day >= first_day),
    constraint strand_cost_not_negative check (cost is null or cost >= 0)
);

create table strand_part (
    strand_id      uuid         not null,
    ordinal        int          not null,
    name           varchar(160) not null,
    cost           int          null,
    target_measure varchar(20)  null,
    target_number  int          null,
    target_note    varchar(300) null,
    primary key (strand_id, ordinal),
    constraint strand_part_strand foreign key (strand_id) references strand (id)
);

create table strand_metric (
    strand_id uuid         not null,
    ordinal   int          not null,
    wording   varchar(300) not null,
    primary key (strand_id, ordinal),
    constraint strand_metric_strand foreign key (strand_id) references strand (id)
);

-- Which kinds of engagement count for a strand, in the file's order.
create table strand_counts (
    strand_id uuid        not null,
    ordinal   int         not null,
    kind      varchar(40) not null,
    primary key (strand_id, ordinal),
    constraint strand_counts_strand foreign key (strand_id) references strand (id)
);

-- Themes, principles, conditions, sectors and areas: names in an order; themes have an outcome as well.
create table programme_term (
    id      uuid         not null primary key,
    version int          not null,
    kind    varchar(20)  not null,
    ordinal int          not null,
    name    varchar(160) not null,
    outcome varchar(500) not null,
    constraint programme_term_name unique (kind, name)
);

create table programme_body (
    id            uuid          not null primary key,
    version       int           not null,
    ordinal       int           not null,
    name          varchar(160)  not null,
    kind          varchar(20)   not null,
    member_count  int           null,
    seniority     varchar(200)  null,
    hears         varchar(200)  null,
    meeting_cycle varchar(200)  null,
    duties        varchar(1000) null,
    constraint programme_body_name unique (name)
);

create table programme_body_seat (
    body_id   uuid not null,
    ordinal   int  not null,
    sector_id uuid not null,
    primary key (body_id, ordinal),
    constraint programme_body_seat_body foreign key (body_id) references programme_body (id),
    constraint programme_body_seat_sector foreign key (sector_id) references programme_term (id)
);

create table programme_pledge (
    id          uuid         not null primary key,
    version     int          not null,
    ordinal     int          not null,
    name        varchar(160) not null,
    amount      int          not null,
    note        varchar(300) null,
    approximate boolean      not null,
    constraint programme_pledge_name unique (name)
);
