-- When who holds the seat contributed first, by whatever way of working.
alter table inquiry_seat add column contributed_at datetime(6) null;
update inquiry_seat set contributed_at = (
    select min(c.first_at) from contribution c
    where c.inquiry_id = inquiry_seat.inquiry_id and c.member_id = inquiry_seat.member_id and c.visibility = 'OPEN');
