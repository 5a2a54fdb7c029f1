-- Names as they are compared, in lower case, so that finding one stays quick however many there are.
alter table organisation add column name_key varchar(160) default '' not null;
update organisation set name_key = lower(name);
create index organisation_by_name_key on organisation (name_key);

alter table organisation_alias add column name_key varchar(160) default '' not null;
update organisation_alias set name_key = lower(name);
create index organisation_alias_by_name_key on organisation_alias (name_key);
