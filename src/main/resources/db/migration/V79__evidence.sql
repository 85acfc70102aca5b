-- Documents of an organisation. Names and contents are encrypted; content stands in pieces, so that it streams and lies wherever
-- the database and its backups are. Both databases read bytea. What arrives still has no kind, no digest and nobody's look.
create table evidence_file (
    id varchar(36) primary key,
    organisation varchar(80) not null references organisation (id),
    name bytea not null,
    state varchar(20) not null,
    size bigint not null,
    kind varchar(10),
    sha256 varchar(64),
    scan varchar(20),
    expires_on date,
    added_by varchar(200) not null,
    added_account varchar(36) references account (id),
    added_at timestamp(3) with time zone not null,
    changed_by varchar(200),
    changed_account varchar(36) references account (id),
    changed_at timestamp(3) with time zone,
    version bigint not null
);
create index evidence_file_of on evidence_file (organisation, state);
create index evidence_file_scan on evidence_file (scan);

create table evidence_piece (
    file varchar(36) not null references evidence_file (id),
    number integer not null,
    size integer not null,
    content bytea not null,
    primary key (file, number)
);
