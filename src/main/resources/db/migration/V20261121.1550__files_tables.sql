-- The row is the truth: bytes in the folder without one are removed at night. Removal keeps the row.
create table stored_file (
    id          uuid         not null primary key,
    version     int          not null,
    holder_kind varchar(20)  not null,
    holder_id   uuid         not null,
    name        varchar(120) not null,
    media_type  varchar(100) not null,
    bytes       bigint       not null,
    sha256      varchar(64)  not null,
    attached_by uuid         not null,
    attached_at datetime(6)  not null,
    removed_by  uuid         null,
    removed_at  datetime(6)  null,
    constraint stored_file_by foreign key (attached_by) references member (id),
    constraint stored_file_bytes check (bytes > 0),
    constraint stored_file_removed
        check ((removed_by is null and removed_at is null) or (removed_by is not null and removed_at is not null))
);
create index stored_file_on on stored_file (holder_kind, holder_id);
create index stored_file_sha256 on stored_file (sha256);

-- Sums and locks: bytes of a person, files of a thing, and one a file's bytes against the job that removes orphans.
create table file_tally (
    tally_key varchar(100) not null primary key,
    used      bigint       not null,
    constraint file_tally_used check (used >= 0)
);
