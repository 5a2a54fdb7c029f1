-- One row for each sign-in from one browser. The key a device keeps is stored as its SHA-256 only.
create table account_device (
    id                uuid         not null primary key,
    version           int          not null,
    member_id         uuid         not null,
    label             varchar(80)  not null,
    from_address      varchar(64)  not null,
    signed_in_at      datetime(6)  not null,
    last_seen_at      datetime(6)  not null,
    second_factor_at  datetime(6)  null,
    kept_until        datetime(6)  null,
    key_hash          varchar(64)  null,
    previous_hash     varchar(64)  null,
    previous_until    datetime(6)  null,
    ended_at          datetime(6)  null,
    end_reason        varchar(20)  null
);
create index account_device_by_member on account_device (member_id, ended_at);
create index account_device_by_end on account_device (ended_at);
create index account_device_by_seen on account_device (last_seen_at);
