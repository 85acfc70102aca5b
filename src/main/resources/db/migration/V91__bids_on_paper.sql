-- Bids that came on paper, typed in by people of the buyer once the others are open. Nothing here is anybody's before the opening.
create table paper_bid (
    id varchar(36) primary key,
    tender varchar(80) not null references bid_opening (tender),
    lot varchar(80) not null,
    provider varchar(200) not null,
    number varchar(200) not null,
    received_at timestamp(3) with time zone not null,
    receiver varchar(200) not null,
    intact boolean not null,
    note text not null,
    standing varchar(20) not null,
    version bigint not null,
    registered_by varchar(200) not null,
    registered_account varchar(36) references account (id),
    registered_at timestamp(3) with time zone not null,
    handed_by varchar(200),
    handed_account varchar(36) references account (id),
    handed_at timestamp(3) with time zone
);
create index paper_bid_tender on paper_bid (tender);
create table paper_scan (
    paper varchar(36) not null references paper_bid (id),
    file varchar(36) not null references evidence_file (id),
    sha256 varchar(64) not null,
    added_by varchar(200) not null,
    added_account varchar(36) references account (id),
    added_at timestamp(3) with time zone not null,
    primary key (paper, file)
);
create table paper_answer (
    paper varchar(36) not null references paper_bid (id),
    part varchar(120) not null,
    path varchar(300) not null,
    answer text not null,
    left_empty boolean not null,
    typed_by varchar(200) not null,
    typed_account varchar(36) references account (id),
    typed_at timestamp(3) with time zone not null,
    primary key (paper, part, path)
);

-- Everybody who worked on a bid, also on what was replaced since: none of them is its second person.
create table paper_hand (
    paper varchar(36) not null references paper_bid (id),
    worked_by varchar(200) not null,
    worked_account varchar(36) references account (id),
    worked_at timestamp(3) with time zone not null
);
create index paper_hand_paper on paper_hand (paper);
create table paper_remark (
    paper varchar(36) not null references paper_bid (id),
    number integer not null,
    remark text not null,
    said_by varchar(200) not null,
    said_account varchar(36) references account (id),
    said_at timestamp(3) with time zone not null,
    primary key (paper, number)
);
