-- Courses are data. A correction is a row of its own and takes the record out of what counts; standing is true or null, so that
-- one person has one record of a course on a day.
create table training_course (
    id           uuid         not null primary key,
    version      int          not null,
    title        varchar(120) not null,
    title_key    varchar(120) not null,
    valid_months int          null,
    added_by     uuid         not null,
    added_at     datetime(6)  not null,
    changed_by   uuid         null,
    changed_at   datetime(6)  null,
    retired_by   uuid         null,
    retired_at   datetime(6)  null,
    standing     boolean      null,
    constraint training_course_once unique (title_key, standing),
    constraint training_course_valid check (valid_months is null or valid_months between 1 and 120),
    constraint training_course_stands_or_retired check ((standing = true and retired_by is null and retired_at is null) or (standing is null and retired_by is not null and retired_at is not null))
);

create table training_record (
    id          uuid        not null primary key,
    version     int         not null,
    course_id   uuid        not null,
    member_id   uuid        not null,
    attended_on date        not null,
    recorded_by uuid        not null,
    recorded_at datetime(6) not null,
    standing    boolean     null,
    constraint training_record_course foreign key (course_id) references training_course (id),
    constraint training_record_once unique (member_id, course_id, attended_on, standing)
);
create index training_record_by_time on training_record (recorded_at, id);

create table training_correction (
    id           uuid         not null primary key,
    version      int          not null,
    record_id    uuid         not null,
    reason       varchar(300) not null,
    corrected_by uuid         not null,
    corrected_at datetime(6)  not null,
    constraint training_correction_record foreign key (record_id) references training_record (id),
    constraint training_correction_once unique (record_id)
);

-- Whether a series is for trained facilitators only; the newest row of a series counts.
create table series_training (
    id        uuid        not null primary key,
    version   int         not null,
    series_id uuid        not null,
    needed    boolean     not null,
    set_by    uuid        not null,
    set_at    datetime(6) not null,
    constraint series_training_series foreign key (series_id) references conversation_series (id)
);
create index series_training_by_series on series_training (series_id, set_at);
