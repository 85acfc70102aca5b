-- Unit values that an organisation is licensed to use: what one unit of a measure counts for in pounds. They belong to that
-- organisation alone, and nobody else is shown them.
create table unit_value_bank (
    id varchar(36) primary key,
    organisation varchar(80) not null references organisation (id),
    title varchar(200) not null,
    licence text not null,
    price_year integer not null,
    source text not null,
    deflator text not null,
    brought_by varchar(200) not null,
    brought_at timestamp(3) with time zone not null
);
create index unit_value_bank_of_organisation on unit_value_bank (organisation);

create table unit_value (
    bank varchar(36) not null references unit_value_bank (id),
    measure varchar(64) not null,
    place integer not null,
    name text not null,
    unit text not null,
    pounds numeric(18, 6) not null,
    -- Where it differs from the year of the bank.
    price_year integer,
    primary key (bank, measure)
);
