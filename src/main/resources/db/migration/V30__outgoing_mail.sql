-- Mail that was written in the transaction of an act and leaves after it. The words go as soon as the mail has been
-- sent or given up: they may hold a link that lets whoever has it in.
create table outgoing_mail (
    id uuid primary key,
    recipient varchar(254) not null,
    subject varchar(250) not null,
    words text,
    language varchar(20) not null,
    attempts int not null,
    problem varchar(500),
    posted_at timestamp(3) with time zone not null,
    sent_at timestamp(3) with time zone,
    failed_at timestamp(3) with time zone,
    constraint outgoing_mail_waits_with_its_words
        check ((words is not null) = (sent_at is null and failed_at is null))
);
create index outgoing_mail_failed on outgoing_mail (failed_at);
