-- When a deleted account's name, address and password were erased; the row stays, so that what was counted stays counted.
alter table member add column erased_at datetime(6) null;
