-- What a passkey proved itself with. Its private half never leaves the person's device. A credential id may have 1023 bytes,
-- too long for an index, so the unique key is over its SHA-256.
create table passkey (
    id                 uuid            not null primary key,
    version            int             not null,
    member_id          uuid            not null,
    label              varchar(60)     not null,
    credential_hash    varchar(64)     not null,
    credential_id      varchar(1400)   not null,
    public_key         varbinary(2000) not null,
    attestation_object varbinary(8000) not null,
    transports         varchar(120)    not null,
    sign_count         bigint          not null,
    backup_eligible    boolean         not null,
    backed_up          boolean         not null,
    made_at            datetime(6)     not null,
    last_used_at       datetime(6)     null,
    constraint passkey_credential unique (credential_hash),
    constraint passkey_member foreign key (member_id) references member (id)
);
create index passkey_by_member on passkey (member_id, made_at);

-- A person's account at a provider, known by issuer and subject alone; the unique key is over their SHA-256.
create table linked_account (
    id           uuid         not null primary key,
    version      int          not null,
    member_id    uuid         not null,
    provider     varchar(40)  not null,
    account_hash varchar(64)  not null,
    issuer       varchar(500) not null,
    subject      varchar(255) not null,
    shown_as     varchar(190) not null,
    linked_at    datetime(6)  not null,
    last_used_at datetime(6)  null,
    constraint linked_account_account unique (account_hash),
    constraint linked_account_member foreign key (member_id) references member (id)
);
create index linked_account_by_member on linked_account (member_id, linked_at);
