-- For which of several organisations a person acts, from that day on. Rows are added; the latest one holds.
create table acting_for (
    id             uuid        not null primary key,
    member_id      uuid        not null,
    affiliation_id uuid        not null,
    from_day       date        not null,
    chosen_at      datetime(6) not null,
    constraint acting_for_member foreign key (member_id) references member (id),
    constraint acting_for_affiliation foreign key (affiliation_id) references affiliation (id)
);
create index acting_for_by_member on acting_for (member_id, from_day);
