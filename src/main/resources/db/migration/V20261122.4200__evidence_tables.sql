-- What an inquiry met, saw and read; what it found; what is there already. Whoever writes holds the inquiry's row.
-- struck stands beside the newest evidence_step; a struck entry keeps its words.
create table evidence_entry (
    id         uuid          not null primary key,
    version    int           not null,
    inquiry_id uuid          not null,
    entry_no   int           not null,
    kind       varchar(10)   not null,
    source     varchar(200)  not null,
    on_day     date          not null,
    says       varchar(4000) not null,
    link       varchar(500)  not null,
    revision   int           not null,
    struck     boolean       not null,
    entered_by uuid          not null,
    entered_at datetime(6)   not null,
    changed_by uuid          not null,
    changed_at datetime(6)   not null,
    constraint evidence_entry_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint evidence_entry_number unique (inquiry_id, entry_no),
    constraint evidence_entry_kind check (kind in ('MET', 'SEEN', 'READ')),
    constraint evidence_entry_figures check (entry_no >= 1 and revision >= 1)
);
create index evidence_entry_by_day on evidence_entry (inquiry_id, on_day);
create index evidence_entry_by_person on evidence_entry (entered_by);

create table evidence_step (
    id       uuid         not null primary key,
    version  int          not null,
    entry_id uuid         not null,
    kind     varchar(10)  not null,
    reason   varchar(300) not null,
    taken_by uuid         not null,
    taken_at datetime(6)  not null,
    constraint evidence_step_entry foreign key (entry_id) references evidence_entry (id),
    constraint evidence_step_kind check (kind in ('STRUCK', 'PUT_BACK')),
    constraint evidence_step_reason check (reason <> '')
);
create index evidence_step_of on evidence_step (entry_id, taken_at);

-- gone: it was empty and taken away.
create table finding_heading (
    id         uuid         not null primary key,
    version    int          not null,
    inquiry_id uuid         not null,
    place      int          not null,
    title      varchar(120) not null,
    revision   int          not null,
    gone       boolean      not null,
    made_by    uuid         not null,
    made_at    datetime(6)  not null,
    constraint finding_heading_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint finding_heading_revision check (revision >= 1)
);
create index finding_heading_of on finding_heading (inquiry_id, place);

create table finding (
    id         uuid          not null primary key,
    version    int           not null,
    inquiry_id uuid          not null,
    heading_id uuid          not null,
    title      varchar(200)  not null,
    wording    varchar(4000) not null,
    revision   int           not null,
    made_by    uuid          not null,
    made_at    datetime(6)   not null,
    changed_by uuid          not null,
    changed_at datetime(6)   not null,
    removed_by uuid          null,
    removed_at datetime(6)   null,
    constraint finding_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint finding_heading_known foreign key (heading_id) references finding_heading (id),
    constraint finding_revision check (revision >= 1),
    constraint finding_removed check ((removed_by is null and removed_at is null) or (removed_by is not null and removed_at is not null))
);
create index finding_of on finding (inquiry_id, heading_id);

-- What a finding rests on; of one that was removed, what it rested on.
create table finding_evidence (
    finding_id uuid not null,
    entry_id   uuid not null,
    primary key (finding_id, entry_id),
    constraint finding_evidence_finding foreign key (finding_id) references finding (id),
    constraint finding_evidence_entry foreign key (entry_id) references evidence_entry (id)
);
create index finding_evidence_by_entry on finding_evidence (entry_id);

create table inquiry_asset (
    id         uuid         not null primary key,
    version    int          not null,
    inquiry_id uuid         not null,
    kind       varchar(12)  not null,
    name       varchar(120) not null,
    note       varchar(600) not null,
    revision   int          not null,
    made_by    uuid         not null,
    made_at    datetime(6)  not null,
    changed_by uuid         not null,
    changed_at datetime(6)  not null,
    removed_by uuid         null,
    removed_at datetime(6)  null,
    constraint inquiry_asset_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_asset_kind check (kind in ('TANGIBLE', 'INTANGIBLE')),
    constraint inquiry_asset_revision check (revision >= 1),
    constraint inquiry_asset_removed check ((removed_by is null and removed_at is null) or (removed_by is not null and removed_at is not null))
);
create index inquiry_asset_of on inquiry_asset (inquiry_id, kind);
