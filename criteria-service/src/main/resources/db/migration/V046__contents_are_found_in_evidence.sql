-- The sweep of the store asks which of its contents some evidence names.
create index evidence_by_hash on evidence (hash);
