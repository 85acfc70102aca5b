-- Bids on paper that a second person looked through: opened bids like the others, of providers that may have no account here.
create table opened_paper (
    id varchar(36) primary key references paper_bid (id),
    tender varchar(80) not null references bid_opening (tender),
    lot varchar(80) not null,
    organisation varchar(80) not null,
    number integer not null,
    outcome varchar(20) not null,
    received_at timestamp(3) with time zone not null,
    digest varchar(64),
    content text,
    provider varchar(200) not null,
    typed_by varchar(200) not null,
    typed_account varchar(36) references account (id),
    typed_at timestamp(3) with time zone not null,
    looked_by varchar(200) not null,
    looked_account varchar(36) references account (id),
    looked_at timestamp(3) with time zone not null
);
create index opened_paper_tender on opened_paper (tender);
