-- Names are kept as they were when somebody did something. The account says whose they were; it is never shown, and empty for
-- whatever was done before.
alter table tender_part add column removed_account varchar(36);
alter table tender_part add foreign key (removed_account) references account (id);
alter table tender_sign_off add column signed_account varchar(36);
alter table tender_sign_off add foreign key (signed_account) references account (id);
alter table tender_publication add column published_account varchar(36);
alter table tender_publication add foreign key (published_account) references account (id);
alter table tender_ending add column ended_account varchar(36);
alter table tender_ending add foreign key (ended_account) references account (id);
alter table comment_request add column made_account varchar(36);
alter table comment_request add foreign key (made_account) references account (id);
alter table draft_comment add column typed_account varchar(36);
alter table draft_comment add foreign key (typed_account) references account (id);
alter table draft_comment add column replied_account varchar(36);
alter table draft_comment add foreign key (replied_account) references account (id);
