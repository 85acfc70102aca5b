-- A buyer agrees to a tender as it stood: by the digest of every answer. It counts while the digest is still the same. Rows are
-- only added; the last one of a buyer says how it stands.
create table tender_sign_off (
    tender varchar(80) not null references tender (id),
    organisation varchar(80) not null references organisation (id),
    number integer not null,
    signed boolean not null,
    digest varchar(64) not null,
    signed_by varchar(200) not null,
    signed_at timestamp(3) with time zone not null,
    primary key (tender, organisation, number)
);
