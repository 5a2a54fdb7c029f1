-- An approved idea goes to an owner, a person or a body, with a first action; a merged one into another idea; a referred
-- one may link to an inquiry of the portal. Approvals from before there were owners have none.
alter table decision add column referred_link varchar(200) default '' not null;
alter table decision add column owner_id uuid null;
alter table decision add column owner_body varchar(200) default '' not null;
alter table decision add column first_action varchar(500) default '' not null;
alter table decision add column merged_into uuid null;
alter table decision drop constraint decision_outcome;
alter table decision add constraint decision_outcome
    check (outcome in ('APPROVED', 'PARKED', 'DECLINED', 'MERGED', 'REFERRED'));
alter table decision add constraint decision_owner foreign key (owner_id) references member (id);
alter table decision add constraint decision_one_owner check (owner_id is null or owner_body = '');
alter table decision add constraint decision_owner_when
    check (outcome = 'APPROVED' or (owner_id is null and owner_body = '' and first_action = ''));
alter table decision add constraint decision_target foreign key (merged_into) references idea (id);
alter table decision add constraint decision_target_when check ((outcome = 'MERGED') = (merged_into is not null));
alter table decision add constraint decision_target_other check (merged_into is null or merged_into <> idea_id);
alter table decision add constraint decision_link_when check (outcome = 'REFERRED' or referred_link = '');

alter table idea_answer add column referred_link varchar(200) default '' not null;
alter table idea_answer add column owner_id uuid null;
alter table idea_answer add column owner_body varchar(200) default '' not null;
alter table idea_answer add column first_action varchar(500) default '' not null;
alter table idea_answer add column merged_into uuid null;
alter table idea_answer drop constraint idea_answer_outcome;
alter table idea_answer add constraint idea_answer_outcome
    check (outcome in ('APPROVED', 'PARKED', 'DECLINED', 'MERGED', 'REFERRED'));
alter table idea_answer add constraint idea_answer_owner foreign key (owner_id) references member (id);
alter table idea_answer add constraint idea_answer_one_owner check (owner_id is null or owner_body = '');
alter table idea_answer add constraint idea_answer_owner_when
    check (outcome = 'APPROVED' or (owner_id is null and owner_body = '' and first_action = ''));
alter table idea_answer add constraint idea_answer_target foreign key (merged_into) references idea (id);
alter table idea_answer add constraint idea_answer_target_when check ((outcome = 'MERGED') = (merged_into is not null));
alter table idea_answer add constraint idea_answer_target_other check (merged_into is null or merged_into <> idea_id);
alter table idea_answer add constraint idea_answer_link_when check (outcome = 'REFERRED' or referred_link = '');

-- Support that came with a merged idea says from which; the merged idea keeps its own rows.
alter table idea_support add column came_with uuid null;
alter table idea_support add constraint idea_support_came_with foreign key (came_with) references idea (id);
