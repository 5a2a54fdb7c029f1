-- What ideas are scored by. standing is true while it counts, and null once it was ended.
create table score_criterion (
    id          uuid         not null primary key,
    version     int          not null,
    name        varchar(60)  not null,
    explanation varchar(300) not null,
    weight      int          not null,
    sort_order  int          not null,
    added_at    datetime(6)  not null,
    ended_at    datetime(6)  null,
    standing    boolean      null,
    constraint score_criterion_once unique (name, standing),
    constraint score_criterion_weight check (weight between 1 and 10),
    constraint score_criterion_standing check ((standing = true and ended_at is null) or
        (standing is null and ended_at is not null))
);

insert into score_criterion (id, version, name, explanation, weight, sort_order, added_at, ended_at, standing) values
    ('01900000-0000-7000-8000-000000000001', 0, 'Strategic fit', 'How well it serves a theme of the community strategy.',
        3, 1, '2026-11-21 00:00:00', null, true),
    ('01900000-0000-7000-8000-000000000002', 0, 'Benefit', 'How much better things get for those it helps.',
        3, 2, '2026-11-21 00:00:00', null, true),
    ('01900000-0000-7000-8000-000000000003', 0, 'Reach', 'How many people, places and organisations it touches.',
        2, 3, '2026-11-21 00:00:00', null, true),
    ('01900000-0000-7000-8000-000000000004', 0, 'Ease', 'How soon and with how little it can be done: 5 is easiest.',
        2, 4, '2026-11-21 00:00:00', null, true);

-- One member's scores for one idea: written once. standing is true for the newest, and null for those it replaced or that
-- were set aside. worth is the weighted mean of its marks, null when every mark is "cannot judge".
create table score_card (
    id        uuid        not null primary key,
    version   int         not null,
    idea_id   uuid        not null,
    member_id uuid        not null,
    worth     double      null,
    differs   boolean     not null,
    put_in_at datetime(6) not null,
    standing  boolean     null,
    constraint score_card_once unique (idea_id, member_id, standing),
    constraint score_card_idea foreign key (idea_id) references idea (id),
    constraint score_card_of foreign key (member_id) references member (id),
    constraint score_card_standing check (standing is null or standing = true)
);
create index score_card_mine on score_card (member_id, standing, differs, idea_id);

-- points is null for "cannot judge".
create table score_mark (
    id           uuid not null primary key,
    version      int  not null,
    card_id      uuid not null,
    criterion_id uuid not null,
    points       int  null,
    constraint score_mark_once unique (card_id, criterion_id),
    constraint score_mark_card foreign key (card_id) references score_card (id),
    constraint score_mark_criterion foreign key (criterion_id) references score_criterion (id),
    constraint score_mark_points check (points between 1 and 5)
);

-- Why a card stands no more: another one replaced it, or its member declared an interest.
create table score_card_end (
    card_id     uuid        not null primary key,
    version     int         not null,
    replaced_by uuid        null,
    interest_id uuid        null,
    ended_by    uuid        not null,
    ended_at    datetime(6) not null,
    constraint score_card_end_card foreign key (card_id) references score_card (id),
    constraint score_card_end_replaced foreign key (replaced_by) references score_card (id),
    constraint score_card_end_interest foreign key (interest_id) references declared_interest (id),
    constraint score_card_end_by foreign key (ended_by) references member (id)
);

-- What the standing cards of an idea add up to, kept in the transaction of each card; no row before the first one.
create table score_total (
    idea_id    uuid        not null primary key,
    cards      int         not null,
    judged     int         not null,
    mean       double      null,
    spread     double      null,
    counted_at datetime(6) not null,
    constraint score_total_idea foreign key (idea_id) references idea (id)
);

-- Who is asked to score: one idea, or every idea of a sector.
create table review_assignment (
    id          uuid        not null primary key,
    version     int         not null,
    member_id   uuid        not null,
    idea_id     uuid        null,
    sector_id   uuid        null,
    assigned_by uuid        not null,
    assigned_at datetime(6) not null,
    standing    boolean     null,
    constraint review_assignment_idea_once unique (member_id, idea_id, standing),
    constraint review_assignment_sector_once unique (member_id, sector_id, standing),
    constraint review_assignment_of foreign key (member_id) references member (id),
    constraint review_assignment_idea foreign key (idea_id) references idea (id),
    constraint review_assignment_by foreign key (assigned_by) references member (id),
    constraint review_assignment_standing check (standing is null or standing = true),
    constraint review_assignment_one check ((idea_id is null and sector_id is not null) or
        (idea_id is not null and sector_id is null))
);
create index review_assignment_ideas on review_assignment (idea_id, standing, member_id);
create index review_assignment_sectors on review_assignment (sector_id, standing, member_id);

create table review_assignment_end (
    assignment_id uuid        not null primary key,
    version       int         not null,
    ended_by      uuid        not null,
    ended_at      datetime(6) not null,
    constraint review_assignment_end_of foreign key (assignment_id) references review_assignment (id),
    constraint review_assignment_end_by foreign key (ended_by) references member (id)
);

-- That everybody with open cards was reminded before a meeting, once for each day of a meeting. asked_by is null when the
-- portal did it by itself.
create table review_reminder (
    id          uuid        not null primary key,
    version     int         not null,
    meeting_day date        not null,
    asked_by    uuid        null,
    asked_at    datetime(6) not null,
    people      int         not null,
    constraint review_reminder_once unique (meeting_day),
    constraint review_reminder_by foreign key (asked_by) references member (id)
);
