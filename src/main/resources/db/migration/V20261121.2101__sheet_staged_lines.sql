-- A table that was looked through waits here line by line; what is imported leaves. So an import can be gone on with
-- after the server died, and nothing comes in twice. The file itself is not kept.
alter table sheet_import add column sheet_format varchar(20) default 'UTF_8' not null;
alter table sheet_import add column lines_read int default 0 not null;
alter table sheet_import add column would_add int default 0 not null;
alter table sheet_import add column would_update int default 0 not null;
alter table sheet_import add column would_keep int default 0 not null;
alter table sheet_import add column last_line int default 0 not null;
alter table sheet_import add column unknown_columns varchar(2000) default '' not null;
create index sheet_import_by_kind on sheet_import (kind, started_at);
create index sheet_import_by_move on sheet_import (moved_at);

create table sheet_import_line (
    import_id   uuid     not null,
    line_number int      not null,
    entry       longtext not null,
    primary key (import_id, line_number),
    constraint sheet_import_line_import foreign key (import_id) references sheet_import (id)
);

create table sheet_import_problem (
    import_id   uuid        not null,
    line_number int         not null,
    place       int         not null,
    heading     varchar(60) not null,
    message_key varchar(80) not null,
    told_with   longtext    not null,
    primary key (import_id, line_number, place),
    constraint sheet_import_problem_import foreign key (import_id) references sheet_import (id)
);
