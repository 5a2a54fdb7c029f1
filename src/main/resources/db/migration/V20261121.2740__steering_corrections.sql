-- Turn of the published answer a decision takes the place of; null for a first answer.
alter table decision add column corrects int null;
