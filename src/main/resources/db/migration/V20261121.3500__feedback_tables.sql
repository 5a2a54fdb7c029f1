-- The newest row counts.
create table feedback_rule (
    id          uuid        not null primary key,
    version     int         not null,
    first_hours int         not null,
    again_days  int         not null,
    answer_days int         not null,
    set_by      uuid        not null,
    set_at      datetime(6) not null,
    constraint feedback_rule_terms check (first_hours between 0 and 168 and again_days between 7 and 365 and answer_days between 7 and 365)
);

-- Somebody who came was asked: once a round, whatever is repeated.
create table feedback_asking (
    id            uuid        not null primary key,
    version       int         not null,
    session_id    uuid        not null,
    member_id     uuid        not null,
    asking_round  varchar(10) not null,
    asked_at      datetime(6) not null,
    answers_until datetime(6) not null,
    constraint feedback_asking_session foreign key (session_id) references dialogue_session (id),
    constraint feedback_asking_once unique (session_id, asking_round, member_id),
    constraint feedback_asking_round check (asking_round in ('FIRST', 'AGAIN')),
    constraint feedback_asking_until check (answers_until > asked_at)
);
create index feedback_asking_by_member on feedback_asking (member_id, session_id);

-- Each answer is whole. standing is true or null: one counts, any number lie in the past. withdrawn: the person took it back.
create table feedback_answer (
    id           uuid          not null primary key,
    version      int           not null,
    asking_id    uuid          not null,
    score        int           null,
    use_words    varchar(2000) not null,
    useful_words varchar(2000) not null,
    withdrawn    boolean       not null,
    answered_at  datetime(6)   not null,
    standing     boolean       null,
    constraint feedback_answer_asking foreign key (asking_id) references feedback_asking (id),
    constraint feedback_answer_once unique (asking_id, standing),
    constraint feedback_answer_stands check (standing is null or standing = true),
    constraint feedback_answer_score check (score is null or score between 1 and 5),
    constraint feedback_answer_withdrawn check (withdrawn = false or (score is null and use_words = '' and useful_words = ''))
);

-- Somebody had a place, did not come, and was told that they were missed.
create table feedback_missed_note (
    id         uuid        not null primary key,
    version    int         not null,
    session_id uuid        not null,
    member_id  uuid        not null,
    told_at    datetime(6) not null,
    constraint feedback_missed_note_session foreign key (session_id) references dialogue_session (id),
    constraint feedback_missed_note_once unique (session_id, member_id)
);
create index feedback_missed_note_by_member on feedback_missed_note (member_id);
