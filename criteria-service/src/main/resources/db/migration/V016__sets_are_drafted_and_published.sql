-- Every text that a version of a set has had; none is ever changed, so that a verdict by it is found again.
create table set_text (
    id          bigint generated always as identity (cache 1) primary key,
    set_id      text        not null,
    version     integer     not null,
    revision    integer     not null,
    document    text        not null,
    -- The release, or the name of the file that somebody sent.
    origin      text        not null,
    -- What was sent, as it was sent.
    file        bytea,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    unique (set_id, version, revision)
);

create trigger set_text_is_immutable
    before update or delete on set_text
    for each row execute function refuse_change();

-- Which text a version has now, and whether it is law.
create table set_edition (
    set_id    text    not null,
    version   integer not null,
    revision  integer not null,
    published boolean not null,
    primary key (set_id, version),
    foreign key (set_id, version, revision) references set_text (set_id, version, revision)
);

create function keep_what_is_published() returns trigger language plpgsql as $$
begin
    if old.published then
        raise exception 'a published criteria set is never changed: it is superseded by a later version'
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger published_set_is_immutable
    before update or delete on set_edition
    for each row execute function keep_what_is_published();

-- Triggers of rows do not see a truncate.
create trigger set_text_is_not_emptied before truncate on set_text
    for each statement execute function refuse_change();
create trigger set_edition_is_not_emptied before truncate on set_edition
    for each statement execute function refuse_change();
create trigger criteria_set_is_not_emptied before truncate on criteria_set
    for each statement execute function refuse_change();
