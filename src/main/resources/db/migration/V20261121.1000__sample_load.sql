-- One row once the database holds the sample programme's people, whose password everybody knows.
create table sample_load (
    id        int         not null primary key,
    loaded_at datetime(6) not null,
    constraint sample_load_once check (id = 1)
);
