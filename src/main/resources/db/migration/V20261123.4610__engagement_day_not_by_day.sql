-- Only the days of what targets measure are read now, and these along the key.
alter table engagement_day drop index engagement_day_recent;
