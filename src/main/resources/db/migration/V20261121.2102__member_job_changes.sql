-- What a job was called before it was changed, by whom and when. Rows are added; they go with the person's account.
create table affiliation_job_change (
    id             uuid         not null primary key,
    affiliation_id uuid         not null,
    title_before   varchar(120) not null,
    changed_by     uuid         null,
    changed_at     datetime(6)  not null,
    constraint affiliation_job_change_affiliation foreign key (affiliation_id) references affiliation (id)
);
create index affiliation_job_change_by_affiliation on affiliation_job_change (affiliation_id, changed_at);
