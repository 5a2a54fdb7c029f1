-- Rounds of whatever people meet about: subject_kind says of what (session), subject_id of which one. running is true or null: one runs at a time.
-- The clock is worked out: started_at, minutes and extra_minutes, paused_millis of pauses that are over, paused_at of one that is not.
create table room_round (
    id                uuid         not null primary key,
    version           int          not null,
    subject_kind      varchar(20)  not null,
    subject_id        uuid         not null,
    place             int          not null,
    kind              varchar(12)  not null,
    question          varchar(300) not null,
    minutes           int          not null,
    takes_cards       boolean      not null,
    dots              int          not null,
    state             varchar(12)  not null,
    running           boolean      null,
    extra_minutes     int          not null,
    paused_millis     bigint       not null,
    started_at        datetime(6)  null,
    paused_at         datetime(6)  null,
    ended_at          datetime(6)  null,
    ranking_opened_at datetime(6)  null,
    ranking_closed_at datetime(6)  null,
    planned_by        uuid         not null,
    planned_at        datetime(6)  not null,
    constraint room_round_one_runs unique (subject_kind, subject_id, running),
    constraint room_round_kind check (kind in ('INDIVIDUAL', 'PAIR', 'TABLE', 'ROOM')),
    constraint room_round_state check (state in ('PLANNED', 'RUNNING', 'ENDED', 'RANKING', 'RANKED')),
    constraint room_round_runs check ((state = 'RUNNING' and running is not null) or (state <> 'RUNNING' and running is null)),
    constraint room_round_running check (running is null or running = true),
    constraint room_round_started check ((state = 'PLANNED' and started_at is null) or (state <> 'PLANNED' and started_at is not null)),
    constraint room_round_figures check (minutes between 1 and 120 and dots between 0 and 10 and extra_minutes between 0 and 600 and paused_millis >= 0),
    constraint room_round_dots check (dots = 0 or takes_cards = true)
);
create index room_round_by_subject on room_round (subject_kind, subject_id, place);

-- What a facilitator begins with; the rows can be changed.
create table round_template (
    id          uuid         not null primary key,
    version     int          not null,
    place       int          not null,
    kind        varchar(12)  not null,
    question    varchar(300) not null,
    minutes     int          not null,
    takes_cards boolean      not null,
    dots        int          not null,
    constraint round_template_place unique (place),
    constraint round_template_kind check (kind in ('INDIVIDUAL', 'PAIR', 'TABLE', 'ROOM')),
    constraint round_template_figures check (minutes between 1 and 120 and dots between 0 and 10)
);
insert into round_template (id, version, place, kind, question, minutes, takes_cards, dots) values
    ('01936a00-0000-7000-8000-000000000001', 0, 1, 'INDIVIDUAL', 'On your own: what matters most to you here?', 5, true, 0),
    ('01936a00-0000-7000-8000-000000000002', 0, 2, 'TABLE', 'At your table: what do you agree should change?', 15, true, 0),
    ('01936a00-0000-7000-8000-000000000003', 0, 3, 'ROOM', 'All together: what should we take on first?', 20, true, 3);

-- A group stands while cards are in it.
create table card_group (
    id       uuid         not null primary key,
    version  int          not null,
    round_id uuid         not null,
    title    varchar(120) not null,
    made_by  uuid         not null,
    made_at  datetime(6)  not null,
    constraint card_group_round foreign key (round_id) references room_round (id)
);
create index card_group_by_round on card_group (round_id);

-- member_id is null once the person has left the portal. table_no: the table or pair that speaks, null for a person alone.
-- standing is true or null (withdrawn): a table has one card.
create table round_card (
    id           uuid         not null primary key,
    version      int          not null,
    round_id     uuid         not null,
    member_id    uuid         null,
    table_no     int          null,
    wording      varchar(300) not null,
    written_at   datetime(6)  not null,
    changed_at   datetime(6)  null,
    withdrawn_at datetime(6)  null,
    standing     boolean      null,
    group_id     uuid         null,
    constraint round_card_round foreign key (round_id) references room_round (id),
    constraint round_card_group foreign key (group_id) references card_group (id),
    constraint round_card_one_a_table unique (round_id, table_no, standing),
    constraint round_card_table check (table_no is null or table_no between 1 and 60),
    constraint round_card_stands check ((standing is not null and withdrawn_at is null) or (standing is null and withdrawn_at is not null)),
    constraint round_card_standing check (standing is null or standing = true)
);
create index round_card_by_round on round_card (round_id, member_id);
create index round_card_by_member on round_card (member_id);

-- Where a card was put, so that it can be undone: what is done at once has one batch.
create table card_move (
    id         uuid        not null primary key,
    version    int         not null,
    round_id   uuid        not null,
    card_id    uuid        not null,
    batch_id   uuid        not null,
    from_group uuid        null,
    to_group   uuid        null,
    moved_by   uuid        not null,
    moved_at   datetime(6) not null,
    undone_at  datetime(6) null,
    constraint card_move_card foreign key (card_id) references round_card (id),
    constraint card_move_from foreign key (from_group) references card_group (id),
    constraint card_move_to foreign key (to_group) references card_group (id)
);
create index card_move_by_round on card_move (round_id, moved_at);

-- Which table a person sits at when no seat plan says so.
create table table_choice (
    id        uuid not null primary key,
    version   int  not null,
    round_id  uuid not null,
    member_id uuid not null,
    table_no  int  not null,
    constraint table_choice_round foreign key (round_id) references room_round (id),
    constraint table_choice_once unique (round_id, member_id),
    constraint table_choice_number check (table_no between 1 and 60)
);
create index table_choice_by_member on table_choice (member_id);

-- Dots are numbered for each person, so nobody has more than the round gives. member_id as in round_card.
create table round_dot (
    id        uuid        not null primary key,
    version   int         not null,
    round_id  uuid        not null,
    member_id uuid        null,
    nth       int         not null,
    group_id  uuid        null,
    card_id   uuid        null,
    given_at  datetime(6) not null,
    constraint round_dot_round foreign key (round_id) references room_round (id),
    constraint round_dot_group foreign key (group_id) references card_group (id),
    constraint round_dot_card foreign key (card_id) references round_card (id),
    constraint round_dot_once unique (round_id, member_id, nth),
    constraint round_dot_number check (nth between 1 and 10),
    constraint round_dot_thing check ((group_id is null and card_id is not null) or (group_id is not null and card_id is null))
);
create index round_dot_by_member on round_dot (member_id);
