-- The report of an inquiry. Whoever runs the inquiry holds the inquiry's row first, then this one; whoever comments or enters an
-- answer holds this one. published_text is for the index and stands only once it is published.
create table inquiry_report (
    inquiry_id     uuid         not null primary key,
    version        int          not null,
    question       varchar(300) not null,
    state          varchar(20)  not null,
    comments_until datetime(6)  null,
    published_at   datetime(6)  null,
    published_text longtext     null,
    begun_by       uuid         not null,
    begun_at       datetime(6)  not null,
    constraint inquiry_report_inquiry foreign key (inquiry_id) references inquiry (id),
    constraint inquiry_report_state check (state in ('DRAFT', 'CIRCULATED', 'PUBLISHED')),
    constraint inquiry_report_circulated check (state = 'DRAFT' or comments_until is not null),
    constraint inquiry_report_published check ((state = 'PUBLISHED') = (published_text is not null)
        and (state = 'PUBLISHED') = (published_at is not null))
);

-- source: what it is assembled from, once in a report; revision: number of the wording that holds.
create table report_chapter (
    id         uuid         not null primary key,
    version    int          not null,
    inquiry_id uuid         not null,
    place      int          not null,
    source     varchar(80)  not null,
    title      varchar(120) not null,
    revision   int          not null,
    constraint report_chapter_report foreign key (inquiry_id) references inquiry_report (inquiry_id),
    constraint report_chapter_once unique (inquiry_id, source),
    constraint report_chapter_revision check (revision >= 1)
);

-- Written once; every save is another row.
create table report_wording (
    id         uuid        not null primary key,
    version    int         not null,
    chapter_id uuid        not null,
    revision   int         not null,
    words      longtext    not null,
    assembled  boolean     not null,
    written_by uuid        not null,
    written_at datetime(6) not null,
    constraint report_wording_chapter foreign key (chapter_id) references report_chapter (id),
    constraint report_wording_once unique (chapter_id, revision)
);

-- A report as it went out: sent round or published. It is the row of that step too. published is true or null: once.
create table report_version (
    id             uuid         not null primary key,
    version        int          not null,
    inquiry_id     uuid         not null,
    number         int          not null,
    published      boolean      null,
    comments_until datetime(6)  null,
    reason         varchar(500) not null,
    made_by        uuid         not null,
    made_at        datetime(6)  not null,
    constraint report_version_report foreign key (inquiry_id) references inquiry_report (inquiry_id),
    constraint report_version_once unique (inquiry_id, number),
    constraint report_version_published_once unique (inquiry_id, published),
    constraint report_version_kind check (published is null or published = true),
    constraint report_version_until check ((published is null) = (comments_until is not null))
);

create table report_version_chapter (
    id         uuid not null primary key,
    version    int  not null,
    version_id uuid not null,
    chapter_id uuid not null,
    revision   int  not null,
    constraint report_version_chapter_version foreign key (version_id) references report_version (id),
    constraint report_version_chapter_wording foreign key (chapter_id, revision) references report_wording (chapter_id, revision),
    constraint report_version_chapter_once unique (version_id, chapter_id)
);

-- answer: null while it waits, empty when it was ticked off.
create table report_comment (
    id         uuid          not null primary key,
    version    int           not null,
    inquiry_id uuid          not null,
    chapter_id uuid          not null,
    words      varchar(2000) not null,
    written_by uuid          not null,
    written_at datetime(6)   not null,
    answer     varchar(2000) null,
    settled_by uuid          null,
    settled_at datetime(6)   null,
    constraint report_comment_report foreign key (inquiry_id) references inquiry_report (inquiry_id),
    constraint report_comment_chapter foreign key (chapter_id) references report_chapter (id),
    constraint report_comment_settled check ((settled_at is null) = (answer is null) and (settled_at is null) = (settled_by is null))
);
create index report_comment_of on report_comment (inquiry_id, written_at);
create index report_comment_by on report_comment (written_by);

-- How long those inside may usually comment; the newest row counts.
create table report_rule (
    id           uuid        not null primary key,
    version      int         not null,
    comment_days int         not null,
    set_by       uuid        not null,
    set_at       datetime(6) not null,
    constraint report_rule_days check (comment_days between 1 and 60)
);
