-- What happened to an idea after its answer: one row a step, in turn. The idea keeps the resulting stage beside them.
create table idea_step (
    id         uuid        not null primary key,
    version    int         not null,
    idea_id    uuid        not null,
    turn       int         not null,
    from_stage varchar(20) not null,
    to_stage   varchar(20) not null,
    cause      varchar(30) not null,
    taken_by   uuid        null,
    taken_at   datetime(6) not null,
    constraint idea_step_turn unique (idea_id, turn),
    constraint idea_step_idea foreign key (idea_id) references idea (id),
    constraint idea_step_by foreign key (taken_by) references member (id),
    constraint idea_step_way check (
        (cause = 'FIRST_ACTION' and from_stage = 'APPROVED' and to_stage = 'IN_DELIVERY')
        or (cause = 'RESULT' and from_stage in ('APPROVED', 'IN_DELIVERY') and to_stage = 'DELIVERED')
        or (cause = 'RESULT_TAKEN_BACK' and from_stage = 'DELIVERED' and to_stage = 'IN_DELIVERY')
        or (cause = 'REVIEW_DATE' and from_stage = 'PARKED' and to_stage = 'SUBMITTED'))
);
