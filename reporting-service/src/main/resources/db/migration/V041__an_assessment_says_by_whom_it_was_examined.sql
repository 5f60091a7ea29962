-- What was reported by criterion is told from what a unit declared by indicator. All that was submitted before there
-- were assessments by indicator had been reported by criterion; a database of a build between the two is filled anew
-- from the topics.
update assessment set stage = 'reported'
where stage = 'submitted' and cardinality(not_applicable) = 0 and cardinality(undecided) = 0;

-- Whether the text of the set was published; what is reported by criterion can only be by a set that was.
alter table assessment add column set_confirmed boolean not null default true;
-- Names of criteria as the fact tells them, where it does: a set that was never published is known by nothing else.
alter table assessment add column criteria_names text;

-- How far the level above has examined it: 0 not at all, 1 verified, 2 appraised, 3 final.
alter table assessment add column examined smallint not null
    generated always as (case stage when 'verified' then 1 when 'appraised' then 2 when 'final' then 3 else 0 end) stored;
-- Whether it says of every criterion if it is met. Where nothing is known of one, the number met is a lower bound and
-- no figure. What is reported by criterion counts as it is: in it, not reported has always meant not met.
alter table assessment add column counts boolean not null
    generated always as (stage = 'reported' or cardinality(missing) + cardinality(undecided) = 0) stored;

drop index assessment_that_stands;
create index assessment_by_unit on assessment (unit_id, criteria_total, assessed_on);

-- The assessment by a set of so many criteria that stands on a day. One that was examined does not give way to what
-- nobody has examined, nor a complete declaration to one that leaves criteria open. Then the later date, the higher
-- stage, the later publication. Plain SQL, so that the planner inlines it.
create function assessment_that_stands(unit uuid, day date, criteria integer) returns setof assessment
    language sql stable
    as $$
        select a.* from assessment a
        where a.unit_id = unit and a.criteria_total = criteria and a.assessed_on <= day
          and a.level = 'standard' and not a.withdrawn
        order by case when a.examined > 0 then 2 when a.counts then 1 else 0 end desc,
                 a.assessed_on desc, a.examined desc, a.sequence desc
        limit 1
    $$;

-- What is shown of a unit on a day: by the set of that day, and by the one before it until the unit is assessed by it.
create function assessment_shown(unit uuid, day date, criteria integer) returns setof assessment
    language sql stable
    as $$
        select a.*
        from unnest(array[criteria, 19]) with ordinality as scale (criteria, nth)
        cross join lateral assessment_that_stands(unit, day, scale.criteria) a
        order by scale.nth
        limit 1
    $$;
