-- What came in by mail: once each, and what became of it. The words themselves are not kept here.
create table reply_arrival (
    id         uuid         not null primary key,
    version    int          not null,
    mail_key   varchar(64)  not null,
    mail_id    uuid         null,
    sender     varchar(190) not null,
    outcome    varchar(10)  not null,
    why        varchar(20)  null,
    answered   boolean      not null,
    arrived_at datetime(6)  not null,
    constraint reply_arrival_once unique (mail_key),
    constraint reply_arrival_outcome check (outcome in ('TAKEN', 'REFUSED', 'IGNORED'))
);
create index reply_arrival_by_sender on reply_arrival (sender, arrived_at);
create index reply_arrival_newest on reply_arrival (arrived_at);
