create index project_programme on project (programme);
-- since when somebody waits for an answer
create index expression_waiting on expression_of_interest (state, call_id, confirmed_at);
drop index expression_confirmed;
create index expression_confirmed on expression_of_interest (confirmed_at, id);
