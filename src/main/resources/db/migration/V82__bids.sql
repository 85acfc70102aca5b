-- Bids. Before the opening no row says whose it is, when it was written, or that it is one: ids are keyed pseudonyms or chance,
-- content is encrypted and filled up to a few sizes, and rows that hold nothing stand among the others.
create table bid_draft (
    id varchar(64) primary key,
    stamp varchar(36) not null,
    content bytea not null
);
create table sealed_bid (
    id varchar(36) primary key,
    tender varchar(80) not null references notice (tender),
    head bytea not null,
    content bytea not null
);
create index sealed_bid_tender on sealed_bid (tender);

-- Two people open, one after the other.
create table bid_opening (
    tender varchar(80) primary key references notice (tender),
    first_by varchar(200) not null,
    first_account varchar(36) references account (id),
    first_at timestamp(3) with time zone not null,
    second_by varchar(200),
    second_account varchar(36) references account (id),
    second_at timestamp(3) with time zone
);
create table opened_bid (
    id varchar(36) primary key,
    tender varchar(80) not null references bid_opening (tender),
    lot varchar(80) not null,
    organisation varchar(80) not null references organisation (id),
    number integer not null,
    outcome varchar(20) not null,
    received_at timestamp(3) with time zone not null,
    digest varchar(64),
    content text
);
create index opened_bid_tender on opened_bid (tender);
