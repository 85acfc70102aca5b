-- A tender has a framework of its own, copied from one of the organisation's, so that neither changes with the other.
alter table framework add column tender varchar(80);
create index framework_of_tender on framework (tender);
