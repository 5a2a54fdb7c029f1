-- The last 28 days of all scopes are read with every picture of reach: they must not cost more with each year gone by.
create index engagement_day_recent on engagement_day (on_day, scope, measure, added);
