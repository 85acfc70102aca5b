-- What an arrangement would cost and save against what would be bought otherwise, figure by figure. A figure that was
-- taken away is an empty one, so that the next writer can still be told what stood there.
create table business_case (
    id varchar(36) not null primary key,
    organisation varchar(80) not null references organisation (id),
    begun_by varchar(200) not null,
    begun_at timestamp(3) with time zone not null
);
create index business_case_of_organisation on business_case (organisation);

create table business_case_figure (
    business_case varchar(36) not null references business_case (id),
    item varchar(40) not null,
    part varchar(20) not null,
    answer varchar(500) not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null,
    primary key (business_case, item, part)
);
