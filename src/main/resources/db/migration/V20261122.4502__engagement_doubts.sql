-- Events the ledger did not take, or took although something about them is odd, each with everything it said.
create table engagement_doubt (
    id              uuid         not null primary key,
    entry_key       varchar(120) not null,
    reason          varchar(30)  not null,
    line_id         uuid         null,
    kind            varchar(30)  not null,
    member_id       uuid         null,
    heads           int          not null,
    organisation_id uuid         null,
    strand_id       uuid         null,
    activity_kind   varchar(20)  not null,
    activity_id     varchar(80)  not null,
    activity_label  varchar(200) not null,
    activity_link   varchar(200) not null,
    occurred_at     datetime(6)  not null,
    noticed_at      datetime(6)  not null,
    constraint engagement_doubt_once unique (entry_key),
    constraint engagement_doubt_line foreign key (line_id) references engagement_record (id)
) collate=utf8mb4_nopad_bin;
create index engagement_doubt_by_member on engagement_doubt (member_id);

-- What became of it. settled_by is null where the source itself took the event back.
create table engagement_doubt_settled (
    doubt_id   uuid        not null primary key,
    outcome    varchar(20) not null,
    settled_by uuid        null,
    settled_at datetime(6) not null,
    constraint engagement_doubt_settled_of foreign key (doubt_id) references engagement_doubt (id)
);
