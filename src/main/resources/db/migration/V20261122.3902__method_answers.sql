create table method_group (
    id       uuid not null primary key,
    version  int  not null,
    phase_id uuid not null,
    group_no int  not null,
    constraint method_group_phase foreign key (phase_id) references method_phase (id),
    constraint method_group_number unique (phase_id, group_no),
    constraint method_group_counts check (group_no between 1 and 12)
);

create table method_group_person (
    id        uuid        not null primary key,
    version   int         not null,
    phase_id  uuid        not null,
    group_id  uuid        not null,
    member_id uuid        not null,
    placed_by uuid        not null,
    placed_at datetime(6) not null,
    constraint method_group_person_phase foreign key (phase_id) references method_phase (id),
    constraint method_group_person_group foreign key (group_id) references method_group (id),
    constraint method_group_person_once unique (phase_id, member_id)
);
create index method_group_person_by on method_group_person (member_id);

-- One answer of each person, each group or the whole room. whole_room is true or null.
create table method_answer (
    id         uuid        not null primary key,
    version    int         not null,
    phase_id   uuid        not null,
    member_id  uuid        null,
    group_id   uuid        null,
    whole_room boolean     null,
    first_at   datetime(6) not null,
    wordings   int         not null,
    constraint method_answer_phase foreign key (phase_id) references method_phase (id),
    constraint method_answer_group foreign key (group_id) references method_group (id),
    constraint method_answer_of_person unique (phase_id, member_id),
    constraint method_answer_of_group unique (phase_id, group_id),
    constraint method_answer_of_room unique (phase_id, whole_room),
    constraint method_answer_room check (whole_room is null or whole_room = true),
    constraint method_answer_whose check (
        (member_id is not null and group_id is null and whole_room is null)
        or (member_id is null and group_id is not null and whole_room is null)
        or (member_id is null and group_id is null and whole_room is not null)),
    constraint method_answer_wordings check (wordings >= 1)
);

-- entered_by: who entered it after the phase was closed.
create table method_answer_wording (
    id         uuid        not null primary key,
    version    int         not null,
    answer_id  uuid        not null,
    wording    int         not null,
    words      longtext    not null,
    written_by uuid        not null,
    entered_by uuid        null,
    written_at datetime(6) not null,
    constraint method_answer_wording_answer foreign key (answer_id) references method_answer (id),
    constraint method_answer_wording_once unique (answer_id, wording)
);
create index method_answer_wording_by on method_answer_wording (written_by);

-- What somebody is writing, for them alone; from asked_at on also for those who run the inquiry, to enter it late.
create table method_draft (
    id        uuid        not null primary key,
    version   int         not null,
    phase_id  uuid        not null,
    member_id uuid        not null,
    words     longtext    not null,
    seen      int         not null,
    turn      int         not null,
    saved_at  datetime(6) not null,
    asked_at  datetime(6) null,
    constraint method_draft_phase foreign key (phase_id) references method_phase (id),
    constraint method_draft_once unique (phase_id, member_id),
    constraint method_draft_turn check (turn >= 1)
);
create index method_draft_by on method_draft (member_id);
