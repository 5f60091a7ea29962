package vn.ntm.criteria.assessments.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence is taken. */
@ConfigMapping(prefix = "ntm.evidence")
interface EvidenceConfig {

    /** Of one file; the service takes no body over {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("20M")
    MemorySize fileAtMost();

    /** How many files an assessment may show. */
    @WithDefault("1000")
    int filesAtMost();
}
