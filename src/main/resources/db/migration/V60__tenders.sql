-- A tender as it is being drafted, and after it was published the draft of what may be published next. Like a framework it is
-- kept as the answers that people typed. What was published is frozen elsewhere and never changes.
create table tender (
    id varchar(80) primary key,
    organisation varchar(80) not null references organisation (id),
    framework varchar(36) not null references framework (id),
    status varchar(20) not null,
    version bigint not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null
);
create index tender_of_organisation on tender (organisation);

-- The tender itself, a buyer, a lot, a member of the panel, an interest. What is removed stays, as in a framework.
create table tender_part (
    tender varchar(80) not null references tender (id),
    id varchar(64) not null,
    kind varchar(40) not null,
    place integer not null,
    removed_by varchar(200),
    removed_at timestamp(3) with time zone,
    primary key (tender, id)
);

create table tender_answer (
    tender varchar(80) not null references tender (id),
    part varchar(64) not null,
    place varchar(160) not null,
    answer text not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null,
    primary key (tender, part, place)
);
