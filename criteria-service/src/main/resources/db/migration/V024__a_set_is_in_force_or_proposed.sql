-- What a version was with a text: law held against the official text, law in force that nobody has confirmed yet,
-- a person's proposal, or a proposal that was given up. Absent for texts of before this was kept.
alter table set_text add column state text
    check (state in ('published', 'unconfirmed', 'proposed', 'abandoned'));

-- Of the texts of before, what a release brought was law, and what a person began was a proposal.
create view set_history as
select t.id, t.set_id, t.version, t.revision, t.document, t.origin, t.recorded_by, t.recorded_at,
       e.revision = t.revision as is_current,
       coalesce(t.state, case
           when e.published and e.revision = t.revision then 'published'
           when first.origin = 'release' and first.recorded_by = 'service' then 'unconfirmed'
           else 'proposed' end) as state
from set_text t
join set_edition e using (set_id, version)
join set_text first on first.set_id = t.set_id and first.version = t.version and first.revision = 1;
