-- Every mail the portal has written, what became of it, and when it is tried again.
create table mail_message (
    id              uuid         not null primary key,
    version         int          not null,
    dedupe_key      varchar(190) not null,
    recipient_id    uuid         null,
    address         varchar(190) not null,
    subject         varchar(250) not null,
    body            longtext     not null,
    state           varchar(10)  not null,
    attempts        int          not null,
    written_at      datetime(6)  not null,
    next_attempt_at datetime(6)  null,
    claimed_until   datetime(6)  null,
    ended_at        datetime(6)  null,
    last_error      varchar(500) null,
    constraint mail_message_once unique (dedupe_key),
    constraint mail_message_recipient foreign key (recipient_id) references member (id),
    constraint mail_message_state check (state in ('WAITING', 'SENT', 'SHOWN', 'FAILED')),
    constraint mail_message_waits check ((state = 'WAITING') = (next_attempt_at is not null))
);
create index mail_message_due on mail_message (state, next_attempt_at);
create index mail_message_newest on mail_message (written_at);
