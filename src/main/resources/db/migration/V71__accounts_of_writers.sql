-- Beside every name of whoever wrote an answer, made a version or took a part out stands the account, as in V68: it is never
-- shown, and empty for whatever was done before.
alter table organisation add column changed_account varchar(36);
alter table organisation add foreign key (changed_account) references account (id);
alter table framework add column changed_account varchar(36);
alter table framework add foreign key (changed_account) references account (id);
alter table framework add column frozen_account varchar(36);
alter table framework add foreign key (frozen_account) references account (id);
alter table framework_version add column changed_account varchar(36);
alter table framework_version add foreign key (changed_account) references account (id);
alter table framework_part add column removed_account varchar(36);
alter table framework_part add foreign key (removed_account) references account (id);
alter table framework_answer add column changed_account varchar(36);
alter table framework_answer add foreign key (changed_account) references account (id);
alter table tender add column changed_account varchar(36);
alter table tender add foreign key (changed_account) references account (id);
alter table tender_answer add column changed_account varchar(36);
alter table tender_answer add foreign key (changed_account) references account (id);
alter table self_assessment_answer add column changed_account varchar(36);
alter table self_assessment_answer add foreign key (changed_account) references account (id);
alter table self_assessment_copy add column kept_account varchar(36);
alter table self_assessment_copy add foreign key (kept_account) references account (id);
alter table business_case add column begun_account varchar(36);
alter table business_case add foreign key (begun_account) references account (id);
alter table business_case_figure add column changed_account varchar(36);
alter table business_case_figure add foreign key (changed_account) references account (id);
alter table unit_value_bank add column brought_account varchar(36);
alter table unit_value_bank add foreign key (brought_account) references account (id);
