-- That a member of the steering group was reminded of the cards they owe, apart from any meeting.
create table card_reminder (
    id          uuid        not null primary key,
    version     int         not null,
    member_id   uuid        not null,
    cards       int         not null,
    reminded_at datetime(6) not null,
    constraint card_reminder_of foreign key (member_id) references member (id)
);
create index card_reminder_by_member on card_reminder (member_id, reminded_at);
