-- That the steering group was reminded of an approved idea on its review date; once for each answer.
create table idea_review_reminder (
    id          uuid        not null primary key,
    version     int         not null,
    idea_id     uuid        not null,
    turn        int         not null,
    reminded_at datetime(6) not null,
    constraint idea_review_reminder_once unique (idea_id, turn),
    constraint idea_review_reminder_idea foreign key (idea_id) references idea (id)
);
