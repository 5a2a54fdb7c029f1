-- A recount that is under way, or stopped half way: its node writes how far it is.
create table engagement_recount_run (
    id         uuid         not null primary key,
    started_at datetime(6)  not null,
    seen_at    datetime(6)  not null,
    ended_at   datetime(6)  null,
    lines_all  bigint       not null,
    lines_done bigint       not null,
    failed     boolean      not null
);
create index engagement_recount_run_by_start on engagement_recount_run (started_at);

alter table engagement_difference add column slice_kind varchar(20) default '' not null;
alter table engagement_difference add column slice_key varchar(80) default '' not null;
create index engagement_difference_of on engagement_difference (recount_id);
create index engagement_recount_by_end on engagement_recount (ended_at);
