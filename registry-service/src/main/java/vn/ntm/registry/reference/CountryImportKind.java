package vn.ntm.registry.reference;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ntm.platform.jobs.JobInput;
import vn.ntm.platform.jobs.JobKind;
import vn.ntm.platform.jobs.JobProgress;

/** The import of the shipped country, done at once or as a job. */
@ApplicationScoped
class CountryImportKind implements JobKind {

    private final CountryImport country;
    private final CountryRehearsal rehearsal;

    CountryImportKind(CountryImport country, CountryRehearsal rehearsal) {
        this.country = country;
        this.rehearsal = rehearsal;
    }

    @Override
    public String name() {
        return "country-import";
    }

    @Override
    public CountrySummary run(JobInput input, JobProgress progress) {
        return input.dryRun() ? rehearsal.of(progress) : country.take(progress);
    }
}
