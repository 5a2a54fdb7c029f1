-- A new one whenever somebody is counted as somebody else, or a merged organisation as another: what nodes hold in memory of it
-- is read again. Stands on the programme's row alone.
alter table engagement_total add column same_stamp uuid null;
