create trigger tender_publication_append_only before update, delete on tender_publication
    for each row call 'org.evenhand.tenders.PublishedRows';
create trigger tender_ending_append_only before update, delete on tender_ending
    for each row call 'org.evenhand.tenders.PublishedRows';

create trigger framework_frozen before update, delete on framework
    for each row call 'org.evenhand.criteria.FrozenRows';
create trigger framework_part_frozen before insert, update, delete on framework_part
    for each row call 'org.evenhand.criteria.FrozenRows';
create trigger framework_answer_frozen before insert, update, delete on framework_answer
    for each row call 'org.evenhand.criteria.FrozenRows';

-- Triggers do not see truncate; a table that another one refers to cannot be truncated.
alter table kept_for_good add constraint kept_publication
    foreign key (tender, publication) references tender_publication (tender, version);
alter table kept_for_good add constraint kept_ending foreign key (tender) references tender_ending (tender);
alter table kept_for_good add constraint kept_part
    foreign key (framework, part) references framework_part (framework, id);
alter table kept_for_good add constraint kept_answer
    foreign key (framework, part, place) references framework_answer (framework, part, place);
