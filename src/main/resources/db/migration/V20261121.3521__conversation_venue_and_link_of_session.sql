-- A session keeps its own copy of where it is, and which venue of the register that came from. The link is for those with a place.
alter table dialogue_session add column venue_id uuid null;
alter table dialogue_session add column join_link varchar(500) null;
alter table dialogue_session add constraint dialogue_session_venue foreign key (venue_id) references venue (id);
create index dialogue_session_by_venue on dialogue_session (venue_id, ends_at);
