-- Two people open the prices of bids that are open, one after the other, where the tender says that prices are opened later.
create table price_opening (
    tender varchar(80) primary key references bid_opening (tender),
    first_by varchar(200) not null,
    first_account varchar(36) references account (id),
    first_at timestamp(3) with time zone not null,
    second_by varchar(200),
    second_account varchar(36) references account (id),
    second_at timestamp(3) with time zone
);
-- How the price of an opened bid stands; until it is open, the content is that without the price.
alter table opened_bid add column price varchar(20) default 'open' not null;
