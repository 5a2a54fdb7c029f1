-- What waiting ideas ask of a member: their card, or a second look at one that lies far from the mean. It takes the place of
-- card_due, which held the first alone; reckoned and compared as that was, and without foreign keys for the same reason.
create table member_card (
    idea_id   uuid        not null,
    member_id uuid        not null,
    state     varchar(20) not null,
    since     datetime(6) not null,
    primary key (idea_id, member_id),
    constraint member_card_state check (state in ('OWED', 'DIFFERS'))
);
create index member_card_mine on member_card (member_id, state, since, idea_id);

insert into member_card (idea_id, member_id, state, since) select idea_id, member_id, 'OWED', since from card_due;
insert into member_card (idea_id, member_id, state, since)
select i.id, m.member_id, 'DIFFERS', i.submitted_at from idea i join member_role m on m.role = 'STEERING'
join score_card c on c.idea_id = i.id and c.member_id = m.member_id and c.standing = true and c.differs = true
where i.waiting_since is not null;
drop table card_due;
