-- What each check of the whole record came to: of the service itself once a day, and of whoever runs the command. Nothing rests on
-- these rows; whoever doubts them checks anew.
create table record_check (
    id varchar(36) primary key,
    made varchar(20) not null,
    at timestamp(3) with time zone not null,
    up_to bigint not null,
    outcome varchar(20) not null
);
create index record_check_at on record_check (at);

-- Where the reader of a letter stops letters of its kind with one press in a mail program (RFC 8058). It goes with the words.
alter table outgoing_mail add column stop_address varchar(400);
