-- Lines wait here, in the transaction that wrote them, until the sealing job has taken them into the chain.
create table audit_unsealed (
    entry_id uuid not null primary key
);
insert into audit_unsealed (entry_id) select id from audit_entry;

-- Where the chain ends: one row, held by whoever seals, erases or removes.
create table audit_chain (
    id          int         not null primary key,
    seal_number bigint      not null,
    head        varchar(64) not null,
    constraint audit_chain_once check (id = 1)
);

-- One seal a line, in one chain: head = SHA-256 of the head before, facts_hash and words_hash. salt is null once the words were erased.
create table audit_seal (
    seal_number bigint      not null primary key,
    entry_id    uuid        not null,
    salt        varchar(64) null,
    facts_hash  varchar(64) not null,
    words_hash  varchar(64) not null,
    head        varchar(64) not null,
    sealed_at   datetime(6) not null,
    constraint audit_seal_once unique (entry_id)
);

-- Lines a person's words were taken out of when their account was deleted; who, what and when stand.
create table audit_erasure (
    entry_id  uuid        not null primary key,
    erased_at datetime(6) not null
);

-- Lines removed because their time was over: the chain goes on from this head.
create table audit_expiry (
    id           uuid        not null primary key,
    up_to_number bigint      not null,
    head         varchar(64) not null,
    removed      int         not null,
    older_than   datetime(6) not null,
    removed_at   datetime(6) not null
);
