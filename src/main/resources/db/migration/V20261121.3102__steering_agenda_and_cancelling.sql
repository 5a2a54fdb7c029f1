-- An item of an agenda is an idea, or anything else the group talks about, under a title of its own.
alter table meeting_item modify column idea_id uuid null;
alter table meeting_item add column title varchar(200) default '' not null;
alter table meeting_item add constraint meeting_item_about check ((idea_id is null) = (title <> ''));

-- A planned meeting that does not take place, and why.
alter table meeting drop constraint meeting_state;
alter table meeting add constraint meeting_state
    check (state in ('PLANNED', 'RUNNING', 'ENDED', 'PUBLISHED', 'CANCELLED'));
alter table meeting_step drop constraint meeting_step_state;
alter table meeting_step add constraint meeting_step_state
    check (state in ('PLANNED', 'RUNNING', 'ENDED', 'PUBLISHED', 'CANCELLED'));
create table meeting_cancellation (
    meeting_id   uuid          not null primary key,
    version      int           not null,
    words        varchar(1000) not null,
    cancelled_by uuid          not null,
    cancelled_at datetime(6)   not null,
    constraint meeting_cancellation_of foreign key (meeting_id) references meeting (id),
    constraint meeting_cancellation_by foreign key (cancelled_by) references member (id)
);
