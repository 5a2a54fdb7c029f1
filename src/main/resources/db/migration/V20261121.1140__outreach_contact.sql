-- Visits, interviews and briefings: who went, to which organisation, whom they met.
create table outreach_contact (
    id              uuid          not null primary key,
    version         int           not null,
    kind            varchar(20)   not null,
    organisation_id uuid          not null,
    on_day          date          not null,
    unnamed         int           not null,
    note            varchar(4000) not null,
    strand_id       uuid          null,
    written_by      uuid          not null,
    written_at      datetime(6)   not null,
    constraint outreach_contact_unnamed check (unnamed >= 0)
);
create index outreach_contact_by_day on outreach_contact (on_day, id);
create index outreach_contact_by_organisation on outreach_contact (organisation_id, on_day);

create table outreach_person (
    contact_id uuid        not null,
    member_id  uuid        not null,
    part       varchar(10) not null,
    primary key (contact_id, member_id),
    constraint outreach_person_contact foreign key (contact_id) references outreach_contact (id)
);
create index outreach_person_by_member on outreach_person (member_id);

-- That an entry was wrong: it stays readable, and the ledger has its counter-entries.
create table outreach_correction (
    id           uuid         not null primary key,
    contact_id   uuid         not null,
    reason       varchar(500) not null,
    corrected_by uuid         not null,
    corrected_at datetime(6)  not null,
    constraint outreach_correction_once unique (contact_id),
    constraint outreach_correction_contact foreign key (contact_id) references outreach_contact (id)
);
