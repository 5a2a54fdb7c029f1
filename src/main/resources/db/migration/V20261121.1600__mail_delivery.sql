-- What a mail needs on its way: what it is about, who holds it at the moment, and why it ended as it did.
alter table mail_message add column kind varchar(40) default 'NECESSARY' not null;
alter table mail_message add column by_address boolean default false not null;
alter table mail_message add column thread_key varchar(80) null;
alter table mail_message add column html longtext null;
alter table mail_message add column claim uuid null;
alter table mail_message add column attempted_at datetime(6) null;
alter table mail_message add column why varchar(20) null;
alter table mail_message drop constraint mail_message_state;
alter table mail_message add constraint mail_message_states check (state in
    ('WAITING', 'SENDING', 'SENT', 'SHOWN', 'FAILED', 'UNCERTAIN', 'HELD', 'WITHDRAWN'));
alter table mail_message drop constraint mail_message_recipient;
alter table mail_message add constraint mail_message_member foreign key (recipient_id) references member (id) on delete set null;
create index mail_message_claim on mail_message (claim);
create index mail_message_attempted on mail_message (attempted_at);
create index mail_message_thread on mail_message (recipient_id, thread_key, ended_at);

-- How fast mail leaves and whether it does, on all nodes; one row.
create table mail_delivery (
    id         int     not null primary key,
    version    int     not null,
    paused     boolean not null,
    per_minute int     not null,
    constraint mail_delivery_one check (id = 1),
    constraint mail_delivery_rate check (per_minute between 1 and 60000)
);
insert into mail_delivery (id, version, paused, per_minute) values (1, 0, false, 600);

-- The address of a person that a mail server refused for good; gone once somebody has cleared it.
create table mail_bounce (
    id         uuid         not null primary key,
    version    int          not null,
    member_id  uuid         not null,
    address    varchar(190) not null,
    answer     varchar(500) not null,
    bounced_at datetime(6)  not null,
    constraint mail_bounce_member unique (member_id),
    constraint mail_bounce_of foreign key (member_id) references member (id) on delete cascade
);

-- A kind of mail that a person turned off; gone once they have turned it on again.
create table mail_turned_off (
    id        uuid        not null primary key,
    version   int         not null,
    member_id uuid        not null,
    kind      varchar(40) not null,
    by_link   boolean     not null,
    since     datetime(6) not null,
    constraint mail_turned_off_once unique (member_id, kind),
    constraint mail_turned_off_by foreign key (member_id) references member (id) on delete cascade
);
