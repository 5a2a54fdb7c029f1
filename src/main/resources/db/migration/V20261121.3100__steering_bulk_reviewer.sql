-- Whom several ideas were given to, to score; null for everything else done to many ideas.
alter table steering_bulk add column reviewer_id uuid null;
alter table steering_bulk add constraint steering_bulk_reviewer foreign key (reviewer_id) references member (id);
