-- Once a tender was published with a framework, nothing of it changes. Who published it, and when.
alter table framework add column frozen_by varchar(200);
alter table framework add column frozen_at timestamp(3) with time zone;
