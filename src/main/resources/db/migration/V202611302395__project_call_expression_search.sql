-- words are looked for in this index, which is a small part of the table
create index expression_search on expression_of_interest (search_key);
