-- A person may be on the list without a password; they cannot sign in until they have one.
alter table member modify column password_hash varchar(200) null;

-- Who gave or took which role, and when. The roles a person holds now are in member_role.
create table member_role_change (
    id         uuid        not null primary key,
    member_id  uuid        not null,
    role       varchar(20) not null,
    granted    boolean     not null,
    changed_by uuid        null,
    changed_at datetime(6) not null,
    constraint member_role_change_member foreign key (member_id) references member (id),
    constraint member_role_change_changed_by foreign key (changed_by) references member (id)
);
create index member_role_change_by_member on member_role_change (member_id, changed_at);

-- The one-time link of the first start: only its hash is kept.
create table set_up_link (
    id         uuid        not null primary key,
    version    int         not null,
    token_hash varchar(64) not null,
    made_at    datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    used_by    uuid        null,
    constraint set_up_link_token unique (token_hash),
    constraint set_up_link_used_by foreign key (used_by) references member (id),
    constraint set_up_link_used check ((used_at is null) = (used_by is null))
);
