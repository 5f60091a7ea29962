-- Which official text a published one was held against; absent of texts that were not published so, or before it was kept.
alter table set_text add column held_against text;

create or replace view set_history as
select t.id, t.set_id, t.version, t.revision, t.document, t.origin, t.recorded_by, t.recorded_at,
       e.revision = t.revision as is_current,
       coalesce(t.state, case
           when e.published and e.revision = t.revision then 'published'
           when first.origin = 'release' and first.recorded_by = 'service' then 'unconfirmed'
           else 'proposed' end) as state,
       t.held_against
from set_text t
join set_edition e using (set_id, version)
join set_text first on first.set_id = t.set_id and first.version = t.version and first.revision = 1;
