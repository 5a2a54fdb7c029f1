-- Merged organisations and the one each is counted as: lines keep the organisation they were written with.
create table engagement_same_organisation (
    organisation_id uuid not null primary key,
    counts_as       uuid not null
);
