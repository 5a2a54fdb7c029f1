-- An import is taken back from its last line on. One that is half way begins at the end again: what is taken back is passed over.
alter table sheet_import add column taken_back_from int default 2147483647 not null;
alter table sheet_import drop column taken_back_up_to;
