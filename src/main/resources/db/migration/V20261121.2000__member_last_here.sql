-- When a person last came in on their own; null while nobody has. Until then, and only then, a manager may hand over a password.
alter table member add column last_here_at datetime(6) null;
update member set last_here_at =
    (select max(d.last_seen_at) from account_device d where d.member_id = member.id);
update member set last_here_at = joined_at
where last_here_at is null and erased_at is null
  and (exists (select 1 from invitation i where i.member_id = member.id)
    or exists (select 1 from registration r where r.member_id = member.id)
    or exists (select 1 from passkey p where p.member_id = member.id)
    or exists (select 1 from linked_account l where l.member_id = member.id)
    or exists (select 1 from account_totp t where t.member_id = member.id)
    or exists (select 1 from one_time_link o where o.subject_id = member.id and o.used_at is not null));
create index member_by_last_here on member (last_here_at);
