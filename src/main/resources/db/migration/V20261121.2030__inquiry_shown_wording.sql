-- Which wording of a contribution others read: 0 for none. A newer one that waits or was declined leaves it as it is.
alter table contribution add column shown_wording int default 0 not null;
update contribution set shown_wording = wordings where visibility = 'OPEN';
alter table contribution add constraint contribution_shown check (shown_wording between 0 and wordings);
