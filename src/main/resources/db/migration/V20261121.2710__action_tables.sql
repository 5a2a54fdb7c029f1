-- Who does what by when. The row holds how it stands now, action_step everything that led there.
create table action (
    id           uuid         not null primary key,
    version      int          not null,
    wording      varchar(500) not null,
    owner_id     uuid         null,
    owner_body   varchar(200) not null,
    due_on       date         null,
    state        varchar(20)  not null,
    reason       varchar(1000) not null,
    origin_kind  varchar(20)  not null,
    origin_id    varchar(80)  not null,
    origin_label varchar(200) not null,
    origin_link  varchar(200) not null,
    once_key     varchar(120) null,
    added_by     uuid         null,
    added_at     datetime(6)  not null,
    constraint action_once unique (once_key),
    constraint action_owner foreign key (owner_id) references member (id),
    constraint action_added_by foreign key (added_by) references member (id),
    constraint action_state check (state in ('OPEN', 'UNDER_WAY', 'DONE', 'DROPPED')),
    constraint action_dropped check (state <> 'DROPPED' or reason <> ''),
    constraint action_owned check (owner_id is not null or owner_body <> '')
);
create index action_of_owner on action (owner_id, state, due_on);
create index action_due on action (state, due_on);
create index action_from on action (origin_kind, origin_id);

create table action_step (
    id         uuid          not null primary key,
    version    int           not null,
    action_id  uuid          not null,
    turn       int           not null,
    kind       varchar(20)   not null,
    wording    varchar(500)  not null,
    owner_id   uuid          null,
    owner_body varchar(200)  not null,
    due_on     date          null,
    state      varchar(20)   not null,
    reason     varchar(1000) not null,
    taken_by   uuid          null,
    taken_at   datetime(6)   not null,
    constraint action_step_turn unique (action_id, turn),
    constraint action_step_action foreign key (action_id) references action (id),
    constraint action_step_owner foreign key (owner_id) references member (id),
    constraint action_step_by foreign key (taken_by) references member (id),
    constraint action_step_kind check (kind in ('ADDED', 'CHANGED', 'STARTED', 'DONE', 'DROPPED', 'UNDONE'))
);

-- That an owner was reminded: once before the day it is due and once after it, for each owner and day.
create table action_reminder (
    id          uuid        not null primary key,
    version     int         not null,
    action_id   uuid        not null,
    owner_id    uuid        not null,
    due_on      date        not null,
    late        boolean     not null,
    reminded_at datetime(6) not null,
    constraint action_reminder_once unique (action_id, owner_id, due_on, late),
    constraint action_reminder_action foreign key (action_id) references action (id),
    constraint action_reminder_owner foreign key (owner_id) references member (id)
);

-- How many days before; the newest row holds.
create table action_notice (
    id          uuid        not null primary key,
    version     int         not null,
    days_before int         not null,
    changed_by  uuid        not null,
    changed_at  datetime(6) not null,
    constraint action_notice_by foreign key (changed_by) references member (id),
    constraint action_notice_days check (days_before between 0 and 60)
);
