-- How an inquiry puts its issues in order: the method, whether orders are still taken, and how many solutions were lettered.
create table issue_ordering (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    method     varchar(20) not null,
    closed     boolean     not null,
    steps      int         not null,
    letters    int         not null,
    constraint issue_ordering_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint issue_ordering_once unique (inquiry_id),
    constraint issue_ordering_method check (method in ('BORDA', 'COPELAND'))
);

create table issue_ordering_step (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    turn       int         not null,
    kind       varchar(20) not null,
    method     varchar(20) not null,
    taken_by   uuid        not null,
    taken_at   datetime(6) not null,
    constraint issue_ordering_step_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint issue_ordering_step_turn unique (inquiry_id, turn),
    constraint issue_ordering_step_kind check (kind in ('METHOD', 'CLOSED', 'REOPENED')),
    constraint issue_ordering_step_method check (method in ('BORDA', 'COPELAND'))
);

-- standing is true or null: null once it is removed, or merged into another one of the inquiry.
create table issue (
    id          uuid          not null primary key,
    version     int           not null,
    inquiry_id  uuid          not null,
    title       varchar(200)  not null,
    about       varchar(2000) not null,
    revision    int           not null,
    added_by    uuid          not null,
    added_at    datetime(6)   not null,
    standing    boolean       null,
    merged_into uuid          null,
    ended_by    uuid          null,
    ended_at    datetime(6)   null,
    constraint issue_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint issue_merged foreign key (merged_into) references issue (id),
    constraint issue_standing check (standing is null or standing = true),
    constraint issue_stands check ((standing is not null and ended_at is null and merged_into is null) or (standing is null and ended_at is not null))
);
create index issue_by_inquiry on issue (inquiry_id, added_at);

create table issue_wording (
    id         uuid          not null primary key,
    version    int           not null,
    issue_id   uuid          not null,
    revision   int           not null,
    title      varchar(200)  not null,
    about      varchar(2000) not null,
    written_by uuid          not null,
    written_at datetime(6)   not null,
    constraint issue_wording_issue foreign key (issue_id) references issue (id),
    constraint issue_wording_once unique (issue_id, revision)
);

-- One order a person that counts, and one that came late. member_id is null once the person has left the portal.
create table issue_order (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    member_id  uuid        null,
    late       boolean     not null,
    revision   int         not null,
    first_at   datetime(6) not null,
    saved_at   datetime(6) not null,
    constraint issue_order_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint issue_order_once unique (inquiry_id, member_id, late)
);
create index issue_order_by_member on issue_order (member_id);

-- Places count from 0; issues of an order on the same place are tied, those without one come last.
create table issue_place (
    id       uuid not null primary key,
    version  int  not null,
    order_id uuid not null,
    issue_id uuid not null,
    place    int  not null,
    constraint issue_place_order foreign key (order_id) references issue_order (id),
    constraint issue_place_issue foreign key (issue_id) references issue (id),
    constraint issue_place_once unique (order_id, issue_id),
    constraint issue_place_number check (place >= 0)
);

-- standing is true or null (taken back): one stands at a time.
create table issue_fixed_order (
    id            uuid          not null primary key,
    version       int           not null,
    inquiry_id    uuid          not null,
    reason        varchar(1000) not null,
    fixed_by      uuid          not null,
    fixed_at      datetime(6)   not null,
    standing      boolean       null,
    taken_back_by uuid          null,
    taken_back_at datetime(6)   null,
    constraint issue_fixed_order_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint issue_fixed_order_once unique (inquiry_id, standing),
    constraint issue_fixed_order_reason check (reason <> ''),
    constraint issue_fixed_order_standing check (standing is null or standing = true),
    constraint issue_fixed_order_stands check ((standing is not null and taken_back_at is null) or (standing is null and taken_back_at is not null))
);

create table issue_fixed_place (
    id       uuid not null primary key,
    version  int  not null,
    fixed_id uuid not null,
    issue_id uuid not null,
    place    int  not null,
    constraint issue_fixed_place_fixed foreign key (fixed_id) references issue_fixed_order (id),
    constraint issue_fixed_place_issue foreign key (issue_id) references issue (id),
    constraint issue_fixed_place_once unique (fixed_id, issue_id),
    constraint issue_fixed_place_number check (place >= 0)
);

-- letter_no 1 is a; given once within an inquiry. A lead is a person, or a name, or nobody yet.
create table issue_solution (
    id           uuid          not null primary key,
    version      int           not null,
    inquiry_id   uuid          not null,
    issue_id     uuid          not null,
    letter_no    int           not null,
    title        varchar(200)  not null,
    rationale    varchar(4000) not null,
    cost         varchar(10)   not null,
    pounds       bigint        null,
    benefit      varchar(1000) not null,
    lead_id      uuid          null,
    lead_name    varchar(200)  not null,
    early_win_by uuid          null,
    early_win_at datetime(6)   null,
    revision     int           not null,
    added_by     uuid          not null,
    added_at     datetime(6)   not null,
    removed_by   uuid          null,
    removed_at   datetime(6)   null,
    constraint issue_solution_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint issue_solution_issue foreign key (issue_id) references issue (id),
    constraint issue_solution_letter unique (inquiry_id, letter_no),
    constraint issue_solution_cost check (cost in ('UNKNOWN', 'LOW', 'MIDDLE', 'HIGH', 'FIGURE')),
    constraint issue_solution_pounds check ((cost = 'FIGURE' and pounds between 0 and 1000000000) or (cost <> 'FIGURE' and pounds is null)),
    constraint issue_solution_lead check (lead_id is null or lead_name = ''),
    constraint issue_solution_early_win check ((early_win_by is null and early_win_at is null) or (early_win_by is not null and early_win_at is not null))
);
create index issue_solution_by_lead on issue_solution (lead_id);

create table issue_solution_use (
    id          uuid        not null primary key,
    version     int         not null,
    solution_id uuid        not null,
    kind        varchar(10) not null,
    thing_id    uuid        not null,
    made_by     uuid        not null,
    made_at     datetime(6) not null,
    constraint issue_solution_use_solution foreign key (solution_id) references issue_solution (id),
    constraint issue_solution_use_once unique (solution_id, kind),
    constraint issue_solution_use_kind check (kind in ('IDEA', 'ACTION'))
);
