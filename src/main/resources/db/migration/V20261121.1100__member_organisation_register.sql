-- An organisation ends on a day, or turns out to be one the register has already. It stays readable either way.
alter table organisation add column site varchar(200) default '' not null;
alter table organisation add column ended_on date null;
alter table organisation add column merged_into uuid null;
alter table organisation add constraint organisation_merged_into foreign key (merged_into) references organisation (id);

-- Other names it is known by; an import finds it under these too.
create table organisation_alias (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    name            varchar(160) not null,
    constraint organisation_alias_name unique (name),
    constraint organisation_alias_organisation foreign key (organisation_id) references organisation (id)
);
create index organisation_alias_by_organisation on organisation_alias (organisation_id);

-- What happened to an organisation on the register, by whom and when. Rows are added, never changed.
create table organisation_change (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    kind            varchar(20)  not null,
    other_id        uuid         null,
    detail          varchar(500) not null,
    changed_by      uuid         null,
    changed_at      datetime(6)  not null,
    constraint organisation_change_organisation foreign key (organisation_id) references organisation (id),
    constraint organisation_change_other foreign key (other_id) references organisation (id)
);
create index organisation_change_by_organisation on organisation_change (organisation_id, changed_at);

-- Which affiliations a merge moved, so that it can be undone.
create table affiliation_move (
    merge_id       uuid not null,
    affiliation_id uuid not null,
    primary key (merge_id, affiliation_id),
    constraint affiliation_move_merge foreign key (merge_id) references organisation_change (id),
    constraint affiliation_move_affiliation foreign key (affiliation_id) references affiliation (id)
);
create index affiliation_by_organisation on affiliation (organisation_id, first_day);
