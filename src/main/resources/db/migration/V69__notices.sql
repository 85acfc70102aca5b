-- Whose tender it is that was published: the organisation that led it then. Versions of the notice refer to it.
create table notice (
    tender varchar(80) primary key references tender (id),
    organisation varchar(80) not null references organisation (id)
);

insert into notice (tender, organisation)
    select t.id, t.organisation from tender t
    where exists (select 1 from tender_publication p where p.tender = t.id);

alter table tender_publication add constraint publication_of_notice foreign key (tender) references notice (tender);
