-- The secret of a person's authenticator app, encrypted; last_step is the step of the last code accepted.
create table account_totp (
    id             uuid         not null primary key,
    version        int          not null,
    member_id      uuid         not null,
    sealed_secret  varchar(200) not null,
    made_at        datetime(6)  not null,
    confirmed_at   datetime(6)  null,
    last_step      bigint       not null,
    failed_tries   int          not null,
    tries_since    datetime(6)  null,
    constraint account_totp_member unique (member_id)
);

create table account_recovery_code (
    id         uuid         not null primary key,
    version    int          not null,
    member_id  uuid         not null,
    code_hash  varchar(64)  not null,
    made_at    datetime(6)  not null,
    used_at    datetime(6)  null
);
create index account_recovery_code_by_member on account_recovery_code (member_id, code_hash);

-- Roles that ask for a second factor: a row from when it was asked, to when it no longer was.
create table account_factor_rule (
    id          uuid         not null primary key,
    version     int          not null,
    role_name   varchar(20)  not null,
    since       datetime(6)  not null,
    set_by      uuid         null,
    lifted_at   datetime(6)  null,
    lifted_by   uuid         null
);
create index account_factor_rule_by_end on account_factor_rule (lifted_at);
