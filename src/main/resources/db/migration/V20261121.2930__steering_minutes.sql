-- Minutes of a meeting: each saving is a row, the highest turn holds; approving and publishing are rows too.
create table meeting_minutes (
    id         uuid        not null primary key,
    version    int         not null,
    meeting_id uuid        not null,
    turn       int         not null,
    words      longtext    not null,
    written_by uuid        not null,
    written_at datetime(6) not null,
    constraint meeting_minutes_turn unique (meeting_id, turn),
    constraint meeting_minutes_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_minutes_by foreign key (written_by) references member (id)
);

create table meeting_minutes_step (
    id         uuid        not null primary key,
    version    int         not null,
    meeting_id uuid        not null,
    state      varchar(20) not null,
    turn       int         not null,
    taken_by   uuid        not null,
    taken_at   datetime(6) not null,
    constraint meeting_minutes_step_once unique (meeting_id, state),
    constraint meeting_minutes_step_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_minutes_step_by foreign key (taken_by) references member (id),
    constraint meeting_minutes_step_state check (state in ('APPROVED', 'PUBLISHED'))
);

create table meeting_minutes_remark (
    id         uuid          not null primary key,
    version    int           not null,
    meeting_id uuid          not null,
    words      varchar(2000) not null,
    written_by uuid          not null,
    written_at datetime(6)   not null,
    constraint meeting_minutes_remark_meeting foreign key (meeting_id) references meeting (id),
    constraint meeting_minutes_remark_by foreign key (written_by) references member (id)
);
create index meeting_minutes_remark_of on meeting_minutes_remark (meeting_id, written_at);
