-- Which doors into the portal are open. One row, written the first time somebody changes it.
create table door_setting (
    id                uuid        not null primary key,
    version           int         not null,
    registration_open boolean     not null,
    domains_join      boolean     not null,
    invitations_open  boolean     not null,
    approval_needed   boolean     not null,
    mail_links_open   boolean     not null,
    changed_by        uuid        not null,
    changed_at        datetime(6) not null
);

-- A confirmed address at such a domain joins the organisation by itself.
create table organisation_domain (
    id              uuid         not null primary key,
    domain_name     varchar(190) not null,
    organisation_id uuid         not null,
    added_by        uuid         not null,
    added_at        datetime(6)  not null,
    constraint organisation_domain_name unique (domain_name),
    constraint organisation_domain_organisation foreign key (organisation_id) references organisation (id)
);
create index organisation_domain_by_organisation on organisation_domain (organisation_id);

-- A link sent by mail: only the SHA-256 of its token is kept.
create table one_time_link (
    id         uuid        not null primary key,
    version    int         not null,
    token_hash varchar(64) not null,
    purpose    varchar(20) not null,
    subject_id uuid        not null,
    made_at    datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    constraint one_time_link_token unique (token_hash)
);
create index one_time_link_by_subject on one_time_link (purpose, subject_id);
create index one_time_link_by_end on one_time_link (expires_at);

-- Somebody asks for an account: first the address is confirmed, then, where nothing else lets them in, a manager decides.
create table registration (
    id                uuid         not null primary key,
    version           int          not null,
    email             varchar(190) not null,
    name              varchar(120) not null,
    organisation_id   uuid         null,
    organisation_name varchar(160) not null,
    job_title         varchar(120) not null,
    password_hash     varchar(200) null,
    state             varchar(20)  not null,
    asked_at          datetime(6)  not null,
    confirmed_at      datetime(6)  null,
    settled_at        datetime(6)  null,
    settled_by        uuid         null,
    reason            longtext     null,
    member_id         uuid         null
);
create index registration_by_email on registration (email);
create index registration_by_state on registration (state, confirmed_at);

-- An account that waits for the person invited.
create table invitation (
    id              uuid         not null primary key,
    version         int          not null,
    email           varchar(190) not null,
    name            varchar(120) not null,
    organisation_id uuid         null,
    note            longtext     not null,
    state           varchar(20)  not null,
    invited_by      uuid         not null,
    invited_at      datetime(6)  not null,
    sent_at         datetime(6)  not null,
    expires_at      datetime(6)  not null,
    ended_at        datetime(6)  null,
    member_id       uuid         null
);
create index invitation_by_email on invitation (email, state);
create index invitation_by_state on invitation (state, sent_at);

create table invitation_role (
    invitation_id uuid        not null,
    role          varchar(20) not null,
    primary key (invitation_id, role),
    constraint invitation_role_invitation foreign key (invitation_id) references invitation (id)
);

-- A change of address, done once both addresses have confirmed it.
create table email_change (
    id               uuid         not null primary key,
    version          int          not null,
    member_id        uuid         not null,
    old_email        varchar(190) not null,
    new_email        varchar(190) not null,
    asked_at         datetime(6)  not null,
    old_confirmed_at datetime(6)  null,
    new_confirmed_at datetime(6)  null,
    ended_at         datetime(6)  null,
    state            varchar(20)  not null
);
create index email_change_by_member on email_change (member_id, state);
