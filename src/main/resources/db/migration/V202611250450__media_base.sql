-- a file of the site: width and height of the upright picture, 0 for a document; focus in hundredths; titles, alternatives, captions
-- and credits by language as JSON; tagged: false for a PDF that does not say what is what in it; tags each between two bars; search_text: all its words in lower case
create table media_asset (
    id bigint primary key,
    version bigint not null,
    public_id varchar(32) not null,
    file_name varchar(120) not null,
    file_type varchar(10) not null,
    image boolean not null,
    content_hash varchar(64) not null,
    size bigint not null,
    width integer not null,
    height integer not null,
    transparent boolean not null,
    tagged boolean not null,
    focus_x integer not null,
    focus_y integer not null,
    titles text not null,
    alternatives text not null,
    captions text not null,
    credits text not null,
    tags varchar(1000) not null,
    search_text text not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    changed_by_id bigint references account (id),
    removed_at timestamp with time zone,
    constraint media_asset_public_id unique (public_id),
    constraint media_asset_content_hash unique (content_hash)
);
create index media_asset_changed on media_asset (changed_at, id);
create index media_asset_name on media_asset (file_name, id);

-- bytes on the disk that an asset has given up
create table media_leftover (
    id bigint primary key,
    version bigint not null,
    content_hash varchar(64) not null,
    left_at timestamp with time zone not null
);

-- which text shows it; is_live: as the public reads it, else as its newest draft has it
create table media_use (
    id bigint primary key,
    version bigint not null,
    translation_id bigint not null references translation (id) on delete cascade,
    asset_id bigint not null references media_asset (id),
    is_live boolean not null
);
create index media_use_translation on media_use (translation_id);
create index media_use_asset on media_use (asset_id);
