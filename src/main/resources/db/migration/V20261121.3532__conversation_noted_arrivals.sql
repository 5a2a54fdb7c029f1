-- A check-in that a phone kept until it had a network is taken once, however often it is sent.
alter table check_in add column noted_key varchar(32) null;
alter table check_in add constraint check_in_noted_once unique (noted_key);
