create trigger notice_append_only before update, delete on notice
    for each row call 'org.evenhand.tenders.PublishedRows';
