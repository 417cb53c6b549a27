-- one sequence for all tables; EclipseLink takes ids by fifties
create sequence entity_sequence start with 50 increment by 50;

create table claim (
    name varchar(100) primary key,
    taken_at timestamp with time zone not null
);
