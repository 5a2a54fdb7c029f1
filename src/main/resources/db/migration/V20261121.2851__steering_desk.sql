-- Who put an idea on the shortlist, or took it off again; the newest row says how it stands, and the idea's stage with it.
create table shortlisting (
    id       uuid        not null primary key,
    version  int         not null,
    idea_id  uuid        not null,
    listed   boolean     not null,
    moved_by uuid        not null,
    moved_at datetime(6) not null,
    constraint shortlisting_idea foreign key (idea_id) references idea (id),
    constraint shortlisting_by foreign key (moved_by) references member (id)
);
create index shortlisting_by_idea on shortlisting (idea_id, id);

-- The group's own words for ideas, private. name_key is the name in small letters.
create table steering_tag (
    id       uuid        not null primary key,
    version  int         not null,
    name     varchar(40) not null,
    name_key varchar(40) not null,
    made_by  uuid        not null,
    made_at  datetime(6) not null,
    constraint steering_tag_name unique (name_key),
    constraint steering_tag_by foreign key (made_by) references member (id)
);

-- standing is true, and null once another row took the tag off, which a unique key lets repeat.
create table steering_tagging (
    id        uuid        not null primary key,
    version   int         not null,
    idea_id   uuid        not null,
    tag_id    uuid        not null,
    tagged_by uuid        not null,
    tagged_at datetime(6) not null,
    standing  boolean     null,
    constraint steering_tagging_once unique (idea_id, tag_id, standing),
    constraint steering_tagging_idea foreign key (idea_id) references idea (id),
    constraint steering_tagging_tag foreign key (tag_id) references steering_tag (id),
    constraint steering_tagging_by foreign key (tagged_by) references member (id),
    constraint steering_tagging_standing check (standing is null or standing = true)
);
create index steering_tagging_by_tag on steering_tagging (tag_id, standing, idea_id);

create table steering_tagging_end (
    tagging_id uuid        not null primary key,
    version    int         not null,
    ended_by   uuid        not null,
    ended_at   datetime(6) not null,
    constraint steering_tagging_end_tagging foreign key (tagging_id) references steering_tagging (id),
    constraint steering_tagging_end_by foreign key (ended_by) references member (id)
);

-- One thing done to many ideas. An undo is another such row that names the one it undoes; each can be undone once.
create table steering_bulk (
    id         uuid         not null primary key,
    version    int          not null,
    kind       varchar(20)  not null,
    label      varchar(200) not null,
    undoes     uuid         null,
    done_by    uuid         not null,
    started_at datetime(6)  not null,
    ended_at   datetime(6)  null,
    constraint steering_bulk_undone_once unique (undoes),
    constraint steering_bulk_undoes foreign key (undoes) references steering_bulk (id),
    constraint steering_bulk_by foreign key (done_by) references member (id)
);
create index steering_bulk_by_start on steering_bulk (started_at);

-- One idea of it. reason is the key of a refusal's message, about what it names; made is the row that was written.
create table steering_bulk_line (
    id       uuid         not null primary key,
    version  int          not null,
    bulk_id  uuid         not null,
    ordinal  int          not null,
    idea_id  uuid         not null,
    state    varchar(20)  not null,
    reason   varchar(100) not null,
    about    varchar(200) not null,
    made     uuid         null,
    constraint steering_bulk_line_once unique (bulk_id, ordinal),
    constraint steering_bulk_line_bulk foreign key (bulk_id) references steering_bulk (id),
    constraint steering_bulk_line_idea foreign key (idea_id) references idea (id)
);

-- A way of looking at the queue that the group keeps under a name. standing as above, of the name in small letters.
create table queue_view (
    id       uuid          not null primary key,
    version  int           not null,
    name     varchar(80)   not null,
    name_key varchar(80)   not null,
    address  varchar(2000) not null,
    kept_by  uuid          not null,
    kept_at  datetime(6)   not null,
    standing boolean       null,
    constraint queue_view_name unique (name_key, standing),
    constraint queue_view_by foreign key (kept_by) references member (id),
    constraint queue_view_standing check (standing is null or standing = true)
);

create table queue_view_end (
    view_id  uuid        not null primary key,
    version  int         not null,
    ended_by uuid        not null,
    ended_at datetime(6) not null,
    constraint queue_view_end_view foreign key (view_id) references queue_view (id),
    constraint queue_view_end_by foreign key (ended_by) references member (id)
);
