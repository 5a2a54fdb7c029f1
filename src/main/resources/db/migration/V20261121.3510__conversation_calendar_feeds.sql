-- A person's own calendar address. The token stands in the address alone; here is its SHA-256. standing as in place.
create table calendar_feed (
    id           uuid        not null primary key,
    version      int         not null,
    member_id    uuid        not null,
    token_hash   varchar(64) not null,
    made_at      datetime(6) not null,
    last_read_on date        null,
    ended_at     datetime(6) null,
    ended_by     varchar(20) null,
    standing     boolean     null,
    constraint calendar_feed_token unique (token_hash),
    constraint calendar_feed_once unique (member_id, standing),
    constraint calendar_feed_end check (ended_by is null or ended_by in ('REPLACED', 'REVOKED')),
    constraint calendar_feed_stands_or_ended check ((standing = true and ended_at is null and ended_by is null) or (standing is null and ended_at is not null and ended_by is not null))
);
