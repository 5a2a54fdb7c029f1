-- One case a thing; turns goes up with whatever happens to it.
create table moderation_case (
    id            uuid         not null primary key,
    version       int          not null,
    thing_kind    varchar(20)  not null,
    thing_id      uuid         not null,
    author_id     uuid         not null,
    label         varchar(200) not null,
    visibility    varchar(20)  not null,
    open_reports  int          not null,
    pending_since datetime(6)  null,
    turns         int          not null,
    constraint moderation_case_thing unique (thing_kind, thing_id),
    constraint moderation_case_author foreign key (author_id) references member (id),
    constraint moderation_case_visibility check (visibility in ('OPEN', 'WAITING', 'HIDDEN', 'DECLINED'))
);
create index moderation_case_pending on moderation_case (pending_since);

-- standing is true, and null once a decision closed the report: the unique key lets one stand a person and thing.
create table moderation_report (
    id          uuid          not null primary key,
    version     int           not null,
    case_id     uuid          not null,
    reporter_id uuid          not null,
    reason      varchar(20)   not null,
    words       varchar(2000) not null,
    reported_at datetime(6)   not null,
    standing    boolean       null,
    constraint moderation_report_once unique (case_id, reporter_id, standing),
    constraint moderation_report_case foreign key (case_id) references moderation_case (id),
    constraint moderation_report_by foreign key (reporter_id) references member (id)
);

-- The log. Rows are written once and never changed.
create table moderation_entry (
    id        uuid          not null primary key,
    version   int           not null,
    act       varchar(20)   not null,
    case_id   uuid          null,
    author_id uuid          null,
    actor_id  uuid          not null,
    label     varchar(200)  not null,
    reason    varchar(2000) not null,
    acted_at  datetime(6)   not null,
    constraint moderation_entry_case foreign key (case_id) references moderation_case (id),
    constraint moderation_entry_author foreign key (author_id) references member (id),
    constraint moderation_entry_actor foreign key (actor_id) references member (id)
);
create index moderation_entry_newest on moderation_entry (acted_at);

create table moderation_author_mark (
    id        uuid          not null primary key,
    version   int           not null,
    mark      varchar(20)   not null,
    member_id uuid          not null,
    reason    varchar(2000) not null,
    given_by  uuid          not null,
    given_at  datetime(6)   not null,
    ended_by  uuid          null,
    ended_at  datetime(6)   null,
    standing  boolean       null,
    constraint moderation_author_mark_once unique (member_id, mark, standing),
    constraint moderation_author_mark_member foreign key (member_id) references member (id),
    constraint moderation_author_mark_by foreign key (given_by) references member (id),
    constraint moderation_author_mark_stands_or_ended
        check ((standing = true and ended_at is null) or (standing is null and ended_at is not null)),
    constraint moderation_author_mark_known check (mark in ('TRUST', 'BLOCK'))
);

-- The newest row is in force; without one pre-moderation is off.
create table moderation_setting (
    id             uuid        not null primary key,
    version        int         not null,
    pre_moderation varchar(20) not null,
    changed_by     uuid        not null,
    changed_at     datetime(6) not null,
    constraint moderation_setting_by foreign key (changed_by) references member (id),
    constraint moderation_setting_known check (pre_moderation in ('OFF', 'NEW_AUTHORS', 'EVERYONE'))
);
