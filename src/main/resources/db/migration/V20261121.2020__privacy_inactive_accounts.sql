-- Nobody asked for this deletion: the account was not used for as long as the rule says. Signing in undoes it.
alter table deletion_request add column for_inactivity boolean default false not null;
