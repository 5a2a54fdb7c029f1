-- The open figures as they stood, as JSON and as CSV, each with its SHA-256. Rows are added and never changed; the number is
-- that of a permanent address, and never given twice.
create table frozen_figures (
    id            uuid          not null primary key,
    version       int           not null,
    frozen_number int           not null,
    title         varchar(120)  not null,
    note          varchar(2000) not null,
    figures       longtext      not null,
    as_table      longtext      not null,
    figures_sum   varchar(64)   not null,
    table_sum     varchar(64)   not null,
    frozen_by     uuid          not null,
    frozen_at     datetime(6)   not null,
    constraint frozen_figures_once unique (frozen_number),
    constraint frozen_figures_number check (frozen_number > 0),
    constraint frozen_figures_title check (title <> ''),
    constraint frozen_figures_written_once check (version = 0),
    constraint frozen_figures_sums check (char_length(figures_sum) = 64 and char_length(table_sum) = 64)
);

-- That frozen figures are not to be used any more; they stay readable.
create table frozen_withdrawal (
    id           uuid         not null primary key,
    version      int          not null,
    frozen_id    uuid         not null,
    reason       varchar(300) not null,
    withdrawn_by uuid         not null,
    withdrawn_at datetime(6)  not null,
    constraint frozen_withdrawal_of foreign key (frozen_id) references frozen_figures (id),
    constraint frozen_withdrawal_once unique (frozen_id),
    constraint frozen_withdrawal_written_once check (version = 0),
    constraint frozen_withdrawal_reason check (reason <> '')
);

-- Which sites may show the strip: the row of the highest revision holds. sites: a line each.
create table strip_rule (
    id       uuid          not null primary key,
    version  int           not null,
    revision int           not null,
    allowed  varchar(20)   not null,
    sites    varchar(4840) not null,
    set_by   uuid          not null,
    set_at   datetime(6)   not null,
    constraint strip_rule_once unique (revision),
    constraint strip_rule_revision check (revision > 0),
    constraint strip_rule_written_once check (version = 0),
    constraint strip_rule_allowed check (allowed in ('NOBODY', 'LISTED', 'EVERYONE')),
    constraint strip_rule_sites check ((allowed = 'LISTED') = (sites <> ''))
);
