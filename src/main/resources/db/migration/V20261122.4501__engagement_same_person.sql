-- That two entries are one person, and that they are two after all. Nothing is changed or removed.
create table engagement_person_merge (
    id        uuid        not null primary key,
    duplicate uuid        not null,
    person    uuid        not null,
    said_by   uuid        not null,
    said_at   datetime(6) not null,
    constraint engagement_person_merge_two check (duplicate <> person)
);
create index engagement_person_merge_of on engagement_person_merge (duplicate);
create table engagement_person_parting (
    merge_id uuid        not null primary key,
    said_by  uuid        not null,
    said_at  datetime(6) not null,
    constraint engagement_person_parting_of foreign key (merge_id) references engagement_person_merge (id)
);

-- What follows from it now: the person each duplicate is counted as. Lines keep the person they were written with.
create table engagement_same_person (
    member_id uuid not null primary key,
    counts_as uuid not null
);
create index engagement_same_person_of on engagement_same_person (counts_as);
