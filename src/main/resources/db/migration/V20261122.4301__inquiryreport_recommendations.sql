-- What an inquiry recommends, and to whom. reply to visit_on repeat the newest answer, whose number is turn; 0: none yet.
create table inquiry_recommendation (
    id           uuid          not null primary key,
    version      int           not null,
    inquiry_id   uuid          not null,
    place        int           not null,
    words        varchar(1000) not null,
    addressed_to varchar(200)  not null,
    revision     int           not null,
    made_by      uuid          not null,
    made_at      datetime(6)   not null,
    changed_by   uuid          not null,
    changed_at   datetime(6)   not null,
    taken_out_by uuid          null,
    taken_out_at datetime(6)   null,
    turn         int           not null,
    reply        varchar(10)   not null,
    owner_name   varchar(200)  not null,
    due_on       date          null,
    visit_on     date          null,
    done_on      date          null,
    constraint inquiry_recommendation_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_recommendation_once unique (inquiry_id, place),
    constraint inquiry_recommendation_reply check (reply in ('NONE', 'AGREED', 'PARTLY', 'NO')),
    constraint inquiry_recommendation_out check ((taken_out_by is null) = (taken_out_at is null))
);
create index inquiry_recommendation_by_due on inquiry_recommendation (reply, due_on);

-- Written once; a correction is the next turn.
create table recommendation_answer (
    id                uuid          not null primary key,
    version           int           not null,
    recommendation_id uuid          not null,
    turn              int           not null,
    reply             varchar(10)   not null,
    reason            varchar(2000) not null,
    owner_name        varchar(200)  not null,
    due_on            date          null,
    visit_on          date          null,
    done_on           date          null,
    said_by           uuid          not null,
    said_at           datetime(6)   not null,
    constraint recommendation_answer_of foreign key (recommendation_id) references inquiry_recommendation (id),
    constraint recommendation_answer_once unique (recommendation_id, turn),
    constraint recommendation_answer_reply check (reply in ('NONE', 'AGREED', 'PARTLY', 'NO')),
    constraint recommendation_answer_why check (reply not in ('PARTLY', 'NO') or reason <> '')
);
