create table member (
    id            uuid         not null primary key,
    version       int          not null,
    email         varchar(190) not null,
    name          varchar(120) not null,
    password_hash varchar(200) not null,
    joined_at     datetime(6)  not null,
    constraint member_email unique (email)
);
create index member_by_name on member (name);

create table member_role (
    member_id uuid        not null,
    role      varchar(20) not null,
    primary key (member_id, role),
    constraint member_role_member foreign key (member_id) references member (id)
);

create table organisation (
    id        uuid         not null primary key,
    version   int          not null,
    name      varchar(160) not null,
    sector_id uuid         not null,
    area_id   uuid         not null,
    constraint organisation_name unique (name)
);

create table affiliation (
    id              uuid         not null primary key,
    version         int          not null,
    member_id       uuid         not null,
    organisation_id uuid         not null,
    job_title       varchar(120) not null,
    first_day       date         not null,
    last_day        date         null,
    constraint affiliation_member foreign key (member_id) references member (id),
    constraint affiliation_organisation foreign key (organisation_id) references organisation (id),
    constraint affiliation_in_order check (last_day is null or last_day >= first_day)
);
create index affiliation_by_member on affiliation (member_id, first_day);
