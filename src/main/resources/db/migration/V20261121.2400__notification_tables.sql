-- What a person is told: one row for a person and a fact, however many reasons there are.
create table notification (
    id            uuid         not null primary key,
    version       int          not null,
    member_id     uuid         not null,
    fact          varchar(190) not null,
    kind          varchar(40)  not null,
    subject_key   varchar(80)  not null,
    subject_title varchar(250) not null,
    page          varchar(200) not null,
    link          varchar(250) not null,
    mail_subject  varchar(250) not null,
    line          varchar(600) not null,
    opening       longtext     not null,
    quotation     longtext     not null,
    closing       longtext     not null,
    action_label  varchar(80)  not null,
    happened_at   datetime(6)  not null,
    recorded_at   datetime(6)  not null,
    in_app        boolean      not null,
    mail_waits    varchar(10)  null,
    mail_due_at   datetime(6)  null,
    mailed_at     datetime(6)  null,
    read_at       datetime(6)  null,
    constraint notification_once unique (member_id, fact),
    constraint notification_of foreign key (member_id) references member (id) on delete cascade,
    constraint notification_waiting check (mail_waits in ('HELD', 'DAILY', 'WEEKLY')),
    constraint notification_held check ((mail_waits = 'HELD' and mail_due_at is not null) or mail_due_at is null)
);
create index notification_unread on notification (member_id, in_app, read_at);
create index notification_page on notification (member_id, page);
create index notification_inbox on notification (member_id, subject_key, happened_at);
create index notification_waits on notification (mail_waits, recorded_at, member_id);
create index notification_older on notification (happened_at);

-- What a person wants to hear of one kind of notification; without a row, what is recommended.
create table notification_preference (
    id          uuid        not null primary key,
    version     int         not null,
    member_id   uuid        not null,
    kind        varchar(40) not null,
    in_app      boolean     not null,
    mail        varchar(10) not null,
    mail_before varchar(10) null,
    changed_at  datetime(6) not null,
    constraint notification_preference_once unique (member_id, kind),
    constraint notification_preference_of foreign key (member_id) references member (id) on delete cascade,
    constraint notification_preference_mail check (mail in ('AT_ONCE', 'DAILY', 'WEEKLY', 'OFF'))
);

-- When a person wants no mail, in minutes after midnight in the programme's zone; without a row, never.
create table notification_quiet_hours (
    id           uuid not null primary key,
    version      int  not null,
    member_id    uuid not null,
    from_minute  int  not null,
    until_minute int  not null,
    constraint notification_quiet_hours_once unique (member_id),
    constraint notification_quiet_hours_of foreign key (member_id) references member (id) on delete cascade,
    constraint notification_quiet_hours_day check
        (from_minute between 0 and 1439 and until_minute between 0 and 1439 and from_minute <> until_minute)
);

-- One idea, session or inquiry that a person follows, or wants to hear nothing of.
create table notification_interest (
    id            uuid         not null primary key,
    version       int          not null,
    member_id     uuid         not null,
    subject_key   varchar(80)  not null,
    subject_title varchar(250) not null,
    page          varchar(200) not null,
    interest      varchar(10)  not null,
    since         datetime(6)  not null,
    constraint notification_interest_once unique (member_id, subject_key),
    constraint notification_interest_of foreign key (member_id) references member (id) on delete cascade,
    constraint notification_interest_kind check (interest in ('FOLLOWED', 'MUTED'))
);
create index notification_interest_in on notification_interest (subject_key, interest);

-- That a person got their digest of one moment; written with it, in one transaction.
create table notification_digest (
    id        uuid        not null primary key,
    version   int         not null,
    member_id uuid        not null,
    mail      varchar(10) not null,
    moment    datetime(6) not null,
    told      int         not null,
    constraint notification_digest_once unique (member_id, mail, moment),
    constraint notification_digest_of foreign key (member_id) references member (id) on delete cascade
);

-- What people had turned off by mail is a preference like any other.
insert into notification_preference (id, version, member_id, kind, in_app, mail, mail_before, changed_at)
    select id, 0, member_id, kind, true, 'OFF', null, since from mail_turned_off;
drop table mail_turned_off;
