-- Every act that matters, each chained to the one before it. Rows are only ever added; V21 sees to it.
create table audit_record (
    seq bigint not null primary key,
    at timestamp(3) with time zone not null,
    actor_kind varchar not null,
    actor_account varchar,
    actor_name varchar,
    actor_role varchar,
    actor_organisation varchar,
    act varchar not null,
    subject_kind varchar not null,
    subject_id varchar not null,
    subject_version bigint,
    organisation varchar,
    tender varchar,
    why varchar,
    details varchar not null,
    previous_hash varchar not null,
    hash varchar not null
);

create index audit_record_by_organisation on audit_record (organisation, seq);
create index audit_record_by_tender on audit_record (tender, seq);
create index audit_record_by_act on audit_record (act, seq);
create index audit_record_by_account on audit_record (actor_account, seq);
create index audit_record_by_time on audit_record (at, seq);

-- The last record. Whoever appends locks this row, so that one record follows another. No seq: nothing is recorded yet,
-- and the hash is that of the fixed words with which every chain begins.
create table audit_head (
    id integer not null primary key,
    seq bigint,
    hash varchar not null,
    constraint audit_head_is_one check (id = 1)
);

insert into audit_head (id, seq, hash)
values (1, null, '7c3dd12711e0d33c6ad1280d140ce4399aac8b1fb1cdadb3f094b9868dc2321b');
