-- What managers write to many at once.
create table announcement (
    id              uuid         not null primary key,
    version         int          not null,
    subject         varchar(150) not null,
    words           longtext     not null,
    segment_kind    varchar(20)  not null,
    segment_of      uuid         null,
    segment_label   varchar(250) not null,
    state           varchar(10)  not null,
    send_at         datetime(6)  null,
    written_by      uuid         not null,
    written_at      datetime(6)  not null,
    changed_by      uuid         not null,
    changed_at      datetime(6)  not null,
    people          int          null,
    without_consent int          null,
    ended_at        datetime(6)  null,
    constraint announcement_writer foreign key (written_by) references member (id),
    constraint announcement_changer foreign key (changed_by) references member (id),
    constraint announcement_state check (state in ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT')),
    constraint announcement_when check ((state = 'DRAFT') = (send_at is null)),
    constraint announcement_ended check ((state = 'SENT') = (ended_at is not null))
);
create index announcement_by_state on announcement (state, send_at);
create index announcement_newest on announcement (written_at);

-- Who an announcement goes to, as its segment was when it went out: each person once.
create table announcement_recipient (
    announcement_id uuid        not null,
    member_id       uuid        not null,
    written_at      datetime(6) null,
    primary key (announcement_id, member_id),
    constraint announcement_recipient_of foreign key (announcement_id) references announcement (id),
    constraint announcement_recipient_person foreign key (member_id) references member (id)
);
create index announcement_recipient_waiting on announcement_recipient (announcement_id, written_at);
create index announcement_recipient_by_person on announcement_recipient (member_id);
