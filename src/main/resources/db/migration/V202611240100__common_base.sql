-- one sequence for all tables; EclipseLink takes ids by fifties
create sequence entity_sequence start with 50 increment by 50;
