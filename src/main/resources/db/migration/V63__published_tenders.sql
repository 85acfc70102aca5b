-- Each version of a tender that was published, whole, as text that is frozen. The pages that everybody reads are drawn from
-- this text and from nothing else.
create table tender_publication (
    tender varchar(80) not null references tender (id),
    version integer not null,
    framework varchar(36) not null references framework (id),
    title varchar(200) not null,
    reason text,
    deadline timestamp(3) with time zone not null,
    content text not null,
    rules_digest varchar(64) not null,
    digest varchar(64) not null,
    published_by varchar(200) not null,
    published_at timestamp(3) with time zone not null,
    primary key (tender, version)
);

-- That a tender was cancelled, and why. It stays with the tender for everybody to read.
create table tender_ending (
    tender varchar(80) primary key references tender (id),
    reason text not null,
    ended_by varchar(200) not null,
    ended_at timestamp(3) with time zone not null
);

-- Never has a row: in H2, tables that another one refers to cannot be truncated, which triggers would not see.
create table kept_for_good (
    id integer primary key,
    tender varchar(80),
    publication integer,
    framework varchar(36),
    part varchar(64),
    place varchar(160)
);
