-- What waits for the steering group, and since when: one key that says both, so that the longest waiting are the first
-- rows of an index however many ideas there are. The database keeps them; nobody writes them. MariaDB stores them: over a
-- column it reckons when asked, an index lost rows that had just been updated. H2 always stores them, and reads a comment.
alter table idea add column waiting_since datetime(6) generated always as
    (case when visibility = 'OPEN' and stage in ('SUBMITTED', 'SHORTLISTED') then submitted_at else null end) /*M! stored */;
-- Of these, the ones that stand nowhere on the coverage map.
alter table idea add column unplaced_since datetime(6) generated always as
    (case when visibility = 'OPEN' and stage in ('SUBMITTED', 'SHORTLISTED')
        and (theme_id is null or (principle_id is null and condition_id is null)) then submitted_at else null end) /*M! stored */;
create index idea_waiting on idea (waiting_since, id);
create index idea_waiting_by_stage on idea (stage, waiting_since, id);
create index idea_waiting_by_theme on idea (theme_id, waiting_since, id);
create index idea_unplaced on idea (unplaced_since, id);
