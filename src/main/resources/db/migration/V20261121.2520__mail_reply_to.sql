-- What an answer to a mail is an answer to.
alter table mail_message add column reply_kind varchar(20) null;
alter table mail_message add column reply_about varchar(150) null;
