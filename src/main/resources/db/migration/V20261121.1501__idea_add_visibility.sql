-- What was put forward before there were moderators is open.
alter table idea add column visibility varchar(20) default 'OPEN' not null;
alter table contribution add column visibility varchar(20) default 'OPEN' not null;
create index idea_by_visibility on idea (visibility, stage);
