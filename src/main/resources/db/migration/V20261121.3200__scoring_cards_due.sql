-- Cards the steering group owes: one row a waiting idea and a member it waits for. The portal reckons the rows of an idea anew
-- whenever something about it changes, and all of them when the group or its reviewers of sectors do; nightly they are compared.
-- Without foreign keys: writing a row would hold the idea's, for which whoever scores it waits with the group's in hand.
create table card_due (
    idea_id   uuid        not null,
    member_id uuid        not null,
    since     datetime(6) not null,
    primary key (idea_id, member_id)
);
create index card_due_mine on card_due (member_id, since, idea_id);
create index member_role_by_role on member_role (role, member_id);

insert into card_due (idea_id, member_id, since)
select i.id, m.member_id, i.submitted_at from idea i join member_role m on m.role = 'STEERING'
where i.waiting_since is not null
    and not exists (select 1 from score_card c where c.idea_id = i.id and c.member_id = m.member_id and c.standing = true)
    and not exists (select 1 from declared_interest d
        where d.idea_id = i.id and d.member_id = m.member_id and d.standing = true)
    and (exists (select 1 from review_assignment a where a.member_id = m.member_id and a.standing = true
            and (a.idea_id = i.id or a.sector_id = i.sector_id))
        or not exists (select 1 from review_assignment a join member_role r on r.member_id = a.member_id and r.role = 'STEERING'
            where a.standing = true and (a.idea_id = i.id or a.sector_id = i.sector_id)));
