-- Answers written once and filled in for each idea. standing is true, and null once it was put away.
create table answer_template (
    id         uuid          not null primary key,
    version    int           not null,
    name       varchar(120)  not null,
    outcome    varchar(20)   not null,
    reason     varchar(4000) not null,
    steer      varchar(4000) not null,
    changed_by uuid          not null,
    changed_at datetime(6)   not null,
    standing   boolean       null,
    constraint answer_template_once unique (name, standing),
    constraint answer_template_by foreign key (changed_by) references member (id),
    constraint answer_template_outcome check (outcome in ('APPROVED', 'PARKED', 'DECLINED', 'MERGED', 'REFERRED')),
    constraint answer_template_standing check (standing is null or standing = true)
);
