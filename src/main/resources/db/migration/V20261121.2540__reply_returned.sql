-- Reports of mail servers that a mail cannot be delivered, which come in by the same mailbox.
alter table reply_arrival drop constraint reply_arrival_outcome;
alter table reply_arrival add constraint reply_arrival_outcomes check (outcome in ('TAKEN', 'REFUSED', 'IGNORED', 'RETURNED'));
