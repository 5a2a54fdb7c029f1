-- The copy of a template an inquiry keeps. standing is true or null: one stands, those before it lie in the past. plan counts how often
-- the dates were set.
create table inquiry_method (
    id          uuid          not null primary key,
    version     int           not null,
    inquiry_id  uuid          not null,
    template_id uuid          not null,
    edition     int           not null,
    name        varchar(120)  not null,
    purpose     varchar(1000) not null,
    plan        int           not null,
    taken_by    uuid          not null,
    taken_at    datetime(6)   not null,
    replaced_by uuid          null,
    replaced_at datetime(6)   null,
    standing    boolean       null,
    constraint inquiry_method_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_method_once unique (inquiry_id, standing),
    constraint inquiry_method_standing check (standing is null or standing = true),
    constraint inquiry_method_stands check ((standing is not null and replaced_at is null) or (standing is null and replaced_at is not null))
);

-- running is true or null: one phase of an inquiry is open at a time.
create table method_phase (
    id         uuid          not null primary key,
    version    int           not null,
    inquiry_id uuid          not null,
    method_id  uuid          not null,
    place      int           not null,
    title      varchar(120)  not null,
    question   varchar(1000) not null,
    work       varchar(12)   not null,
    about      varchar(40)   not null,
    first_day  date          not null,
    last_day   date          not null,
    state      varchar(12)   not null,
    running    boolean       null,
    constraint method_phase_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint method_phase_method foreign key (method_id) references inquiry_method (id),
    constraint method_phase_place unique (method_id, place),
    constraint method_phase_one_open unique (inquiry_id, running),
    constraint method_phase_work check (work in ('INDIVIDUAL', 'GROUP', 'PLENARY')),
    constraint method_phase_state check (state in ('PLANNED', 'OPEN', 'CLOSED')),
    constraint method_phase_running check (running is null or running = true),
    constraint method_phase_runs check ((state = 'OPEN' and running is not null) or (state <> 'OPEN' and running is null)),
    constraint method_phase_in_order check (last_day >= first_day)
);

create table method_phase_step (
    id       uuid         not null primary key,
    version  int          not null,
    phase_id uuid         not null,
    kind     varchar(12)  not null,
    reason   varchar(300) not null,
    taken_by uuid         not null,
    taken_at datetime(6)  not null,
    constraint method_phase_step_phase foreign key (phase_id) references method_phase (id),
    constraint method_phase_step_kind check (kind in ('OPENED', 'CLOSED', 'REOPENED')),
    constraint method_phase_step_reason check ((kind = 'REOPENED' and reason <> '') or (kind <> 'REOPENED' and reason = ''))
);
create index method_phase_step_of on method_phase_step (phase_id, taken_at);

-- added_by: a local one; the template's have none.
create table method_question (
    id         uuid         not null primary key,
    version    int          not null,
    method_id  uuid         not null,
    place      int          not null,
    question   varchar(300) not null,
    added_by   uuid         null,
    added_at   datetime(6)  null,
    removed_by uuid         null,
    removed_at datetime(6)  null,
    constraint method_question_method foreign key (method_id) references inquiry_method (id),
    constraint method_question_place unique (method_id, place),
    constraint method_question_added check ((added_by is null and added_at is null) or (added_by is not null and added_at is not null)),
    constraint method_question_removed check (removed_at is null or (added_by is not null and removed_by is not null))
);
