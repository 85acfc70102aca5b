-- Who asked to be told when a published tender changes or ends, and the language of the page on which they asked.
create table notice_follower (
    tender varchar(80) not null references tender (id),
    account varchar(36) not null references account (id),
    language varchar(10) not null,
    since timestamp(3) with time zone not null,
    primary key (tender, account)
);
