-- Options laid side by side. Whoever writes holds the inquiry's row. chosen is true or null: one is chosen at a time, beside the newest option_step.
create table inquiry_option (
    id         uuid          not null primary key,
    version    int           not null,
    inquiry_id uuid          not null,
    place      int           not null,
    title      varchar(120)  not null,
    principle  varchar(1000) not null,
    keeper     varchar(300)  not null,
    revision   int           not null,
    chosen     boolean       null,
    made_by    uuid          not null,
    made_at    datetime(6)   not null,
    changed_by uuid          not null,
    changed_at datetime(6)   not null,
    removed_by uuid          null,
    removed_at datetime(6)   null,
    constraint inquiry_option_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_option_one_chosen unique (inquiry_id, chosen),
    constraint inquiry_option_chosen check (chosen is null or chosen = true),
    constraint inquiry_option_chosen_stays check (chosen is null or removed_at is null),
    constraint inquiry_option_revision check (revision >= 1),
    constraint inquiry_option_removed check ((removed_by is null and removed_at is null) or (removed_by is not null and removed_at is not null))
);
create index inquiry_option_of on inquiry_option (inquiry_id, place);

create table option_benefit (
    option_id uuid         not null,
    place     int          not null,
    wording   varchar(300) not null,
    primary key (option_id, place),
    constraint option_benefit_option foreign key (option_id) references inquiry_option (id)
);

create table option_risk (
    option_id  uuid         not null,
    place      int          not null,
    wording    varchar(300) not null,
    mitigation varchar(300) not null,
    primary key (option_id, place),
    constraint option_risk_option foreign key (option_id) references inquiry_option (id)
);

create table option_step (
    id         uuid         not null primary key,
    version    int          not null,
    inquiry_id uuid         not null,
    option_id  uuid         not null,
    kind       varchar(12)  not null,
    reason     varchar(600) not null,
    taken_by   uuid         not null,
    taken_at   datetime(6)  not null,
    constraint option_step_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint option_step_option foreign key (option_id) references inquiry_option (id),
    constraint option_step_kind check (kind in ('CHOSEN', 'TAKEN_BACK')),
    constraint option_step_reason check (reason <> '')
);
create index option_step_of on option_step (inquiry_id, taken_at);

-- What is to be done whichever option is chosen.
create table must_do (
    id         uuid         not null primary key,
    version    int          not null,
    inquiry_id uuid         not null,
    place      int          not null,
    wording    varchar(300) not null,
    revision   int          not null,
    made_by    uuid         not null,
    made_at    datetime(6)  not null,
    changed_by uuid         not null,
    changed_at datetime(6)  not null,
    removed_by uuid         null,
    removed_at datetime(6)  null,
    constraint must_do_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint must_do_revision check (revision >= 1),
    constraint must_do_removed check ((removed_by is null and removed_at is null) or (removed_by is not null and removed_at is not null))
);
create index must_do_of on must_do (inquiry_id, place);
