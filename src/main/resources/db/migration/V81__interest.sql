-- Which providers may bid for a published tender, as they marked it themselves: read by their own people alone, and never counted.
-- Whoever looks for partners says so to everybody, under a name and in words that they give themselves.
create table interest (
    tender varchar(80) not null references notice (tender),
    organisation varchar(80) not null references organisation (id),
    language varchar(10) not null,
    registered_account varchar(36) not null references account (id),
    registered_at timestamp(3) with time zone not null,
    partners_name varchar(200),
    partners_words text,
    partners_at timestamp(3) with time zone,
    primary key (tender, organisation)
);
