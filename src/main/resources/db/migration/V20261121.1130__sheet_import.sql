-- Imports of tables: how far each is and what came of it. The file itself is not kept.
create table sheet_import (
    id         uuid         not null primary key,
    version    int          not null,
    kind       varchar(20)  not null,
    file_name  varchar(200) not null,
    state      varchar(20)  not null,
    line_count int          not null,
    left_out   int          not null,
    added      int          not null,
    updated    int          not null,
    unchanged  int          not null,
    started_by uuid         not null,
    started_at datetime(6)  not null,
    moved_at   datetime(6)  not null,
    ended_at   datetime(6)  null
);
