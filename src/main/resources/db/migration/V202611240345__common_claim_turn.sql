-- its one row is locked by whoever takes a claim, so that nodes that start together take turns and none fails
create table claim_turn (
    id integer primary key
);
insert into claim_turn (id) values (1);
