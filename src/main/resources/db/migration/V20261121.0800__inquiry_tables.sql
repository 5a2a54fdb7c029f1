create table inquiry (
    id          uuid         not null primary key,
    version     int          not null,
    question    varchar(300) not null,
    why         longtext     not null,
    sponsor     varchar(200) not null,
    strand_id   uuid         not null,
    theme_id    uuid         null,
    stage       varchar(20)  not null,
    first_day   date         not null,
    last_day    date         not null,
    seats       int          not null,
    taken       int          not null,
    lead_slots  int          not null,
    proposed_by uuid         not null,
    proposed_at datetime(6)  not null,
    constraint inquiry_in_order check (last_day >= first_day),
    constraint inquiry_seats check (seats between 1 and 60),
    constraint inquiry_taken check (taken between 0 and seats),
    constraint inquiry_lead_slots check (lead_slots between 1 and 2),
    constraint inquiry_stage check (stage in ('PROPOSED', 'RECRUITING', 'UNDER_WAY', 'REPORTING', 'CLOSED'))
);
create index inquiry_by_stage on inquiry (stage, first_day);

create table inquiry_step (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    entered    varchar(20) not null,
    moved_by   uuid        not null,
    moved_at   datetime(6) not null,
    constraint inquiry_step_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_step_once unique (inquiry_id, entered),
    constraint inquiry_step_entered check (entered in ('RECRUITING', 'UNDER_WAY', 'REPORTING', 'CLOSED'))
);

-- standing is true or null: the unique keys let one row stand and any number lie in the past.
create table inquiry_seat (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    member_id  uuid        not null,
    taken_at   datetime(6) not null,
    left_at    datetime(6) null,
    standing   boolean     null,
    constraint inquiry_seat_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_seat_once unique (inquiry_id, member_id, standing),
    constraint inquiry_seat_stands_or_ended check ((standing = true and left_at is null) or (standing is null and left_at is not null))
);

create table inquiry_lead (
    id          uuid        not null primary key,
    version     int         not null,
    inquiry_id  uuid        not null,
    slot        int         not null,
    member_id   uuid        not null,
    assigned_by uuid        not null,
    assigned_at datetime(6) not null,
    ended_at    datetime(6) null,
    standing    boolean     null,
    constraint inquiry_lead_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_lead_slot unique (inquiry_id, slot, standing),
    constraint inquiry_lead_once unique (inquiry_id, member_id, standing),
    constraint inquiry_lead_slot_known check (slot between 1 and 2),
    constraint inquiry_lead_stands_or_ended check ((standing = true and ended_at is null) or (standing is null and ended_at is not null))
);

create table contribution (
    id         uuid        not null primary key,
    version    int         not null,
    inquiry_id uuid        not null,
    member_id  uuid        not null,
    first_at   datetime(6) not null,
    wordings   int         not null,
    constraint contribution_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint contribution_once unique (inquiry_id, member_id),
    constraint contribution_wordings check (wordings >= 1)
);

create table contribution_wording (
    id              uuid        not null primary key,
    version         int         not null,
    contribution_id uuid        not null,
    wording         int         not null,
    words           longtext    not null,
    written_at      datetime(6) not null,
    constraint contribution_wording_contribution foreign key (contribution_id) references contribution (id),
    constraint contribution_wording_once unique (contribution_id, wording)
);
