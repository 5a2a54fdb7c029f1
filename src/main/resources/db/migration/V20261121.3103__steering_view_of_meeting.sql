-- For which meeting a way of looking at the queue is kept, or null.
alter table queue_view add column meeting_id uuid null;
alter table queue_view add constraint queue_view_meeting foreign key (meeting_id) references meeting (id);
