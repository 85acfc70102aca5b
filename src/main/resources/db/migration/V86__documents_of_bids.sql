-- A document that leaves a library stays as long as a sealed bid may bring it, whether or not one does.
alter table evidence_file add column removed_at timestamp(3) with time zone;

-- What the opening found of the documents that a bid brought.
create table opened_document (
    bid varchar(36) not null references opened_bid (id),
    file varchar(36) not null,
    outcome varchar(20) not null,
    primary key (bid, file)
);
create index opened_document_file on opened_document (file);
