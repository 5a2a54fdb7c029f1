-- A calendar entry that goes with a mail (RFC 5545), and with which notification one goes.
alter table mail_message add column calendar longtext null;
alter table mail_message add column calendar_method varchar(10) null;
alter table notification add column calendar_method varchar(10) null;
