-- A unit, all that it lay in on a day, and whoever has taken the place of those of them that have ended since: on 1 July
-- 2025 the new province goes on with what the old one and its districts had in hand.
create function units_answering(leaf uuid, day date) returns table (unit_id uuid)
    language sql stable
    as $$
        with recursive answering (unit_id) as (
            select w.unit_id from units_around(leaf, day) w
            union
            select s.successor_id
            from answering a join succession s on s.predecessor_id = a.unit_id and s.on_date > day
            where not exists (
                select from unit_version v where v.unit_id = a.unit_id and holds_on(v, s.on_date)))
        select unit_id from answering
    $$;
