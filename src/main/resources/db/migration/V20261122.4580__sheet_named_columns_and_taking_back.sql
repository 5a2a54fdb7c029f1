-- Lines of a table may wait as they came until it is settled what its columns mean; a whole import can be taken back.
alter table sheet_import add column looks int default 0 not null;
alter table sheet_import add column looked int default 0 not null;
alter table sheet_import add column taken_back int default 0 not null;
alter table sheet_import add column taken_back_up_to int default 0 not null;
alter table sheet_import add column taken_back_why varchar(400) null;
alter table sheet_import add column taken_back_by uuid null;
alter table sheet_import add column taken_back_at datetime(6) null;
