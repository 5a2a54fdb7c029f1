-- Whose words a notification repeats when they are not its subject's own, such as a comment's: hidden there, hidden here.
alter table notification add column words_key varchar(80) null;

-- What is followed is ideas, sessions and inquiries alike.
update notification set kind = 'WHAT_I_FOLLOW' where kind = 'ANSWERS_TO_FOLLOWED_IDEAS';
update notification_preference set kind = 'WHAT_I_FOLLOW' where kind = 'ANSWERS_TO_FOLLOWED_IDEAS';
