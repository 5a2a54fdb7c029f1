-- supporters is a total kept beside the rows of idea_support, changed in the same transaction.
create table idea (
    id              uuid         not null primary key,
    version         int          not null,
    request_key     uuid         not null,
    title           varchar(120) not null,
    wording         longtext     not null,
    theme_id        uuid         null,
    principle_id    uuid         null,
    proposer_id     uuid         not null,
    organisation_id uuid         null,
    sector_id       uuid         null,
    origin_kind     varchar(20)  null,
    origin_id       varchar(80)  null,
    origin_label    varchar(200) null,
    origin_link     varchar(200) null,
    stage           varchar(20)  not null,
    submitted_at    datetime(6)  not null,
    supporters      int          not null,
    constraint idea_request unique (proposer_id, request_key),
    constraint idea_proposer foreign key (proposer_id) references member (id),
    constraint idea_supporters check (supporters >= 0),
    constraint idea_stage check (stage in ('SUBMITTED', 'SHORTLISTED', 'APPROVED', 'PARKED', 'DECLINED', 'MERGED',
        'REFERRED', 'IN_DELIVERY', 'DELIVERED', 'WITHDRAWN'))
);
create index idea_by_stage on idea (stage, submitted_at);
create index idea_by_supporters on idea (supporters);

-- One standing support a member and idea: standing is true, and null once taken back, which a unique key lets repeat.
create table idea_support (
    id              uuid        not null primary key,
    version         int         not null,
    idea_id         uuid        not null,
    member_id       uuid        not null,
    organisation_id uuid        null,
    sector_id       uuid        null,
    supported_at    datetime(6) not null,
    standing        boolean     null,
    constraint idea_support_once unique (idea_id, member_id, standing),
    constraint idea_support_idea foreign key (idea_id) references idea (id),
    constraint idea_support_member foreign key (member_id) references member (id),
    constraint idea_support_standing check (standing is null or standing = true)
);

create table idea_support_taken_back (
    support_id    uuid        not null primary key,
    version       int         not null,
    taken_back_at datetime(6) not null,
    constraint idea_support_taken_back_support foreign key (support_id) references idea_support (id)
);

-- Answers are written once. A corrected answer is another row with the next turn; the earlier one stays readable.
create table idea_answer (
    id          uuid          not null primary key,
    version     int           not null,
    idea_id     uuid          not null,
    turn        int           not null,
    outcome     varchar(20)   not null,
    reason      varchar(4000) not null,
    steer       varchar(4000) not null,
    review_date date          null,
    referred_to varchar(200)  not null,
    answered_by uuid          not null,
    answered_at datetime(6)   not null,
    constraint idea_answer_turn unique (idea_id, turn),
    constraint idea_answer_idea foreign key (idea_id) references idea (id),
    constraint idea_answer_by foreign key (answered_by) references member (id),
    constraint idea_answer_outcome check (outcome in ('APPROVED', 'PARKED', 'DECLINED', 'REFERRED')),
    constraint idea_answer_review check (outcome <> 'PARKED' or review_date is not null),
    constraint idea_answer_referred check (outcome <> 'REFERRED' or referred_to <> '')
);

create table idea_withdrawal (
    idea_id      uuid          not null primary key,
    version      int           not null,
    withdrawn_by uuid          not null,
    withdrawn_at datetime(6)   not null,
    reason       varchar(1000) not null,
    constraint idea_withdrawal_idea foreign key (idea_id) references idea (id),
    constraint idea_withdrawal_by foreign key (withdrawn_by) references member (id)
);
