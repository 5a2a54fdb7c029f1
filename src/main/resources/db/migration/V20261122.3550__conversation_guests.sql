-- Whether people without an account may take places.
alter table place_rule add column guests boolean not null default true;
