-- picture: media:<public id> or empty; topics, related: JSON, a list of keys and one of references
create table article (
    id bigint primary key references content_item (id) on delete cascade,
    dated_on date not null,
    author varchar(120) not null,
    picture varchar(60) not null,
    topics text not null,
    related text not null
);

-- names: JSON, a text per language
create table news_topic (
    id bigint primary key,
    version bigint not null,
    topic_key varchar(60) not null constraint news_topic_key_unique unique,
    names text not null
);
