-- How presence was noted: at the desk, with the code on the wall, or with a person's own code.
alter table check_in add column way varchar(20) not null default 'DESK';
alter table check_in add constraint check_in_way check (way in ('DESK', 'ROOM_CODE', 'PERSONAL_CODE'));

-- One for each session, made when it is first asked for; never used for another.
create table room_code (
    session_id uuid        not null primary key,
    version    int         not null,
    code       varchar(8)  not null,
    made_by    uuid        not null,
    made_at    datetime(6) not null,
    constraint room_code_session foreign key (session_id) references dialogue_session (id),
    constraint room_code_once unique (code)
);
