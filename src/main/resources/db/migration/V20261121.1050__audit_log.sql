-- Who did what, when, from where, before and after. Rows are added, never changed.
create table audit_entry (
    id             uuid          not null primary key,
    what           varchar(80)   not null,
    subject_kind   varchar(40)   not null,
    subject_id     varchar(64)   null,
    subject_label  varchar(200)  not null,
    before_text    longtext      null,
    after_text     longtext      null,
    actor_id       uuid          null,
    actor_name     varchar(120)  not null,
    from_address   varchar(64)   null,
    happened_at    datetime(6)   not null
);
create index audit_entry_by_time on audit_entry (happened_at);
create index audit_entry_by_actor on audit_entry (actor_id, happened_at);
create index audit_entry_by_subject on audit_entry (subject_kind, subject_id, happened_at);
create index audit_entry_by_what on audit_entry (what, happened_at);
