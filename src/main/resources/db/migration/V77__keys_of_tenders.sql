-- The pair of keys of a published tender. Bids are sealed under the public half. The private half stands here wrapped by the
-- master keys where the service keeps it, and nowhere where people keep it. Until choice_ends, or until somebody settles it
-- before, the custody may change and nothing can be sealed.
create table tender_key (
    tender varchar(80) primary key references notice (tender),
    key_id varchar(8) not null,
    public_key varchar(100) not null,
    custody varchar(20) not null,
    private_key varchar(400),
    made_at timestamp(3) with time zone not null,
    choice_ends timestamp(3) with time zone not null,
    settled_by varchar(200),
    settled_account varchar(36) references account (id),
    settled_at timestamp(3) with time zone,
    rehearsed_by varchar(200),
    rehearsed_account varchar(36) references account (id),
    rehearsed_at timestamp(3) with time zone
);

-- Those who keep a share each. The private half of an opener's own pair is locked by the opener's passphrase; the share of the
-- tender's key is wrapped for that pair.
create table tender_key_opener (
    tender varchar(80) not null references tender_key (tender),
    account varchar(36) not null references account (id),
    name varchar(200) not null,
    named_by varchar(200) not null,
    named_account varchar(36) references account (id),
    named_at timestamp(3) with time zone not null,
    public_key varchar(100),
    locked_key varchar(400),
    chosen_at timestamp(3) with time zone,
    share varchar(400),
    primary key (tender, account)
);

-- The public half of a pair whose private half was shared out and is not yet rehearsed.
create table tender_key_prepared (
    tender varchar(80) primary key references tender_key (tender),
    key_id varchar(8) not null,
    public_key varchar(100) not null,
    made_by varchar(200) not null,
    made_account varchar(36) references account (id),
    made_at timestamp(3) with time zone not null
);

-- Shares that were unlocked, wrapped by the master keys, for an hour at most: until a second person gives another.
create table tender_key_given (
    tender varchar(80) not null references tender_key (tender),
    account varchar(36) not null references account (id),
    share varchar(400) not null,
    given_at timestamp(3) with time zone not null,
    primary key (tender, account)
);
