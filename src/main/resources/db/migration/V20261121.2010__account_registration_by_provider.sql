-- With which account at a provider somebody who waits asked to come in; linked and forgotten once they are let in.
alter table registration add column provider_account_hash varchar(64) null;
create index registration_by_provider on registration (provider_account_hash);
