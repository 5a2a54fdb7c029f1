-- Spring Modulith's record of events on their way to listeners (schema v2 of its events-jdbc module).
-- In capitals, as Modulith spells it: MariaDB on Linux minds the case of table names.
create table EVENT_PUBLICATION (
    id                     uuid          not null primary key,
    listener_id            varchar(512)  not null,
    event_type             varchar(512)  not null,
    serialized_event       longtext      not null,
    publication_date       datetime(6)   not null,
    completion_date        datetime(6)   null,
    status                 varchar(20)   null,
    completion_attempts    int           null,
    last_resubmission_date datetime(6)   null
);
create index event_publication_by_completion on EVENT_PUBLICATION (completion_date);

-- Hibernate Search's outbox: index work waits here until the index has taken it.
create table hsearch_agent (
    id                   uuid         not null primary key,
    type                 varchar(40)  not null,
    name                 varchar(255) not null,
    expiration           datetime(6)  not null,
    state                varchar(20)  not null,
    total_shard_count    int          null,
    assigned_shard_index int          null,
    payload              longblob     null,
    tenant_id            varchar(255) null
);
create table hsearch_outbox_event (
    id             uuid         not null primary key,
    entity_name    varchar(256) not null,
    entity_id      varchar(256) not null,
    entity_id_hash int          not null,
    payload        longblob     not null,
    retries        int          not null,
    process_after  datetime(6)  null,
    status         varchar(20)  not null,
    tenant_id      varchar(255) null
);
create index hsearch_outbox_event_by_process_after on hsearch_outbox_event (process_after);

-- ShedLock: one node at a time runs a scheduled job.
create table shedlock (
    name       varchar(64)  not null primary key,
    lock_until datetime(6)  not null,
    locked_at  datetime(6)  not null,
    locked_by  varchar(255) not null
);
