-- a link by which somebody without an account sees a draft; only the hash of its token is kept
create table preview_link (
    id bigint primary key,
    version bigint not null,
    translation_id bigint not null references translation (id) on delete cascade,
    token_hash varchar(64) not null constraint preview_link_token unique,
    recipient varchar(200) not null,
    created_by_id bigint references account (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index preview_link_translation on preview_link (translation_id);
