-- What became of all mails about one thing.
create index mail_message_about on mail_message (thread_key, state);
