-- Whether a version holds on a day. Said so, and not as valid @> day, the condition tempts the planner to no index of its
-- own: of a day that is a parameter it expects half a percent of all versions and finds most of them.
create function holds_on(version unit_version, day date) returns boolean
    language sql immutable
    as $$
        select coalesce(version.valid_from <= day, true) and coalesce(day < version.valid_to, true)
    $$;

drop function units_within(uuid, date);

-- All that lies in a unit on a day, as it is that day; level by level through the index on the parent.
create function units_within(root uuid, day date) returns setof unit_version
    language sql stable
    as $$
        with recursive inside as (
            select v.* from unit_version v where v.parent_id = root and holds_on(v, day)
            union all
            select c.*
            from inside i
            -- The fence keeps the planner from joining every version of the country where it has no statistics yet.
            cross join lateral (
                select * from unit_version v where v.parent_id = i.unit_id and holds_on(v, day) offset 0) c)
        select * from inside
    $$;
