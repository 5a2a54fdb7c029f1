-- How long a change has waited for the index, and how far a run is that makes the index anew.
alter table hsearch_outbox_event add column waiting_since datetime(6) not null default current_timestamp(6);
create index hsearch_outbox_event_by_entity_id on hsearch_outbox_event (entity_id);

create table search_run (
    id         uuid        not null primary key,
    version    int         null,
    started_at datetime(6) not null,
    seen_at    datetime(6) not null,
    ended_at   datetime(6) null,
    things     bigint      not null,
    done       bigint      not null,
    removed    bigint      not null
);
