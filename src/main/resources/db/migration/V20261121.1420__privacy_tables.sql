-- Someone wants an account deleted. standing is true while it waits, null once it was undone or carried out.
create table deletion_request (
    id          uuid         not null primary key,
    version     int          not null,
    member_id   uuid         not null,
    asked_by    uuid         not null,
    asked_at    datetime(6)  not null,
    reason      varchar(500) not null,
    keeps_ideas boolean      not null,
    due_at      datetime(6)  not null,
    standing    boolean      null,
    ended_at    datetime(6)  null,
    ended_by    uuid         null,
    outcome     varchar(20)  null,
    constraint deletion_request_once unique (member_id, standing),
    constraint deletion_request_member foreign key (member_id) references member (id),
    constraint deletion_request_asked_by foreign key (asked_by) references member (id),
    constraint deletion_request_outcome check (outcome in ('KEPT', 'CARRIED_OUT')),
    constraint deletion_request_ended check ((standing = true and ended_at is null and outcome is null)
        or (standing is null and ended_at is not null and outcome is not null))
);
create index deletion_request_due on deletion_request (standing, due_at);

-- What a person is asked to agree to: each wording is kept, the newest one is asked.
create table consent_wording (
    id         uuid          not null primary key,
    version    int           not null,
    kind       varchar(40)   not null,
    edition    int           not null,
    words      varchar(2000) not null,
    valid_from datetime(6)   not null,
    written_by uuid          null,
    constraint consent_wording_once unique (kind, edition)
);

-- A person agreed, or withdrew: added, never changed.
create table consent (
    id         uuid        not null primary key,
    member_id  uuid        not null,
    kind       varchar(40) not null,
    wording_id uuid        not null,
    given      boolean     not null,
    said_at    datetime(6) not null,
    constraint consent_member foreign key (member_id) references member (id),
    constraint consent_of_wording foreign key (wording_id) references consent_wording (id)
);
create index consent_by_member on consent (member_id, kind, said_at);

-- How long a kind of thing is kept: the newest row of a kind holds; days is null where it is kept for ever.
create table retention_period (
    id         uuid        not null primary key,
    kind       varchar(40) not null,
    days       int         null,
    changed_by uuid        null,
    changed_at datetime(6) not null,
    constraint retention_period_days check (days is null or days >= 1)
);
create index retention_period_by_kind on retention_period (kind, changed_at);

-- What the nightly job did.
create table retention_run (
    id         uuid         not null primary key,
    kind       varchar(40)  not null,
    older_than datetime(6)  not null,
    removed    bigint       not null,
    started_at datetime(6)  not null,
    ended_at   datetime(6)  not null,
    trouble    varchar(300) null
);
create index retention_run_by_time on retention_run (started_at);
