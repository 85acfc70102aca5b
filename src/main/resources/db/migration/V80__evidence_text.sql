-- What the documents of an organisation say, read once and kept encrypted, in pieces as the documents are. A document that was not
-- read yet has no reading.
alter table evidence_file add column reading varchar(20);
alter table evidence_file add column pages integer;
create index evidence_file_reading on evidence_file (reading);

create table evidence_text (
    file varchar(36) not null references evidence_file (id),
    number integer not null,
    content bytea not null,
    primary key (file, number)
);
