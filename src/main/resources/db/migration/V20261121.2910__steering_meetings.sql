-- How many of how many must be there; the newest row counts, and without one it is 6 of 10.
create table quorum_rule (
    id         uuid        not null primary key,
    version    int         not null,
    quorum     int         not null,
    group_size int         not null,
    set_by     uuid        not null,
    set_at     datetime(6) not null,
    constraint quorum_rule_by foreign key (set_by) references member (id),
    constraint quorum_rule_numbers check (quorum >= 1 and group_size >= quorum)
);

-- quorum and group_size are those that held when it was planned, so that a later rule does not change the past.
create table meeting (
    id         uuid         not null primary key,
    version    int          not null,
    starts_at  datetime(6)  not null,
    venue      varchar(200) not null,
    chair_id   uuid         null,
    clerk_id   uuid         null,
    quorum     int          not null,
    group_size int          not null,
    state      varchar(20)  not null,
    constraint meeting_chair foreign key (chair_id) references member (id),
    constraint meeting_clerk foreign key (clerk_id) references member (id),
    constraint meeting_state check (state in ('PLANNED', 'RUNNING', 'ENDED', 'PUBLISHED'))
);
create index meeting_by_day on meeting (starts_at);

-- Every step of a meeting, also back into the room; the meeting keeps the state they lead to.
create table meeting_step (
    id         uuid        not null primary key,
    version    int         not null,
    meeting_id uuid        not null,
    state      varchar(20) not null,
    taken_by   uuid        not null,
    taken_at   datetime(6) not null,
    constraint meeting_step_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_step_by foreign key (taken_by) references member (id),
    constraint meeting_step_state check (state in ('PLANNED', 'RUNNING', 'ENDED', 'PUBLISHED'))
);
create index meeting_step_of on meeting_step (meeting_id, taken_at);

-- Who is there, or sent apologies. standing is true, and null once another row took it back.
create table meeting_attendance (
    id         uuid        not null primary key,
    version    int         not null,
    meeting_id uuid        not null,
    member_id  uuid        not null,
    kind       varchar(20) not null,
    entered_by uuid        not null,
    entered_at datetime(6) not null,
    standing   boolean     null,
    constraint meeting_attendance_once unique (meeting_id, member_id, standing),
    constraint meeting_attendance_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_attendance_member foreign key (member_id) references member (id),
    constraint meeting_attendance_by foreign key (entered_by) references member (id),
    constraint meeting_attendance_kind check (kind in ('PRESENT', 'APOLOGIES')),
    constraint meeting_attendance_standing check (standing is null or standing = true)
);

create table meeting_attendance_removal (
    attendance_id uuid        not null primary key,
    version       int         not null,
    removed_by    uuid        not null,
    removed_at    datetime(6) not null,
    constraint meeting_attendance_removal_of foreign key (attendance_id) references meeting_attendance (id),
    constraint meeting_attendance_removal_by foreign key (removed_by) references member (id)
);

-- One idea on an agenda. waiting is true from when it is put there until it is taken off or the meeting is published,
-- then null: so an idea waits on one agenda at a time.
create table meeting_item (
    id         uuid        not null primary key,
    version    int         not null,
    meeting_id uuid        not null,
    idea_id    uuid        not null,
    place      int         not null,
    minutes    int         not null,
    added_by   uuid        not null,
    added_at   datetime(6) not null,
    started_at datetime(6) null,
    ended_at   datetime(6) null,
    removed_by uuid        null,
    removed_at datetime(6) null,
    waiting    boolean     null,
    constraint meeting_item_once unique (idea_id, waiting),
    constraint meeting_item_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_item_idea foreign key (idea_id) references idea (id),
    constraint meeting_item_added foreign key (added_by) references member (id),
    constraint meeting_item_removed foreign key (removed_by) references member (id),
    constraint meeting_item_minutes check (minutes between 1 and 240),
    constraint meeting_item_waiting check (waiting is null or waiting = true),
    constraint meeting_item_removal check ((removed_at is null) = (removed_by is null)),
    constraint meeting_item_order check (ended_at is null or started_at is not null)
);
create index meeting_item_of on meeting_item (meeting_id, place);

-- What the clerk writes about an item: each saving is a row, so that two who write at once keep both texts.
create table meeting_note (
    id         uuid        not null primary key,
    version    int         not null,
    item_id    uuid        not null,
    turn       int         not null,
    words      longtext    not null,
    written_by uuid        not null,
    written_at datetime(6) not null,
    constraint meeting_note_turn unique (item_id, turn),
    constraint meeting_note_item foreign key (item_id) references meeting_item (id),
    constraint meeting_note_by foreign key (written_by) references member (id)
);

alter table publication add column meeting_id uuid null;
alter table publication add constraint publication_meeting foreign key (meeting_id) references meeting (id);
