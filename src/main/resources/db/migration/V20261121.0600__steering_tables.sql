-- A decision is written once. standing is true while it waits to be published, and null once another row took that
-- back or published it; the unique key lets one idea have one waiting decision.
create table decision (
    id          uuid          not null primary key,
    version     int           not null,
    idea_id     uuid          not null,
    outcome     varchar(20)   not null,
    reason      varchar(4000) not null,
    steer       varchar(4000) not null,
    review_date date          null,
    referred_to varchar(200)  not null,
    prepared_by uuid          not null,
    prepared_at datetime(6)   not null,
    standing    boolean       null,
    constraint decision_waiting unique (idea_id, standing),
    constraint decision_idea foreign key (idea_id) references idea (id),
    constraint decision_by foreign key (prepared_by) references member (id),
    constraint decision_standing check (standing is null or standing = true),
    constraint decision_outcome check (outcome in ('APPROVED', 'PARKED', 'DECLINED', 'REFERRED')),
    constraint decision_review check (outcome <> 'PARKED' or review_date is not null),
    constraint decision_referred check (outcome <> 'REFERRED' or referred_to <> '')
);

-- Taken back before publishing: replaced by another decision, or removed because of a person or a withdrawn idea.
create table decision_removal (
    decision_id uuid        not null primary key,
    version     int         not null,
    replaced_by uuid        null,
    removed_by  uuid        not null,
    removed_at  datetime(6) not null,
    constraint decision_removal_decision foreign key (decision_id) references decision (id),
    constraint decision_removal_by foreign key (removed_by) references member (id)
);

create table publication (
    id           uuid        not null primary key,
    version      int         not null,
    published_by uuid        not null,
    published_at datetime(6) not null,
    constraint publication_by foreign key (published_by) references member (id)
);

create table published_decision (
    decision_id    uuid not null primary key,
    version        int  not null,
    publication_id uuid not null,
    constraint published_decision_decision foreign key (decision_id) references decision (id),
    constraint published_decision_publication foreign key (publication_id) references publication (id)
);
