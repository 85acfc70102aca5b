-- Who asked by e-mail and without an account to be told when a published tender changes or ends. The token stands in their
-- letters: it confirms that the mailbox is theirs, and stops the letters. A row that nobody confirms within a week is deleted.
create table notice_email_follower (
    token varchar(60) primary key,
    tender varchar(80) not null references notice (tender),
    email varchar(254) not null,
    email_key varchar(254) not null,
    language varchar(10) not null,
    letters integer not null,
    asked_at timestamp(3) with time zone not null,
    confirmed_at timestamp(3) with time zone,
    unique (tender, email_key)
);
create index notice_email_follower_asked on notice_email_follower (asked_at);
