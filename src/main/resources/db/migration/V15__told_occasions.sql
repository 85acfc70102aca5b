-- Of what people were written to by the timetable, noted in the transaction of the letters: a task that is done again, since the
-- machine stopped over it, writes no second letter.
create table told_occasion (
    occasion varchar(200) primary key,
    at timestamp(3) with time zone not null
);
