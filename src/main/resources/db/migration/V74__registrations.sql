-- Organisations that somebody would register by an e-mail address that they show to be theirs. Tokens are kept as hashes only.
-- A row is deleted at expires_at, whatever became of it; what came of it stands in the record.
alter table organisation add column charity_number varchar(40);
alter table organisation add column company_number varchar(40);
create unique index organisation_charity_number_once on organisation (charity_number);
create unique index organisation_company_number_once on organisation (company_number);
create index organisation_cqc_number on organisation (cqc_number);

create table registration (
    id varchar(36) primary key,
    token_hash varchar(64) not null,
    later_hash varchar(64),
    name varchar(200) not null,
    legal_form varchar(40) not null,
    charity_number varchar(40),
    company_number varchar(40),
    cqc_number varchar(40),
    person varchar(120) not null,
    email varchar(254) not null,
    email_key varchar(254) not null,
    language varchar(10) not null,
    state varchar(20) not null,
    different boolean not null,
    organisation varchar(80) references organisation (id),
    reason varchar(500),
    asked_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    constraint registration_token_once unique (token_hash),
    constraint registration_later_once unique (later_hash)
);
create index registration_asked on registration (asked_at);
create index registration_of_address on registration (email_key, asked_at);
create index registration_in_state on registration (state, organisation);
create index registration_expires on registration (expires_at);
