-- How an organisation that buys sees itself, answer by answer. An answer that was taken away is an empty one, so that the
-- next writer can still be told what stood there.
create table self_assessment_answer (
    organisation varchar(80) not null references organisation (id),
    asset_action varchar(40) not null,
    field varchar(20) not null,
    answer varchar(2000) not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null,
    primary key (organisation, asset_action, field)
);

-- Dated copies. Rows are only ever added.
create table self_assessment_copy (
    organisation varchar(80) not null references organisation (id),
    copy_number integer not null,
    kept_on date not null,
    kept_by varchar(200) not null,
    kept_at timestamp(3) with time zone not null,
    reason varchar(500) not null,
    primary key (organisation, copy_number)
);

create table self_assessment_copy_answer (
    organisation varchar(80) not null,
    copy_number integer not null,
    asset_action varchar(40) not null,
    field varchar(20) not null,
    answer varchar(2000) not null,
    primary key (organisation, copy_number, asset_action, field),
    foreign key (organisation, copy_number) references self_assessment_copy (organisation, copy_number)
);
