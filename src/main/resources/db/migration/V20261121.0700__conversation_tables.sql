create table conversation_series (
    id                 uuid          not null primary key,
    version            int           not null,
    title              varchar(120)  not null,
    purpose            varchar(2000) not null,
    question           varchar(300)  not null,
    method             varchar(2000) not null,
    strand_id          uuid          not null,
    counts_as          varchar(30)   not null,
    places_per_session int           not null,
    created_by         uuid          not null,
    created_at         datetime(6)   not null,
    constraint conversation_series_places check (places_per_session between 1 and 500),
    constraint conversation_series_counts_as check (counts_as in ('ATTENDED_SESSION', 'ATTENDED_EVENT', 'ATTENDED_COURSE'))
);

create table dialogue_session (
    id            uuid         not null primary key,
    version       int          not null,
    series_id     uuid         not null,
    title         varchar(120) not null,
    question      varchar(300) not null,
    starts_at     datetime(6)  not null,
    ends_at       datetime(6)  not null,
    venue_name    varchar(120) not null,
    venue_address varchar(300) not null,
    area_id       uuid         not null,
    area_name     varchar(160) not null,
    capacity      int          not null,
    taken         int          not null,
    state         varchar(20)  not null,
    constraint dialogue_session_series foreign key (series_id) references conversation_series (id),
    constraint dialogue_session_in_order check (ends_at > starts_at),
    constraint dialogue_session_capacity check (capacity between 1 and 500),
    constraint dialogue_session_taken check (taken between 0 and capacity),
    constraint dialogue_session_state check (state in ('SCHEDULED', 'CANCELLED'))
);
create index dialogue_session_by_end on dialogue_session (ends_at);
create index dialogue_session_by_start on dialogue_session (starts_at);

create table session_cancellation (
    session_id   uuid         not null primary key,
    version      int          not null,
    reason       varchar(300) not null,
    cancelled_by uuid         not null,
    cancelled_at datetime(6)  not null,
    constraint session_cancellation_session foreign key (session_id) references dialogue_session (id)
);

-- standing is true or null: the unique key lets one row stand and any number lie in the past.
create table place (
    id          uuid        not null primary key,
    version     int         not null,
    session_id  uuid        not null,
    member_id   uuid        not null,
    taken_at    datetime(6) not null,
    given_up_at datetime(6) null,
    standing    boolean     null,
    constraint place_session foreign key (session_id) references dialogue_session (id),
    constraint place_once unique (session_id, member_id, standing),
    constraint place_stands_or_ended check ((standing = true and given_up_at is null) or (standing is null and given_up_at is not null))
);
create index place_by_member on place (member_id, standing);

create table check_in (
    id            uuid        not null primary key,
    version       int         not null,
    session_id    uuid        not null,
    member_id     uuid        not null,
    checked_in_at datetime(6) not null,
    checked_in_by uuid        not null,
    standing      boolean     null,
    constraint check_in_session foreign key (session_id) references dialogue_session (id),
    constraint check_in_once unique (session_id, member_id, standing),
    constraint check_in_stands check (standing is null or standing = true)
);

create table check_in_correction (
    id           uuid         not null primary key,
    version      int          not null,
    check_in_id  uuid         not null,
    reason       varchar(300) not null,
    corrected_by uuid         not null,
    corrected_at datetime(6)  not null,
    constraint check_in_correction_check_in foreign key (check_in_id) references check_in (id),
    constraint check_in_correction_once unique (check_in_id)
);

create table unnamed_head_count (
    id          uuid         not null primary key,
    version     int          not null,
    session_id  uuid         not null,
    heads       int          not null,
    corrects_id uuid         null,
    reason      varchar(300) not null,
    noted_by    uuid         not null,
    noted_at    datetime(6)  not null,
    constraint unnamed_head_count_session foreign key (session_id) references dialogue_session (id),
    constraint unnamed_head_count_corrects foreign key (corrects_id) references unnamed_head_count (id),
    constraint unnamed_head_count_once unique (corrects_id),
    constraint unnamed_head_count_heads check ((corrects_id is null and heads >= 1) or (corrects_id is not null and heads <= -1))
);
create index unnamed_head_count_by_session on unnamed_head_count (session_id);
