-- Letters to bidders that wait to be sent. No row says to whom, about what or since when; content is encrypted and filled up, and rows
-- that hold nothing stand among the others. A row goes once its letter is sent, or is given up.
create table bid_letter (
    id varchar(36) primary key,
    content bytea not null
);
